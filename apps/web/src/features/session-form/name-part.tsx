import { useWords } from '../../lib/words.js';
import { TextField } from '../../ui/field.js';
import { FormPart, Place } from './form-part.js';
import { useForm } from './form-tools.js';
import { TextInLanguages } from './text-in-languages.js';
import { TimeFields } from './time-fields.js';

/** What the session is called and when it is. */
export const NamePart = () => {
  const words = useWords();
  const { form, edit, errorAt } = useForm();
  return (
    <FormPart title={words('session-form.part.time')}>
      <div className="grid grid-cols-2 items-start gap-4 tablet:grid-cols-[10rem_14rem]">
        <Place path="code">
          <TextField
            label={words('editing.fact.session.code')}
            value={form.code}
            maxLength={20}
            required
            error={errorAt('code')}
            onChange={({ target }) => edit((before) => ({ ...before, code: target.value }))}
          />
        </Place>
        <Place path="ordinal">
          <TextField
            label={words('editing.fact.session.ordinal')}
            inputMode="numeric"
            value={form.ordinal}
            placeholder={words('editing.fact.session.ordinalHelp')}
            error={errorAt('ordinal')}
            onChange={({ target }) => edit((before) => ({ ...before, ordinal: target.value.replace(/\D/g, '') }))}
          />
        </Place>
      </div>
      <TextInLanguages
        name={words('editing.fact.session.title')}
        path="title"
        size="item"
        text={form.title}
        onChange={(title) => edit((before) => ({ ...before, title }))}
      />
      <TextInLanguages
        name={words('editing.fact.session.subtitle')}
        path="subtitle"
        text={form.subtitle}
        onChange={(subtitle) => edit((before) => ({ ...before, subtitle }))}
      />
      <TimeFields />
    </FormPart>
  );
};
