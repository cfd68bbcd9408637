import { skipToken, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { AuditFilter } from '../features/history/audit-filter.js';
import { AuditTable } from '../features/history/audit-table.js';
import { graphql } from '../generated/gql.js';
import { historyActs } from '@cauce/domain/history';
import { oneOf } from '../lib/kinds.js';
import { useLooking, whoLooks } from '../lib/looking.js';
import { withManageWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type AuditSearch } from '../lib/paths.js';
import { Speaking, type Speech } from '../lib/words.js';
import { ButtonLink } from '../ui/button.js';
import { Empty } from '../ui/empty.js';
import { ForbiddenPage } from '../ui/forbidden-page.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Title } from '../ui/title.js';

const AuditPageDocument = graphql(/* GraphQL */ `
  query AuditPage($filter: AuditFilter!, $after: String, $actor: ID!, $hasActor: Boolean!, $locale: Locale!) {
    audit(first: 50, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...AuditTable_entry
      }
    }
    person(id: $actor) @include(if: $hasActor) {
      id
      name
    }
  }
`);

const isDay = (day: string | undefined): boolean => day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
const isId = (id: string | undefined): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id ?? '');

/** The filter as far as it can be asked for; a mistyped part of an address narrows nothing. */
const usable = ({ act, subject, actor, from, to, group, after }: AuditSearch): AuditSearch => ({
  act: oneOf(historyActs, act),
  subject: isId(subject) ? subject : undefined,
  actor: isId(actor) ? actor : undefined,
  from: isDay(from) ? from : undefined,
  to: isDay(to) ? to : undefined,
  group,
  after,
});

const variablesFor = ({ locale }: Speech, search: AuditSearch) => {
  const { after, ...filter } = usable(search);
  return {
    filter: {
      act: filter.act ?? null,
      subject: filter.subject ?? null,
      actor: filter.actor ?? null,
      from: filter.from ?? null,
      to: filter.to ?? null,
      group: filter.group ?? null,
    },
    after: after ?? null,
    actor: filter.actor ?? '',
    hasActor: filter.actor !== undefined,
    locale,
  };
};

/** Brings one page of the log. */
export const loadAuditPage = async ({ client, speech }: PageContext, search: AuditSearch): Promise<Speech> => {
  const { managed } = await whoLooks(client);
  if (managed.length > 0) await client.query({ query: AuditPageDocument, variables: variablesFor(speech, search) });
  return withManageWords(speech);
};

const route = getRouteApi('/$locale/audit');

/** All that was done, line by line, for who manages a group. */
export const AuditPage = () => {
  const speech = route.useLoaderData();
  const { locale, words } = speech;
  const search = usable(route.useSearch());
  const { managed } = useLooking();
  const { data } = useSuspenseQuery(
    AuditPageDocument,
    managed.length > 0 ? { variables: variablesFor(speech, search) } : skipToken,
  );
  if (!data) {
    return (
      <Speaking speech={speech}>
        <ForbiddenPage />
      </Speaking>
    );
  }
  const { nodes, totalCount, pageInfo } = data.audit;
  return (
    <Speaking speech={speech}>
      <WidePage>
        <PageHead
          title={words('manage.audit.title')}
          description={words('manage.audit.description')}
          path={paths.audit(locale)}
          isPrivate
        />
        <Title title={words('manage.audit.title')} lede={words('manage.audit.lede')} />
        <div className="mt-8">
          <AuditFilter search={search} groups={managed} actor={data.person?.name ?? null} />
        </div>
        <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 text-small">
          <p role="status" className="text-soft">
            {words('manage.audit.count', { count: totalCount })}
          </p>
          <p className="print:hidden">
            <a href={paths.auditFile(locale, search)} title={words('manage.audit.csvText')}>
              {words('manage.audit.csv')}
            </a>
          </p>
        </div>
        {nodes.length > 0 && <AuditTable entries={nodes} search={search} />}
        {nodes.length === 0 && (
          <div className="mt-6">
            <Empty
              title={words('manage.audit.empty.title')}
              action={<ButtonLink href={paths.audit(locale)}>{words('manage.audit.clear')}</ButtonLink>}
            >
              {words('manage.audit.empty.text')}
            </Empty>
          </div>
        )}
        {(pageInfo.hasNextPage || search.after) && (
          <div className="mt-8 flex flex-wrap gap-3">
            {search.after && (
              <ButtonLink href={paths.audit(locale, { ...search, after: undefined })}>
                {words('manage.audit.latest')}
              </ButtonLink>
            )}
            {pageInfo.hasNextPage && pageInfo.endCursor && (
              <ButtonLink href={paths.audit(locale, { ...search, after: pageInfo.endCursor })}>
                {words('manage.audit.earlier')}
              </ButtonLink>
            )}
          </div>
        )}
      </WidePage>
    </Speaking>
  );
};
