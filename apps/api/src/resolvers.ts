import { DemoPeopleResolver } from './demo/demo-people.resolver.js';
import {
  AgendaItemConclusionsResolver,
  GroupThemesResolver,
  ConclusionParagraphsResolver,
  NoteBlockConclusionsResolver,
  QuestionConclusionsResolver,
  ResponseConclusionsResolver,
  SessionConclusionsResolver,
} from './conclusions/conclusions-of-others.resolver.js';
import { ConclusionMendsResolver, ConclusionsResolver, ThemesResolver } from './conclusions/conclusions.resolver.js';
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
} from './conclusions/consultations.resolver.js';
import { ReleasedConclusionsResolver, ReleasesResolver } from './conclusions/releases.resolver.js';
import { CommentsResolver, ConclusionCommentsResolver } from './conclusions/comments.resolver.js';
import { ConclusionRemarksResolver, ErrorReportsResolver, RemarksResolver } from './conclusions/remarks.resolver.js';
import { FollowUpsResolver, FollowUpStatementsResolver, TasksResolver } from './conclusions/tasks.resolver.js';
import { CountriesResolver } from './institutions/countries.resolver.js';
import { HandOversResolver } from './institutions/hand-overs.resolver.js';
import { InstitutionsResolver } from './institutions/institutions.resolver.js';
import { MergesResolver } from './institutions/merges.resolver.js';
import { AffiliationsResolver } from './institutions/affiliations.resolver.js';
import { PeopleResolver } from './institutions/people.resolver.js';
import { RolesResolver } from './institutions/roles.resolver.js';
import { LocalizedResolver } from './platform/graphql/localized.resolver.js';
import { SignedInResolver } from './platform/sign-in/signed-in.resolver.js';
import {
  GroupMembersResolver,
  GroupOfHandedOverResolver,
  GroupOfRolesResolver,
  GroupsResolver,
} from './programmes/groups.resolver.js';
import { ProgrammeMembersResolver, ProgrammesResolver, ResultsResolver } from './programmes/programmes.resolver.js';
import { HistoryResolver } from './reports/history.resolver.js';
import {
  NoteBlocksResolver,
  NotesResolver,
  NoteVersionsResolver,
  SessionNotesResolver,
} from './notes/notes.resolver.js';
import {
  CoverageRowsResolver,
  QuestionResponsesResolver,
  ResponsesResolver,
  SessionResponsesResolver,
  UnattributedResponsesResolver,
} from './responses/responses.resolver.js';
import {
  FormerInstitutionResolver,
  PrivacyNoticesResolver,
  ProtectionResolver,
} from './protection/protection.resolver.js';
import { NoteImportsResolver } from './sessions/note-imports.resolver.js';
import { AgendaItemsResolver, SessionsResolver } from './sessions/sessions.resolver.js';

/** Every resolver, from which the contract is printed without a database. */
export const resolvers = [
  LocalizedResolver,
  SignedInResolver,
  CountriesResolver,
  InstitutionsResolver,
  PeopleResolver,
  AffiliationsResolver,
  RolesResolver,
  HandOversResolver,
  MergesResolver,
  ProgrammesResolver,
  ResultsResolver,
  ProgrammeMembersResolver,
  GroupsResolver,
  GroupMembersResolver,
  GroupOfRolesResolver,
  GroupOfHandedOverResolver,
  SessionsResolver,
  AgendaItemsResolver,
  NoteImportsResolver,
  ProtectionResolver,
  FormerInstitutionResolver,
  PrivacyNoticesResolver,
  DemoPeopleResolver,
  ResponsesResolver,
  UnattributedResponsesResolver,
  QuestionResponsesResolver,
  SessionResponsesResolver,
  CoverageRowsResolver,
  NotesResolver,
  NoteVersionsResolver,
  NoteBlocksResolver,
  SessionNotesResolver,
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
  CommentsResolver,
  ConclusionCommentsResolver,
  RemarksResolver,
  ErrorReportsResolver,
  ConclusionRemarksResolver,
  TasksResolver,
  FollowUpsResolver,
  FollowUpStatementsResolver,
  ReleasesResolver,
  ReleasedConclusionsResolver,
  HistoryResolver,
];
