import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogActions } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { plainActs, type PlainAct } from './session-acts.js';

interface PlainActDialogProps {
  readonly act: PlainAct;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** What is to be known before saying yes. */
  readonly warning?: ReactNode;
}

/** Asks once before an act that needs nothing but a yes. */
export const PlainActDialog = ({ act, id, isOpen, onClose, onDone, warning }: PlainActDialogProps) => {
  const words = useWords();
  const [perform, { loading, error, reset }] = useMutation(plainActs[act]);
  const leave = (): void => {
    reset();
    onClose();
  };
  const confirm = async (): Promise<void> => {
    const { error: refusal } = await perform({ variables: { id }, errorPolicy: 'all' });
    if (!refusal) onDone();
  };
  return (
    <Dialog title={words(`sessions.manage.${act}Title`)} isOpen={isOpen} onClose={leave}>
      <p>{words(`sessions.manage.${act}Text`)}</p>
      {warning}
      {error && (
        <Notice tone="failed" className="mt-4">
          {sentenceOf(words, problemOf(error))}
        </Notice>
      )}
      <DialogActions>
        <Button look="main" isBusy={loading} onClick={confirm}>
          {words(warning ? 'sessions.manage.publishAnyway' : `sessions.manage.${act}`)}
        </Button>
        <Button look="quiet" onClick={leave}>
          {words('interface.form.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
