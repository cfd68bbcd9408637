import type { Locale } from '@cauce/domain/locale';
import { useState } from 'react';
import type { Act } from '../lib/act.js';
import { calendarDayOf } from '../lib/format.js';
import { useNow } from '../lib/settings.js';
import { useSpeech } from '../lib/words.js';
import { ActForm } from './act-form.js';
import { TextField } from './field.js';

interface EndFormProps {
  /** The act that ends it, from the feature that it belongs to. */
  readonly useEnding: () => Act<unknown, { id: string; on: string; locale: Locale }>;
  /** Of what has a term. */
  readonly id: string;
  readonly confirm: string;
  /** What ends, and what stays. */
  readonly text: string;
  readonly help?: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Ends what has a term with a last day. */
export const EndForm = ({ useEnding, id, confirm, text, help, onLeave, onDone }: EndFormProps) => {
  const { locale, words } = useSpeech();
  const [on, setOn] = useState(calendarDayOf(useNow()));
  const { perform, isBusy, sentence, errorAt } = useEnding();
  return (
    <ActForm
      look="danger"
      confirm={confirm}
      isBusy={isBusy}
      sentence={sentence(['on'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ id, on, locale })) onDone();
      }}
    >
      <p>{text}</p>
      <TextField
        label={words('manage.field.to')}
        help={help}
        type="date"
        value={on}
        error={errorAt('on')}
        onChange={(event) => setOn(event.target.value)}
      />
    </ActForm>
  );
};
