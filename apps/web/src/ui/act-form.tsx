import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useWords } from '../lib/words.js';
import { Button, type ButtonLook } from './button.js';
import { DialogActions } from './dialog.js';
import { Notice } from './notice.js';

interface ActFormProps {
  /** What the act is called on its button. */
  readonly confirm: string;
  readonly look?: ButtonLook;
  readonly isBusy: boolean;
  /** Whether enough is filled in to try. */
  readonly isReady?: boolean;
  /** Why it was refused, where that is not said beside a field. */
  readonly sentence?: string | undefined;
  readonly onConfirm: () => Promise<void>;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}

/** The inside of a dialog that does one thing: its fields, its refusal, its two buttons. A refused field gets the focus. */
export const ActForm = ({
  confirm,
  look = 'main',
  isBusy,
  isReady = true,
  sentence,
  onConfirm,
  onLeave,
  children,
}: ActFormProps) => {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const isTried = useRef(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    isTried.current = true;
    await onConfirm();
  };
  // Only once the refusal is drawn is there a field to go to.
  useEffect(() => {
    if (!isTried.current || isBusy) return;
    isTried.current = false;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <div className="grid gap-4">
        {sentence && <Notice tone="failed">{sentence}</Notice>}
        {children}
      </div>
      <DialogActions>
        <Button look={look} type="submit" isBusy={isBusy} disabled={!isReady}>
          {confirm}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words('interface.form.cancel')}
        </Button>
      </DialogActions>
    </form>
  );
};
