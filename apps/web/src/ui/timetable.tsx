import type { ReactNode } from 'react';

/** A list of what happens when, the time in its own column. */
export const Timetable = ({ children }: { children: ReactNode }) => (
  <ol className="border-t border-hair">{children}</ol>
);

interface SlotProps {
  /** The reader's time in bold, the other's under it. */
  readonly time: ReactNode;
  readonly otherTime?: ReactNode;
  readonly children: ReactNode;
}

/** One line of a timetable; on a narrow screen its time stands above it. */
export const Slot = ({ time, otherTime, children }: SlotProps) => (
  <li className="grid gap-x-6 gap-y-1.5 border-b border-hair py-4.5 tablet:grid-cols-[7.75rem_1fr]">
    <div className="flex flex-wrap items-baseline gap-x-2 tabular-nums tablet:block">
      <span className="text-[0.9375rem] font-semibold whitespace-nowrap">{time}</span>
      {otherTime && <span className="text-fine text-soft tablet:block">{otherTime}</span>}
    </div>
    <div className="min-w-0">{children}</div>
  </li>
);
