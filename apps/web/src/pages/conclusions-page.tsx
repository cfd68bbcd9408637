import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ForAuthority } from '../features/conclusion-files/for-authority.js';
import { ConclusionRow, type OwnCountry, type Picking } from '../features/conclusions/conclusion-row.js';
import { graphql } from '../generated/gql.js';
import type { ConclusionsFrameQuery, ConclusionsListQuery } from '../generated/graphql.js';
import { conclusionKinds, conclusionStatuses, lenses, oneOf, stances } from '../lib/kinds.js';
import { whoLooks } from '../lib/looking.js';
import { withConclusionListWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type ConclusionsSearch } from '../lib/paths.js';
import { useIsEnhanced } from '../lib/settings.js';
import { Speaking, type Speech } from '../lib/words.js';
import { Button, ButtonLink } from '../ui/button.js';
import { Empty } from '../ui/empty.js';
import { TextField } from '../ui/field.js';
import { FilterBar, MoreFilters } from '../ui/filter-bar.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Select } from '../ui/select.js';
import { Title } from '../ui/title.js';

const ConclusionsFrameDocument = graphql(/* GraphQL */ `
  query ConclusionsFrame($locale: Locale!) {
    groups {
      id
      slug
      themes {
        id
        name {
          in(locale: $locale) {
            text
          }
        }
      }
    }
    sessions(first: 100) {
      nodes {
        id
        code
        title {
          in(locale: $locale) {
            text
          }
        }
      }
    }
    countries {
      code
      name(locale: $locale)
      isPartner
    }
    me {
      id
      affiliations {
        id
        toOn
        institution {
          id
          country {
            code
            name(locale: $locale)
          }
        }
      }
    }
  }
`);

const ConclusionsListDocument = graphql(/* GraphQL */ `
  query ConclusionsList($locale: Locale!, $filter: ConclusionFilter!, $after: String) {
    conclusions(first: 20, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        session {
          id
          group {
            id
          }
        }
        positions {
          id
          isGiven
          country {
            code
          }
        }
        ...ConclusionRow_conclusion
      }
    }
  }
`);

const listOf = <Value,>(value: Value | undefined): Value[] | null => (value === undefined ? null : [value]);

const isId = (value: string | undefined): value is string => /^[0-9a-f-]{36}$/.test(value ?? '');

const variablesOf = ({ locale }: Speech, search: ConclusionsSearch) => ({
  locale,
  after: search.after ?? null,
  filter: {
    search: search.search ?? null,
    session: isId(search.session) ? search.session : null,
    kinds: listOf(oneOf(conclusionKinds, search.kind)),
    statuses: listOf(oneOf(conclusionStatuses, search.status)),
    themes: isId(search.theme) ? [search.theme] : null,
    lenses: listOf(oneOf(lenses, search.lens)),
    country: /^[A-Z]{2}$/.test(search.country ?? '') ? (search.country ?? null) : null,
    stances: listOf(oneOf(stances, search.stance)),
  },
});

/** Brings one page of the conclusions. */
export const loadConclusionsPage = async (
  { client, speech }: PageContext,
  search: ConclusionsSearch,
): Promise<Speech> => {
  const [words] = await Promise.all([
    withConclusionListWords(speech),
    client.query({ query: ConclusionsFrameDocument, variables: { locale: speech.locale } }),
    client.query({ query: ConclusionsListDocument, variables: variablesOf(speech, search) }),
    whoLooks(client),
  ]);
  return words;
};

const route = getRouteApi('/$locale/conclusions');

/** The country of the institution for which the reader works today. */
const ownCountry = ({ me }: ConclusionsFrameQuery): OwnCountry | null =>
  me?.affiliations.find(({ toOn, institution }) => !toOn && institution?.country)?.institution?.country ?? null;

type Listed = ConclusionsListQuery['conclusions']['nodes'][number];

/** How many conclusions fit on the two pages for an authority. */
const mostPicked = 10;

interface Picked {
  readonly id: string;
  readonly group: string;
}

