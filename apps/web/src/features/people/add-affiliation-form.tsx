import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { useInstitutionsFinding } from '../../lib/finding.js';
import { calendarDayOf } from '../../lib/format.js';
import { useNow } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { FoundChoice, type Found } from '../../ui/found-choice.js';
import { isNameEmpty, nameInput, NameFields, type TypedName } from '../../ui/name-fields.js';
import { TermFields } from '../../ui/term-fields.js';
import { addAffiliation } from './person-acts.js';

interface AddAffiliationFormProps {
  readonly person: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Records a person’s place in an institution, with the function they have there. */
export const AddAffiliationForm = ({ person, onLeave, onDone }: AddAffiliationFormProps) => {
  const { locale, words } = useSpeech();
  const [institution, setInstitution] = useState<Found | null>(null);
  const [title, setTitle] = useState<TypedName>({ original: locale, texts: {} });
  const [term, setTerm] = useState({ fromOn: calendarDayOf(useNow()), toOn: '' });
  const { perform, isBusy, sentence, errorAt } = useAct(addAffiliation);
  const confirm = async (): Promise<void> => {
    const input = {
      person,
      institution: institution?.id ?? '',
      function: isNameEmpty(title) ? null : nameInput(title),
      fromOn: term.fromOn,
      toOn: term.toOn || null,
    };
    if (await perform({ input, locale })) onDone();
  };
  return (
    <ActForm
      confirm={words('manage.affiliation.action')}
      isBusy={isBusy}
      isReady={institution !== null}
      sentence={sentence(['institution', 'function', 'fromOn', 'toOn'])}
      onLeave={onLeave}
      onConfirm={confirm}
    >
      <FoundChoice
        label={words('manage.institution.choose')}
        chosen={institution}
        onChoose={setInstitution}
        useFinding={useInstitutionsFinding}
        none={words('manage.find.noInstitution')}
        error={errorAt('institution')}
      />
      <NameFields
        legend={words('manage.field.function')}
        help={words('manage.field.functionHelp')}
        name={title}
        onChange={setTitle}
        error={errorAt('function')}
      />
      <TermFields term={term} onChange={setTerm} errorAt={errorAt} />
    </ActForm>
  );
};
