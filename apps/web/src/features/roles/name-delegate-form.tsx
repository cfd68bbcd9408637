import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { usePeopleFinding } from '../../lib/finding.js';
import { calendarDayOf } from '../../lib/format.js';
import { useNow } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { FoundChoice, type Found } from '../../ui/found-choice.js';
import { TermFields } from '../../ui/term-fields.js';
import { nameDelegate } from './role-acts.js';

interface NameDelegateFormProps {
  readonly institution: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Names who signs off in place of an institution's authority, until a day. */
export const NameDelegateForm = ({ institution, onLeave, onDone }: NameDelegateFormProps) => {
  const { locale, words } = useSpeech();
  const [person, setPerson] = useState<Found | null>(null);
  const [term, setTerm] = useState({ fromOn: calendarDayOf(useNow()), toOn: '' });
  const { perform, isBusy, sentence, errorAt } = useAct(nameDelegate);
  return (
    <ActForm
      confirm={words('manage.delegate.action')}
      isBusy={isBusy}
      isReady={person !== null}
      sentence={sentence(['person', 'fromOn', 'toOn'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ institution, input: { person: person?.id ?? '', ...term }, locale })) onDone();
      }}
    >
      <p>{words('manage.delegate.text')}</p>
      <FoundChoice
        label={words('manage.person.choose')}
        chosen={person}
        onChoose={setPerson}
        useFinding={usePeopleFinding}
        none={words('manage.find.none')}
        error={errorAt('person')}
      />
      <TermFields term={term} onChange={setTerm} errorAt={errorAt} isLastDayNeeded />
    </ActForm>
  );
};
