import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { ResponseDataService } from './response-data.service.js';
import { ResponsesLoader } from './responses.loader.js';
import {
  CoverageRowsResolver,
  QuestionResponsesResolver,
  ResponsesResolver,
  SessionResponsesResolver,
  UnattributedResponsesResolver,
} from './responses.resolver.js';
import { ResponsesService } from './responses.service.js';
import { UnattributedService } from './unattributed.service.js';

@Module({
  imports: [InstitutionsModule, SessionsModule],
  providers: [
    ResponsesResolver,
    UnattributedResponsesResolver,
    QuestionResponsesResolver,
    SessionResponsesResolver,
    CoverageRowsResolver,
    ResponsesService,
    UnattributedService,
    ResponsesLoader,
    ResponseDataService,
  ],
  exports: [ResponsesService, UnattributedService, ResponsesLoader],
})
export class ResponsesModule {}
