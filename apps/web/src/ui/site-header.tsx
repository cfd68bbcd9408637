import type { ReactNode } from 'react';
import { paths } from '../lib/paths.js';
import { useSpeech } from '../lib/words.js';
import { LanguageSwitch } from './language-switch.js';
import { Link } from './link.js';
import { RiverMark } from './river-mark.js';
import { ThemeSwitch } from './theme-switch.js';

/** The frame above every page: the name, the few places to go, language and light. */
export const SiteHeader = ({ places, account }: { places: ReactNode; account: ReactNode }) => {
  const { locale, words } = useSpeech();
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-7 px-4 pt-1.5 text-small tablet:px-8 wide:py-1.5">
        <Link
          href={paths.home(locale)}
          aria-label={words('interface.nav.home')}
          className="flex items-center gap-2.5 py-1.5 font-serif text-[1.3125rem]/none font-semibold tracking-[-0.01em] no-underline"
        >
          <RiverMark />
          {words('interface.name')}
        </Link>
        <div className="flex items-baseline justify-between gap-4 max-wide:order-last max-wide:w-full wide:contents">
          <nav aria-label={words('interface.nav.main')} className="min-w-0">
            {places}
          </nav>
          <div className="min-w-0 wide:order-last print:hidden">{account}</div>
        </div>
        <div className="ml-auto flex items-center gap-2 tablet:gap-4">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
};
