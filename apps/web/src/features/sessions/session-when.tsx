import type { FragmentType } from '@apollo/client';
import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import { readClocks, type ClockReading } from '../../lib/clocks.js';
import { formatMinutes, minutesOfDuration } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Doubt } from '../../ui/mark.js';

const SessionWhen_session = graphql(/* GraphQL */ `
  fragment SessionWhen_session on Session {
    id
    startsAt
    endsAt
    timeZone
    modality
    statedDuration
  }
`);

const Fact = ({ fact, note }: { fact: ReactNode; note?: ReactNode }) => (
  <div>
    <p className="text-[1.0625rem]/snug font-semibold tabular-nums">{fact}</p>
    {note && <p className="text-small text-soft tabular-nums">{note}</p>}
  </div>
);

const fullTime = ({ day, times }: ClockReading): ReactNode => (
  <>
    {day}, <span className="whitespace-nowrap">{times}</span>
  </>
);

/** When and how a session meets: the reader's time first, the session's beside it. */
export const SessionWhen = ({ session }: { session: FragmentType<typeof SessionWhen_session> }) => {
  const speech = useSpeech();
  const { words } = speech;
  const readerZone = useReaderZone();
  const data = usePart(SessionWhen_session, session);
  const { startsAt, endsAt, timeZone, modality, statedDuration } = data;
  const clocks = startsAt && timeZone ? readClocks(speech, { startsAt, endsAt, timeZone }, readerZone) : null;
  const printed = statedDuration ? minutesOfDuration(statedDuration) : null;
  const actual = startsAt && endsAt ? (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 : null;
  const isLengthInDoubt = printed !== null && actual !== null && printed !== actual;
  return (
    <div className="mt-6 border-y border-line py-4">
      <div className="flex flex-wrap gap-x-8 gap-y-3.5">
        {!clocks && <Fact fact={words('interface.time.unset')} />}
        {clocks?.reader && (
          <Fact fact={fullTime(clocks.reader)} note={words('interface.time.yours', { place: clocks.reader.place })} />
        )}
        {clocks && (
          <Fact
            fact={clocks.reader?.day === clocks.session.day ? clocks.session.times : fullTime(clocks.session)}
            note={
              <>
                {words(clocks.isSame ? 'interface.time.both' : 'interface.time.session', {
                  place: clocks.session.place,
                })}
                <span className="block">{clocks.universal}</span>
              </>
            }
          />
        )}
        {modality && <Fact fact={words(`sessions.modality.${modality}`)} />}
      </div>
      {isLengthInDoubt && (
        <Doubt>
          {words('sessions.doubt.duration', {
            stated: formatMinutes(speech, printed),
            actual: formatMinutes(speech, actual),
          })}
        </Doubt>
      )}
    </div>
  );
};
