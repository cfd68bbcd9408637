import { agendaItemKinds } from '@cauce/domain/concept-note';
import { formatMinutes } from '../../lib/format.js';
import { useSpeech } from '../../lib/words.js';
import { ClockField } from '../../ui/clock-field.js';
import { TextField } from '../../ui/field.js';
import { ReadingArea } from '../../ui/reading-area.js';
import { RowActions } from '../../ui/row-actions.js';
import { Select } from '../../ui/select.js';
import { AgendaPeople } from './agenda-people.js';
import { useDesk } from './desk.js';
import { rangeMinutes } from './doubts.js';
import type { AgendaRow } from './draft.js';
import { moveItem, removeItem, setItem } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt, goToFact } from './field-at.js';

const minutesFrom = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null);

const Times = ({ item }: { item: AgendaRow }) => {
  const speech = useSpeech();
  const { words } = speech;
  const { edit } = useDesk();
  const minutes = rangeMinutes(item);
  return (
    <div className="grid grid-cols-2 items-end gap-4 tablet:grid-cols-[7rem_7rem_9rem_1fr]">
      <ClockField
        label={words('editing.item.start')}
        clock={item.localStart}
        onChange={(clock) => edit(setItem(item.key, { localStart: clock }))}
      />
      <ClockField
        label={words('editing.item.end')}
        clock={item.localEnd}
        onChange={(clock) => edit(setItem(item.key, { localEnd: clock }))}
      />
      <TextField
        label={words('editing.item.stated')}
        inputMode="numeric"
        value={item.statedMinutes ?? ''}
        onChange={(event) => edit(setItem(item.key, { statedMinutes: minutesFrom(event.target.value) }))}
      />
      {minutes !== null && (
        <p className="pb-2 text-fine text-soft">
          {words('editing.item.lasts', { length: formatMinutes(speech, minutes) })}
        </p>
      )}
    </div>
  );
};

interface AgendaItemProps {
  readonly item: AgendaRow;
  readonly position: number;
  readonly isLast: boolean;
}

/** One item of the agenda with its doubts. */
export const AgendaItem = ({ item, position, isLast }: AgendaItemProps) => {
  const { words } = useSpeech();
  const { draft, edit } = useDesk();
  const name = words('editing.line.agenda', { number: position + 1 });
  const remove = (): void => {
    const neighbour = draft.agenda[position + 1] ?? draft.agenda[position - 1];
    edit(removeItem(item.key));
    goToFact(neighbour ? `agenda.${neighbour.key}` : 'agenda.add');
  };
  return (
    <li className="border-b border-hair pb-4">
      <FactRow of={[`agenda.${item.key}`]}>
        <FieldAt anchor={`agenda.${item.key}`}>
          <fieldset className="grid gap-4">
            <legend className="sr-only">{name}</legend>
            <div className="flex items-center justify-between">
              <span aria-hidden="true" className="font-serif text-item text-river">
                {position + 1}
              </span>
              <RowActions
                name={name}
                onUp={position === 0 ? undefined : () => edit(moveItem(item.key, -1))}
                onDown={isLast ? undefined : () => edit(moveItem(item.key, 1))}
                onRemove={remove}
              />
            </div>
            <Times item={item} />
            <div className="grid items-start gap-4 tablet:grid-cols-[10rem_minmax(0,1fr)]">
              <Select
                label={words('editing.item.kind')}
                value={item.kind}
                choices={agendaItemKinds.map((value) => ({ value, label: words(`sessions.kind.${value}`) }))}
                onChoose={(kind) => edit(setItem(item.key, { kind }))}
              />
              <ReadingArea
                label={words('editing.item.title')}
                size="item"
                value={item.title}
                onChange={(event) => edit(setItem(item.key, { title: event.target.value }))}
              />
            </div>
            <AgendaPeople item={item} />
            {item.details !== '' && (
              <ReadingArea
                label={words('editing.item.details')}
                value={item.details}
                onChange={(event) => edit(setItem(item.key, { details: event.target.value }))}
              />
            )}
          </fieldset>
        </FieldAt>
      </FactRow>
    </li>
  );
};
