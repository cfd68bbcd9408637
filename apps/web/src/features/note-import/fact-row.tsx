import type { ReactNode } from 'react';
import { useDesk } from './desk.js';
import { DoubtCard } from './doubt-card.js';

interface FactRowProps {
  /** The places of the note that this row shows: `session.date`, `agenda.k7`. */
  readonly of: readonly string[];
  readonly children: ReactNode;
}

/** A fact with its doubts in the margin, or under it on a narrow screen. */
export const FactRow = ({ of: anchors, children }: FactRowProps) => {
  const { doubts } = useDesk();
  const own = doubts.filter(({ anchor }) => anchors.includes(anchor));
  return (
    <div className="grid gap-x-10 gap-y-3 py-2.5 wide:grid-cols-[minmax(0,1fr)_17.5rem]">
      <div className="min-w-0">{children}</div>
      {own.length > 0 && (
        <div className="grid content-start gap-4">
          {own.map((doubt) => (
            <DoubtCard key={doubt.index} doubt={doubt} />
          ))}
        </div>
      )}
    </div>
  );
};
