import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { useWords } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { moderateUnattributed, withdrawResponse, withdrawUnattributed } from './answer-acts.js';

interface WithdrawDialogProps {
  readonly id: string;
  /** One's own answer, another's, one's own that nobody stands behind, or one of those that is taken away. */
  readonly kind: 'own' | 'other' | 'unattributed' | 'moderated';
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** Takes an answer back, or away; who takes another's says why. */
export const WithdrawDialog = ({ id, kind, isOpen, onClose, onDone }: WithdrawDialogProps) => {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [named, own, moderated] = [
    useAct(withdrawResponse),
    useAct(withdrawUnattributed),
    useAct(moderateUnattributed),
  ];
  const act = kind === 'unattributed' ? own : kind === 'moderated' ? moderated : named;
  const needsReason = kind === 'other' || kind === 'moderated';
  const perform = (): Promise<unknown> => {
    if (kind === 'unattributed') return own.perform({ id });
    if (kind === 'moderated') return moderated.perform({ id, reason });
    return named.perform({ id, reason: needsReason ? reason : null });
  };
  const confirm = async (): Promise<void> => {
    if (!(await perform())) return;
    setReason('');
    onDone(words(kind === 'moderated' ? 'responses.done.moderate' : 'responses.done.withdraw'));
  };
  return (
    <Dialog title={words('responses.withdraw.title')} isOpen={isOpen} onClose={onClose}>
      <ActForm
        confirm={words(kind === 'moderated' ? 'responses.moderate' : 'responses.withdraw')}
        look="danger"
        isBusy={act.isBusy}
        isReady={!needsReason || reason.trim() !== ''}
        sentence={act.sentence(['reason'])}
        onConfirm={confirm}
        onLeave={onClose}
      >
        <p>{words(kind === 'unattributed' ? 'responses.withdraw.unattributedText' : 'responses.withdraw.text')}</p>
        {needsReason && (
          <TextArea
            label={words('responses.reason')}
            value={reason}
            maxLength={1000}
            error={act.errorAt('reason')}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </ActForm>
    </Dialog>
  );
};
