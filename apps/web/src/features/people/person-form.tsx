import type { Locale } from '@cauce/domain/locale';
import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { localeFrom, locales } from '../../lib/locales.js';
import { useWords } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Checkbox } from '../../ui/checkbox.js';
import { TextField } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { addPerson, updatePerson } from './person-acts.js';

/** What is known of a person before it is edited. */
export interface KnownPerson {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly honorific: string | null;
  readonly locale: Locale | null;
  readonly timeZone: string | null;
}

interface PersonFormProps {
  /** Nothing for somebody new. */
  readonly known: KnownPerson | null;
  readonly onLeave: () => void;
  /** Called with the person’s id. */
  readonly onDone: (id: string) => void;
}

const fields = ['name', 'honorific', 'email', 'locale'] as const;

/** Adds a person, or corrects what is known of one. */
export const PersonForm = ({ known, onLeave, onDone }: PersonFormProps) => {
  const words = useWords();
  const [typed, setTyped] = useState({
    name: known?.name ?? '',
    honorific: known?.honorific ?? '',
    email: '',
    locale: known?.locale ?? '',
  });
  const [sharesMailbox, setSharesMailbox] = useState(false);
  const adding = useAct(addPerson);
  const editing = useAct(updatePerson);
  const { isBusy, sentence, errorAt } = known ? editing : adding;
  const confirm = async (): Promise<void> => {
    const common = {
      name: typed.name,
      honorific: typed.honorific || null,
      locale: localeFrom(typed.locale) ?? null,
      sharesMailbox,
    };
    const done = known
      ? (
          await editing.perform({
            id: known.id,
            version: known.version,
            input: { ...common, timeZone: known.timeZone, email: typed.email || null },
          })
        )?.updatePerson
      : (await adding.perform({ input: { ...common, email: typed.email } }))?.addPerson;
    if (done) onDone(done.id);
  };
  const field = (name: (typeof fields)[number]) => ({
    value: typed[name],
    error: errorAt(name),
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  });
  return (
    <ActForm
      confirm={words(known ? 'interface.form.save' : 'manage.person.add')}
      isBusy={isBusy}
      sentence={sentence(fields)}
      onLeave={onLeave}
      onConfirm={confirm}
    >
      {!known && <p>{words('manage.person.addText')}</p>}
      <div className="grid gap-4 tablet:grid-cols-[8rem_1fr]">
        <TextField label={words('manage.field.honorific')} isOptional {...field('honorific')} />
        <TextField label={words('manage.field.name')} autoComplete="off" {...field('name')} />
      </div>
      <TextField
        label={words('manage.field.email')}
        help={words(known ? 'manage.field.emailKeepHelp' : 'manage.field.emailHelp')}
        type="email"
        autoComplete="off"
        isOptional={known !== null}
        {...field('email')}
      />
      <Checkbox
        label={words('manage.field.sharesMailbox')}
        help={words('manage.field.sharesMailboxHelp')}
        checked={sharesMailbox}
        onChange={({ target }) => setSharesMailbox(target.checked)}
      />
      <Select
        label={words('manage.field.language')}
        choices={[
          { value: '', label: words('manage.field.noLanguage') },
          ...locales.map((locale) => ({ value: locale, label: words(`interface.languageName.${locale}`) })),
        ]}
        value={typed.locale}
        error={errorAt('locale')}
        onChoose={(locale) => setTyped({ ...typed, locale })}
      />
    </ActForm>
  );
};
