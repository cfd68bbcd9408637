import { useReaderZone } from '../../lib/settings.js';
import { placeOf } from '../../lib/places.js';
import { useSpeech } from '../../lib/words.js';
import { meaningOf, wallTimeIn, type WallTime } from '../../lib/zones.js';
import { Notice } from '../../ui/notice.js';
import { ZonePicker } from '../../ui/zone-picker.js';
import { useDesk } from './desk.js';
import { setSession, setZone } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt } from './field-at.js';
import { Way } from './way.js';

const fixedZoneOf = (offset: string): string | null => {
  const [, sign, hours] = /^UTC([+−])(\d{2}):00$/.exec(offset) ?? [];
  // The names of fixed zones count the other way round: two hours ahead of universal time is `Etc/GMT-2`.
  return sign && hours ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : null;
};

const ClockChange = ({
  wall,
  zone,
  time,
}: {
  wall: Exclude<WallTime, { kind: 'at' | 'unknown' }>;
  zone: string;
  time: string;
}) => {
  const { words } = useSpeech();
  const { edit } = useDesk();
  const place = placeOf(words, zone);
  return (
    <Notice tone="waiting" className="mt-2">
      <p>{words(wall.kind === 'skipped' ? 'editing.zone.skipped' : 'editing.zone.repeated', { place, time })}</p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {wall.choices.map((choice) => {
          const fixed = fixedZoneOf(choice.offset);
          const take = wall.kind === 'skipped' ? setSession({ localStart: choice.time }) : setZone(fixed);
          return (
            (wall.kind === 'skipped' || fixed) && (
              <Way key={choice.offset} onTake={() => edit(take)}>
                {words('editing.zone.choose', choice)}
              </Way>
            )
          );
        })}
      </div>
    </Notice>
  );
};

/** In which zone the note's times are, and what that means in other places. */
export const ZoneFact = () => {
  const speech = useSpeech();
  const { words } = speech;
  const { draft, edit, instant } = useDesk();
  const readerZone = useReaderZone();
  const { timeZone: zone } = draft;
  const { date, localStart, timeZoneLabel } = draft.session;
  const wall: WallTime = zone === null ? { kind: 'unknown' } : wallTimeIn(date, localStart, zone);
  const printed = timeZoneLabel ? words('note-import.zone.printed', { label: timeZoneLabel }) : undefined;
  return (
    <FactRow of={['session.timeZone']}>
      <FieldAt anchor="session.timeZone">
        <ZonePicker
          label={words('editing.fact.session.timeZone')}
          zone={zone}
          instant={instant}
          onChoose={(chosen) => edit(setZone(chosen))}
          help={printed}
        />
        <p role="status" className="mt-2 text-small text-soft">
          {wall.kind === 'at' && zone && meaningOf(speech, wall.instant, zone, readerZone)}
          {zone !== null && wall.kind === 'unknown' && words('editing.zone.untimed')}
        </p>
        {zone !== null && localStart && (wall.kind === 'skipped' || wall.kind === 'repeated') && (
          <ClockChange wall={wall} zone={zone} time={localStart} />
        )}
      </FieldAt>
    </FactRow>
  );
};
