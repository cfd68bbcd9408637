import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { calendarDayOf } from '../../lib/format.js';
import { useNow } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { TextField } from '../../ui/field.js';
import { endRole } from './role-acts.js';

interface EndRoleFormProps {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Ends a role with a last day, today unless another is chosen. */
export const EndRoleForm = ({ id, role, name, onLeave, onDone }: EndRoleFormProps) => {
  const { locale, words } = useSpeech();
  const [on, setOn] = useState(calendarDayOf(useNow()));
  const { perform, isBusy, sentence, errorAt } = useAct(endRole);
  return (
    <ActForm
      look="danger"
      confirm={words('manage.end.action')}
      isBusy={isBusy}
      sentence={sentence(['on'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ id, on, locale })) onDone();
      }}
    >
      <p>{words('manage.end.text', { role, name })}</p>
      <TextField
        label={words('manage.field.to')}
        help={words('manage.end.help')}
        type="date"
        value={on}
        error={errorAt('on')}
        onChange={(event) => setOn(event.target.value)}
      />
    </ActForm>
  );
};
