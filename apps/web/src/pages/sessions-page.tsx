import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { SessionTimeline } from '../features/sessions/session-timeline.js';
import { graphql } from '../generated/gql.js';
import type { SessionStatus, SessionsPageQueryVariables } from '../generated/graphql.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type SessionsSearch } from '../lib/paths.js';
import { useSpeech, type Speech } from '../lib/words.js';
import { ButtonLink } from '../ui/button.js';
import { Empty } from '../ui/empty.js';
import { Link } from '../ui/link.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Tabs } from '../ui/tabs.js';
import { Title } from '../ui/title.js';

const SessionsPageDocument = graphql(/* GraphQL */ `
  query SessionsPage($locale: Locale!, $filter: SessionFilter!, $after: String) {
    sessions(first: 20, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...SessionTimeline_session
      }
    }
    groups {
      id
      slug
    }
  }
`);

const shows = ['upcoming', 'held', 'cancelled'] as const;
type Show = (typeof shows)[number];

const statuses: Record<Show, SessionStatus[]> = {
  upcoming: ['DRAFT', 'CONVENED', 'LIVE'],
  held: ['HELD', 'CLOSED'],
  cancelled: ['CANCELLED'],
};

const showFrom = (value: string | undefined): Show | undefined => shows.find((show) => show === value);

const variablesFor = ({ locale }: Speech, { show, group, after }: SessionsSearch): SessionsPageQueryVariables => {
  const shown = showFrom(show);
  return {
    locale,
    after: after ?? null,
    filter: { ...(shown ? { statuses: statuses[shown] } : {}), ...(group ? { group } : {}) },
  };
};

/** Brings one page of the list. */
export const loadSessionsPage = async ({ client, speech }: PageContext, search: SessionsSearch): Promise<void> => {
  await client.query({ query: SessionsPageDocument, variables: variablesFor(speech, search) });
};

const route = getRouteApi('/$locale/sessions');

/** Every session on a timeline, from those to come back to the first. */
export const SessionsPage = () => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const search = route.useSearch();
  const { show, group, after } = search;
  const { data } = useSuspenseQuery(SessionsPageDocument, { variables: variablesFor(speech, search) });
  const { nodes, totalCount, pageInfo } = data.sessions;
  const shown = showFrom(show);
  const isNarrowed = shown !== undefined || group !== undefined;
  const tabs = [undefined, ...shows].map((one) => ({
    key: one ?? 'all',
    href: paths.sessions(locale, { show: one, group }),
    label: words(`sessions.list.show.${one ?? 'all'}`),
    isCurrent: one === shown,
  }));
  return (
    <WidePage>
      <PageHead
        title={words('sessions.list.title')}
        description={words('sessions.list.description')}
        path={paths.sessions(locale, { group })}
      />
      <Title title={words('sessions.list.title')} lede={words('sessions.list.lede')} />
      <div className="mt-8">
        <Tabs label={words('sessions.list.show')} tabs={tabs} />
      </div>
      <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 text-small text-soft">
        <p role="status">{words('sessions.list.count', { count: totalCount })}</p>
        {(data.groups.length > 1 || group !== undefined) && (
          <nav aria-label={words('sessions.list.group.label')} className="print:hidden">
            <ul className="flex flex-wrap gap-x-4">
              {[undefined, ...data.groups.map(({ slug }) => slug)].map((slug) => (
                <li key={slug ?? 'all'}>
                  <Link
                    href={paths.sessions(locale, { show, group: slug })}
                    keepsPlace
                    aria-current={slug === group ? 'page' : undefined}
                    className={`inline-block py-0.5 no-underline hover:underline ${slug === group ? 'font-semibold text-ink' : ''}`}
                  >
                    {slug ? words('sessions.group', { slug }) : words('sessions.list.group.all')}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {nodes.length > 0 && <SessionTimeline sessions={nodes} isTodayShown={!isNarrowed} />}
      {nodes.length === 0 && (
        <div className="mt-8">
          {isNarrowed ? (
            <Empty
              title={words('sessions.list.empty.filtered')}
              action={<ButtonLink href={paths.sessions(locale)}>{words('sessions.list.empty.showAll')}</ButtonLink>}
            />
          ) : (
            <Empty
              title={words('sessions.list.empty.title')}
              action={<ButtonLink href={paths.importNote(locale)}>{words('interface.nav.import')}</ButtonLink>}
            >
              {words('sessions.list.empty.text')}
            </Empty>
          )}
        </div>
      )}
      {(pageInfo.hasNextPage || after) && (
        <div className="mt-10 flex flex-wrap gap-3">
          {after && (
            <ButtonLink href={paths.sessions(locale, { show, group })}>{words('sessions.list.latest')}</ButtonLink>
          )}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <ButtonLink href={paths.sessions(locale, { show, group, after: pageInfo.endCursor })}>
              {words('sessions.list.earlier')}
            </ButtonLink>
          )}
        </div>
      )}
    </WidePage>
  );
};
