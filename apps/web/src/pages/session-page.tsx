import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { SessionConclusions } from '../features/conclusions/session-conclusions.js';
import { History, loadHistory, type HistoryOf } from '../features/history/history.js';
import { SessionReleases } from '../features/releases/session-releases.js';
import { sessionEvent } from '../features/sessions/session-event.js';
import { SessionMargin } from '../features/sessions/session-margin.js';
import { SessionRail } from '../features/sessions/session-rail.js';
import { SessionStages } from '../features/sessions/session-stages.js';
import { SessionStanding } from '../features/sessions/session-standing.js';
import { SessionTitle } from '../features/sessions/session-title.js';
import { SessionWhen } from '../features/sessions/session-when.js';
import { graphql } from '../generated/gql.js';
import type { SessionPageQuery } from '../generated/graphql.js';
import { withConclusionWords, withConsultationWords } from '../lib/conclusion-words.js';
import { formatDay } from '../lib/format.js';
import { useLooking, whoLooks } from '../lib/looking.js';
import { withAnswerWords, withNotesWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { momentFromAddress, paths, type HistorySearch } from '../lib/paths.js';
import { Speaking, type Speech } from '../lib/words.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';

const SessionPageDocument = graphql(/* GraphQL */ `
  query SessionPage($group: String!, $code: String!, $locale: Locale!) {
    session(group: $group, code: $code) {
      id
      code
      status
      modality
      startsAt
      endsAt
      timeZone
      publishedAt
      coverage {
        rows {
          country {
            code
          }
        }
      }
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
      notes {
        id
      }
      ...SessionRail_session
      ...SessionTitle_session
      ...SessionStanding_session
      ...SessionWhen_session
      ...SessionStages_session
      ...SessionMargin_session
      viewerCanConclude {
        draft
        order
        openConsultation
        release
      }
      conclusions {
        id
        viewerCan {
          translate
          settleMend
        }
      }
      ...SessionConclusions_session
      ...SessionReleases_session
    }
  }
`);

type ShownSession = NonNullable<SessionPageQuery['session']>;

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

const historyOf = (id: string, isKnown: boolean, { history }: HistorySearch): HistoryOf => ({
  subject: 'SESSION',
  id: isKnown ? id : null,
  isWhole: history === 'all',
});

/** The part of the page that only members of the group read. */
const answersPart = async (context: PageContext, { coverage, group, code }: ShownSession) => {
  if (!coverage) return null;
  const { loadSessionAnswers, SessionAnswers } = await import('../features/responses/session-answers.js');
  const speech = await withAnswerWords(context.speech);
  await loadSessionAnswers(context.client, { group: group.slug, code }, speech);
  return { SessionAnswers, speech };
};

/** The same for what is written together. */
const notesPart = async (context: PageContext, { notes, group, code }: ShownSession) => {
  if (!notes) return null;
  const { loadSessionNotes, SessionNotes } = await import('../features/notes/session-notes.js');
  const speech = await withNotesWords(context.speech);
  await loadSessionNotes(context.client, { group: group.slug, code });
  return { SessionNotes, speech };
};

/** Brings a session; there is no page where there is none to see. */
export const loadSessionPage = async (
  context: PageContext,
  { group, code }: { group: string; code: string },
  search: HistorySearch,
) => {
  const variables = { group, code, locale: context.speech.locale };
  const { data } = await context.client.query({ query: SessionPageDocument, variables });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.session) throw notFound();
  const { session } = data;
  const { isKnown } = await whoLooks(context.client);
  await loadHistory(context.client, historyOf(session.id, isKnown, search), context.speech.locale);
  const abilities = [session.viewerCanConclude, ...session.conclusions.map(({ viewerCan }) => viewerCan)];
  const canConclude = abilities.some((ability) => Object.values(ability).includes(true));
  return {
    speech: await (canConclude ? withConsultationWords : withConclusionWords)(context.speech),
    code: session.code,
    group: session.group.slug,
    linkedData: linkedDataOf(session, context),
    isPrivate: !session.publishedAt,
    answers: await answersPart(context, session),
    notes: await notesPart(context, session),
  };
};

const descriptionOf = (speech: Speech, { group, code, startsAt, timeZone, subtitle }: ShownSession): string => {
  const place = `${speech.words('sessions.group', { slug: group.slug })}, ${speech.words('sessions.session', { code })}`;
  const when = startsAt && timeZone ? formatDay(speech, startsAt, timeZone) : speech.words('interface.time.unset');
  return [`${place}: ${when}.`, subtitle?.in.text].filter(Boolean).join(' ');
};

/** One session: a document in three stages, with its origin and what can be taken along in the margins. */
export const SessionPage = () => {
  const { speech, answers, notes } = route.useLoaderData();
  const { locale } = speech;
  const { group: slug, code } = route.useParams();
  const { moment, history } = route.useSearch();
  const { isKnown } = useLooking();
  const { data } = useSuspenseQuery(SessionPageDocument, { variables: { group: slug, code, locale } });
  const { session } = data;
  if (!session) return null;
  return (
    <Speaking speech={speech}>
      <Page
        rail={<SessionRail session={session} />}
        foldedRail={<SessionRail session={session} isFolded />}
        aside={
          <>
            <SessionMargin key={session.id} session={session} />
            <SessionReleases session={session} />
          </>
        }
      >
        <PageHead
          title={session.title.in.text}
          description={descriptionOf(speech, session)}
          path={paths.session(locale, session.group.slug, session.code)}
          isPrivate={!session.publishedAt}
        />
        <article>
          <SessionTitle session={session} />
          <SessionStanding session={session} />
          <SessionWhen session={session} />
          <SessionStages
            session={session}
            asked={momentFromAddress(moment)}
            hasOutcome={answers !== null || session.conclusions.length > 0}
            notes={notes && <notes.SessionNotes group={session.group.slug} code={session.code} speech={notes.speech} />}
            outcome={
              <>
                <SessionConclusions session={session} />
                {answers && (
                  <answers.SessionAnswers group={session.group.slug} code={session.code} speech={answers.speech} />
                )}
              </>
            }
          />
          <History
            {...historyOf(session.id, isKnown, { history })}
            wholePath={paths.session(locale, session.group.slug, session.code, momentFromAddress(moment), {
              history: 'all',
            })}
          />
        </article>
      </Page>
    </Speaking>
  );
};
