import { contributionRoles } from '@cauce/domain/concept-note';
import { countries } from '@cauce/domain/countries';
import { useState } from 'react';
import { useSpeech, useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { RowActions } from '../../ui/row-actions.js';
import { Select } from '../../ui/select.js';
import { emptyPerson, type FormItem, type FormPerson } from './form.js';
import { Place } from './form-part.js';
import { focusSoon, useForm } from './form-tools.js';
import { withoutRow, withRow } from './rows.js';
import { TextInLanguages } from './text-in-languages.js';

interface PersonProps {
  readonly person: FormPerson;
  readonly path: string;
  readonly onChange: (patch: Partial<FormPerson>) => void;
}

const PersonFields = ({ person, path, onChange }: PersonProps) => {
  const { locale, words } = useSpeech();
  const { errorAt } = useForm();
  const collator = new Intl.Collator(locale);
  const sorted = countries.toSorted((one, other) => collator.compare(one.names[locale], other.names[locale]));
  return (
    <div className="grid gap-4 py-3">
      <div className="grid items-start gap-4 tablet:grid-cols-2">
        <Place path={`${path}.name`}>
          <TextField
            label={words('editing.person.name')}
            value={person.name}
            required
            error={errorAt(`${path}.name`)}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        </Place>
        <TextField
          label={words('editing.person.honorific')}
          value={person.honorific}
          maxLength={40}
          onChange={({ target }) => onChange({ honorific: target.value })}
        />
        <Select
          label={words('editing.person.role')}
          value={person.role}
          choices={contributionRoles.map((value) => ({ value, label: words(`sessions.role.${value}`) }))}
          onChoose={(role) => onChange({ role })}
        />
        <Select
          label={words('editing.person.country')}
          value={person.country}
          choices={[
            { value: '', label: words('editing.person.noCountry') },
            ...sorted.map(({ code, names }) => ({ value: code, label: names[locale] })),
          ]}
          onChoose={(country) => onChange({ country })}
        />
      </div>
      <TextInLanguages
        name={words('editing.person.function')}
        within={person.name || words('editing.person.unnamed')}
        path={`${path}.function`}
        text={person.function}
        onChange={(text) => onChange({ function: text })}
      />
      <TextInLanguages
        name={words('editing.person.institution')}
        within={person.name || words('editing.person.unnamed')}
        path={`${path}.institution`}
        text={person.institution}
        onChange={(text) => onChange({ institution: text })}
      />
    </div>
  );
};

const rowId = (person: FormPerson): string => `row-${person.id}`;

const Person = ({ person, path, onChange, onRemove }: PersonProps & { onRemove: () => void }) => {
  const { locale, words } = useSpeech();
  const { languages } = useForm();
  const [isOpen, setIsOpen] = useState(person.name === '');
  const said = [person.function, person.institution].map(
    ({ texts, original }) => texts[languages[0]] ?? texts[original] ?? '',
  );
  const country = countries.find(({ code }) => code === person.country)?.names[locale];
  return (
    <li id={rowId(person)} className="flex items-start gap-2 border-t border-hair">
      <details className="min-w-0 grow py-1.5" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="min-h-6 cursor-pointer py-0.5 text-small">
          <span className="text-soft">{words(`sessions.role.${person.role}`)}</span>{' '}
          <b className="font-semibold">
            {[person.honorific, person.name].filter(Boolean).join(' ') || words('editing.person.unnamed')}
          </b>{' '}
          <span className="text-soft">{[...said, country].filter(Boolean).join(' · ')}</span>
        </summary>
        <PersonFields {...{ person, path, onChange }} />
      </details>
      <RowActions name={person.name || words('editing.person.unnamed')} onRemove={onRemove} isMovable={false} />
    </li>
  );
};

interface AgendaPeopleProps {
  readonly item: FormItem;
  readonly path: string;
  readonly onChange: (people: FormPerson[]) => void;
}

/** The people of an agenda item, each folded to a line. */
export const AgendaPeople = ({ item, path, onChange }: AgendaPeopleProps) => {
  const words = useWords();
  const { languages } = useForm();
  const people = item.contributions;
  const addId = `add-to-${item.id}`;
  const add = (): void => {
    const person = emptyPerson(languages[0]);
    onChange([...people, person]);
    focusSoon(rowId(person));
  };
  return (
    <div>
      {people.length > 0 && <p className="text-small font-semibold">{words('editing.item.people')}</p>}
      <ul>
        {people.map((person, index) => (
          <Person
            key={person.id}
            person={person}
            path={`${path}.contributions.${index}`}
            onChange={(patch) => onChange(withRow(people, person.id, patch))}
            onRemove={() => {
              onChange(withoutRow(people, person.id));
              focusSoon(addId);
            }}
          />
        ))}
      </ul>
      <div id={addId}>
        <Button look="quiet" onClick={add}>
          {words('editing.add.people')}
        </Button>
      </div>
    </div>
  );
};
