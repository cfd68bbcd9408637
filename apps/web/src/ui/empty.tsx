import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** The first step that can be taken. */
  readonly action?: ReactNode;
}

/** A page or a part with nothing in it yet: what will be here, and the first step. */
export const Empty = ({ title, children, action }: EmptyProps) => (
  <div className="grid max-w-measure justify-items-start gap-3 border-y border-line py-10">
    <h2 className="font-serif text-section font-semibold">{title}</h2>
    <p className="font-serif text-read text-soft">{children}</p>
    {action && <div className="mt-2">{action}</div>}
  </div>
);
