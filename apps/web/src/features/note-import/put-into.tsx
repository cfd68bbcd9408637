import { useState } from 'react';
import type { WordKey } from '@cauce/i18n/catalog';
import { useWords } from '../../lib/words.js';
import { Select } from '../../ui/select.js';
import { useDesk } from './desk.js';
import { removeLine } from './edits.js';
import { homesOfLines, placeLine, type HomeOfLine } from './mends.js';
import { Way } from './way.js';

const names: Record<HomeOfLine, WordKey> = {
  context: 'editing.fact.context',
  outcome: 'editing.fact.outcome',
  objectives: 'editing.fact.objectives',
  invited: 'editing.fact.invited',
  before: 'editing.fact.before',
  during: 'editing.fact.during',
  after: 'editing.fact.after',
  questions: 'editing.fact.questions',
  closing: 'editing.fact.closing',
};

/** A line without a place goes where a person says, or away. */
export const PutInto = ({ index, rowKey }: { index: number; rowKey: string }) => {
  const words = useWords();
  const { settle } = useDesk();
  const [home, setHome] = useState<HomeOfLine>('context');
  return (
    <div className="grid w-full gap-1.5">
      <Select
        label={words('note-import.mend.putInto')}
        choices={homesOfLines.map((value) => ({ value, label: words(names[value]) }))}
        value={home}
        onChoose={setHome}
      />
      <div className="flex flex-wrap gap-1.5">
        <Way onTake={() => settle(index, 'MENDED', placeLine(rowKey, home))}>{words('note-import.mend.put')}</Way>
        <Way onTake={() => settle(index, 'MENDED', removeLine('unplaced', rowKey))}>
          {words('note-import.mend.dropLine')}
        </Way>
      </div>
    </div>
  );
};
