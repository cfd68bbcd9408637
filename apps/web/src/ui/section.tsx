import { useId, type ReactNode } from 'react';
import { classes } from './classes.js';
import { ReadingMarks, type ReadingText } from './reading.js';

interface SectionProps {
  readonly title: string;
  readonly id?: string;
  /** The texts inside, whose language and standing are said once, beside the title. */
  readonly readings?: readonly (ReadingText | null | undefined)[];
  /** Left out on paper: a promise of more, or nothing to read. */
  readonly isForScreen?: boolean;
  readonly children: ReactNode;
}

/** A part of a document under its heading. */
export const Section = ({ title, id, readings = [], isForScreen = false, children }: SectionProps) => {
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      {...(id ? { id } : {})}
      className={classes('mt-11 first:mt-8 print:mt-6', isForScreen && 'print:hidden')}
    >
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 break-after-avoid">
        <h2 id={headingId} className="font-serif text-section font-semibold">
          {title}
        </h2>
        <ReadingMarks of={readings} />
      </div>
      {children}
    </section>
  );
};

/** A part of the margin: a strong line, a short heading, a few words. */
export const MarginBox = ({ title, children }: { title: string; children: ReactNode }) => {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="border-t-2 border-ink pt-3 text-small">
      <h2 id={headingId} className="mb-2 text-small font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
};
