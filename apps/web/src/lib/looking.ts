import type { ApolloClient } from '@apollo/client';
import { useLoaderData } from '@tanstack/react-router';
import { graphql } from '../generated/gql.js';
import type { LookingQuery } from '../generated/graphql.js';

const LookingDocument = graphql(/* GraphQL */ `
  query Looking {
    me {
      id
    }
    groups {
      id
      slug
      viewerCan {
        handOver
      }
    }
  }
`);

/** Who looks at the portal, as far as its pages ask: whether they are known, and which groups they can hand over in, as who manages them can. */
export interface Looking {
  readonly isKnown: boolean;
  /** The slugs of the groups. */
  readonly managed: readonly string[];
}

const lookingFrom = (data: Partial<LookingQuery> | null | undefined): Looking => ({
  isKnown: Boolean(data?.me),
  managed: (data?.groups ?? []).filter(({ viewerCan }) => viewerCan.handOver).map(({ slug }) => slug),
});

/** Brings who looks; asked once, then known. A page is worth showing also where this cannot be told: then it is a visitor’s. */
export const whoLooks = async (client: ApolloClient): Promise<Looking> => {
  const { data } = await client.query({ query: LookingDocument, errorPolicy: 'all' }).catch(() => ({ data: null }));
  return lookingFrom(data);
};

/** Who looks, inside a page: what its frame has brought. */
export const useLooking = (): Looking =>
  useLoaderData({ from: '/$locale', select: (loaded) => loaded ?? lookingFrom(null) });
