import { modalities } from '@cauce/domain/concept-note';
import { durationOf, formatDay, formatMinutes, minutesOfDuration } from '../../lib/format.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { meaningOf, wallTimeIn, type WallTime } from '../../lib/zones.js';
import { Checkbox } from '../../ui/checkbox.js';
import { ClockChange } from '../../ui/clock-change.js';
import { ClockField } from '../../ui/clock-field.js';
import { TextField } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { ZonePicker } from '../../ui/zone-picker.js';
import { dayAfter } from './form-of-session.js';
import { Place } from './form-part.js';
import { useForm } from './form-tools.js';

const DayAndClocks = () => {
  const speech = useSpeech();
  const { words } = speech;
  const { form, edit, errorAt } = useForm();
  const said = (day: string): string | undefined =>
    day === '' ? undefined : formatDay(speech, `${day}T12:00:00Z`, 'UTC');
  const { day, endDay, start, end } = form;
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-4 tablet:grid-cols-[minmax(0,17rem)_7rem_7rem]">
        <Place path="day" className="max-tablet:col-span-2">
          <TextField
            type="date"
            label={words('session-form.time.day')}
            value={day}
            error={errorAt('day')}
            onChange={({ target }) => edit((before) => ({ ...before, day: target.value }))}
          />
          <p className="mt-1 text-fine text-soft">{said(day)}</p>
        </Place>
        <Place path="localStart">
          <ClockField
            label={words('session-form.time.start')}
            clock={start}
            error={errorAt('localStart')}
            onChange={(clock) => edit((before) => ({ ...before, start: clock }))}
          />
        </Place>
        <Place path="localEnd">
          <ClockField
            label={words('session-form.time.end')}
            clock={end}
            error={errorAt('localEnd')}
            onChange={(clock) => edit((before) => ({ ...before, end: clock }))}
          />
        </Place>
      </div>
      {day !== '' && (
        <div className="grid gap-3">
          <Checkbox
            label={words('session-form.time.nextDay')}
            checked={endDay !== ''}
            onChange={({ target }) =>
              edit((before) => ({ ...before, endDay: target.checked ? dayAfter(before.day, 1) : '' }))
            }
          />
          {endDay !== '' && (
            <div className="max-w-[17rem]">
              <TextField
                type="date"
                label={words('session-form.time.endDay')}
                value={endDay}
                min={day}
                onChange={({ target }) => edit((before) => ({ ...before, endDay: target.value }))}
              />
              <p className="mt-1 text-fine text-soft">{said(endDay)}</p>
            </div>
          )}
        </div>
      )}
    </>
  );
};

const Zone = () => {
  const speech = useSpeech();
  const { words } = speech;
  const { form, edit, errorAt } = useForm();
  const readerZone = useReaderZone();
  const { day, start, timeZone: zone } = form;
  const wall: WallTime = zone === null ? { kind: 'unknown' } : wallTimeIn(day || null, start, zone);
  const noon = wallTimeIn(day || null, start ?? '12:00', zone ?? 'UTC');
  const setZone = (timeZone: string): void => edit((before) => ({ ...before, timeZone }));
  return (
    <Place path="timeZone" className="max-w-md">
      <ZonePicker
        label={words('editing.fact.session.timeZone')}
        zone={zone}
        instant={noon.kind === 'at' ? noon.instant : new Date().toISOString()}
        error={errorAt('timeZone')}
        onChoose={setZone}
      />
      <p role="status" className="mt-2 text-small text-soft">
        {wall.kind === 'at' && zone && meaningOf(speech, wall.instant, zone, readerZone)}
      </p>
      {zone !== null && start && (
        <ClockChange
          {...{ wall, zone }}
          time={start}
          onTime={(time) => edit((before) => ({ ...before, start: time }))}
          onZone={setZone}
        />
      )}
    </Place>
  );
};

/** When the session takes place: day, clocks, zone, printed length, and how it is attended. */
export const TimeFields = () => {
  const speech = useSpeech();
  const { words } = speech;
  const { form, edit, errorAt } = useForm();
  const minutes = form.statedDuration === null ? null : minutesOfDuration(form.statedDuration);
  return (
    <>
      <DayAndClocks />
      <Zone />
      <div className="grid items-start gap-4 tablet:grid-cols-2">
        <Place path="modality">
          <Select
            label={words('editing.fact.session.modality')}
            value={form.modality ?? ''}
            choices={[
              { value: '', label: words('editing.choice.none') },
              ...modalities.map((value) => ({ value, label: words(`sessions.modality.${value}`) })),
            ]}
            onChoose={(value) => edit((before) => ({ ...before, modality: value === '' ? null : value }))}
          />
        </Place>
        <Place path="statedDuration">
          <TextField
            label={words('session-form.duration.label')}
            inputMode="numeric"
            value={minutes ?? ''}
            error={errorAt('statedDuration')}
            help={minutes === null ? undefined : formatMinutes(speech, minutes)}
            onChange={({ target }) =>
              edit((before) => ({
                ...before,
                statedDuration: /^[1-9]\d{0,3}$/.test(target.value) ? durationOf(Number(target.value)) : null,
              }))
            }
          />
        </Place>
      </div>
    </>
  );
};
