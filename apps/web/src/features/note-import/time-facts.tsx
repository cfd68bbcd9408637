import { modalities } from '@cauce/domain/concept-note';
import { durationOf, formatDay, formatMinutes, minutesOfDuration } from '../../lib/format.js';
import { useSpeech } from '../../lib/words.js';
import { ClockField } from '../../ui/clock-field.js';
import { TextField } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useDesk } from './desk.js';
import { setSession } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt } from './field-at.js';

import { ZoneFact } from './zone-fact.js';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** When the session takes place: day, hours, zone, printed length, and how it is attended. */
export const TimeFacts = () => {
  const speech = useSpeech();
  const { words } = speech;
  const { draft, edit } = useDesk();
  const { date, localStart, localEnd, statedDuration, modality } = draft.session;
  const minutes = statedDuration === null ? null : minutesOfDuration(statedDuration);
  return (
    <>
      <FactRow of={['session.date', 'session.localStart', 'session.localEnd']}>
        <div className="grid grid-cols-2 items-end gap-4 tablet:grid-cols-[minmax(0,17rem)_7rem_7rem]">
          <FieldAt anchor="session.date" className="max-tablet:col-span-2">
            <TextField
              type="date"
              label={words('editing.fact.session.date')}
              help={date ? formatDay(speech, `${date}T12:00:00Z`, 'UTC') : undefined}
              value={date ?? ''}
              onChange={(event) => edit(setSession({ date: orNull(event.target.value) }))}
            />
          </FieldAt>
          <FieldAt anchor="session.localStart">
            <ClockField
              label={words('editing.fact.session.localStart')}
              clock={localStart}
              onChange={(clock) => edit(setSession({ localStart: clock }))}
            />
          </FieldAt>
          <FieldAt anchor="session.localEnd">
            <ClockField
              label={words('editing.fact.session.localEnd')}
              clock={localEnd}
              onChange={(clock) => edit(setSession({ localEnd: clock }))}
            />
          </FieldAt>
        </div>
      </FactRow>
      <ZoneFact />
      <FactRow of={['session.statedDuration', 'session.modality']}>
        <div className="grid items-end gap-4 tablet:grid-cols-2">
          <FieldAt anchor="session.statedDuration">
            <TextField
              label={words('session-form.duration.label')}
              inputMode="numeric"
              value={minutes ?? ''}
              help={minutes === null ? undefined : formatMinutes(speech, minutes)}
              onChange={({ target }) =>
                edit(
                  setSession({
                    statedDuration: /^[1-9]\d{0,3}$/.test(target.value) ? durationOf(Number(target.value)) : null,
                  }),
                )
              }
            />
          </FieldAt>
          <FieldAt anchor="session.modality">
            <Select
              label={words('editing.fact.session.modality')}
              value={modality ?? ''}
              choices={[
                { value: '', label: words('editing.choice.none') },
                ...modalities.map((value) => ({ value, label: words(`sessions.modality.${value}`) })),
              ]}
              onChoose={(value) => edit(setSession({ modality: value === '' ? null : value }))}
            />
          </FieldAt>
        </div>
      </FactRow>
    </>
  );
};
