import { classes } from './classes.js';
import { Link } from './link.js';

interface SitePlacesProps {
  readonly path: string;
  readonly places: readonly { readonly href: string; readonly name: string }[];
}

/** The places to go to, in the head of every page; the one that the reader is in is marked. */
export const SitePlaces = ({ path, places }: SitePlacesProps) => (
  <ul className="flex flex-wrap gap-x-5 max-tablet:gap-x-4">
    {places.map(({ href, name }) => {
      const isHere = path === href || path.startsWith(`${href}/`);
      return (
        <li key={href}>
          <Link
            href={href}
            aria-current={isHere ? 'page' : undefined}
            className={classes(
              'inline-block border-b-2 py-1.5 no-underline hover:text-ink',
              isHere ? 'border-river text-ink' : 'border-transparent text-soft hover:border-line',
            )}
          >
            {name}
          </Link>
        </li>
      );
    })}
  </ul>
);
