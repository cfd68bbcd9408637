import { useWords } from '../../lib/words.js';
import { TextField } from '../../ui/field.js';
import { emptyText, newId } from './form.js';
import { FormPart, Place } from './form-part.js';
import { useForm } from './form-tools.js';
import { Lines } from './lines.js';
import { movedRow, withoutRow, withRow } from './rows.js';
import { TextInLanguages } from './text-in-languages.js';

/** The links that belong to a session. */
export const MaterialsPart = () => {
  const words = useWords();
  const { form, edit, languages, errorAt } = useForm();
  return (
    <FormPart title={words('editing.fact.materials')}>
      <Lines
        rows={form.materials}
        nameOf={(number) => words('editing.line.materials', { number })}
        addLabel={words('editing.add.materials')}
        onAdd={() => {
          const row = { id: newId(), url: '', label: emptyText(languages[0]) };
          edit((before) => ({ ...before, materials: [...before.materials, row] }));
          return row.id;
        }}
        onMove={(id, by) => edit((before) => ({ ...before, materials: movedRow(before.materials, id, by) }))}
        onRemove={(id) => edit((before) => ({ ...before, materials: withoutRow(before.materials, id) }))}
      >
        {(row, name) => {
          const path = `materials.${form.materials.indexOf(row)}`;
          return (
            <div className="grid gap-3">
              <TextInLanguages
                name={words('editing.material.label')}
                within={name}
                path={`${path}.label`}
                text={row.label}
                isNameHidden
                onChange={(label) =>
                  edit((before) => ({ ...before, materials: withRow(before.materials, row.id, { label }) }))
                }
              />
              <Place path={`${path}.url`}>
                <TextField
                  type="url"
                  label={words('editing.material.url')}
                  value={row.url}
                  error={errorAt(`${path}.url`)}
                  onChange={({ target }) =>
                    edit((before) => ({
                      ...before,
                      materials: withRow(before.materials, row.id, { url: target.value }),
                    }))
                  }
                />
              </Place>
            </div>
          );
        }}
      </Lines>
    </FormPart>
  );
};
