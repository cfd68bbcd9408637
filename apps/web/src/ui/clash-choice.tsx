import { useId, useState } from 'react';
import { useWords } from '../lib/words.js';
import { diffWords, type Stretch } from '../lib/word-diff.js';
import { Button } from './button.js';
import { VisuallyHidden } from './visually-hidden.js';

/** A field that two people wrote differently, as its choice is shown. */
export interface ShownClash {
  readonly path: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Whether both texts can stand one after the other. */
  readonly canJoin: boolean;
}

export type ClashSide = 'mine' | 'theirs' | 'both';

interface ClashChoiceProps {
  readonly clashes: readonly ShownClash[];
  readonly onTake: (sides: ReadonlyMap<string, ClashSide>) => void;
}

const Side = ({ stretches, side }: { stretches: readonly Stretch[]; side: 'mine' | 'theirs' }) => {
  const words = useWords();
  const own = stretches.filter(({ kind }) => kind === 'both' || kind === side);
  if (own.every(({ text }) => text.trim() === '')) return <i className="text-soft">{words('editing.clash.nothing')}</i>;
  return own.map(({ kind, text }, index) =>
    kind === 'both' ? (
      <span key={index}>{text}</span>
    ) : (
      <mark key={index} className="rounded-mark bg-waiting-wash text-ink underline decoration-waiting decoration-2">
        {text}
      </mark>
    ),
  );
};

interface OneProps {
  readonly clash: ShownClash;
  readonly side: ClashSide;
  readonly onChoose: (side: ClashSide) => void;
}

const One = ({ clash, side, onChoose }: OneProps) => {
  const words = useWords();
  const name = useId();
  const stretches = diffWords(clash.mine, clash.theirs);
  const option = (value: ClashSide, label: string, text: React.ReactNode) => (
    <label className="grid cursor-pointer grid-cols-[auto_1fr] content-start gap-x-2.5 gap-y-1 border-t border-line py-3 has-checked:border-river">
      <input
        type="radio"
        name={name}
        className="mt-1 h-4 w-4 accent-river"
        checked={side === value}
        onChange={() => onChoose(value)}
      />
      <span className="text-small font-semibold">{label}</span>
      {text && <span className="col-start-2 font-serif whitespace-pre-line">{text}</span>}
    </label>
  );
  return (
    <fieldset>
      <legend className="mb-1 text-small font-semibold">{clash.label}</legend>
      <div className="grid gap-x-8 tablet:grid-cols-2">
        {option('mine', words('editing.clash.mine'), <Side stretches={stretches} side="mine" />)}
        {option('theirs', words('editing.clash.theirs'), <Side stretches={stretches} side="theirs" />)}
      </div>
      {clash.canJoin && option('both', words('editing.clash.both'), null)}
    </fieldset>
  );
};

/** Two people wrote the same fields: both texts are shown, and a person chooses, field by field. */
export const ClashChoice = ({ clashes, onTake }: ClashChoiceProps) => {
  const words = useWords();
  const headingId = useId();
  const [sides, setSides] = useState<ReadonlyMap<string, ClashSide>>(new Map());
  const sideOf = (path: string): ClashSide => sides.get(path) ?? 'mine';
  return (
    <section aria-labelledby={headingId} className="grid gap-5 border-y-2 border-waiting py-5" data-clash>
      <div role="alert">
        <h2 id={headingId} tabIndex={-1} className="font-serif text-section font-semibold">
          {words('editing.clash.title', { count: clashes.length })}
        </h2>
        <p className="mt-1 text-small text-soft">{words('editing.clash.text')}</p>
      </div>
      {clashes.map((clash) => (
        <One
          key={clash.path}
          clash={clash}
          side={sideOf(clash.path)}
          onChoose={(side) => setSides(new Map([...sides, [clash.path, side]]))}
        />
      ))}
      <div>
        <Button look="main" onClick={() => onTake(new Map(clashes.map(({ path }) => [path, sideOf(path)])))}>
          {words('editing.clash.take')}
          <VisuallyHidden>{clashes.map(({ label }) => label).join(', ')}</VisuallyHidden>
        </Button>
      </div>
    </section>
  );
};
