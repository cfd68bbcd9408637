import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useKeptAt } from '../lib/kept-pages.js';
import { useIsOffline } from '../lib/settings.js';
import { useWords } from '../lib/words.js';
import { KeptNotice } from './kept-notice.js';
import { Notice } from './notice.js';
import { SiteFooter } from './site-footer.js';
import { SiteHeader } from './site-header.js';

/** The id of the part that a page fills; focus goes there when the page changes. */
export const contentId = 'content';

interface LayoutProps {
  /** The places to go to, for the head of the page. */
  readonly places: (path: string) => ReactNode;
  /** Who is signed in, for the head of the page. */
  readonly account: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page. */
export const Layout = ({ places, account, children }: LayoutProps) => {
  const words = useWords();
  const isOffline = useIsOffline();
  const keptAt = useKeptAt();
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <a
        href={`#${contentId}`}
        className="sr-only bg-sheet focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:z-10 focus:px-4 focus:py-2 print:hidden"
      >
        {words('interface.nav.skip')}
      </a>
      <SiteHeader places={places(path)} account={account} />
      {(keptAt !== null || isOffline) && (
        <div className="mx-auto w-full max-w-page px-4 pt-4 tablet:px-8 print:hidden">
          {keptAt === null ? (
            <Notice tone="waiting">{words('interface.page.offline')}</Notice>
          ) : (
            <KeptNotice keptAt={keptAt} isOffline={isOffline} />
          )}
        </div>
      )}
      <main id={contentId} tabIndex={-1} data-focus-place className="grow">
        {children}
      </main>
      <SiteFooter path={path} />
    </div>
  );
};
