import type { ReactNode } from 'react';

interface WayProps {
  readonly onTake: () => void;
  readonly children: ReactNode;
  /** Leaves things as they are, rather than changing them. */
  readonly isQuiet?: boolean;
}

/** One way to settle a doubt. */
export const Way = ({ onTake, children, isQuiet = false }: WayProps) => (
  <button
    type="button"
    onClick={onTake}
    className={`min-h-8 cursor-pointer rounded-control border py-1 text-left text-small hover:bg-river-wash ${
      isQuiet
        ? 'border-transparent px-0 text-soft underline decoration-line underline-offset-3 hover:text-ink'
        : 'border-river px-2.5 font-semibold text-river'
    }`}
  >
    {children}
  </button>
);
