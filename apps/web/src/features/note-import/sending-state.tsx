import { useSpeech } from '../../lib/words.js';
import { sentenceOf } from '../../lib/errors.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Progress } from '../../ui/progress.js';
import type { Parcel, Sending } from './sending.js';

interface SendingStateProps {
  readonly sending: Sending;
  readonly onStop: () => void;
  readonly onAgain: (parcel: Parcel) => void;
}

/** What is being done with the note that was handed in, or why it was not taken. */
export const SendingState = ({ sending, onStop, onAgain }: SendingStateProps) => {
  const { words } = useSpeech();
  if (sending.kind === 'none') return null;
  if (sending.kind === 'cancelled') return <Notice>{words('note-import.sending.stopped')}</Notice>;
  const { parcel } = sending;
  const name = parcel.shownName;
  if (sending.kind === 'sending') {
    const isSent = sending.share >= 1;
    return (
      <div className="grid gap-3">
        <Progress
          label={words(isSent ? 'note-import.sending.reading' : 'note-import.sending.sending', { name })}
          value={isSent ? undefined : sending.share}
        />
        <div>
          <Button onClick={onStop}>{words('note-import.sending.stop')}</Button>
        </div>
      </div>
    );
  }
  if (sending.kind === 'refused') {
    return (
      <Notice tone="failed" title={words('note-import.refused.title', { name })}>
        {words(`concept-note.refusal.${sending.code}`)}
      </Notice>
    );
  }
  return (
    <Notice tone="failed" title={words('note-import.failed.title', { name })}>
      <p>
        {sentenceOf(words, sending.problem)} {words('note-import.failed.kept')}
      </p>
      {sending.problem.id && (
        <p className="text-fine text-soft">{words('interface.page.failed.id', { id: sending.problem.id })}</p>
      )}
      <Button className="mt-3" onClick={() => onAgain(parcel)}>
        {words('note-import.failed.again')}
      </Button>
    </Notice>
  );
};
