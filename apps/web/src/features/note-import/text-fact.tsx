import { useWords } from '../../lib/words.js';
import { ReadingArea } from '../../ui/reading-area.js';
import { useDesk } from './desk.js';
import type { LongText } from './draft.js';
import { setLongText } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt } from './field-at.js';

/** One running text of the note. */
export const TextFact = ({ field }: { field: LongText }) => {
  const words = useWords();
  const { draft, edit } = useDesk();
  return (
    <FactRow of={[field]}>
      <FieldAt anchor={field}>
        <ReadingArea
          label={words(`editing.fact.${field}`)}
          rows={2}
          {...(draft.language ? { lang: draft.language } : {})}
          value={draft[field] ?? ''}
          onChange={(event) => edit(setLongText(field, event.target.value))}
        />
      </FieldAt>
    </FactRow>
  );
};
