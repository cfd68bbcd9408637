import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { sessionEvent } from '../features/sessions/session-event.js';
import { SessionAgenda } from '../features/sessions/session-agenda.js';
import { SessionBackground } from '../features/sessions/session-background.js';
import { SessionClosing } from '../features/sessions/session-closing.js';
import { SessionMaterials } from '../features/sessions/session-materials.js';
import { SessionPurpose } from '../features/sessions/session-purpose.js';
import { SessionQuestions } from '../features/sessions/session-questions.js';
import { SessionRail } from '../features/sessions/session-rail.js';
import { SessionStanding } from '../features/sessions/session-standing.js';
import { SessionSteps } from '../features/sessions/session-steps.js';
import { SessionTakeAway } from '../features/sessions/session-take-away.js';
import { SessionWhen } from '../features/sessions/session-when.js';
import { graphql } from '../generated/gql.js';
import type { Moment, SessionPageQuery } from '../generated/graphql.js';
import { formatDay } from '../lib/format.js';
import type { PageContext } from '../lib/page-context.js';
import { momentFromAddress, paths } from '../lib/paths.js';
import { useIsEnhanced } from '../lib/settings.js';
import { useSpeech, type Speech } from '../lib/words.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Reading, ReadingMarks } from '../ui/reading.js';
import { Tabs } from '../ui/tabs.js';
import { Title } from '../ui/title.js';
import { Link } from '../ui/link.js';

const SessionPageDocument = graphql(/* GraphQL */ `
  query SessionPage($group: String!, $code: String!, $locale: Locale!) {
    session(group: $group, code: $code) {
      id
      code
      ordinal
      status
      moment
      modality
      startsAt
      endsAt
      timeZone
      publishedAt
      title {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      subtitle {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      group {
        id
        slug
        name {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
        coLeads {
          id
          name {
            in(locale: $locale) {
              ...Reading_reading @unmask
            }
          }
        }
      }
      agenda {
        id
        contributions {
          id
          name
        }
      }
      formerTimes {
        id
        startsAt
      }
      steps {
        id
        moment
      }
      materials {
        id
      }
      viewerCan {
        edit
        publish
        convene
        start
        hold
        close
        cancel
      }
      ...SessionRail_session
      ...SessionStanding_session
      ...SessionWhen_session
      ...SessionPurpose_session
      ...SessionQuestions_session
      ...SessionBackground_session
      ...SessionSteps_session
      ...SessionAgenda_session
      ...SessionClosing_session
      ...SessionMaterials_session
      ...SessionTakeAway_session
      ...SessionActions_session
    }
  }
`);

type ShownSession = NonNullable<SessionPageQuery['session']>;

const SessionActions = lazy(async () => ({
  default: (await import('../features/sessions/session-actions.js')).SessionActions,
}));

const route = getRouteApi('/$locale/groups/$group/sessions/$code');

const linkedDataOf = (session: ShownSession, { speech: { locale }, settings }: PageContext): unknown =>
  session.publishedAt
    ? sessionEvent({
        address: `${settings.origin}${paths.session(locale, session.group.slug, session.code)}`,
        name: session.title.in.text,
        description: session.subtitle?.in.text,
        startsAt: session.startsAt,
        endsAt: session.endsAt,
        status: session.status,
        modality: session.modality,
        locale: session.title.in.locale,
        organizers: session.group.coLeads.map(({ name }) => name.in.text),
        performers: [...new Set(session.agenda.flatMap(({ contributions }) => contributions.map(({ name }) => name)))],
        formerStart: session.formerTimes[0]?.startsAt,
      })
    : undefined;

/** Brings a session; there is no page where there is none to see. */
export const loadSessionPage = async (context: PageContext, { group, code }: { group: string; code: string }) => {
  const variables = { group, code, locale: context.speech.locale };
  const { data } = await context.client.query({ query: SessionPageDocument, variables });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.session) throw notFound();
  const { session } = data;
  return { code: session.code, group: session.group.slug, linkedData: linkedDataOf(session, context) };
};

