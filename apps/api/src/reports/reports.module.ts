import { Module } from '@nestjs/common';
import { ConclusionsModule } from '../conclusions/conclusions.module.js';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { AuthorityFilesController } from './authority-files.controller.js';
import { AuthorityFilesService } from './authority-files.service.js';
import { AuditController } from './audit.controller.js';
import { ConclusionListController } from './conclusion-list.controller.js';
import { ConclusionListService } from './conclusion-list.service.js';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { InterpreterPacksController } from './interpreter-packs.controller.js';
import { InterpreterPacksService } from './interpreter-packs.service.js';
import { ReleaseFilesController } from './release-files.controller.js';
import { ReleaseFilesService } from './release-files.service.js';
import { SessionFilesController } from './session-files.controller.js';
import { SessionFilesService } from './session-files.service.js';
import { TranslationFilesController } from './translation-files.controller.js';
import { TranslationFilesService } from './translation-files.service.js';
import { VerifyController } from './verify.controller.js';

@Module({
  imports: [InstitutionsModule, ProgrammesModule, SessionsModule, ConclusionsModule],
  controllers: [
    SessionFilesController,
    ReleaseFilesController,
    VerifyController,
    AuthorityFilesController,
    TranslationFilesController,
    InterpreterPacksController,
    AuditController,
    ConclusionListController,
  ],
  providers: [
    SessionFilesService,
    ReleaseFilesService,
    AuthorityFilesService,
    ConclusionListService,
    TranslationFilesService,
    InterpreterPacksService,
    HistoryService,
    HistoryResolver,
  ],
})
export class ReportsModule {}
