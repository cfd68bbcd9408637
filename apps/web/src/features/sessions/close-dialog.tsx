import { useMutation } from '@apollo/client/react';
import { objectiveOutcomes, type ClosingDue, type ObjectiveOutcome } from '@cauce/domain/session';
import { useState } from 'react';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogActions } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Reading, type ReadingText } from '../../ui/reading.js';
import { Select } from '../../ui/select.js';
import { closeSession, markObjectives } from './session-acts.js';

interface CloseDialogProps {
  readonly id: string;
  readonly objectives: readonly {
    readonly id: string;
    readonly outcome?: ObjectiveOutcome | null | undefined;
    readonly text: { readonly in: ReadingText };
  }[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const dues: readonly ClosingDue[] = ['PUBLICATION', 'TRANSLATION', 'OUTCOME', 'OBJECTIVES'];

/** Closes the record of a session: it asks of each objective whether it was reached, and where something is still due, it says what, and takes a reason. */
export const CloseDialog = ({ id, objectives, isOpen, onClose, onDone }: CloseDialogProps) => {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState<Readonly<Record<string, ObjectiveOutcome>>>({});
  const [mark, marking] = useMutation(markObjectives);
  const [perform, { loading, error: closingError }] = useMutation(closeSession);
  const error = marking.error ?? closingError;
  const problem = error ? problemOf(error) : undefined;
  const named = String(problem?.values['due'] ?? '').split(',');
  const open = dues.filter((due) => named.includes(due));
  const confirm = async (): Promise<void> => {
    const outcomes = Object.entries(typed).map(([objective, outcome]) => ({ objective, outcome }));
    if (outcomes.length > 0) {
      const marked = await mark({ variables: { id, outcomes }, errorPolicy: 'all' });
      if (marked.error) return;
      setTyped({});
    }
    const variables = { id, reason: reason.trim() || null };
    const { error: refusal } = await perform({ variables, errorPolicy: 'all' });
    if (!refusal) onDone();
  };
  return (
    <Dialog title={words('sessions.manage.closeTitle')} isOpen={isOpen} onClose={onClose}>
      <p className="mb-4">{words('sessions.manage.closeText')}</p>
      {objectives.length > 0 && (
        <fieldset className="mb-5 grid gap-3">
          <legend className="mb-2 font-semibold">{words('sessions.objective.title')}</legend>
          {objectives.map(({ id: objective, outcome, text }) => (
            <Select
              key={objective}
              label={<Reading of={text.in} isQuiet />}
              value={typed[objective] ?? outcome ?? ''}
              choices={[
                ...(outcome ? [] : [{ value: '' as const, label: words('sessions.objective.none') }]),
                ...objectiveOutcomes.map((value) => ({ value, label: words(`sessions.objective.${value}`) })),
              ]}
              onChoose={(value) => value !== '' && setTyped((before) => ({ ...before, [objective]: value }))}
            />
          ))}
        </fieldset>
      )}
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
        <Button look="main" isBusy={loading || marking.loading} onClick={confirm}>
          {words('sessions.manage.close')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words('interface.form.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
