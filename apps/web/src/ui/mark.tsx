import type { ReactNode } from 'react';

/** A remark on the standing of a whole text, in a dashed frame: a fictitious example, a draft. */
export const Mark = ({ children }: { children: ReactNode }) => (
  <p className="inline-block rounded-mark border border-dashed border-edge px-3 py-1.5 text-fine text-soft">
    {children}
  </p>
);

/** A doubt, in the margin of the fact it is about. */
export const Doubt = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 flex items-baseline gap-1.5 text-fine text-waiting">
    <svg viewBox="0 0 8 8" className="h-1.5 w-1.5 shrink-0 -translate-y-px" aria-hidden="true">
      <path d="M4 0l4 4-4 4-4-4z" fill="currentColor" />
    </svg>
    <span>{children}</span>
  </p>
);
