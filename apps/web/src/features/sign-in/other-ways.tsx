import { useState } from 'react';
import type { Problem } from '../../lib/errors.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { signInWithPasskey, usePasskeys } from './passkey.js';
import { post } from './post.js';
import { ProblemNotice } from './problem-notice.js';

interface OtherWaysProps {
  /** What the organisation's own sign-in is called, where there is one. */
  readonly provider: string | null;
  readonly isShared: boolean;
  readonly to: string;
  readonly onSignedIn: (answer: Readonly<Record<string, unknown>>) => void;
}

/** The ways in without a mail: a passkey, on a device of one's own, and the organisation's sign-in. */
export const OtherWays = ({ provider, isShared, to, onSignedIn }: OtherWaysProps) => {
  const { locale, words } = useSpeech();
  const hasPasskeys = usePasskeys() && !isShared;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!provider && !hasPasskeys) return null;
  const passkey = async (): Promise<void> => {
    setBusy(true);
    const posted = await signInWithPasskey(isShared);
    if (posted.isDone) return onSignedIn(posted.answer);
    setBusy(false);
    return setProblem(posted.problem);
  };
  const organisation = async (): Promise<void> => {
    setBusy(true);
    const posted = await post(paths.signInProvider(), { isShared, locale, returnTo: to });
    if (posted.isDone) return window.location.assign(String(posted.answer['url']));
    setBusy(false);
    return setProblem(posted.problem);
  };
  return (
    <div className="grid gap-3">
      <p className="flex items-center gap-3 text-small text-soft before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
        {words('sign-in.or')}
      </p>
      <ProblemNotice problem={problem} />
      <div className="flex flex-wrap gap-3">
        {hasPasskeys && (
          <Button isBusy={isBusy} onClick={() => void passkey()}>
            {words('sign-in.passkey.use')}
          </Button>
        )}
        {provider && (
          <Button isBusy={isBusy} onClick={() => void organisation()}>
            {words('sign-in.provider.use', { provider })}
          </Button>
        )}
      </div>
    </div>
  );
};
