import { skipToken, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { daysToUndoMerge } from '@cauce/domain/institution';
import { MergeDesk } from '../features/merges/merge-desk.js';
import { MergeList } from '../features/merges/merge-list.js';
import { graphql } from '../generated/gql.js';
import { foundInstitution, foundPerson } from '../lib/finding.js';
import { useLooking, whoLooks } from '../lib/looking.js';
import { withManageWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type BeginningSearch } from '../lib/paths.js';
import { Speaking, type Speech } from '../lib/words.js';
import { ForbiddenPage } from '../ui/forbidden-page.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Title } from '../ui/title.js';

const MergesPageDocument = graphql(/* GraphQL */ `
  query MergesPage(
    $person: ID!
    $institution: ID!
    $beginsWithPerson: Boolean!
    $beginsWithInstitution: Boolean!
    $locale: Locale!
  ) {
    merges {
      ...MergeSheet_merge @unmask
    }
    person(id: $person) @include(if: $beginsWithPerson) {
      id
      ...Finding_person @unmask
    }
    institution(id: $institution) @include(if: $beginsWithInstitution) {
      id
      ...Finding_institution @unmask
    }
  }
`);

const variablesFor = ({ locale }: Speech, { person, institution }: BeginningSearch) => ({
  person: person ?? '',
  institution: institution ?? '',
  beginsWithPerson: person !== undefined,
  beginsWithInstitution: institution !== undefined,
  locale,
});

/** Brings the merges that can still be undone, and the record that the address begins with. */
export const loadMergesPage = async ({ client, speech }: PageContext, search: BeginningSearch): Promise<Speech> => {
  const { managed } = await whoLooks(client);
  if (managed.length > 0) await client.query({ query: MergesPageDocument, variables: variablesFor(speech, search) });
  return withManageWords(speech);
};

const route = getRouteApi('/$locale/merges');

/** Two records of one person or institution made one, and the merges that can still be undone. */
export const MergesPage = () => {
  const speech = route.useLoaderData();
  const { locale, words } = speech;
  const search = route.useSearch();
  const { managed } = useLooking();
  const isAllowed = managed.length > 0;
  const { data } = useSuspenseQuery(
    MergesPageDocument,
    isAllowed ? { variables: variablesFor(speech, search) } : skipToken,
  );
  const begun =
    (data?.person && foundPerson(data.person)) ?? (data?.institution && foundInstitution(data.institution)) ?? null;
  return (
    <Speaking speech={speech}>
      {!data ? (
        <ForbiddenPage />
      ) : (
        <WidePage>
          <PageHead
            title={words('manage.merges.title')}
            description={words('manage.merges.description')}
            path={paths.merges(locale)}
            isPrivate
          />
          <Title title={words('manage.merges.title')} lede={words('manage.merges.lede', { days: daysToUndoMerge })} />
          <MergeDesk
            key={`${search.person ?? ''} ${search.institution ?? ''}`}
            kind={search.institution ? 'INSTITUTION' : 'PERSON'}
            begun={begun}
          />
          <MergeList merges={data.merges} days={daysToUndoMerge} />
        </WidePage>
      )}
    </Speaking>
  );
};
