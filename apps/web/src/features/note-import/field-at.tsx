import type { ReactNode } from 'react';
import { factId } from './desk.js';

/** Goes to the first control of a fact. */
export const goToFact = (anchor: string): void => {
  const place = document.getElementById(factId(anchor));
  const control = place?.querySelector<HTMLElement>('input, textarea, select, button');
  place?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
};

/** The place of a fact on the page, which links and errors lead to. */
export const FieldAt = ({
  anchor,
  className,
  children,
}: {
  anchor: string;
  className?: string;
  children: ReactNode;
}) => (
  <div id={factId(anchor)} className={className ?? 'min-w-0'}>
    {children}
  </div>
);
