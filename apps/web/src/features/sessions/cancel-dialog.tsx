import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogActions } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { cancelSession } from './session-acts.js';

interface CancelDialogProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Cancels a session with a reason; what was typed stays when it is left and opened again. */
export const CancelDialog = ({ id, isOpen, onClose, onDone }: CancelDialogProps) => {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [perform, { loading, error }] = useMutation(cancelSession);
  const confirm = async (): Promise<void> => {
    const { error: refusal } = await perform({ variables: { id, reason }, errorPolicy: 'all' });
    if (!refusal) onDone();
  };
  return (
    <Dialog title={words('sessions.manage.cancelTitle')} isOpen={isOpen} onClose={onClose}>
      <p className="mb-4">{words('sessions.manage.cancelText')}</p>
      <TextArea
        label={words('sessions.manage.cancelReason')}
        help={words('sessions.manage.cancelReasonHelp')}
        error={error ? sentenceOf(words, problemOf(error)) : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
      />
      <DialogActions>
        <Button look="danger" isBusy={loading} onClick={confirm}>
          {words('sessions.manage.cancel')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words('interface.form.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
