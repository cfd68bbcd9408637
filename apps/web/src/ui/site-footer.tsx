import { groupInPath, paths } from '../lib/paths.js';
import { useSettings } from '../lib/settings.js';
import { useSpeech } from '../lib/words.js';
import { Link } from './link.js';
import { RiverMark } from './river-mark.js';
import { ZoneSwitch } from './zone-switch.js';

/** The frame under every page; on paper it says where the page was printed from. */
export const SiteFooter = ({ path }: { path: string }) => {
  const { locale, words } = useSpeech();
  const group = groupInPath(path);
  const { origin } = useSettings();
  return (
    <footer className="mt-auto border-t border-line print:mt-8">
      <div className="mx-auto grid max-w-[90rem] gap-8 px-4 py-10 text-small text-soft tablet:grid-cols-[1fr_16rem] tablet:px-8 print:hidden">
        <div className="max-w-measure">
          <p className="mb-2 flex items-center gap-2.5 text-ink">
            <RiverMark />
            <span className="font-serif text-item font-semibold">{words('interface.name')}</span>
            <span className="text-soft">{words('interface.tagline')}</span>
          </p>
          <p className="text-balance">{words('interface.footer.about')}</p>
          <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
            {group !== undefined && (
              <li>
                <Link href={paths.privacy(locale, group)}>{words('interface.footer.privacy', { group })}</Link>
              </li>
            )}
            <li>
              <Link href={paths.verify(locale)}>{words('interface.footer.verify')}</Link>
            </li>
          </ul>
        </div>
        <ZoneSwitch />
      </div>
      <p className="hidden pt-2 text-fine text-soft print:block">
        {words('interface.page.printedFrom', { address: `${origin}${path}` })}
      </p>
    </footer>
  );
};
