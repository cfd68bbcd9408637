import { useWords } from '../../lib/words.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Select } from '../../ui/select.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { emptyText, isStored, newId, type FormQuestion } from './form.js';
import { FormPart } from './form-part.js';
import { useForm } from './form-tools.js';
import { Lines } from './lines.js';
import { movedRow, withoutRow, withRow } from './rows.js';
import { TextInLanguages } from './text-in-languages.js';

const Question = ({ row, name }: { row: FormQuestion; name: string }) => {
  const words = useWords();
  const { form, edit, languages } = useForm();
  const change = (patch: Partial<FormQuestion>): void =>
    edit((before) => ({ ...before, questions: withRow(before.questions, row.id, patch) }));
  const items = form.agenda.flatMap(({ id, title }, index) =>
    isStored(id)
      ? [
          {
            value: id,
            label: words('session-form.question.ofItem', {
              number: index + 1,
              title: title.texts[languages[0]] ?? title.texts[title.original] ?? '',
            }),
          },
        ]
      : [],
  );
  return (
    <div className="grid gap-2.5">
      <TextInLanguages
        name={name}
        path={`questions.${form.questions.indexOf(row)}.text`}
        text={row.text}
        isNameHidden
        onChange={(text) => change({ text })}
      />
      <div className="grid items-center gap-x-6 gap-y-2 tablet:grid-cols-2">
        <Checkbox
          label={words('editing.question.isQuestion')}
          checked={row.isQuestion}
          onChange={({ target }) => change({ isQuestion: target.checked })}
        />
        {items.length > 0 && (
          <Select
            label={<VisuallyHidden>{words('session-form.question.item')}</VisuallyHidden>}
            value={row.agendaItemId ?? ''}
            choices={[{ value: '', label: words('session-form.question.whole') }, ...items]}
            onChoose={(id) => change({ agendaItemId: id === '' ? null : id })}
          />
        )}
      </div>
    </div>
  );
};

/** The guiding questions, and what stands among them without being one. */
export const QuestionsPart = () => {
  const words = useWords();
  const { form, edit, languages } = useForm();
  return (
    <FormPart title={words('editing.fact.questions')} help={words('editing.question.isQuestionHelp')}>
      <Lines
        rows={form.questions}
        nameOf={(number) => words('editing.line.questions', { number })}
        addLabel={words('editing.add.questions')}
        onAdd={() => {
          const row = { id: newId(), isQuestion: true, agendaItemId: null, text: emptyText(languages[0]) };
          edit((before) => ({ ...before, questions: [...before.questions, row] }));
          return row.id;
        }}
        onMove={(id, by) => edit((before) => ({ ...before, questions: movedRow(before.questions, id, by) }))}
        onRemove={(id) => edit((before) => ({ ...before, questions: withoutRow(before.questions, id) }))}
      >
        {(row, name) => <Question row={row} name={name} />}
      </Lines>
    </FormPart>
  );
};
