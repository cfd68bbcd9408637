import { useWords } from '../lib/words.js';
import { AskAgain } from './ask-again.js';
import { WidePage } from './page.js';
import { Title } from './title.js';

/** There is no connection, and no copy of this page on the device. */
export const NotKeptPage = () => {
  const words = useWords();
  return (
    <WidePage>
      <title>{words('interface.pageTitle', { title: words('interface.page.notKept.title') })}</title>
      <meta name="robots" content="noindex" />
      <Title title={words('interface.page.notKept.title')} lede={words('interface.page.notKept.text')} />
      <AskAgain />
    </WidePage>
  );
};
