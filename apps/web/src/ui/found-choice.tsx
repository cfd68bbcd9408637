import { useRef, useState } from 'react';
import { useWords } from '../lib/words.js';
import { TextField } from './field.js';

/** Someone or something that was found by name. */
export interface Found {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly detail: string;
}

/** What a search by name has brought so far. */
export interface Finding {
  readonly found: readonly Found[];
  readonly isBusy: boolean;
  /** Whether there are more than are shown. */
  readonly hasMore: boolean;
}

interface FoundChoiceProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly chosen: Found | null;
  readonly onChoose: (found: Found | null) => void;
  /** Looks for a name while it is typed; asked at each drawing, as a hook is. */
  readonly useFinding: (typed: string) => Finding;
  /** What is said where nothing is found. */
  readonly none: string;
}

const fewestLetters = 2;

/** One of very many, found by typing a part of the name, then chosen from what was found; focus goes where the choice is. */
export const FoundChoice = ({ label, help, error, chosen, onChoose, useFinding, none }: FoundChoiceProps) => {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const hasMoved = useRef(false);
  const takeFocus = (element: HTMLElement | null): void => {
    if (element && hasMoved.current) element.focus();
    if (element) hasMoved.current = false;
  };
  const move = (found: Found | null): void => {
    hasMoved.current = true;
    onChoose(found);
  };
  const asked = typed.trim();
  const isAsked = asked.length >= fewestLetters && chosen === null;
  const { found, isBusy, hasMore } = useFinding(isAsked ? asked : '');
  if (chosen !== null) {
    return (
      <div role="group" aria-label={label} className="grid gap-1">
        <p className="text-small font-semibold">{label}</p>
        <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-l-2 border-river pl-3">
          <span className="min-w-0">
            {chosen.name}
            {chosen.detail && <span className="block text-fine text-soft">{chosen.detail}</span>}
          </span>
          <button
            type="button"
            className="min-h-6 cursor-pointer text-small text-river underline underline-offset-3 print:hidden"
            aria-label={`${words('manage.find.change')}: ${label}`}
            ref={takeFocus}
            onClick={() => move(null)}
          >
            {words('manage.find.change')}
          </button>
        </p>
        {error && <p className="text-fine font-semibold text-stopped">{error}</p>}
      </div>
    );
  }
  const isNothing = isAsked && !isBusy && found.length === 0;
  return (
    <div className="grid gap-1.5">
      <TextField
        label={label}
        help={help ?? words('manage.find.type')}
        error={error}
        type="search"
        ref={takeFocus}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <div role="status" className="text-fine text-soft empty:hidden">
        {isNothing && none}
        {isAsked && hasMore && words('manage.find.many')}
      </div>
      {isAsked && found.length > 0 && (
        <ul
          aria-label={`${label}: ${words('manage.find.results')}`}
          className="max-h-56 overflow-y-auto rounded-control border border-line bg-sheet py-1"
        >
          {found.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="min-h-10 w-full cursor-pointer px-3 py-1.5 text-left -outline-offset-2 hover:bg-river-wash"
                onClick={() => move(one)}
              >
                {one.name} {one.detail && <span className="block text-fine text-soft">{one.detail}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
