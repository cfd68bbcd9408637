import { useWords } from '../../lib/words.js';
import { AgendaPart } from './agenda-part.js';
import { useDesk } from './desk.js';
import { LinesPart } from './lines-part.js';
import { NameFacts } from './name-facts.js';
import { OriginFacts, type GroupChoice } from './origin-facts.js';
import { Part } from './part.js';
import { QuestionsPart } from './questions-part.js';
import { TextFact } from './text-fact.js';
import { TimeFacts } from './time-facts.js';

/** The note as it was read, part by part, each fact with its doubts beside it. */
export const ReviewedNote = ({ groups }: { groups: readonly GroupChoice[] }) => {
  const words = useWords();
  const { doubts, draft } = useDesk();
  const hasDoubtsAboutAll = doubts.some(({ anchor }) => anchor === 'note');
  return (
    <>
      {hasDoubtsAboutAll && (
        <Part title={words('note-import.part.note')} anchor="note">
          {null}
        </Part>
      )}
      <Part title={words('note-import.part.facts')}>
        <OriginFacts groups={groups} />
        <NameFacts />
        <TimeFacts />
      </Part>
      <Part title={words('note-import.part.texts')}>
        <TextFact field="context" />
        <TextFact field="outcome" />
        <LinesPart list="objectives" isSmall />
        <TextFact field="invited" />
        <TextFact field="methodology" />
        <LinesPart list="principles" isSmall />
      </Part>
      <QuestionsPart />
      <Part title={words('note-import.part.steps')}>
        <LinesPart list="before" isSmall />
        <LinesPart list="during" isSmall />
        <LinesPart list="after" isSmall />
      </Part>
      <AgendaPart />
      <Part title={words('editing.fact.closing')}>
        <TextFact field="closing" />
      </Part>
      {draft.lists.unplaced.length > 0 && (
        <>
          <LinesPart list="unplaced" />
          <p className="text-small text-soft">{words('note-import.unplaced.lede')}</p>
        </>
      )}
    </>
  );
};
