import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { NextSession } from '../features/sessions/next-session.js';
import { QuestionTrail } from '../features/sessions/question-trail.js';
import { FollowUps } from '../features/tasks/follow-ups.js';
import { MyTasks } from '../features/tasks/my-tasks.js';
import { graphql } from '../generated/gql.js';
import type { HomePageQuery } from '../generated/graphql.js';
import { useLooking, whoLooks } from '../lib/looking.js';
import { withTaskWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { useSettings } from '../lib/settings.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { ButtonLink } from '../ui/button.js';
import { Link } from '../ui/link.js';
import { PageHead } from '../ui/page-head.js';
import { MarginBox } from '../ui/section.js';

const HomePageDocument = graphql(/* GraphQL */ `
  query HomePage($locale: Locale!, $today: String!) {
    coming: sessions(first: 50, filter: { from: $today, statuses: [CONVENED, LIVE] }) {
      nodes {
        id
        startsAt
        endsAt
        status
        publishedAt
        ...NextSession_session
      }
    }
    held: sessions(first: 5, filter: { statuses: [HELD, CLOSED] }) {
      nodes {
        id
        code
        publishedAt
        group {
          id
          slug
        }
        questions {
          id
        }
        ...QuestionTrail_session
      }
    }
  }
`);

const HomeTasksDocument = graphql(/* GraphQL */ `
  query HomeTasks($locale: Locale!) {
    myTasks {
      id
      ...MyTasks_task
    }
    myFollowUps {
      id
      ...FollowUps_followUp
    }
  }
`);

const variablesFor = (locale: PageContext['speech']['locale'], openedAt: string) => ({
  locale,
  today: openedAt.slice(0, 10),
});

/** Brings what the first minute shows. */
export const loadHomePage = async ({ client, speech, settings }: PageContext): Promise<Speech> => {
  await client.query({ query: HomePageDocument, variables: variablesFor(speech.locale, settings.openedAt) });
  const { isKnown } = await whoLooks(client);
  if (!isKnown) return speech;
  const variables = { locale: speech.locale };
  await client.query({ query: HomeTasksDocument, variables, fetchPolicy: 'network-only' });
  return withTaskWords(speech);
};

const route = getRouteApi('/$locale/');

/** What waits for the reader, and what their groups adopted lately. */
const Mine = ({ speech }: { speech: Speech }) => {
  const { locale, words } = speech;
  const { data } = useSuspenseQuery(HomeTasksDocument, { variables: { locale } });
  return (
    <Speaking speech={speech}>
      <div className="mt-12 grid gap-x-14 gap-y-10 wide:grid-cols-2">
        <MarginBox title={words('tasks.title')}>
          <MyTasks tasks={data.myTasks} />
        </MarginBox>
        {data.myFollowUps.length > 0 && (
          <MarginBox title={words('tasks.adopted.title')}>
            <FollowUps followUps={data.myFollowUps} />
          </MarginBox>
        )}
      </div>
    </Speaking>
  );
};

/** The first of the sessions that are not over yet; what takes place now goes before. */
const nextOf = ({ coming }: HomePageQuery, now: string) =>
  coming.nodes
    .filter(
      ({ status, publishedAt, endsAt, startsAt }) =>
        publishedAt && (status === 'LIVE' || (endsAt ?? startsAt ?? '') > now),
    )
    .toSorted((one, other) => (one.startsAt ?? '').localeCompare(other.startsAt ?? ''))[0];

/** The first minute: what this is, one real trail, the next session, and doors that lead somewhere. */
export const HomePage = () => {
  const { locale, words } = useSpeech();
  const { openedAt } = useSettings();
  const { isKnown } = useLooking();
  const speech = route.useLoaderData();
  const { data } = useSuspenseQuery(HomePageDocument, { variables: variablesFor(locale, openedAt) });
  const next = nextOf(data, openedAt);
  const latest = data.held.nodes.find(({ publishedAt }) => publishedAt);
  const doors = [
    ...(latest && latest.questions.length > 0
      ? [{ key: 'questions', href: paths.session(locale, latest.group.slug, latest.code, 'BEFORE') } as const]
      : []),
    ...(latest
      ? [{ key: 'agenda', href: paths.session(locale, latest.group.slug, latest.code, 'DURING') } as const]
      : []),
    { key: 'sessions', href: paths.sessions(locale) } as const,
  ];
  return (
    <div className="mx-auto max-w-[72rem] px-4 pt-7 pb-20 tablet:px-8 tablet:pt-14">
      <PageHead
        title={words('sessions.home.title')}
        description={words('sessions.home.description')}
        path={paths.home(locale)}
      />
      <div className="grid gap-x-14 gap-y-9 wide:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <h1 className="max-w-[17ch] font-serif text-title-narrow font-semibold tracking-[-0.018em] tablet:text-[3.25rem]/[1.08]">
            {words('sessions.home.title')}
          </h1>
          <p className="mt-4 max-w-[56ch] font-serif text-read tablet:text-lede">{words('sessions.home.lede')}</p>
        </div>
        {latest && (
          <div className="wide:row-span-2">
            <QuestionTrail session={latest} />
          </div>
        )}
        <div>
          {next ? (
            <NextSession session={next} />
          ) : (
            <p className="border-y border-line py-4 text-soft">
              {words(latest ? 'sessions.home.noNext' : 'sessions.home.noneAtAll')}
            </p>
          )}
        </div>
      </div>
      {isKnown && <Mine speech={speech} />}
      <section className="mt-16" aria-label={words('sessions.home.doors')}>
        <ul className="grid gap-x-10 gap-y-8 tablet:grid-cols-3">
          {doors.map(({ key, href }) => (
            <li key={key} className="border-t-2 border-ink pt-3">
              <Link href={href} className="font-semibold">
                {words(`sessions.home.door.${key}`)}
              </Link>
              <p className="mt-1 text-small text-soft">{words(`sessions.home.door.${key}Text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-16 grid items-center gap-x-12 gap-y-5 border-y border-line py-9 tablet:grid-cols-[1fr_auto]">
        <div>
          <h2 className="font-serif text-section font-semibold">{words('sessions.home.import.title')}</h2>
          <p className="mt-2 max-w-measure font-serif text-read text-soft">{words('sessions.home.import.text')}</p>
        </div>
        <ButtonLink href={paths.importNote(locale)} look="main">
          {words('sessions.home.import.action')}
        </ButtonLink>
      </section>
    </div>
  );
};
