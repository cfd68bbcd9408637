import { useWords } from '../lib/words.js';
import { Button } from './button.js';

/** Asks for the same address again, with scripts or without: a form does both. */
export const AskAgain = () => {
  const words = useWords();
  return (
    <form className="mt-6">
      <Button look="main" type="submit">
        {words('interface.page.failed.action')}
      </Button>
    </form>
  );
};
