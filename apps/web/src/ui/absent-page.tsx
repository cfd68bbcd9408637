import { paths } from '../lib/paths.js';
import { useSpeech } from '../lib/words.js';
import { ButtonLink } from './button.js';
import { WidePage } from './page.js';
import { Title } from './title.js';

/** There is nothing at this address, or nothing for this reader: the two look the same. */
export const AbsentPage = ({ isLanguageUnknown = false }: { isLanguageUnknown?: boolean }) => {
  const { locale, words } = useSpeech();
  return (
    <WidePage>
      <title>{words('interface.pageTitle', { title: words('interface.page.notFound.title') })}</title>
      <meta name="robots" content="noindex" />
      <Title title={words('interface.page.notFound.title')} lede={words('interface.page.notFound.text')} />
      {isLanguageUnknown && <p className="mt-4 text-soft">{words('interface.page.notFound.languages')}</p>}
      <p className="mt-8">
        <ButtonLink href={paths.sessions(locale)} look="main">
          {words('interface.page.notFound.action')}
        </ButtonLink>
      </p>
    </WidePage>
  );
};
