import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { NotesModule } from '../notes/notes.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { CandidatesService } from './candidates.service.js';
import {
  AgendaItemConclusionsResolver,
  GroupThemesResolver,
  ConclusionParagraphsResolver,
  NoteBlockConclusionsResolver,
  QuestionConclusionsResolver,
  ResponseConclusionsResolver,
  SessionConclusionsResolver,
} from './conclusions-of-others.resolver.js';
import { ConclusionDataService } from './conclusion-data.service.js';
import { CommentsResolver, ConclusionCommentsResolver } from './comments.resolver.js';
import { CommentsService } from './comments.service.js';
import { ConclusionsLoader } from './conclusions.loader.js';
import { ConclusionMendsResolver, ConclusionsResolver, ThemesResolver } from './conclusions.resolver.js';
import { ConclusionsService } from './conclusions.service.js';
import { AddresseesService } from './addressees.service.js';
import { AdoptionsService } from './adoptions.service.js';
import { ConsultationClockService } from './consultation-clock.service.js';
import { ConsultationLettersService } from './consultation-letters.service.js';
import { ConsultationReachService } from './consultation-reach.service.js';
import { ConsultationsLoader } from './consultations.loader.js';
import {
  AdoptersResolver,
  AdoptionCountriesResolver,
  ClosingsResolver,
  ConclusionConsultationResolver,
  ConsultationsResolver,
  ConsultedCountriesResolver,
  CountryVoicesResolver,
  GroupVoicesResolver,
  ObjectionsResolver,
  PositionsResolver,
  SessionConsultationsResolver,
} from './consultations.resolver.js';
import { ConsultationsService } from './consultations.service.js';
import { GroupLettersService } from './group-letters.service.js';
import { ErrorReportsService } from './error-reports.service.js';
import { FollowUpsService } from './follow-ups.service.js';
import { HolidaysService } from './holidays.service.js';
import { PositionsService } from './positions.service.js';
import { ReleasedConclusionsResolver, ReleasesResolver } from './releases.resolver.js';
import { RemarksDataService } from './remarks-data.service.js';
import { ConclusionRemarksResolver, ErrorReportsResolver, RemarksResolver } from './remarks.resolver.js';
import { RemarksService } from './remarks.service.js';
import { RemindersService } from './reminders.service.js';
import { ReleasesService } from './releases.service.js';
import { FollowUpsResolver, FollowUpStatementsResolver, TasksResolver } from './tasks.resolver.js';
import { TasksService } from './tasks.service.js';
import { WordingsService } from './wordings.service.js';

@Module({
  imports: [InstitutionsModule, ProgrammesModule, SessionsModule, NotesModule],
  providers: [
    ConclusionsResolver,
    ConclusionMendsResolver,
    ThemesResolver,
    SessionConclusionsResolver,
    QuestionConclusionsResolver,
    AgendaItemConclusionsResolver,
    GroupThemesResolver,
    ResponseConclusionsResolver,
    NoteBlockConclusionsResolver,
    ConclusionParagraphsResolver,
    CandidatesService,
    ConsultationsResolver,
    ConsultedCountriesResolver,
    PositionsResolver,
    ObjectionsResolver,
    AdoptionCountriesResolver,
    ClosingsResolver,
    CountryVoicesResolver,
    AdoptersResolver,
    ConclusionConsultationResolver,
    SessionConsultationsResolver,
    GroupVoicesResolver,
    ConsultationsService,
    ConsultationClockService,
    AddresseesService,
    GroupLettersService,
    ConsultationLettersService,
    ConsultationReachService,
    CommentsResolver,
    ConclusionCommentsResolver,
    CommentsService,
    RemarksResolver,
    ErrorReportsResolver,
    ConclusionRemarksResolver,
    RemarksService,
    ErrorReportsService,
    RemarksDataService,
    TasksResolver,
    FollowUpsResolver,
    FollowUpStatementsResolver,
    TasksService,
    FollowUpsService,
    RemindersService,
    ConsultationsLoader,
    PositionsService,
    AdoptionsService,
    HolidaysService,
    ReleasesResolver,
    ReleasedConclusionsResolver,
    ReleasesService,
    ConclusionsService,
    WordingsService,
    ConclusionsLoader,
    ConclusionDataService,
  ],
  exports: [
    ConclusionsService,
    CandidatesService,
    ConclusionsLoader,
    ConsultationsService,
    PositionsService,
    AdoptionsService,
    ReleasesService,
  ],
})
export class ConclusionsModule {}
