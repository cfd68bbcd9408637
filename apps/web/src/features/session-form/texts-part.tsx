import { useWords } from '../../lib/words.js';
import { emptyText, newId, type RunningText } from './form.js';
import { FormPart } from './form-part.js';
import { useForm } from './form-tools.js';
import { Lines } from './lines.js';
import { movedRow, withoutRow, withRow } from './rows.js';
import { TextInLanguages } from './text-in-languages.js';

const Running = ({ field }: { field: RunningText }) => {
  const words = useWords();
  const { form, edit } = useForm();
  return (
    <TextInLanguages
      name={words(`editing.fact.${field}`)}
      path={field}
      text={form[field]}
      onChange={(text) => edit((before) => ({ ...before, [field]: text }))}
    />
  );
};

const Objectives = () => {
  const words = useWords();
  const { form, edit, languages } = useForm();
  return (
    <FormPart title={words('editing.fact.objectives')} isSmall>
      <Lines
        rows={form.objectives}
        nameOf={(number) => words('editing.line.objectives', { number })}
        addLabel={words('editing.add.objectives')}
        onAdd={() => {
          const row = { id: newId(), text: emptyText(languages[0]) };
          edit((before) => ({ ...before, objectives: [...before.objectives, row] }));
          return row.id;
        }}
        onMove={(id, by) => edit((before) => ({ ...before, objectives: movedRow(before.objectives, id, by) }))}
        onRemove={(id) => edit((before) => ({ ...before, objectives: withoutRow(before.objectives, id) }))}
      >
        {(row, name) => (
          <TextInLanguages
            name={name}
            path={`objectives.${form.objectives.indexOf(row)}.text`}
            text={row.text}
            isNameHidden
            onChange={(text) =>
              edit((before) => ({ ...before, objectives: withRow(before.objectives, row.id, { text }) }))
            }
          />
        )}
      </Lines>
    </FormPart>
  );
};

/** The running texts of a session, and its objectives among them. */
export const TextsPart = () => {
  const words = useWords();
  return (
    <FormPart title={words('session-form.part.texts')}>
      <Running field="context" />
      <Running field="outcome" />
      <Objectives />
      <Running field="invited" />
      <Running field="methodology" />
      <Running field="approach" />
      <Running field="closing" />
    </FormPart>
  );
};
