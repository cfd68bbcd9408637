import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { ButtonLink } from '../../ui/button.js';
import { WidePage } from '../../ui/page.js';
import { Title } from '../../ui/title.js';

/** A note whose session has been made: the way goes on there. */
export const MadeNotice = ({ group, code }: { group: string; code: string }) => {
  const { locale, words } = useSpeech();
  return (
    <WidePage>
      <Title title={words('note-import.made.title')} lede={words('note-import.made.text')} />
      <ButtonLink look="main" className="mt-6" href={paths.session(locale, group, code)}>
        {words('note-import.made.action', { code })}
      </ButtonLink>
    </WidePage>
  );
};
