import { useState } from 'react';
import { useFreshAct } from '../../lib/fresh-act.js';
import { useWords } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { TextArea } from '../../ui/field.js';
import { withdrawConclusion } from './conclusion-acts.js';

interface WithdrawFormProps {
  readonly id: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Takes a conclusion back, with a reason. */
export const WithdrawForm = ({ id, onLeave, onDone }: WithdrawFormProps) => {
  const words = useWords();
  const [reason, setReason] = useState('');
  const { perform, isBusy, sentence, errorAt } = useFreshAct(withdrawConclusion);
  return (
    <ActForm
      look="danger"
      confirm={words('consultations.act.withdraw')}
      isBusy={isBusy}
      sentence={sentence(['reason'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ id, reason })) onDone();
      }}
    >
      <p>{words('consultations.withdraw.text')}</p>
      <TextArea
        label={words('consultations.reason')}
        value={reason}
        error={errorAt('reason')}
        onChange={({ target }) => setReason(target.value)}
      />
    </ActForm>
  );
};
