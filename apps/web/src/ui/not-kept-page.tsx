import { useWords } from '../lib/words.js';
import { Button } from './button.js';
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
      {/* A form asks for the same address again, with scripts or without. */}
      <form className="mt-6">
        <Button look="main" type="submit">
          {words('interface.page.failed.action')}
        </Button>
      </form>
    </WidePage>
  );
};
