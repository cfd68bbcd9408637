import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';

/** The names of a group as a file, for a reason that the log keeps. */
export const NameListForm = ({ group }: { group: string }) => {
  const { locale, words } = useSpeech();
  return (
    <form action={paths.namesFile(group)} className="grid max-w-measure gap-5">
      <p className="text-soft">{words('protection.names.text')}</p>
      <input type="hidden" name="locale" value={locale} />
      <TextField
        label={words('protection.names.why')}
        help={words('protection.names.whyHelp')}
        name="why"
        maxLength={300}
        pattern=".*\S.*"
        required
      />
      <p>
        <Button type="submit">{words('protection.names.act')}</Button>
      </p>
    </form>
  );
};
