import { paths } from '../lib/paths.js';
import { useSpeech } from '../lib/words.js';
import { ButtonLink } from './button.js';
import { WidePage } from './page.js';
import { Title } from './title.js';

/** A place to work that is not this reader’s. */
export const ForbiddenPage = () => {
  const { locale, words } = useSpeech();
  return (
    <WidePage>
      <title>{words('interface.pageTitle', { title: words('manage.forbidden.title') })}</title>
      <meta name="robots" content="noindex" />
      <Title title={words('manage.forbidden.title')} lede={words('manage.forbidden.text')} />
      <p className="mt-8">
        <ButtonLink href={paths.sessions(locale)} look="main">
          {words('interface.page.notFound.action')}
        </ButtonLink>
      </p>
    </WidePage>
  );
};
