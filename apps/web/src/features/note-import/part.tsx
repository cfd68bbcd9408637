import { useId, type ReactNode } from 'react';
import { useDesk } from './desk.js';
import { DoubtCard } from './doubt-card.js';

interface PartProps {
  readonly title: string;
  /** The place whose doubts stand beside the heading: those about a list as a whole. */
  readonly anchor?: string;
  readonly isSmall?: boolean;
  readonly children: ReactNode;
}

/** A part of the note under its heading, with the doubts about it as a whole. */
export const Part = ({ title, anchor, isSmall = false, children }: PartProps) => {
  const headingId = useId();
  const { doubts } = useDesk();
  const own = doubts.filter((doubt) => doubt.anchor === anchor);
  return (
    <section aria-labelledby={headingId} className={isSmall ? 'mt-6' : 'mt-12 border-t border-line pt-6'}>
      <div className="grid gap-x-10 gap-y-3 wide:grid-cols-[minmax(0,1fr)_17.5rem]">
        {isSmall ? (
          <h3 id={headingId} className="mb-1 font-semibold">
            {title}
          </h3>
        ) : (
          <h2 id={headingId} className="mb-2 font-serif text-section font-semibold">
            {title}
          </h2>
        )}
        {own.length > 0 && (
          <div className="grid gap-4">
            {own.map((doubt) => (
              <DoubtCard key={doubt.index} doubt={doubt} />
            ))}
          </div>
        )}
      </div>
      {children}
    </section>
  );
};
