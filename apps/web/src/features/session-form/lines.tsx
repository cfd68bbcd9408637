import { useId, type ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { RowActions } from '../../ui/row-actions.js';
import { focusSoon } from './form-tools.js';

interface LinesProps<Row> {
  readonly rows: readonly Row[];
  readonly nameOf: (number: number) => string;
  readonly addLabel: string;
  /** Adds a row and says its id. */
  readonly onAdd: () => string;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onRemove: (id: string) => void;
  readonly children: (row: Row, name: string) => ReactNode;
}

const rowId = (id: string): string => `row-${id}`;

/** A list of the form: its rows in order, one more, one less; the keyboard goes where the change was. */
export const Lines = <Row extends { readonly id: string }>({
  rows,
  nameOf,
  addLabel,
  onAdd,
  onMove,
  onRemove,
  children,
}: LinesProps<Row>) => {
  const addId = useId();
  const remove = (row: Row, index: number): void => {
    const neighbour = rows[index + 1] ?? rows[index - 1];
    onRemove(row.id);
    focusSoon(neighbour ? rowId(neighbour.id) : addId);
  };
  return (
    <div>
      {rows.length > 0 && (
        <ol className="grid gap-5">
          {rows.map((row, index) => {
            const name = nameOf(index + 1);
            return (
              <li
                key={row.id}
                id={rowId(row.id)}
                className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-start gap-x-2"
              >
                <span aria-hidden="true" className="font-serif text-soft tabular-nums">
                  {index + 1}
                </span>
                <div className="min-w-0 max-tablet:col-span-3 max-tablet:row-start-2">{children(row, name)}</div>
                <div className="max-tablet:col-start-3">
                  <RowActions
                    name={name}
                    onUp={index === 0 ? undefined : () => onMove(row.id, -1)}
                    onDown={index === rows.length - 1 ? undefined : () => onMove(row.id, 1)}
                    onRemove={() => remove(row, index)}
                  />
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <div id={addId} className="mt-2">
        <Button look="quiet" onClick={() => focusSoon(rowId(onAdd()))}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
};
