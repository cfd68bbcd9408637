import type { ReactNode } from 'react';

interface TitleProps {
  readonly eyebrow?: ReactNode;
  readonly title: ReactNode;
  readonly lede?: ReactNode;
}

/** The head of a document: where it belongs, what it is called, what it is about. */
export const Title = ({ eyebrow, title, lede }: TitleProps) => (
  <header>
    {eyebrow && <p className="mb-2.5 text-small text-balance text-soft">{eyebrow}</p>}
    <h1 className="font-serif text-title-narrow font-semibold tracking-[-0.016em] tablet:text-title">{title}</h1>
    {lede && <p className="mt-3.5 max-w-measure font-serif text-read text-pretty tablet:text-lede">{lede}</p>}
  </header>
);
