import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { useState } from 'react';
import { WriteTo } from '../features/people/write-to.js';
import { History, loadHistory, type HistoryOf } from '../features/history/history.js';
import { PersonButtons } from '../features/people/person-buttons.js';
import { PersonContact } from '../features/people/person-contact.js';
import { PersonPlaces } from '../features/people/person-places.js';
import { PersonTitle } from '../features/people/person-title.js';
import { ErasePerson } from '../features/protection/erase-person.js';
import { RoleList } from '../features/roles/role-list.js';
import { graphql } from '../generated/gql.js';
import { useLooking, whoLooks } from '../lib/looking.js';
import { withManageWords, withPeopleWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type HistorySearch } from '../lib/paths.js';
import { withProtectionWords } from '../lib/protection-words.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { MarginBox, Section } from '../ui/section.js';
import { Title } from '../ui/title.js';

const PersonPageDocument = graphql(/* GraphQL */ `
  query PersonPage($id: ID!, $locale: Locale!) {
    person(id: $id) {
      id
      name
      roles {
        id
        ...RoleList_role
      }
      viewerCan {
        edit
        erase
        handOver
        merge
        revealContact
        writeTo
      }
      ...PersonTitle_person
      ...PersonPlaces_person
      ...PersonButtons_person
    }
  }
`);

interface Loaded {
  readonly speech: Speech;
  readonly id: string;
}

const historyOf = (id: string, { history }: HistorySearch): HistoryOf => ({
  subject: 'PERSON',
  id,
  isWhole: history === 'all',
});

/** Brings a person; there is no page where the name may not be read, nor for a visitor. */
export const loadPersonPage = async (
  { client, speech }: PageContext,
  { id }: { id: string },
  search: HistorySearch,
): Promise<Loaded> => {
  const { isKnown, managed } = await whoLooks(client);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!isKnown) throw notFound();
  const { data } = await client.query({ query: PersonPageDocument, variables: { id, locale: speech.locale } });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.person) throw notFound();
  const { person } = data;
  await loadHistory(client, historyOf(person.id, search), speech.locale);
  const canAct = managed.length > 0 || Object.values(person.viewerCan).includes(true);
  const own = canAct ? await withManageWords(speech) : await withPeopleWords(speech);
  return { speech: person.viewerCan.erase ? await withProtectionWords(own) : own, id: person.id };
};

const route = getRouteApi('/$locale/people/$id');

const Known = ({ onErased }: { onErased: (formerName: string) => void }) => {
  const { locale, words } = useSpeech();
  const { id: asked } = route.useParams();
  const search = route.useSearch();
  const { managed } = useLooking();
  const { data } = useSuspenseQuery(PersonPageDocument, { variables: { id: asked, locale } });
  const { person } = data;
  if (!person) return null;
  const { id, name, roles, viewerCan } = person;
  const canAct = viewerCan.edit || viewerCan.erase || viewerCan.handOver || viewerCan.merge;
  return (
    <Page
      key={id}
      aside={
        <>
          {viewerCan.writeTo && <WriteTo {...{ id, name }} />}
          {viewerCan.revealContact && <PersonContact person={id} />}
          {canAct && (
            <div className="print:hidden">
              <MarginBox title={words('manage.acts')}>
                <div className="flex flex-wrap gap-2 wide:grid">
                  <PersonButtons person={person} canAudit={managed.length > 0} />
                  {viewerCan.erase && <ErasePerson {...{ id, name, onErased }} />}
                </div>
              </MarginBox>
            </div>
          )}
        </>
      }
    >
      <PageHead
        title={name}
        description={words('people.person.description', { name })}
        path={paths.person(locale, id)}
        isPrivate
      />
      <article>
        <PersonTitle person={person} />
        <Section title={words('people.person.roles')}>
          <RoleList roles={roles} by="place" none={words('people.person.rolesNone')} />
        </Section>
        <PersonPlaces person={person} />
        <History {...historyOf(id, search)} wholePath={paths.person(locale, id, { history: 'all' })} />
      </article>
    </Page>
  );
};

const Erased = ({ formerName }: { formerName: string }) => {
  const { locale, words } = useSpeech();
  return (
    <Page>
      <Title title={words('protection.request.doneTitle')} />
      <Notice tone="done" className="mt-8">
        {words('protection.request.done', { name: formerName })}
      </Notice>
      <p className="mt-6">
        <Link href={paths.people(locale)}>{words('protection.request.people')}</Link>
      </p>
    </Page>
  );
};

/** One person: where they belong, what they are for whom, since when. */
export const PersonPage = () => {
  const { speech, id } = route.useLoaderData();
  const client = useApolloClient();
  const [formerName, setFormerName] = useState<string | null>(null);
  const onErased = (name: string): void => {
    setFormerName(name);
    const gone = client.cache.identify({ __typename: 'Person', id });
    if (gone) client.cache.evict({ id: gone });
  };
  return (
    <Speaking speech={speech}>
      {formerName === null ? <Known onErased={onErased} /> : <Erased formerName={formerName} />}
    </Speaking>
  );
};
