import { useMutation } from '@apollo/client/react';
import type { ClosingDue } from '@cauce/domain/session';
import { useState } from 'react';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogActions } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { closeSession } from './session-acts.js';

interface CloseDialogProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const dues: readonly ClosingDue[] = ['PUBLICATION', 'TRANSLATION', 'OUTCOME'];

/** Closes the record of a session; where something is still due, it says what, and takes a reason. */
export const CloseDialog = ({ id, isOpen, onClose, onDone }: CloseDialogProps) => {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [perform, { loading, error }] = useMutation(closeSession);
  const problem = error ? problemOf(error) : undefined;
  const named = String(problem?.values['due'] ?? '').split(',');
  const open = dues.filter((due) => named.includes(due));
  const confirm = async (): Promise<void> => {
    const variables = { id, reason: reason.trim() || null };
    const { error: refusal } = await perform({ variables, errorPolicy: 'all' });
    if (!refusal) onDone();
  };
  return (
    <Dialog title={words('sessions.manage.closeTitle')} isOpen={isOpen} onClose={onClose}>
      <p className="mb-4">{words('sessions.manage.closeText')}</p>
      {problem && (
        <Notice tone={open.length > 0 ? 'waiting' : 'failed'} className="mb-4">
          <p>{sentenceOf(words, problem)}</p>
          <ul className="mt-1 list-disc pl-5">
            {open.map((due) => (
              <li key={due}>{words(`sessions.due.${due}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {open.length > 0 && (
        <TextArea
          label={words('sessions.manage.closeReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          required
        />
      )}
      <DialogActions>
        <Button look="main" isBusy={loading} onClick={confirm}>
          {words('sessions.manage.close')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words('interface.form.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
