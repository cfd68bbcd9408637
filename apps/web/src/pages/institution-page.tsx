import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { History, loadHistory, type HistoryOf } from '../features/history/history.js';
import { FocalPointOnDay } from '../features/institutions/focal-point-on-day.js';
import { InstitutionButtons } from '../features/institutions/institution-buttons.js';
import { InstitutionNames } from '../features/institutions/institution-names.js';
import { InstitutionPeople } from '../features/institutions/institution-people.js';
import { InstitutionTitle } from '../features/institutions/institution-title.js';
import { RoleButtons } from '../features/roles/role-buttons.js';
import { RoleList } from '../features/roles/role-list.js';
import { graphql } from '../generated/gql.js';
import { whoLooks } from '../lib/looking.js';
import { withManageWords, withPeopleWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { Speaking, type Speech } from '../lib/words.js';
import { ButtonLink } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { MarginBox, Section } from '../ui/section.js';

const InstitutionPageDocument = graphql(/* GraphQL */ `
  query InstitutionPage($id: ID!, $locale: Locale!, $isKnown: Boolean!, $asksDay: Boolean!, $day: String!) {
    institution(id: $id) {
      id
      name {
        in(locale: $locale) {
          text
        }
      }
      allRoles {
        id
        ...RoleList_role
      }
      viewerCan {
        edit
        grantRole
        nameDelegate
        handOver
      }
      ...InstitutionTitle_institution
      ...InstitutionNames_institution
      ...InstitutionButtons_institution
    }
    people(first: 100, filter: { institution: $id }) @include(if: $isKnown) {
      nodes {
        id
        ...InstitutionPeople_person
      }
    }
    focalPointOn(institution: $id, on: $day) @include(if: $asksDay) {
      id
      ...FocalPointOnDay_role
    }
    countries {
      code
      name(locale: $locale)
    }
  }
`);

interface Asked {
  readonly on?: string | undefined;
  readonly history?: string | undefined;
}

interface Loaded {
  readonly speech: Speech;
  readonly isKnown: boolean;
  readonly id: string;
}

const isDay = (day: string | undefined): day is string =>
  day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

const variablesFor = (id: string, { locale }: Speech, isKnown: boolean, { on }: Asked) => ({
  id,
  locale,
  isKnown,
  asksDay: isKnown && isDay(on),
  day: on ?? '',
});

const historyOf = ({ id, isKnown }: Pick<Loaded, 'id' | 'isKnown'>, { history }: Asked): HistoryOf => ({
  subject: 'INSTITUTION',
  id: isKnown ? id : null,
  isWhole: history === 'all',
});

/** Brings an institution; there is no page where there is none to see. */
export const loadInstitutionPage = async (
  { client, speech }: PageContext,
  { id }: { id: string },
  asked: Asked,
): Promise<Loaded> => {
  const { isKnown, managed } = await whoLooks(client);
  const variables = variablesFor(id, speech, isKnown, asked);
  const { data } = await client.query({ query: InstitutionPageDocument, variables });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.institution) throw notFound();
  const { institution } = data;
  await loadHistory(client, historyOf({ id: institution.id, isKnown }, asked), speech.locale);
  const canAct = managed.length > 0 || Object.values(institution.viewerCan).includes(true);
  return {
    speech: canAct ? await withManageWords(speech) : await withPeopleWords(speech),
    isKnown,
    id: institution.id,
  };
};

const route = getRouteApi('/$locale/institutions/$id');

/** One institution: what it is called, who speaks for it, what was done to it. */
export const InstitutionPage = () => {
  const loaded = route.useLoaderData();
  const { speech, isKnown } = loaded;
  const { locale, words } = speech;
  const { id: asked } = route.useParams();
  const search = route.useSearch();
  const { data } = useSuspenseQuery(InstitutionPageDocument, {
    variables: variablesFor(asked, speech, isKnown, search),
  });
  const { institution } = data;
  if (!institution) return null;
  const { id, name, allRoles, viewerCan } = institution;
  const countries = data.countries
    .map(({ code, name: label }) => ({ value: code, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  const canAct = Object.values(viewerCan).includes(true);
  return (
    <Speaking speech={speech}>
      <Page
        key={id}
        aside={
          canAct && (
            <div className="print:hidden">
              <MarginBox title={words('manage.acts')}>
                <div className="flex flex-wrap gap-2 wide:grid">
                  <RoleButtons
                    grantIn={viewerCan.grantRole ? { institution: id } : null}
                    delegateOf={viewerCan.nameDelegate ? id : null}
                  />
                  <InstitutionButtons institution={institution} countries={countries} />
                  {viewerCan.handOver && (
                    <ButtonLink href={paths.handOver(locale)}>{words('manage.person.handOver')}</ButtonLink>
                  )}
                </div>
              </MarginBox>
            </div>
          )
        }
      >
        <PageHead
          title={name.in.text}
          description={words('people.institution.description', { name: name.in.text })}
          path={paths.institution(locale, id)}
        />
        <article>
          <InstitutionTitle institution={institution} />
          <Section title={words('people.institution.roles')}>
            <RoleList
              roles={allRoles}
              by="holder"
              none={words(isKnown ? 'people.institution.rolesNone' : 'people.institution.rolesHidden')}
            />
          </Section>
          {allRoles.length > 0 && (
            <FocalPointOnDay
              institution={id}
              day={isDay(search.on) ? search.on : null}
              role={data.focalPointOn ?? null}
            />
          )}
          {data.people && <InstitutionPeople institution={id} people={data.people.nodes} />}
          <InstitutionNames institution={institution} />
          <History {...historyOf(loaded, search)} wholePath={paths.institution(locale, id, { history: 'all' })} />
        </article>
      </Page>
    </Speaking>
  );
};
