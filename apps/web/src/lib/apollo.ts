import { ApolloClient, type ApolloLink, InMemoryCache } from '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the client looks for its types under this name
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

const merged = { keyFields: false, merge: true } as const;

const typePolicies = {
  Country: { keyFields: ['code'] },
  LocalizedText: merged,
  Reading: merged,
  SessionAbilities: merged,
  WorkingGroupAbilities: merged,
  InstitutionAbilities: merged,
  PersonAbilities: merged,
  RoleAbilities: merged,
  GroupSettings: merged,
  Contact: { keyFields: false },
  Merge: { keyFields: false },
  HandedOver: { keyFields: false },
  SignedIn: merged,
  SignInWays: merged,
  DemoPerson: { keyFields: ['key'] },
  AgendaDoubt: { keyFields: false },
} as const;

/** A client over a link: one for the browser's life, or one for each page on the server. */
export const makeClient = (link: ApolloLink, { isServer = false } = {}): ApolloClient =>
  new ApolloClient({
    link,
    dataMasking: true,
    ssrMode: isServer,
    cache: new InMemoryCache({ typePolicies, ...(isServer ? { resultCaching: false } : {}) }),
    // Without this, a page that the server has sent keeps its client in memory for half a minute.
    defaultOptions: isServer ? { react: { suspense: { autoDisposeTimeoutMs: 50 } } } : {},
  });
