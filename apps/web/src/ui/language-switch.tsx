import { useLocation } from '@tanstack/react-router';
import { cookieNames, writeCookie } from '../lib/cookies.js';
import { locales } from '../lib/locales.js';
import { inLanguage } from '../lib/paths.js';
import { useSpeech } from '../lib/words.js';
import { Link } from './link.js';
import { VisuallyHidden } from './visually-hidden.js';

/** The same page in the other languages, as links; the one that is followed is remembered. */
export const LanguageSwitch = () => {
  const { locale, words } = useSpeech();
  const here = useLocation({ select: ({ pathname, searchStr }) => `${pathname}${searchStr}` });
  return (
    <nav aria-label={words('interface.language.label')}>
      <ul className="flex gap-x-1 text-fine">
        {locales.map((language) => (
          <li key={language}>
            <Link
              href={inLanguage(here, language)}
              hrefLang={language}
              lang={language}
              keepsPlace
              title={words(`interface.language.${language}`)}
              aria-current={language === locale ? 'true' : undefined}
              onClick={() => writeCookie(cookieNames.language, language)}
              className={`inline-grid min-h-6 min-w-7 place-items-center uppercase no-underline hover:underline ${
                language === locale ? 'font-semibold text-ink' : 'text-soft'
              }`}
            >
              {language}
              <VisuallyHidden> {words(`interface.language.${language}`)}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
