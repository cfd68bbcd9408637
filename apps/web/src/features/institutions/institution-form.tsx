import type { Region } from '@cauce/domain/countries';
import type { InstitutionKind } from '@cauce/domain/institution';
import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { institutionKinds, oneOf, regions } from '../../lib/kinds.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { nameInput, NameFields, type TypedName } from '../../ui/name-fields.js';
import { Select, type Choice } from '../../ui/select.js';
import { addInstitution, updateInstitution } from './institution-acts.js';

/** What is known of an institution before it is edited. */
export interface KnownInstitution {
  readonly id: string;
  readonly version: number;
  readonly kind: InstitutionKind;
  readonly name: TypedName;
  readonly countryCode: string | null;
  readonly region: Region | null;
}

interface InstitutionFormProps {
  /** Nothing for a new one. */
  readonly known: KnownInstitution | null;
  readonly countries: readonly Choice[];
  readonly onLeave: () => void;
  /** Called with the institution’s id. */
  readonly onDone: (id: string) => void;
}

/** Adds an institution, or corrects what is known of one. */
export const InstitutionForm = ({ known, countries, onLeave, onDone }: InstitutionFormProps) => {
  const { locale, words } = useSpeech();
  const [name, setName] = useState<TypedName>(known?.name ?? { original: locale, texts: {} });
  const [kind, setKind] = useState<InstitutionKind>(known?.kind ?? 'MINISTRY');
  const [country, setCountry] = useState(known?.countryCode ?? '');
  const [region, setRegion] = useState<string>(known?.region ?? '');
  const adding = useAct(addInstitution);
  const editing = useAct(updateInstitution);
  const { isBusy, sentence, errorAt } = known ? editing : adding;
  const confirm = async (): Promise<void> => {
    const input = {
      kind,
      name: nameInput(name),
      countryCode: country || null,
      region: country ? null : (oneOf(regions, region) ?? null),
    };
    const done = known
      ? (await editing.perform({ id: known.id, version: known.version, input, locale }))?.updateInstitution
      : (await adding.perform({ input }))?.addInstitution;
    if (done) onDone(done.id);
  };
  return (
    <ActForm
      confirm={words(known ? 'interface.form.save' : 'manage.institution.add')}
      isBusy={isBusy}
      sentence={sentence(['name', 'kind', 'countryCode', 'region'])}
      onLeave={onLeave}
      onConfirm={confirm}
    >
      {known && <p>{words('manage.institution.editText')}</p>}
      <NameFields legend={words('manage.field.name')} name={name} onChange={setName} error={errorAt('name')} />
      <Select
        label={words('manage.field.kind')}
        choices={institutionKinds.map((value) => ({ value, label: words(`institutions.kind.${value}`) }))}
        value={kind}
        error={errorAt('kind')}
        onChoose={setKind}
      />
      <Select
        label={words('manage.field.country')}
        choices={[{ value: '', label: words('manage.field.noCountry') }, ...countries]}
        value={country}
        error={errorAt('countryCode')}
        onChoose={setCountry}
      />
      {country === '' && (
        <Select
          label={words('manage.field.region')}
          choices={[
            { value: '', label: words('manage.field.noRegion') },
            ...regions.map((value) => ({ value, label: words(`institutions.region.${value}`) })),
          ]}
          value={region}
          error={errorAt('region')}
          onChoose={setRegion}
        />
      )}
    </ActForm>
  );
};
