import { skipToken, useQuery } from '@apollo/client/react';
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

/** Finds people by a part of their name, while it is typed; nothing is asked for an empty one. */
export const usePeopleFinding = (search: string) => {
  const locale = useLocale();
  const { data, loading } = useQuery(
    PeopleFoundDocument,
    search === '' ? skipToken : { variables: { search, first: most, locale } },
  );
  return {
    found: data?.people.nodes.map(foundPerson) ?? [],
    isBusy: loading,
    hasMore: data?.people.pageInfo.hasNextPage ?? false,
  };
};

/** Finds institutions by a part of their name, while it is typed. */
export const useInstitutionsFinding = (search: string) => {
  const locale = useLocale();
  const { data, loading } = useQuery(
    InstitutionsFoundDocument,
    search === '' ? skipToken : { variables: { search, first: most, locale } },
  );
  return {
    found: data?.institutions.nodes.map(foundInstitution) ?? [],
    isBusy: loading,
    hasMore: data?.institutions.pageInfo.hasNextPage ?? false,
  };
};
