import { locales } from '../../lib/locales.js';
import { useSpeech } from '../../lib/words.js';
import { TextField } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useDesk } from './desk.js';
import { setGroup, setLanguage, setLongText, setResult } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt } from './field-at.js';

/** A group that the session can belong to. */
export interface GroupChoice {
  readonly slug: string;
  readonly name: string;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Where the session belongs: its group, the programme and result that the note names, the language it is written in. */
export const OriginFacts = ({ groups }: { groups: readonly GroupChoice[] }) => {
  const { words } = useSpeech();
  const { draft, edit } = useDesk();
  return (
    <>
      <FactRow of={[]}>
        <div className="grid gap-4 tablet:grid-cols-[minmax(0,1fr)_9.5rem]">
          <FieldAt anchor="group">
            <Select
              label={words('editing.fact.group')}
              value={draft.group ?? ''}
              choices={[
                { value: '', label: words('editing.choice.none') },
                ...groups.map(({ slug, name }) => ({ value: slug, label: name })),
              ]}
              onChoose={(slug) => edit(setGroup(orNull(slug)))}
            />
          </FieldAt>
          <FieldAt anchor="language">
            <Select
              label={words('editing.fact.language')}
              value={draft.language ?? 'en'}
              choices={locales.map((value) => ({ value, label: words(`interface.language.${value}`) }))}
              onChoose={(language) => edit(setLanguage(language))}
            />
          </FieldAt>
        </div>
      </FactRow>
      <FactRow of={['programme', 'result']}>
        <div className="grid gap-4 tablet:grid-cols-[minmax(0,1fr)_7rem_minmax(0,1fr)]">
          <FieldAt anchor="programme">
            <TextField
              label={words('editing.fact.programme')}
              value={draft.programme ?? ''}
              onChange={(event) => edit(setLongText('programme', event.target.value))}
            />
          </FieldAt>
          <FieldAt anchor="result">
            <TextField
              label={words('editing.fact.result')}
              value={draft.result.code ?? ''}
              onChange={(event) => edit(setResult({ code: orNull(event.target.value) }))}
            />
          </FieldAt>
          <TextField
            label={words('editing.fact.result.title')}
            value={draft.result.title ?? ''}
            onChange={(event) => edit(setResult({ title: orNull(event.target.value) }))}
          />
        </div>
      </FactRow>
    </>
  );
};
