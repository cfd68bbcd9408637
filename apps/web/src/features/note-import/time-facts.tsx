import { useSpeech } from '../../lib/words.js';
import { TextField } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useDesk } from './desk.js';
import { setSession } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt } from './field-at.js';
import { formatMinutes, minutesOfDuration } from '../../lib/format.js';
import { modalities } from '@cauce/domain/concept-note';
import { durationOf } from './mends-of-times.js';
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
        <div className="grid grid-cols-2 gap-4 tablet:grid-cols-[12rem_8rem_8rem]">
          <FieldAt anchor="session.date" className="max-tablet:col-span-2">
            <TextField
              type="date"
              label={words('editing.fact.session.date')}
              value={date ?? ''}
              onChange={(event) => edit(setSession({ date: orNull(event.target.value) }))}
            />
          </FieldAt>
          <FieldAt anchor="session.localStart">
            <TextField
              type="time"
              label={words('editing.fact.session.localStart')}
              value={localStart ?? ''}
              onChange={(event) => edit(setSession({ localStart: orNull(event.target.value.slice(0, 5)) }))}
            />
          </FieldAt>
          <FieldAt anchor="session.localEnd">
            <TextField
              type="time"
              label={words('editing.fact.session.localEnd')}
              value={localEnd ?? ''}
              onChange={(event) => edit(setSession({ localEnd: orNull(event.target.value.slice(0, 5)) }))}
            />
          </FieldAt>
        </div>
      </FactRow>
      <ZoneFact />
      <FactRow of={['session.statedDuration', 'session.modality']}>
        <div className="grid gap-4 tablet:grid-cols-2">
          <FieldAt anchor="session.statedDuration">
            <TextField
              label={words('session-form.duration.label')}
              inputMode="numeric"
              value={minutes ?? ''}
              help={minutes === null ? undefined : formatMinutes(speech, minutes)}
              onChange={({ target }) =>
                edit(setSession({ statedDuration: /^[1-9]\d{0,3}$/.test(target.value) ? durationOf(Number(target.value)) : null }))
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
