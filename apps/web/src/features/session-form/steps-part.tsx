import { moments, type Moment } from '@cauce/domain/session';
import { useWords } from '../../lib/words.js';
import { emptyText, newId } from './form.js';
import { FormPart } from './form-part.js';
import { useForm } from './form-tools.js';
import { Lines } from './lines.js';
import { movedRow, withoutRow, withRow } from './rows.js';
import { TextInLanguages } from './text-in-languages.js';

const lists = { BEFORE: 'before', DURING: 'during', AFTER: 'after' } as const satisfies Record<Moment, string>;

const Steps = ({ moment }: { moment: Moment }) => {
  const words = useWords();
  const { form, edit, languages } = useForm();
  const list = lists[moment];
  return (
    <FormPart title={words(`editing.fact.${list}`)} isSmall>
      <Lines
        rows={form.steps.filter((step) => step.moment === moment)}
        nameOf={(number) => words(`editing.line.${list}`, { number })}
        addLabel={words(`editing.add.${list}`)}
        onAdd={() => {
          const step = { id: newId(), moment, text: emptyText(languages[0]) };
          edit((before) => ({ ...before, steps: [...before.steps, step] }));
          return step.id;
        }}
        onMove={(id, by) =>
          edit((before) => ({ ...before, steps: movedRow(before.steps, id, by, (step) => step.moment === moment) }))
        }
        onRemove={(id) => edit((before) => ({ ...before, steps: withoutRow(before.steps, id) }))}
      >
        {(step, name) => (
          <TextInLanguages
            name={name}
            path={`steps.${form.steps.indexOf(step)}.text`}
            text={step.text}
            isNameHidden
            onChange={(text) => edit((before) => ({ ...before, steps: withRow(before.steps, step.id, { text }) }))}
          />
        )}
      </Lines>
    </FormPart>
  );
};

/** What happens before, during and after the session. */
export const StepsPart = () => {
  const words = useWords();
  return (
    <FormPart title={words('session-form.part.steps')}>
      {moments.map((moment) => (
        <Steps key={moment} moment={moment} />
      ))}
    </FormPart>
  );
};
