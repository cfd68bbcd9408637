import { DemoPeopleResolver } from './demo/demo-people.resolver.js';
import { CountriesResolver } from './institutions/countries.resolver.js';
import { LocalizedResolver } from './platform/graphql/localized.resolver.js';
import { SignedInResolver } from './platform/sign-in/signed-in.resolver.js';
import { ProgrammeMembersResolver, ProgrammesResolver, ResultsResolver } from './programmes/programmes.resolver.js';
import { NoteImportsResolver } from './sessions/note-imports.resolver.js';
import { AgendaItemsResolver, SessionsResolver } from './sessions/sessions.resolver.js';

/** Every resolver, from which the contract is printed without a database. */
export const resolvers = [
  LocalizedResolver,
  SignedInResolver,
  CountriesResolver,
  ProgrammesResolver,
  ResultsResolver,
  ProgrammeMembersResolver,
  SessionsResolver,
  AgendaItemsResolver,
  NoteImportsResolver,
  DemoPeopleResolver,
];
