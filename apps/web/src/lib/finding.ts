import type { TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import type { Locale } from '@cauce/domain/locale';
import { graphql } from '../generated/gql.js';
import type { Finding_InstitutionFragment, Finding_PersonFragment } from '../generated/graphql.js';
import { useLocale } from './words.js';

const most = 8;

graphql(/* GraphQL */ `
  fragment Finding_person on Person {
    id
    name
    affiliations {
      id
      toOn
      institution {
        ...Finding_institution @unmask
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment Finding_institution on Institution {
    id
    name {
      in(locale: $locale) {
        text
      }
    }
    country {
      code
      name(locale: $locale)
    }
  }
`);

const PeopleFoundDocument = graphql(/* GraphQL */ `
  query PeopleFound($search: String!, $first: Int!, $locale: Locale!) {
    people(first: $first, filter: { search: $search }) {
      nodes {
        id
        ...Finding_person @unmask
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const InstitutionsFoundDocument = graphql(/* GraphQL */ `
  query InstitutionsFound($search: String!, $first: Int!, $locale: Locale!) {
    institutions(first: $first, filter: { search: $search }) {
      nodes {
        id
        ...Finding_institution @unmask
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** A person as one is told from others of the same name. */
export const foundPerson = ({ id, name, affiliations }: Finding_PersonFragment) => {
  const place = affiliations.find(({ toOn, institution }) => toOn === null && institution !== null)?.institution;
  return { id, name, detail: place ? [place.name.in.text, place.country?.name].filter(Boolean).join(' · ') : '' };
};

/** An institution as one is told from others of the same name. */
export const foundInstitution = ({ id, name, country }: Finding_InstitutionFragment) => ({
  id,
  name: name.in.text,
  detail: country?.name ?? '',
});

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** Asks for a list by a part of a name; nothing is asked for an empty one. */
const useFinding = <Data, Node>(
  document: TypedDocumentNode<Data, { search: string; first: number; locale: Locale }>,
  pageOf: (data: Data) => Page<Node>,
  shown: (node: Node) => ReturnType<typeof foundInstitution>,
  search: string,
) => {
  const locale = useLocale();
  const { data, loading } = useQuery(
    document,
    search === '' ? skipToken : { variables: { search, first: most, locale } },
  );
  const page = data && pageOf(data);
  return { found: page?.nodes.map(shown) ?? [], isBusy: loading, hasMore: page?.pageInfo.hasNextPage ?? false };
};

/** Finds people by a part of their name, while it is typed. */
export const usePeopleFinding = (search: string) =>
  useFinding(PeopleFoundDocument, ({ people }) => people, foundPerson, search);

/** Finds institutions by a part of their name, while it is typed. */
export const useInstitutionsFinding = (search: string) =>
  useFinding(InstitutionsFoundDocument, ({ institutions }) => institutions, foundInstitution, search);
