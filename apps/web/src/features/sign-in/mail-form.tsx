import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { fieldSentenceOf, type Problem } from '../../lib/errors.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import type { Asked } from './asked.js';
import { post } from './post.js';
import { ProblemNotice } from './problem-notice.js';

interface MailFormProps {
  /** Where to go on afterwards; it travels in the mail's link. */
  readonly to: string;
  readonly onAsked: (asked: Asked) => void;
  /** What is chosen before the mail is asked for. */
  readonly children: ReactNode;
}

/** Asks for a mail to sign in with. */
export const MailForm = ({ to, onAsked, children }: MailFormProps) => {
  const { locale, words } = useSpeech();
  const [address, setAddress] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wrong = problem?.fields.find(({ field }) => field === 'address');
  const ask = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const posted = await post(paths.signInMail(), { address, locale, returnTo: to });
    setBusy(false);
    setProblem(posted.isDone ? null : posted.problem);
    if (posted.isDone) onAsked({ asked: String(posted.answer['asked']), address: address.trim() });
  };
  return (
    <form onSubmit={ask} noValidate className="grid gap-5">
      {!wrong && <ProblemNotice problem={problem} />}
      <TextField
        label={words('sign-in.address.label')}
        help={words('sign-in.address.help')}
        error={wrong && fieldSentenceOf(words, wrong)}
        type="email"
        name="email"
        autoComplete="email"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        required
      />
      {children}
      <div>
        <Button type="submit" look="main" isBusy={isBusy}>
          {words('sign-in.ask')}
        </Button>
      </div>
    </form>
  );
};
