import { signInMinutes } from '@cauce/domain/sign-in-facts';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { fieldSentenceOf, sentenceOf, type Problem } from '../../lib/errors.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import type { Asked } from './asked.js';
import { post } from './post.js';
import { ProblemNotice } from './problem-notice.js';

interface CodeFormProps {
  readonly asked: Asked;
  readonly isShared: boolean;
  readonly to: string;
  /** Another mail was asked for, or, with nothing, another address is wanted. */
  readonly onAsked: (asked: Asked | null) => void;
  /** What is chosen before the code is sent. */
  readonly children: ReactNode;
  readonly onSignedIn: (answer: Readonly<Record<string, unknown>>) => void;
}

/** Takes the code of the mail, on the page where it was asked for. */
export const CodeForm = ({ asked, isShared, to, onAsked, onSignedIn, children }: CodeFormProps) => {
  const { locale, words } = useSpeech();
  const [code, setCode] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isSentAgain, setSentAgain] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wrong = problem?.fields.find(({ field }) => field === 'code');
  const ofCode = wrong
    ? fieldSentenceOf(words, wrong)
    : problem?.field === 'code'
      ? sentenceOf(words, problem)
      : undefined;
  const type = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const posted = await post(paths.signInCode(), { asked: asked.asked, code, isShared });
    if (posted.isDone) return onSignedIn(posted.answer);
    setBusy(false);
    return setProblem(posted.problem);
  };
  const again = async (): Promise<void> => {
    setBusy(true);
    const posted = await post(paths.signInMail(), { address: asked.address, locale, returnTo: to });
    setBusy(false);
    setProblem(posted.isDone ? null : posted.problem);
    setSentAgain(posted.isDone);
    if (posted.isDone) onAsked({ ...asked, asked: String(posted.answer['asked']) });
  };
  return (
    <form onSubmit={type} noValidate className="grid gap-5">
      <Notice title={words('sign-in.asked.title')}>
        <p className="mt-1">{words('sign-in.asked.text', { address: asked.address, minutes: signInMinutes })}</p>
      </Notice>
      {!ofCode && <ProblemNotice problem={problem} />}
      {isSentAgain && <Notice tone="done">{words('sign-in.sentAgain')}</Notice>}
      <TextField
        label={words('sign-in.code.label')}
        help={words('sign-in.code.help')}
        error={ofCode}
        className="max-w-80"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        required
      />
      {children}
      <div className="flex flex-wrap gap-x-3 gap-y-2">
        <Button type="submit" look="main" isBusy={isBusy}>
          {words('sign-in.code.submit')}
        </Button>
        <Button look="quiet" disabled={isBusy} onClick={() => void again()}>
          {words('sign-in.again')}
        </Button>
        <Button look="quiet" onClick={() => onAsked(null)}>
          {words('sign-in.otherAddress')}
        </Button>
      </div>
    </form>
  );
};
