import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { ReadingArea } from '../../ui/reading-area.js';
import { RowActions } from '../../ui/row-actions.js';
import { factId, useDesk } from './desk.js';
import { newKey, type TextList, type TextRow } from './draft.js';
import { addLine, moveLine, removeLine, setLine } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt, goToFact } from './field-at.js';
import { Part } from './part.js';

interface LineProps {
  readonly list: TextList;
  readonly row: TextRow;
  readonly position: number;
  readonly isLast: boolean;
}

const Line = ({ list, row, position, isLast }: LineProps) => {
  const words = useWords();
  const { draft, edit } = useDesk();
  const name = words(`editing.line.${list}`, { number: position + 1 });
  const remove = (): void => {
    const neighbour = draft.lists[list][position + 1] ?? draft.lists[list][position - 1];
    edit(removeLine(list, row.key));
    goToFact(neighbour ? `${list}.${neighbour.key}` : `${list}.add`);
  };
  return (
    <li>
      <FactRow of={[`${list}.${row.key}`]}>
        <div className="flex flex-wrap items-start gap-2 tablet:flex-nowrap">
          <span aria-hidden="true" className="mt-1.5 w-6 shrink-0 font-serif text-soft tabular-nums">
            {position + 1}
          </span>
          <FieldAt anchor={`${list}.${row.key}`} className="min-w-0 grow basis-[calc(100%-2rem)] tablet:basis-0">
            <ReadingArea
              label={<span className="sr-only">{name}</span>}
              value={row.text}
              onChange={(event) => edit(setLine(list, row.key, event.target.value))}
            />
          </FieldAt>
          <RowActions
            name={name}
            onUp={position === 0 ? undefined : () => edit(moveLine(list, row.key, -1))}
            onDown={isLast ? undefined : () => edit(moveLine(list, row.key, 1))}
            onRemove={remove}
          />
        </div>
      </FactRow>
    </li>
  );
};

/** A list of the note: its lines, one more, one less, in another order. */
export const LinesPart = ({ list, isSmall = false }: { list: TextList; isSmall?: boolean }) => {
  const words = useWords();
  const { draft, edit } = useDesk();
  const rows = draft.lists[list];
  const add = (): void => {
    const key = newKey();
    edit(addLine(list, '', key));
    goToFact(`${list}.${key}`);
  };
  return (
    <Part title={words(`editing.fact.${list}`)} anchor={list} isSmall={isSmall}>
      <ol>
        {rows.map((row, position) => (
          <Line key={row.key} {...{ list, row, position, isLast: position === rows.length - 1 }} />
        ))}
      </ol>
      {list !== 'unplaced' && (
        <div id={factId(`${list}.add`)} className="ml-6">
          <Button look="quiet" onClick={add}>
            {words(`editing.add.${list}`)}
          </Button>
        </div>
      )}
    </Part>
  );
};
