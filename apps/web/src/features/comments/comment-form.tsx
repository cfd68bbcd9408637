import { useState, type SubmitEvent } from 'react';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';

interface CommentFormProps {
  readonly label: string;
  readonly confirm: string;
  readonly text?: string;
  readonly isBusy: boolean;
  readonly error: string | undefined;
  readonly sentence: string | undefined;
  /** Says whether it was taken; then the field is empty again. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onLeave?: () => void;
}

/** Where a comment is typed: a new one, an answer, or one that is edited. */
export const CommentForm = ({
  label,
  confirm,
  text = '',
  isBusy,
  error,
  sentence,
  onSend,
  onLeave,
}: CommentFormProps) => {
  const { words } = useSpeech();
  const [typed, setTyped] = useState(text);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (await onSend(typed)) setTyped('');
  };
  return (
    <form noValidate onSubmit={submit} className="mt-3 grid max-w-measure gap-3">
      {sentence && <Notice tone="failed">{sentence}</Notice>}
      <TextArea label={label} value={typed} error={error} onChange={({ target }) => setTyped(target.value)} />
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" look="main" isBusy={isBusy}>
          {confirm}
        </Button>
        {onLeave && (
          <Button look="quiet" onClick={onLeave}>
            {words('interface.form.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
