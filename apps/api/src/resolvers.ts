import { CountriesResolver } from './institutions/countries.resolver.js';
import { LocalizedResolver } from './platform/graphql/localized.resolver.js';
import { ProgrammeMembersResolver, ProgrammesResolver, ResultsResolver } from './programmes/programmes.resolver.js';
import { NoteImportsResolver } from './sessions/note-imports.resolver.js';
import { AgendaItemsResolver, SessionsResolver } from './sessions/sessions.resolver.js';

/** Every resolver, from which the contract is printed without a database. */
export const resolvers = [
  LocalizedResolver,
  CountriesResolver,
  ProgrammesResolver,
  ResultsResolver,
  ProgrammeMembersResolver,
  SessionsResolver,
  AgendaItemsResolver,
  NoteImportsResolver,
];
