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
    className={`min-h-8 cursor-pointer rounded-control border px-2.5 py-1 text-left text-small hover:bg-river-wash ${
      isQuiet ? 'border-transparent text-soft hover:text-ink' : 'border-river font-semibold text-river'
    }`}
  >
    {children}
  </button>
);
