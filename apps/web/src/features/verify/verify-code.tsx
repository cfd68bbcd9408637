import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';

interface VerifyCodeProps {
  readonly typed: string;
  /** What is wrong with what was typed. */
  readonly error: string | undefined;
}

/** Takes a code as it is printed; it works without scripts. */
export const VerifyCode = ({ typed, error }: VerifyCodeProps) => {
  const { locale, words } = useSpeech();
  return (
    <form action={paths.verify(locale)} className="grid max-w-measure gap-4">
      <TextField
        key={typed}
        label={words('verify.code.label')}
        help={words('verify.code.help')}
        error={error}
        name="code"
        defaultValue={typed}
        maxLength={300}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <p>
        <Button type="submit">{words('verify.code.check')}</Button>
      </p>
    </form>
  );
};
