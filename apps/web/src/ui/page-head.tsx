import { locales } from '../lib/locales.js';
import { inLanguage } from '../lib/paths.js';
import { useSettings } from '../lib/settings.js';
import { useSpeech } from '../lib/words.js';

interface PageHeadProps {
  readonly title: string;
  readonly description: string;
  /** The address that this page is known by, without what only narrows or turns it. */
  readonly path: string;
  /** Kept out of search engines: nothing that everybody may read. */
  readonly isPrivate?: boolean;
}

/** What the head of the document says; React puts it there, on the server and in the browser. */
export const PageHead = ({ title, description, path, isPrivate = false }: PageHeadProps) => {
  const { locale, words } = useSpeech();
  const { origin } = useSettings();
  const address = `${origin}${path}`;
  return (
    <>
      <title>{words('interface.pageTitle', { title })}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={words('interface.name')} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={locale} />
      {isPrivate && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={address} />
      {locales.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={`${origin}${inLanguage(path, language)}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}${inLanguage(path, 'en')}`} />
    </>
  );
};
