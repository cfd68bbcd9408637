import type { ReactNode } from 'react';
import { classes } from './classes.js';
import { Link } from './link.js';

/** One of a few views of the same page. */
export interface Tab {
  readonly key: string;
  readonly href: string;
  readonly label: ReactNode;
  readonly isCurrent: boolean;
}

/** Views of a page as links: the address says which one is shown. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav aria-label={label} className="border-b border-line print:hidden">
    <ul className="-mb-px flex gap-x-7 overflow-x-auto max-tablet:gap-x-5 max-tablet:text-small">
      {tabs.map(({ key, href, label: name, isCurrent }) => (
        <li key={key} className="shrink-0">
          <Link
            href={href}
            keepsPlace
            aria-current={isCurrent ? 'page' : undefined}
            className={classes(
              'inline-block border-b-2 py-2.5 no-underline -outline-offset-2 hover:text-ink',
              isCurrent ? 'border-river font-semibold text-ink' : 'border-transparent text-soft hover:border-line',
            )}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
