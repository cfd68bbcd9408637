import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { calendarDayOf } from '../../lib/format.js';
import { useNow } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { TextField } from '../../ui/field.js';
import { endAffiliation } from './person-acts.js';

interface EndAffiliationFormProps {
  readonly id: string;
  readonly institution: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Ends a person’s place in an institution with a last day. */
export const EndAffiliationForm = ({ id, institution, onLeave, onDone }: EndAffiliationFormProps) => {
  const { locale, words } = useSpeech();
  const [on, setOn] = useState(calendarDayOf(useNow()));
  const { perform, isBusy, sentence, errorAt } = useAct(endAffiliation);
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
      <p>{words('manage.affiliation.endText', { institution })}</p>
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
