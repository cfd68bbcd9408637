import { agendaItemKinds } from '@cauce/domain/concept-note';
import { minutesBetween } from '@cauce/domain/time';
import { useState } from 'react';
import { formatMinutes } from '../../lib/format.js';
import { useSpeech, useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { ClockField } from '../../ui/clock-field.js';
import { TextField } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { AgendaPeople } from './agenda-people.js';
import { emptyItem, isEmptyText, type FormItem } from './form.js';
import { daysOf } from './form-of-session.js';
import { FormPart, Place } from './form-part.js';
import { useForm } from './form-tools.js';
import { Lines } from './lines.js';
import { movedRow, withoutRow, withRow } from './rows.js';
import { TextInLanguages } from './text-in-languages.js';

interface ItemProps {
  readonly item: FormItem;
  readonly path: string;
  readonly onChange: (patch: Partial<FormItem>) => void;
}

const Times = ({ item, path, onChange }: ItemProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const { form, errorAt } = useForm();
  const days = daysOf(form);
  const { start, end } = item;
  const minutes = start && end && end > start ? minutesBetween(`2000-01-01T${start}`, `2000-01-01T${end}`) : null;
  return (
    <div className="grid grid-cols-2 items-start gap-4 tablet:flex tablet:flex-wrap tablet:*:w-28">
      {days > 1 && (
        <Select
          label={words('editing.item.day')}
          value={String(item.dayOffset)}
          choices={Array.from({ length: days }, (_, index) => ({
            value: String(index),
            label: words('editing.item.dayNumber', { number: index + 1 }),
          }))}
          onChoose={(offset) => onChange({ dayOffset: Number(offset) })}
        />
      )}
      <Place path={`${path}.localStart`}>
        <ClockField
          label={words('editing.item.start')}
          clock={start}
          error={errorAt(`${path}.localStart`)}
          onChange={(clock) => onChange({ start: clock })}
        />
      </Place>
      <Place path={`${path}.localEnd`}>
        <ClockField
          label={words('editing.item.end')}
          clock={end}
          error={errorAt(`${path}.localEnd`)}
          onChange={(clock) => onChange({ end: clock })}
        />
      </Place>
      <Select
        className="tablet:w-44!"
        label={words('editing.item.kind')}
        value={item.kind}
        choices={agendaItemKinds.map((value) => ({ value, label: words(`sessions.kind.${value}`) }))}
        onChoose={(kind) => onChange({ kind })}
      />
      <TextField
        label={words('editing.item.stated')}
        inputMode="numeric"
        value={item.statedMinutes}
        onChange={({ target }) => onChange({ statedMinutes: target.value.replace(/\D/g, '') })}
      />
      {minutes !== null && (
        <p className="self-end pb-2.5 text-fine text-soft max-tablet:col-span-2 tablet:w-auto!">
          {words('editing.item.lasts', { length: formatMinutes(speech, minutes) })}
        </p>
      )}
    </div>
  );
};

const Item = ({ item, path, onChange, name }: ItemProps & { name: string }) => {
  const words = useWords();
  const [hasDetails, setHasDetails] = useState(!isEmptyText(item.details));
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 border-b border-hair pb-5">
      <legend className="sr-only">{name}</legend>
      <Times {...{ item, path, onChange }} />
      <TextInLanguages
        name={words('editing.item.title')}
        within={name}
        path={`${path}.title`}
        size="item"
        text={item.title}
        onChange={(title) => onChange({ title })}
      />
      {hasDetails ? (
        <TextInLanguages
          name={words('editing.item.details')}
          within={name}
          path={`${path}.details`}
          text={item.details}
          onChange={(details) => onChange({ details })}
        />
      ) : (
        <div>
          <Button look="quiet" onClick={() => setHasDetails(true)}>
            {words('session-form.item.details')}
          </Button>
        </div>
      )}
      <AgendaPeople {...{ item, path }} onChange={(contributions) => onChange({ contributions })} />
    </fieldset>
  );
};

/** The agenda: its items with their times, texts and people. */
export const AgendaPart = () => {
  const words = useWords();
  const { form, edit, languages } = useForm();
  return (
    <FormPart title={words('editing.fact.agenda')}>
      <Lines
        rows={form.agenda}
        nameOf={(number) => words('editing.line.agenda', { number })}
        addLabel={words('editing.add.agenda')}
        onAdd={() => {
          const last = form.agenda.at(-1);
          const follows = last ? { start: last.end, dayOffset: last.dayOffset } : { start: form.start };
          const item = { ...emptyItem(languages[0]), ...follows };
          edit((before) => ({ ...before, agenda: [...before.agenda, item] }));
          return item.id;
        }}
        onMove={(id, by) => edit((before) => ({ ...before, agenda: movedRow(before.agenda, id, by) }))}
        onRemove={(id) => edit((before) => ({ ...before, agenda: withoutRow(before.agenda, id) }))}
      >
        {(item, name) => (
          <Item
            {...{ item, name }}
            path={`agenda.${form.agenda.indexOf(item)}`}
            onChange={(patch) => edit((before) => ({ ...before, agenda: withRow(before.agenda, item.id, patch) }))}
          />
        )}
      </Lines>
    </FormPart>
  );
};
