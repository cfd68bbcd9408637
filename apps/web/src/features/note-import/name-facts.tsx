import { useWords } from '../../lib/words.js';
import { TextField } from '../../ui/field.js';
import { ReadingArea } from '../../ui/reading-area.js';
import { useDesk } from './desk.js';
import { setSession } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt } from './field-at.js';

const orNull = (text: string): string | null => (text === '' ? null : text);
const countFrom = (text: string): number | null => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null);

/** What the session is called: its code, its number, its title. */
export const NameFacts = () => {
  const words = useWords();
  const { draft, edit } = useDesk();
  const { code, ordinal, title, subtitle } = draft.session;
  return (
    <>
      <FactRow of={['session.code', 'session.ordinal']}>
        <div className="grid grid-cols-2 gap-4 tablet:grid-cols-[10rem_14rem]">
          <FieldAt anchor="session.code">
            <TextField
              label={words('editing.fact.session.code')}
              value={code ?? ''}
              maxLength={20}
              onChange={(event) => edit(setSession({ code: orNull(event.target.value.trim()) }))}
            />
          </FieldAt>
          <FieldAt anchor="session.ordinal">
            <TextField
              label={words('editing.fact.session.ordinal')}
              inputMode="numeric"
              value={ordinal ?? ''}
              placeholder={words('editing.fact.session.ordinalHelp')}
              onChange={(event) => edit(setSession({ ordinal: countFrom(event.target.value) }))}
            />
          </FieldAt>
        </div>
      </FactRow>
      <FactRow of={['session.title']}>
        <FieldAt anchor="session.title">
          <ReadingArea
            label={words('editing.fact.session.title')}
            size="title"
            maxLength={300}
            value={title ?? ''}
            onChange={(event) => edit(setSession({ title: orNull(event.target.value) }))}
          />
        </FieldAt>
      </FactRow>
      <FactRow of={['session.subtitle']}>
        <FieldAt anchor="session.subtitle">
          <ReadingArea
            label={words('editing.fact.session.subtitle')}
            size="lede"
            value={subtitle ?? ''}
            onChange={(event) => edit(setSession({ subtitle: orNull(event.target.value) }))}
          />
        </FieldAt>
      </FactRow>
    </>
  );
};