/** The stage that is shown first: the one it is in, or the agenda where nothing has come of it yet. */
const firstMoment = ({ moment, steps, materials }: ShownSession): Moment => {
  const isAnythingAfter = materials.length > 0 || steps.some((step) => step.moment === 'AFTER');
  return moment === 'AFTER' && !isAnythingAfter ? 'DURING' : moment;
};

const descriptionOf = (speech: Speech, { group, code, startsAt, timeZone, subtitle }: ShownSession): string => {
  const place = `${speech.words('sessions.group', { slug: group.slug })}, ${speech.words('sessions.session', { code })}`;
  const when = startsAt && timeZone ? formatDay(speech, startsAt, timeZone) : speech.words('interface.time.unset');
  return [`${place}: ${when}.`, subtitle?.in.text].filter(Boolean).join(' ');
};

const orderOfMoments: readonly Moment[] = ['BEFORE', 'DURING', 'AFTER'];

/** One session: a document in three stages, with its origin and what can be taken along in the margins. */
export const SessionPage = () => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { group: slug, code } = route.useParams();
  const { moment: asked } = route.useSearch();
  const isEnhanced = useIsEnhanced();
  const { data } = useSuspenseQuery(SessionPageDocument, { variables: { group: slug, code, locale } });
  const { session } = data;
  if (!session) return null;
  const { group, ordinal, title, subtitle, viewerCan } = session;
  const shown = momentFromAddress(asked) ?? firstMoment(session);
  const canAct = Object.values(viewerCan).includes(true);
  const parts: Record<Moment, React.ReactNode> = {
    BEFORE: (
      <>
        <SessionPurpose session={session} />
        <SessionQuestions session={session} />
        <SessionBackground session={session} />
        <SessionSteps session={session} moment="BEFORE" />
      </>
    ),
    DURING: (
      <>
        <SessionAgenda session={session} />
        <SessionSteps session={session} moment="DURING" />
        <SessionClosing session={session} />
      </>
    ),
    AFTER: (
      <>
        <SessionSteps session={session} moment="AFTER" />
        <SessionMaterials session={session} />
      </>
    ),
  };
  return (
    <Page
      rail={<SessionRail session={session} />}
      foldedRail={<SessionRail session={session} isFolded />}
      aside={
        <>
          {canAct && isEnhanced && (
            <Suspense>
              <SessionActions session={session} />
            </Suspense>
          )}
          <SessionTakeAway session={session} />
        </>
      }
    >
      <PageHead
        title={title.in.text}
        description={descriptionOf(speech, session)}
        path={paths.session(locale, group.slug, session.code)}
        isPrivate={!session.publishedAt}
      />
      <article>
        <Title
          eyebrow={
            <>
              <Link href={paths.sessions(locale, { group: group.slug })} className="no-underline hover:underline">
                <Reading of={group.name.in} isQuiet />
              </Link>
              {' · '}
              {ordinal
                ? words('sessions.sessionOrdinal', {
                    code: session.code,
                    ordinal: words('sessions.ordinal', { ordinal }),
                  })
                : words('sessions.session', { code: session.code })}
            </>
          }
          title={<Reading of={title.in} isQuiet />}
          lede={subtitle && <Reading of={subtitle.in} isQuiet />}
        />
        <div className="mt-2 empty:hidden">
          <ReadingMarks of={[title.in, subtitle?.in]} />
        </div>
        <SessionStanding session={session} />
        <SessionWhen session={session} />
        <div className="mt-6">
          <Tabs
            label={words('sessions.moment.label')}
            tabs={orderOfMoments.map((moment) => ({
              key: moment,
              href: paths.session(locale, group.slug, session.code, moment),
              label: words(`sessions.moment.${moment}`),
              isCurrent: moment === shown,
            }))}
          />
        </div>
        {/* All three stages are in the document, so that paper has them all; the screen shows the one that was asked for. */}
        {orderOfMoments.map((moment) => (
          <div key={moment} className={moment === shown ? '' : 'hidden print:block'}>
            {parts[moment]}
          </div>
        ))}
      </article>
    </Page>
  );
};
