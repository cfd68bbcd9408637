import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatDate } from '../../lib/format.js';
import { useParts } from '../../lib/part.js';
import { useNow, useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { SessionCard } from './session-card.js';
import { SessionGravestone } from './session-gravestone.js';
import { timelineOf } from './timeline.js';

const SessionTimeline_session = graphql(/* GraphQL */ `
  fragment SessionTimeline_session on Session {
    id
    code
    status
    startsAt
    timeZone
    title {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    group {
      id
      slug
    }
    formerTimes {
      id
      startsAt
      timeZone
    }
    ...SessionCard_session
  }
`);

interface SessionTimelineProps {
  readonly sessions: readonly FragmentType<typeof SessionTimeline_session>[];
  /** Marks the day between what is to come and what was. */
  readonly isTodayShown: boolean;
}

/** Sessions along a line from the latest back to the first, by year, with gravestones where one was moved. */
export const SessionTimeline = ({ sessions, isTodayShown }: SessionTimelineProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const now = useNow().toISOString();
  const timeZone = useReaderZone() ?? 'UTC';
  const found = useParts(SessionTimeline_session, sessions);
  return (
    <div className="river-line mt-6 grid gap-9">
      {timelineOf(found, now, { isTodayShown, timeZone }).map(({ year, stops }) => (
        <section key={year ?? 'undated'} aria-label={year ?? words('sessions.list.undated')}>
          <h2 className="mb-4 font-serif text-section font-semibold text-soft lining-nums tabular-nums">
            {year ?? words('sessions.list.undated')}
          </h2>
          <ol className="grid gap-8">
            {stops.map((stop) => (
              <li
                key={stop.key}
                className="river-stone"
                data-here={stop.kind === 'today' || undefined}
                data-moved={stop.kind === 'moved' || undefined}
                data-stopped={(stop.kind === 'session' && stop.session.status === 'CANCELLED') || undefined}
              >
                {stop.kind === 'today' && (
                  <p className="text-small font-semibold text-river">
                    {words('sessions.list.today', { date: formatDate(speech, now, timeZone) })}
                  </p>
                )}
                {stop.kind === 'moved' && (
                  <SessionGravestone formerly={{ startsAt: stop.at, timeZone: stop.timeZone }} session={stop.session} />
                )}
                {stop.kind === 'session' && <SessionCard session={stop.session} />}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
};
