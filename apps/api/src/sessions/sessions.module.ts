import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { NoteImportsResolver } from './note-imports.resolver.js';
import { NoteImportsService } from './note-imports.service.js';
import { NotesController } from './notes.controller.js';
import { SessionContentService } from './session-content.service.js';
import { SessionLinksService } from './session-links.service.js';
import { SessionDataService } from './session-data.service.js';
import { SessionMovesService } from './session-moves.service.js';
import { SessionsLoader } from './sessions.loader.js';
import { AgendaItemsResolver, SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [ProgrammesModule],
  controllers: [NotesController],
  providers: [
    SessionsResolver,
    AgendaItemsResolver,
    NoteImportsResolver,
    SessionsService,
    SessionContentService,
    SessionLinksService,
    SessionMovesService,
    NoteImportsService,
    SessionDataService,
    SessionsLoader,
  ],
  exports: [SessionsService, SessionMovesService, SessionLinksService, SessionsLoader, NoteImportsService],
})
export class SessionsModule {}
