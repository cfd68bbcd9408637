import { useState } from 'react';
import { useFreshAct } from '../../lib/fresh-act.js';
import { useWords } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { orderConclusions } from './conclusion-acts.js';

interface Row {
  readonly id: string;
  readonly number: number | null;
  readonly text: string;
}

interface OrderFormProps {
  readonly session: string;
  readonly rows: readonly Row[];
  readonly onLeave: () => void;
}

const swapped = (rows: readonly Row[], from: number, to: number): readonly Row[] => {
  const [one, other] = [rows[from], rows[to]];
  if (!one || !other) return rows;
  return rows.map((row, index) => (index === from ? other : index === to ? one : row));
};

const handleId = (id: string): string => `order-${id}`;

/** Puts the conclusions of a session into an order, by the arrow keys or by two buttons; it is kept when it is saved. */
export const OrderForm = ({ session, rows: opened, onLeave }: OrderFormProps) => {
  const words = useWords();
  const [rows, setRows] = useState(opened);
  const { perform, isBusy, sentence } = useFreshAct(orderConclusions);
  const move = (from: number, by: -1 | 1): void => {
    const row = rows[from];
    setRows(swapped(rows, from, from + by));
    // The browser drops the focus of what it puts elsewhere.
    if (row) requestAnimationFrame(() => document.getElementById(handleId(row.id))?.focus());
  };
  const arrow =
    'grid h-8 w-8 cursor-pointer place-items-center rounded-control text-river hover:bg-river-wash disabled:opacity-40';
  return (
    <ActForm
      confirm={words('interface.form.save')}
      isBusy={isBusy}
      sentence={sentence([])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ session, ids: rows.map(({ id }) => id) })) onLeave();
      }}
    >
      <p className="text-small text-soft">{words('consultations.order.help')}</p>
      <ol className="grid">
        {rows.map(({ id, number, text }, index) => (
          <li key={id} className="flex items-center gap-2 border-b border-hair py-1.5">
            <button
              type="button"
              id={handleId(id)}
              className="min-h-8 min-w-0 flex-1 cursor-grab rounded-control px-1 text-left text-small"
              aria-label={words('consultations.order.row', { position: index + 1, text })}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                event.preventDefault();
                move(index, event.key === 'ArrowUp' ? -1 : 1);
              }}
            >
              <span className="line-clamp-2 font-serif">
                {number !== null && <span className="text-river">{String(number).padStart(2, '0')} </span>}
                {text}
              </span>
            </button>
            <button
              type="button"
              className={arrow}
              aria-label={words('editing.row.upOf', { name: text })}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              className={arrow}
              aria-label={words('editing.row.downOf', { name: text })}
              disabled={index === rows.length - 1}
              onClick={() => move(index, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </ActForm>
  );
};
