import type { ApolloClient } from '@apollo/client';
import { getRouteApi } from '@tanstack/react-router';
import { graphql } from '../generated/gql.js';
import type { ManagePageQuery, ManagePageUnreachedQuery } from '../generated/graphql.js';
import { whoLooks } from '../lib/looking.js';
import { withManageWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { ForbiddenPage } from '../ui/forbidden-page.js';
import { Link } from '../ui/link.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { State } from '../ui/state.js';
import { Title } from '../ui/title.js';

const ManagePageDocument = graphql(/* GraphQL */ `
  query ManagePage($group: String!, $locale: Locale!, $after: String) {
    institutions(first: 100, after: $after, filter: { group: $group }) {
      nodes {
        id
        vacancies
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
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const UnreachedDocument = graphql(/* GraphQL */ `
  query ManagePageUnreached {
    people(first: 100, filter: { isMailRefused: true }) {
      nodes {
        id
        name
      }
      totalCount
    }
  }
`);

type Institution = ManagePageQuery['institutions']['nodes'][number];

interface ManagedGroup {
  readonly slug: string;
  readonly lacking: readonly Institution[];
}

interface Loaded {
  readonly speech: Speech;
  readonly groups: readonly ManagedGroup[];
  readonly unreached: ManagePageUnreachedQuery['people'] | null;
}

/** Every institution of a group that lacks somebody, over all pages of the list. */
const lackingIn = async (
  client: ApolloClient,
  locale: Speech['locale'],
  group: string,
  after: string | null = null,
): Promise<Institution[]> => {
  const variables = { group, locale, after };
  const { data } = await client.query({ query: ManagePageDocument, variables, fetchPolicy: 'network-only' });
  if (!data) return [];
  const { nodes, pageInfo } = data.institutions;
  const lacking = nodes.filter(({ vacancies }) => vacancies.length > 0);
  return pageInfo.hasNextPage ? [...lacking, ...(await lackingIn(client, locale, group, pageInfo.endCursor))] : lacking;
};

/** Brings what is missing in the groups that the reader manages. */
export const loadManagePage = async ({ client, speech }: PageContext): Promise<Loaded> => {
  const { managed } = await whoLooks(client);
  const groups = managed.map(async (slug) => ({ slug, lacking: await lackingIn(client, speech.locale, slug) }));
  const unreached =
    managed.length === 0 ? null : await client.query({ query: UnreachedDocument, fetchPolicy: 'network-only' });
  return {
    speech: await withManageWords(speech),
    groups: await Promise.all(groups),
    unreached: unreached?.data?.people ?? null,
  };
};

const route = getRouteApi('/$locale/manage');

interface Place {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

const PlaceList = ({ places }: { places: readonly Place[] }) => (
  <ul className="divide-y divide-hair border-y border-hair">
    {places.map(({ key, href, title, text }) => (
      <li key={key} className="grid gap-x-8 gap-y-0.5 py-3 tablet:grid-cols-[16rem_1fr]">
        <p className="font-semibold">
          <Link href={href}>{title}</Link>
        </p>
        <p className="text-small text-soft">{text}</p>
      </li>
    ))}
  </ul>
);

const Warnings = ({ lacking }: { lacking: readonly Institution[] }) => {
  const { locale, words } = useSpeech();
  if (lacking.length === 0) return <p className="mb-4 text-small text-soft">{words('manage.warnings.none')}</p>;
  const count = lacking.reduce((sum, { vacancies }) => sum + vacancies.length, 0);
  return (
    <details className="mb-5">
      <summary className="min-h-6">
        <State tone="waiting">{words('manage.warnings', { count })}</State>
      </summary>
      <ul className="mt-2 grid gap-1.5 border-l-2 border-waiting pl-4 text-small">
        {lacking.map(({ id, name, country, vacancies }) => (
          <li key={id}>
            <Link href={paths.institution(locale, id)}>{name.in.text}</Link>
            {country && <span className="text-soft"> · {country.name}</span>}
            <span className="block text-fine text-soft">
              {words('people.group.vacant', {
                roles: vacancies.map((role) => words(`institutions.role.${role}`).toLocaleLowerCase(locale)).join(', '),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Unreached = ({ people }: { people: ManagePageUnreachedQuery['people'] }) => {
  const { locale, words } = useSpeech();
  return (
    <details className="mb-5">
      <summary className="min-h-6">
        <State tone="waiting">{words('manage.warnings.mailRefused', { count: people.totalCount })}</State>
      </summary>
      <ul className="mt-2 grid gap-1.5 border-l-2 border-waiting pl-4 text-small">
        {people.nodes.map(({ id, name }) => (
          <li key={id}>
            <Link href={paths.person(locale, id)}>{name}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What there is to run: each group with what it lacks, and what concerns the whole portal. */
export const ManagePage = () => {
  const { speech, groups, unreached } = route.useLoaderData();
  const { locale, words } = speech;
  const place = (
    key: 'import' | 'sessionNew' | 'people' | 'handOver' | 'merges' | 'audit' | 'members',
    href: string,
  ): Place => ({ key, href, title: words(`manage.place.${key}`), text: words(`manage.place.${key}Text`) });
  return (
    <Speaking speech={speech}>
      {groups.length === 0 ? (
        <ForbiddenPage />
      ) : (
        <WidePage>
          <PageHead
            title={words('manage.title')}
            description={words('manage.description')}
            path={paths.manage(locale)}
            isPrivate
          />
          <Title title={words('manage.title')} lede={words('manage.lede')} />
          {groups.map(({ slug, lacking }) => (
            <Section key={slug} title={words('manage.group', { group: slug })}>
              <Warnings lacking={lacking} />
              <PlaceList places={[place('members', paths.groupMembers(locale, slug))]} />
            </Section>
          ))}
          <Section title={words('manage.sessions')}>
            <PlaceList
              places={[place('import', paths.importNote(locale)), place('sessionNew', paths.sessionNew(locale))]}
            />
          </Section>
          <Section title={words('manage.people')}>
            {unreached !== null && unreached.totalCount > 0 && <Unreached people={unreached} />}
            <PlaceList
              places={[
                place('people', paths.people(locale)),
                place('handOver', paths.handOver(locale)),
                place('merges', paths.merges(locale)),
              ]}
            />
          </Section>
          <Section title={words('manage.record')}>
            <PlaceList places={[place('audit', paths.audit(locale))]} />
          </Section>
        </WidePage>
      )}
    </Speaking>
  );
};
