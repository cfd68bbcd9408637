import { problemOf } from '../lib/errors.js';
import { useWords } from '../lib/words.js';
import { AskAgain } from './ask-again.js';
import { NotKeptPage } from './not-kept-page.js';
import { WidePage } from './page.js';
import { Title } from './title.js';

/** A page that could not be made: what happened, what was kept, what to do, and the number under which the log has it. */
export const FailedPage = ({ error }: { error: unknown }) => {
  const words = useWords();
  const { id, code } = problemOf(error);
  if (code === 'OFFLINE') return <NotKeptPage />;
  return (
    <WidePage>
      <title>{words('interface.pageTitle', { title: words('interface.page.failed.title') })}</title>
      <Title title={words('interface.page.failed.title')} lede={words('interface.page.failed.text')} />
      {id && <p className="mt-6 text-small text-soft tabular-nums">{words('interface.page.failed.id', { id })}</p>}
      <AskAgain />
    </WidePage>
  );
};
