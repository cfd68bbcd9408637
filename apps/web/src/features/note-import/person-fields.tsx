import { useState } from 'react';
import { contributionRoles } from '@cauce/domain/concept-note';
import { countries } from '@cauce/domain/countries';
import { useSpeech } from '../../lib/words.js';
import { TextField } from '../../ui/field.js';
import { RowActions } from '../../ui/row-actions.js';
import { Select } from '../../ui/select.js';
import type { PersonRow } from './draft.js';

const orNull = (text: string): string | null => (text === '' ? null : text);

interface PersonFieldsProps {
  readonly person: PersonRow;
  readonly onChange: (patch: Partial<PersonRow>) => void;
  readonly onRemove: () => void;
}

/** A person as the note names them: folded to one line, opened to be corrected. */
export const PersonFields = ({ person, onChange, onRemove }: PersonFieldsProps) => {
  const { locale, words } = useSpeech();
  const [isOpen, setIsOpen] = useState(person.name === '');
  const { role, name, honorific, function: part, institution, country } = person;
  const countryName = countries.find(({ code }) => code === country)?.names[locale];
  const said = [part, institution].filter(Boolean).join(', ');
  const collator = new Intl.Collator(locale);
  const sorted = countries.toSorted((one, other) => collator.compare(one.names[locale], other.names[locale]));
  return (
    <div className="flex items-start gap-2 border-t border-hair">
      <details className="min-w-0 grow py-1.5" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="min-h-6 py-0.5 text-small">
          <span className="text-soft">{words(`sessions.role.${role}`)}</span>{' '}
          <b className="font-semibold">
            {[honorific, name].filter(Boolean).join(' ') || words('editing.person.unnamed')}
          </b>{' '}
          <span className="text-soft">{[said, countryName].filter(Boolean).join(' · ')}</span>
        </summary>
        <div className="grid gap-3 py-3 tablet:grid-cols-2">
          <Select
            label={words('editing.person.role')}
            value={role}
            choices={contributionRoles.map((value) => ({ value, label: words(`sessions.role.${value}`) }))}
            onChoose={(chosen) => onChange({ role: chosen })}
          />
          <Select
            label={words('editing.person.country')}
            value={country ?? ''}
            choices={[
              { value: '', label: words('editing.person.noCountry') },
              ...sorted.map(({ code, names }) => ({ value: code, label: names[locale] })),
            ]}
            onChoose={(code) => onChange({ country: orNull(code) })}
          />
          <TextField
            label={words('editing.person.name')}
            value={name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
          <TextField
            label={words('editing.person.honorific')}
            value={honorific ?? ''}
            maxLength={40}
            onChange={(event) => onChange({ honorific: orNull(event.target.value) })}
          />
          <TextField
            label={words('editing.person.function')}
            value={part ?? ''}
            onChange={(event) => onChange({ function: orNull(event.target.value) })}
          />
          <TextField
            label={words('editing.person.institution')}
            value={institution ?? ''}
            onChange={(event) => onChange({ institution: orNull(event.target.value) })}
          />
        </div>
      </details>
      <RowActions name={name || words('editing.person.unnamed')} onRemove={onRemove} isMovable={false} />
    </div>
  );
};