/** Every conclusion of every session that the reader may see, found by what it is, says, and what countries said of it. */
export const ConclusionsPage = () => {
  const speech = route.useLoaderData();
  const { locale, words } = speech;
  const search = route.useSearch();
  const { data: frame } = useSuspenseQuery(ConclusionsFrameDocument, { variables: { locale } });
  const { data } = useSuspenseQuery(ConclusionsListDocument, { variables: variablesOf(speech, search) });
  const isEnhanced = useIsEnhanced();
  // What is picked stays so while the reader turns the pages and looks for more.
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const { nodes, totalCount, pageInfo } = data.conclusions;
  const country = ownCountry(frame);
  const { after: _after, ...narrowing } = search;
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
  const isFineNarrowed = [search.kind, search.theme, search.lens, search.country, search.stance].some(
    (value) => value !== undefined,
  );
  const here = (more: ConclusionsSearch): string => paths.conclusions(locale, { ...search, ...more });
  const any = { value: '', label: words('conclusion-list.filter.all') };
  const themes = frame.groups.flatMap((group) => group.themes);
  const pickingOf = ({ id, session }: Listed): Picking | null => {
    const group = session?.group.id;
    if (group === undefined) return null;
    const isPicked = picked.some((one) => one.id === id);
    const isRoomFor = picked.length < mostPicked && picked.every((one) => one.group === group);
    return {
      isPicked,
      isPossible: isPicked || isRoomFor,
      onPick: (isTaken) => setPicked(isTaken ? [...picked, { id, group }] : picked.filter((one) => one.id !== id)),
    };
  };
  const given = nodes.filter(({ positions }) =>
    positions.some((position) => position.isGiven && position.country.code === country?.code),
  ).length;
  return (
    <Speaking speech={speech}>
      <WidePage>
        <PageHead
          title={words('conclusion-list.title')}
          description={words('conclusion-list.description')}
          path={paths.conclusions(locale)}
          isPrivate={isNarrowed || Boolean(frame.me)}
        />
        <Title title={words('conclusion-list.title')} lede={words('conclusion-list.lede')} />
        <div className="mt-8">
          <FilterBar
            of={JSON.stringify(search)}
            label={words('conclusion-list.filter.label')}
            path={paths.conclusions(locale)}
            apply={words('conclusion-list.filter.apply')}
            clear={
              isNarrowed ? { href: paths.conclusions(locale), label: words('conclusion-list.filter.clear') } : null
            }
          >
            <TextField
              label={words('conclusion-list.filter.search')}
              type="search"
              name="search"
              maxLength={200}
              defaultValue={search.search ?? ''}
            />
            <Select
              label={words('conclusion-list.filter.status')}
              name="status"
              choices={[
                any,
                ...conclusionStatuses.map((value) => ({ value, label: words(`conclusions.standing.${value}`) })),
              ]}
              defaultValue={search.status ?? ''}
            />
            <Select
              label={words('conclusion-list.filter.session')}
              name="session"
              choices={[
                any,
                ...frame.sessions.nodes.map(({ id, code, title }) => ({
                  value: id,
                  label: `${words('conclusion-list.session', { code })}: ${title.in.text}`,
                })),
              ]}
              defaultValue={search.session ?? ''}
            />
            <MoreFilters label={words('conclusion-list.filter.more')} isSet={isFineNarrowed}>
              <Select
                label={words('conclusion-list.filter.kind')}
                name="kind"
                choices={[
                  any,
                  ...conclusionKinds.map((value) => ({ value, label: words(`conclusions.kind.${value}`) })),
                ]}
                defaultValue={search.kind ?? ''}
              />
              {themes.length > 0 && (
                <Select
                  label={words('conclusion-list.filter.theme')}
                  name="theme"
                  choices={[any, ...themes.map(({ id, name }) => ({ value: id, label: name.in.text }))]}
                  defaultValue={search.theme ?? ''}
                />
              )}
              <Select
                label={words('conclusion-list.filter.lens')}
                name="lens"
                choices={[any, ...lenses.map((value) => ({ value, label: words(`conclusions.lens.${value}`) }))]}
                defaultValue={search.lens ?? ''}
              />
              {frame.me && (
                <Select
                  label={words('conclusion-list.filter.country')}
                  name="country"
                  choices={[
                    any,
                    ...frame.countries
                      .filter(({ isPartner }) => isPartner)
                      .map(({ code, name }) => ({ value: code, label: name }))
                      .toSorted((one, other) => one.label.localeCompare(other.label, locale)),
                  ]}
                  defaultValue={search.country ?? ''}
                />
              )}
              {frame.me && (
                <Select
                  label={words('conclusion-list.filter.stance')}
                  name="stance"
                  choices={[any, ...stances.map((value) => ({ value, label: words(`conclusions.stance.${value}`) }))]}
                  defaultValue={search.stance ?? ''}
                />
              )}
            </MoreFilters>
          </FilterBar>
        </div>
        {country && nodes.length > 0 && (
          <section aria-labelledby="mine" className="mt-6 border-l-2 border-river pl-4 text-small">
            <h2 id="mine" className="font-semibold">
              {words('conclusion-list.mine.title', { country: country.name })}
            </h2>
            <p>{words('conclusion-list.mine.text', { given })}</p>
            {search.country !== country.code && (
              <p className="mt-1">
                <a href={paths.conclusions(locale, { country: country.code })}>{words('conclusion-list.mine.show')}</a>
              </p>
            )}
          </section>
        )}
        <p role="status" className="mt-6 text-small text-soft">
          {words('conclusion-list.count', { count: totalCount })}
        </p>
        {nodes.length > 0 && (
          <ul className="mt-2 divide-y divide-hair border-y border-hair">
            {nodes.map((conclusion) => (
              <li key={conclusion.id}>
                <ConclusionRow
                  conclusion={conclusion}
                  country={country}
                  picking={isEnhanced ? pickingOf(conclusion) : null}
                />
              </li>
            ))}
          </ul>
        )}
        <div
          className={`sticky bottom-0 z-10 flex flex-wrap items-center gap-x-5 gap-y-2 bg-paper text-small print:hidden ${picked.length > 0 ? 'border-t border-line py-3' : ''}`}
        >
          <p role="status">
            {picked.length > 0 && (
              <>
                <span className="font-semibold">{words('conclusion-list.pick.count', { count: picked.length })}</span>{' '}
                <span className="text-soft">{words('conclusion-list.pick.limit')}</span>
              </>
            )}
          </p>
          <ForAuthority ids={picked.map(({ id }) => id)} />
          {picked.length > 0 && (
            <Button look="quiet" onClick={() => setPicked([])}>
              {words('conclusion-list.pick.clear')}
            </Button>
          )}
        </div>
        {nodes.length === 0 && (
          <div className="mt-6">
            {isNarrowed ? (
              <Empty
                title={words('conclusion-list.nothing.title')}
                action={
                  <ButtonLink href={paths.conclusions(locale)}>{words('conclusion-list.filter.clear')}</ButtonLink>
                }
              >
                {words('conclusion-list.nothing.text')}
              </Empty>
            ) : (
              <Empty title={words('conclusion-list.none.title')}>{words('conclusion-list.none.text')}</Empty>
            )}
          </div>
        )}
        {(pageInfo.hasNextPage || search.after) && (
          <div className="mt-8 flex flex-wrap gap-3">
            {search.after && (
              <ButtonLink href={here({ after: undefined })}>{words('conclusion-list.beginning')}</ButtonLink>
            )}
            {pageInfo.hasNextPage && pageInfo.endCursor && (
              <ButtonLink href={here({ after: pageInfo.endCursor })}>{words('conclusion-list.next')}</ButtonLink>
            )}
          </div>
        )}
        {nodes.length > 0 && (
          <section aria-labelledby="files" className="mt-10 text-small print:hidden">
            <h2 id="files" className="font-semibold">
              {words('conclusion-list.files')}
            </h2>
            <p className="text-soft">{words('conclusion-list.files.note')}</p>
            <ul className="mt-2 flex gap-5">
              {(['xlsx', 'csv', 'json'] as const).map((format) => (
                <li key={format}>
                  <a href={paths.conclusionsFile(locale, format, search)} download className="inline-block min-h-6">
                    {format.toUpperCase()}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </WidePage>
    </Speaking>
  );
};
