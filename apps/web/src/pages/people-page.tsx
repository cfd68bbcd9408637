import { skipToken, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { AddInstitution } from '../features/institutions/add-institution.js';
import { InstitutionCard } from '../features/institutions/institution-card.js';
import { AddPerson } from '../features/people/add-person.js';
import { PersonCard } from '../features/people/person-card.js';
import { graphql } from '../generated/gql.js';
import { institutionKinds, oneOf, roleKinds } from '../lib/kinds.js';
import { useLooking, whoLooks, type Looking } from '../lib/looking.js';
import { withManageWords, withPeopleWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type PeopleSearch } from '../lib/paths.js';
import { Speaking, type Speech } from '../lib/words.js';
import { ButtonLink } from '../ui/button.js';
import { Empty } from '../ui/empty.js';
import { TextField } from '../ui/field.js';
import { FilterBar } from '../ui/filter-bar.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Select, type Choice } from '../ui/select.js';
import { Tabs } from '../ui/tabs.js';
import { Title } from '../ui/title.js';

const PeopleFrameDocument = graphql(/* GraphQL */ `
  query PeopleFrame($locale: Locale!) {
    countries {
      code
      name(locale: $locale)
    }
    groups {
      id
      slug
    }
  }
`);

const PeopleListDocument = graphql(/* GraphQL */ `
  query PeopleList($locale: Locale!, $filter: PersonFilter!, $after: String) {
    people(first: 25, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...PersonCard_person
      }
    }
  }
`);

const InstitutionListDocument = graphql(/* GraphQL */ `
  query InstitutionList($locale: Locale!, $filter: InstitutionFilter!, $after: String) {
    institutions(first: 25, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...InstitutionCard_institution
      }
    }
  }
`);

type Show = 'people' | 'institutions';

/** People are shown to whom the portal knows, unless they ask for institutions; a visitor begins with these. */
const shownTo = ({ isKnown }: Looking, { show }: PeopleSearch): Show => {
  if (show === 'people' || show === 'institutions') return show;
  return isKnown ? 'people' : 'institutions';
};

const common = ({ search, country, group }: PeopleSearch) => ({
  search: search ?? null,
  countryCode: country ?? null,
  group: group ?? null,
});

const peopleVariables = ({ locale }: Speech, search: PeopleSearch) => ({
  locale,
  after: search.after ?? null,
  filter: { ...common(search), role: oneOf(roleKinds, search.role) ?? null },
});

const institutionVariables = ({ locale }: Speech, search: PeopleSearch) => {
  const kind = oneOf(institutionKinds, search.kind);
  return { locale, after: search.after ?? null, filter: { ...common(search), kinds: kind ? [kind] : null } };
};

/** Brings one page of the directory. */
export const loadPeoplePage = async ({ client, speech }: PageContext, search: PeopleSearch): Promise<Speech> => {
  const looking = await whoLooks(client);
  const frame = client.query({ query: PeopleFrameDocument, variables: { locale: speech.locale } });
  const shown = shownTo(looking, search);
  if (shown === 'institutions') {
    await client.query({ query: InstitutionListDocument, variables: institutionVariables(speech, search) });
  } else if (looking.isKnown) {
    await client.query({ query: PeopleListDocument, variables: peopleVariables(speech, search) });
  }
  await frame;
  return looking.managed.length > 0 ? withManageWords(speech) : withPeopleWords(speech);
};

const route = getRouteApi('/$locale/people');

/** The directory: those who agreed to be found, and the institutions they speak for. */
export const PeoplePage = () => {
  const speech = route.useLoaderData();
  const { locale, words } = speech;
  const search = route.useSearch();
  const looking = useLooking();
  const shown = shownTo(looking, search);
  const isPeople = shown === 'people';
  const { data: frame } = useSuspenseQuery(PeopleFrameDocument, { variables: { locale } });
  const { data: peopleData } = useSuspenseQuery(
    PeopleListDocument,
    isPeople && looking.isKnown ? { variables: peopleVariables(speech, search) } : skipToken,
  );
  const { data: institutionData } = useSuspenseQuery(
    InstitutionListDocument,
    isPeople ? skipToken : { variables: institutionVariables(speech, search) },
  );
  const people = peopleData?.people;
  const institutions = institutionData?.institutions;
  const list = isPeople ? people : institutions;
  const any = { value: '', label: words('people.filter.all') };
  const countries: Choice[] = frame.countries
    .map(({ code, name }) => ({ value: code, label: name }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  const { show: _show, after: _after, ...narrowing } = search;
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
  const here = (more: PeopleSearch): string => paths.people(locale, { ...search, show: shown, ...more });
  const tabs = (['people', 'institutions'] as const).map((one) => ({
    key: one,
    href: paths.people(locale, { show: one, search: search.search, country: search.country, group: search.group }),
    label: words(`people.list.show.${one}`),
    isCurrent: one === shown,
  }));
  return (
    <Speaking speech={speech}>
      <WidePage>
        <PageHead
          title={words('people.list.title')}
          description={words('people.list.description')}
          path={paths.people(locale, { show: shown })}
          isPrivate={isPeople}
        />
        <Title title={words('people.list.title')} lede={words('people.list.lede')} />
        <div className="mt-8">
          <Tabs label={words('people.list.show')} tabs={tabs} />
        </div>
        {(!isPeople || looking.isKnown) && (
          <div className="mt-5">
            <FilterBar
              of={JSON.stringify(search)}
              label={words('people.filter.label')}
              path={paths.people(locale)}
              kept={{ show: shown }}
              apply={words('people.filter.apply')}
              clear={
                isNarrowed ? { href: paths.people(locale, { show: shown }), label: words('people.filter.clear') } : null
              }
            >
              <TextField
                label={words('people.filter.name')}
                type="search"
                name="search"
                maxLength={200}
                defaultValue={search.search ?? ''}
              />
              <Select
                label={words('people.filter.country')}
                name="country"
                choices={[any, ...countries]}
                defaultValue={search.country ?? ''}
              />
              {isPeople ? (
                <Select
                  label={words('people.filter.role')}
                  name="role"
                  choices={[any, ...roleKinds.map((value) => ({ value, label: words(`institutions.role.${value}`) }))]}
                  defaultValue={search.role ?? ''}
                />
              ) : (
                <Select
                  label={words('people.filter.kind')}
                  name="kind"
                  choices={[
                    any,
                    ...institutionKinds.map((value) => ({ value, label: words(`institutions.kind.${value}`) })),
                  ]}
                  defaultValue={search.kind ?? ''}
                />
              )}
              {(frame.groups.length > 1 || search.group !== undefined) && (
                <Select
                  label={words('people.filter.group')}
                  name="group"
                  choices={[
                    any,
                    ...frame.groups.map(({ slug }) => ({ value: slug, label: words('sessions.group', { slug }) })),
                  ]}
                  defaultValue={search.group ?? ''}
                />
              )}
            </FilterBar>
          </div>
        )}
        {list && (
          <div className="mt-5 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
            <p role="status" className="text-small text-soft">
              {words(isPeople ? 'people.list.countPeople' : 'people.list.countInstitutions', {
                count: list.totalCount,
              })}
            </p>
            {looking.managed.length > 0 && (isPeople ? <AddPerson /> : <AddInstitution countries={countries} />)}
          </div>
        )}
        {list && list.nodes.length > 0 && (
          <ul className="mt-3 divide-y divide-hair border-y border-hair">
            {people?.nodes.map((person) => (
              <li key={person.id}>
                <PersonCard person={person} />
              </li>
            ))}
            {institutions?.nodes.map((institution) => (
              <li key={institution.id}>
                <InstitutionCard institution={institution} />
              </li>
            ))}
          </ul>
        )}
        {isPeople && list && <p className="mt-4 max-w-measure text-fine text-soft">{words('people.list.consent')}</p>}
        {!list && (
          <div className="mt-8">
            <Empty
              title={words('people.list.signedOut.title')}
              action={
                <ButtonLink href={paths.people(locale, { show: 'institutions' })}>
                  {words('people.list.signedOut.action')}
                </ButtonLink>
              }
            >
              {words('people.list.signedOut.text')}
            </Empty>
          </div>
        )}
        {list?.nodes.length === 0 && (
          <div className="mt-6">
            {isNarrowed ? (
              <Empty
                title={words('people.list.nothing.title')}
                action={
                  <ButtonLink href={paths.people(locale, { show: shown })}>{words('people.filter.clear')}</ButtonLink>
                }
              >
                {words('people.list.nothing.text')}
              </Empty>
            ) : (
              <Empty title={words(isPeople ? 'people.list.noPeople.title' : 'people.list.noInstitutions.title')}>
                {words(isPeople ? 'people.list.noPeople.text' : 'people.list.noInstitutions.text')}
              </Empty>
            )}
          </div>
        )}
        {list && (list.pageInfo.hasNextPage || search.after) && (
          <div className="mt-8 flex flex-wrap gap-3">
            {search.after && (
              <ButtonLink href={here({ after: undefined })}>{words('people.list.beginning')}</ButtonLink>
            )}
            {list.pageInfo.hasNextPage && list.pageInfo.endCursor && (
              <ButtonLink href={here({ after: list.pageInfo.endCursor })}>{words('people.list.next')}</ButtonLink>
            )}
          </div>
        )}
      </WidePage>
    </Speaking>
  );
};
