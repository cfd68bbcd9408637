import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { dayNumber, formatDate, formatDay, formatTime } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { placeOf } from '../../lib/places.js';
import { useReaderZone, useSettings } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Mark } from '../../ui/mark.js';
import { SessionStatus, SessionStatusMeaning } from './session-status.js';

const SessionStanding_session = graphql(/* GraphQL */ `
  fragment SessionStanding_session on Session {
    id
    status
    publishedAt
    isFictitious
    awaited {
      act
      since
    }
    formerTimes {
      id
      startsAt
      timeZone
    }
  }
`);

/** Where a session stands: its state with what that means, and the marks that a reader must not miss. */
export const SessionStanding = ({ session }: { session: FragmentType<typeof SessionStanding_session> }) => {
  const speech = useSpeech();
  const { words } = speech;
  const data = usePart(SessionStanding_session, session);
  const { status, publishedAt, isFictitious, awaited, formerTimes } = data;
  const { openedAt } = useSettings();
  const zone = useReaderZone() ?? 'UTC';
  return (
    <div className="mt-5 grid justify-items-start gap-2.5">
      {isFictitious && (
        <Mark>
          <strong className="font-semibold">{words('interface.mark.fictitious')}</strong>
          {' · '}
          {words('interface.mark.fictitiousMeaning')}
        </Mark>
      )}
      {!publishedAt && <Mark>{words('sessions.mark.unpublished')}</Mark>}
      <p className="text-small text-soft">
        <span className="mr-3">
          <SessionStatus status={status} />
        </span>
        <SessionStatusMeaning status={status} />
      </p>
      {awaited && (
        <p className="text-small">
          {words(`sessions.awaited.${awaited.act}`, {
            days: dayNumber(openedAt, zone) - dayNumber(awaited.since, zone),
            date: formatDate(speech, awaited.since, zone),
          })}
        </p>
      )}
      {formerTimes.map(({ id, startsAt, timeZone }) => (
        <p key={id} className="text-small text-soft">
          {words('sessions.page.formerTime', {
            date: formatDay(speech, startsAt, timeZone),
            time: formatTime(startsAt, timeZone),
            place: placeOf(words, timeZone),
          })}
        </p>
      ))}
    </div>
  );
};
