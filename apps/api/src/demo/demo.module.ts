import { Module } from '@nestjs/common';
import { ConclusionsModule } from '../conclusions/conclusions.module.js';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { NotesModule } from '../notes/notes.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { SignInModule } from '../platform/sign-in/sign-in.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { DemoMailsController } from './demo-mails.controller.js';
import { DemoConclusionsService } from './demo-conclusions.service.js';
import { DemoNotesService } from './demo-notes.service.js';
import { DemoPeopleResolver } from './demo-people.resolver.js';
import { DemoAnswersService } from './demo-answers.service.js';
import { DemoCastService } from './demo-cast.service.js';
import { DemoPeopleService } from './demo-people.service.js';
import { DemoSignInController } from './demo-sign-in.controller.js';
import { DemoService } from './demo.service.js';

@Module({
  imports: [
    ConclusionsModule,
    InstitutionsModule,
    NotesModule,
    ProgrammesModule,
    ResponsesModule,
    SessionsModule,
    SignInModule,
  ],
  controllers: [DemoMailsController, DemoSignInController],
  providers: [
    DemoPeopleResolver,
    DemoCastService,
    DemoAnswersService,
    DemoConclusionsService,
    DemoNotesService,
    DemoPeopleService,
    DemoService,
  ],
})
export class DemoModule {}
