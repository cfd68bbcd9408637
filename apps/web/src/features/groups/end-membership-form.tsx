import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { calendarDayOf } from '../../lib/format.js';
import { useNow } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { TextField } from '../../ui/field.js';
import { endGroupMembership } from './member-acts.js';

interface EndMembershipFormProps {
  readonly id: string;
  readonly institution: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Ends an institution’s place in a group with a last day. */
export const EndMembershipForm = ({ id, institution, onLeave, onDone }: EndMembershipFormProps) => {
  const { locale, words } = useSpeech();
  const [on, setOn] = useState(calendarDayOf(useNow()));
  const { perform, isBusy, sentence, errorAt } = useAct(endGroupMembership);
  return (
    <ActForm
      look="danger"
      confirm={words('manage.member.end')}
      isBusy={isBusy}
      sentence={sentence(['on'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ id, on, locale })) onDone();
      }}
    >
      <p>{words('manage.member.endText', { institution })}</p>
      <TextField
        label={words('manage.field.to')}
        type="date"
        value={on}
        error={errorAt('on')}
        onChange={(event) => setOn(event.target.value)}
      />
    </ActForm>
  );
};
