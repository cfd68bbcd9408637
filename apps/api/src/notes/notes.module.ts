import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { NoteKeepingService } from './note-keeping.service.js';
import { NotesDataService } from './notes-data.service.js';
import { NotesLoader } from './notes.loader.js';
import { NoteBlocksResolver, NotesResolver, NoteVersionsResolver, SessionNotesResolver } from './notes.resolver.js';
import { NotesService } from './notes.service.js';

@Module({
  imports: [InstitutionsModule, SessionsModule],
  providers: [
    NotesResolver,
    NoteVersionsResolver,
    NoteBlocksResolver,
    SessionNotesResolver,
    NotesService,
    NoteKeepingService,
    NotesDataService,
    NotesLoader,
  ],
  exports: [NotesService],
})
export class NotesModule {}
