import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { meaningOf, wallTimeIn, type WallTime } from '../../lib/zones.js';
import { ClockChange } from '../../ui/clock-change.js';
import { ZonePicker } from '../../ui/zone-picker.js';
import { useDesk } from './desk.js';
import { setSession, setZone } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt } from './field-at.js';

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
        {zone !== null && localStart && (
          <ClockChange
            {...{ wall, zone }}
            time={localStart}
            onTime={(time) => edit(setSession({ localStart: time }))}
            onZone={(chosen) => edit(setZone(chosen))}
          />
        )}
      </FieldAt>
    </FactRow>
  );
};
