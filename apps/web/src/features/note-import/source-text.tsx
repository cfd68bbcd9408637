import { useLayoutEffect, useRef } from 'react';
import type { Finding } from '@cauce/domain/concept-note';
import { useWords } from '../../lib/words.js';

interface SourceTextProps {
  readonly text: string;
  /** The doubt whose place is shown; none while the text is only read. */
  readonly shown: Finding | null;
  /** Counts the askings, so that asking again for one place goes there again. */
  readonly asked: number;
  readonly onClose: () => void;
}

/** A line with the words in question marked, where they stand in it as printed. */
const Marked = ({ line, finding }: { line: string; finding: Finding }) => {
  const from = Math.min(finding.column - 1, line.length);
  const [first = ''] = finding.excerpt.replace(/…$/, '').split('\n');
  const at = line.indexOf(first, from);
  const [start, end] = first !== '' && at !== -1 ? [at, at + first.length] : [from, line.length];
  return (
    <>
      {line.slice(0, start)}
      <mark className="rounded-mark bg-waiting-wash text-ink underline decoration-waiting decoration-2">
        {line.slice(start, end)}
      </mark>
      {line.slice(end)}
    </>
  );
};

/** The text of the note as it was extracted, with its lines numbered, open at the place of a doubt. */
export const SourceText = ({ text, shown, asked, onClose }: SourceTextProps) => {
  const words = useWords();
  const place = useRef<HTMLLIElement>(null);
  // Scrolling and focus are no part of what React draws.
  useLayoutEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [shown, asked]);
  const title = words('note-import.text.title');
  return (
    <aside
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="flex flex-col bg-sheet max-wide:fixed max-wide:inset-x-0 max-wide:bottom-0 max-wide:z-20 max-wide:h-[55dvh] max-wide:border-t-2 max-wide:border-river wide:sticky wide:top-4 wide:h-[calc(100dvh-7rem)] wide:border-y wide:border-line"
    >
      <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-2">
        <h2 className="text-small font-semibold">{title}</h2>
        <button
          type="button"
          onClick={onClose}
          className="min-h-8 cursor-pointer px-1 text-small text-soft underline decoration-river underline-offset-3 hover:text-ink"
        >
          {words('note-import.text.close')}
        </button>
      </div>
      <ol className="grow overflow-auto py-3 font-serif text-small" tabIndex={0} aria-label={title}>
        {text.split('\n').map((line, index) => {
          const isShown = shown?.line === index + 1;
          return (
            <li
              key={index}
              {...(isShown
                ? {
                    ref: place,
                    tabIndex: -1,
                    'aria-label': `${words('note-import.text.lineLabel', { line: index + 1 })}: ${line}`,
                  }
                : {})}
              className={`grid grid-cols-[3.25rem_1fr] px-2 py-0.5 ${isShown ? 'bg-waiting-wash' : ''}`}
            >
              <span
                aria-hidden="true"
                className="pr-3 text-right font-sans text-fine text-soft tabular-nums select-none"
              >
                {index + 1}
              </span>
              <span className="min-w-0 break-words whitespace-pre-wrap">
                {isShown ? <Marked line={line} finding={shown} /> : line}
              </span>
            </li>
          );
        })}
      </ol>
    </aside>
  );
};
