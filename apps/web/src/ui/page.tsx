import type { ReactNode } from 'react';

interface PageProps {
  /** The line of origin and follow-up, in the left margin. */
  readonly rail?: ReactNode;
  /** The same line folded, above the text on narrow screens. */
  readonly foldedRail?: ReactNode;
  /** What is done with the text, in the right margin, under it on narrow screens. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A document in one reading column, with its margins. */
export const Page = ({ rail, foldedRail, aside, children }: PageProps) => (
  <div className="mx-auto grid max-w-page grid-cols-[minmax(0,42.5rem)] justify-center gap-x-12 gap-y-10 px-4 pt-6 pb-20 tablet:px-8 tablet:pt-10 wide:grid-cols-[14.75rem_minmax(0,42.5rem)_14.75rem] print:block print:max-w-none print:p-0">
    <div className="max-wide:hidden">{rail}</div>
    <div className="min-w-0">
      {foldedRail && <div className="mb-5 wide:hidden">{foldedRail}</div>}
      {children}
    </div>
    <aside className="grid content-start gap-8 empty:hidden print:mt-8">{aside}</aside>
  </div>
);

/** A page without margins, for lists and forms. */
export const WidePage = ({ children }: { children: ReactNode }) => (
  <div className="mx-auto max-w-[58rem] px-4 pt-6 pb-20 tablet:px-8 tablet:pt-10 print:max-w-none print:p-0">
    {children}
  </div>
);
