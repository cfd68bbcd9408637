import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { ReadingArea } from '../../ui/reading-area.js';
import { RowActions } from '../../ui/row-actions.js';
import { factId, useDesk } from './desk.js';
import { newKey, type QuestionRow } from './draft.js';
import { addQuestion, moveQuestion, removeQuestion, setQuestion } from './edits.js';
import { FactRow } from './fact-row.js';
import { FieldAt, goToFact } from './field-at.js';
import { Part } from './part.js';

const Question = ({ row, position, isLast }: { row: QuestionRow; position: number; isLast: boolean }) => {
  const words = useWords();
  const { draft, edit } = useDesk();
  const name = words('editing.line.questions', { number: position + 1 });
  const remove = (): void => {
    const neighbour = draft.questions[position + 1] ?? draft.questions[position - 1];
    edit(removeQuestion(row.key));
    goToFact(neighbour ? `questions.${neighbour.key}` : 'questions.add');
  };
  return (
    <li>
      <FactRow of={[`questions.${row.key}`]}>
        <div className="flex flex-wrap items-start gap-2 tablet:flex-nowrap">
          <span aria-hidden="true" className="mt-1.5 w-6 shrink-0 font-serif text-soft tabular-nums">
            {position + 1}
          </span>
          <FieldAt
            anchor={`questions.${row.key}`}
            className="grid min-w-0 grow basis-[calc(100%-2rem)] gap-2 tablet:basis-0"
          >
            <ReadingArea
              label={<span className="sr-only">{name}</span>}
              value={row.text}
              onChange={(event) => edit(setQuestion(row.key, { text: event.target.value }))}
            />
            <Checkbox
              label={words('editing.question.isQuestion')}
              checked={row.isQuestion}
              onChange={(event) => edit(setQuestion(row.key, { isQuestion: event.target.checked }))}
            />
          </FieldAt>
          <RowActions
            name={name}
            onUp={position === 0 ? undefined : () => edit(moveQuestion(row.key, -1))}
            onDown={isLast ? undefined : () => edit(moveQuestion(row.key, 1))}
            onRemove={remove}
          />
        </div>
      </FactRow>
    </li>
  );
};

/** The guiding questions, and what stands among them without being one. */
export const QuestionsPart = () => {
  const words = useWords();
  const { draft, edit } = useDesk();
  const add = (): void => {
    const key = newKey();
    edit(addQuestion('', key));
    goToFact(`questions.${key}`);
  };
  return (
    <Part title={words('editing.fact.questions')} anchor="questions">
      <p className="text-small text-soft">{words('editing.question.isQuestionHelp')}</p>
      <ol>
        {draft.questions.map((row, position) => (
          <Question key={row.key} row={row} position={position} isLast={position === draft.questions.length - 1} />
        ))}
      </ol>
      <div id={factId('questions.add')} className="ml-6">
        <Button look="quiet" onClick={add}>
          {words('editing.add.questions')}
        </Button>
      </div>
    </Part>
  );
};
