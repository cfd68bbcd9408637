import { useLocation } from '@tanstack/react-router';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';

/** The way in, for everybody who is not signed in. */
export const WayIn = () => {
  const { locale, words } = useSpeech();
  const here = useLocation({ select: ({ pathname, searchStr }) => `${pathname}${searchStr}` });
  const isThere = here.startsWith(paths.signIn(locale));
  return (
    <Link
      href={paths.signIn(locale, isThere ? undefined : here)}
      aria-current={isThere ? 'page' : undefined}
      className="py-1.5 font-semibold whitespace-nowrap text-river no-underline hover:underline"
    >
      {words('interface.nav.signIn')}
    </Link>
  );
};
