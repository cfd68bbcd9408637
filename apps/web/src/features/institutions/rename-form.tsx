import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { calendarDayOf } from '../../lib/format.js';
import { useNow } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { TextField } from '../../ui/field.js';
import { nameInput, NameFields, type TypedName } from '../../ui/name-fields.js';
import { renameInstitution } from './institution-acts.js';

interface RenameFormProps {
  readonly id: string;
  readonly version: number;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Records that an institution has a new name from a day on. */
export const RenameForm = ({ id, version, onLeave, onDone }: RenameFormProps) => {
  const { locale, words } = useSpeech();
  const [name, setName] = useState<TypedName>({ original: locale, texts: {} });
  const [fromOn, setFromOn] = useState(calendarDayOf(useNow()));
  const { perform, isBusy, sentence, errorAt } = useAct(renameInstitution);
  return (
    <ActForm
      confirm={words('manage.institution.rename')}
      isBusy={isBusy}
      sentence={sentence(['name', 'fromOn'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ id, version, name: nameInput(name), fromOn, locale })) onDone();
      }}
    >
      <p>{words('manage.institution.renameText')}</p>
      <NameFields legend={words('manage.field.name')} name={name} onChange={setName} error={errorAt('name')} />
      <TextField
        label={words('manage.institution.renameFrom')}
        type="date"
        value={fromOn}
        error={errorAt('fromOn')}
        onChange={(event) => setFromOn(event.target.value)}
      />
    </ActForm>
  );
};
