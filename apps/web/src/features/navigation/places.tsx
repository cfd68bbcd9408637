import { useLooking } from '../../lib/looking.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { SitePlaces } from '../../ui/site-places.js';

/** The few places of the portal that this reader can go to: more for whom the portal knows, one more for who manages. */
export const Places = ({ path }: { path: string }) => {
  const { locale, words } = useSpeech();
  const { isKnown, managed } = useLooking();
  const places = [
    { href: paths.sessions(locale), name: words('interface.nav.sessions') },
    { href: paths.conclusions(locale), name: words('interface.nav.conclusions') },
    ...(isKnown ? [{ href: paths.people(locale), name: words('interface.nav.people') }] : []),
    ...(managed.length > 0 ? [{ href: paths.manage(locale), name: words('interface.nav.manage') }] : []),
  ];
  return <SitePlaces path={path} places={places} />;
};
