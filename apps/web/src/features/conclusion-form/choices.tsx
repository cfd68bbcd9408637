import { Checkbox } from '../../ui/checkbox.js';
import type { Choice } from '../../ui/select.js';

interface ChoicesProps<Value extends string> {
  readonly title: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: Value[]) => void;
  readonly error?: string | undefined;
}

/** Any number out of a few. */
export const Choices = <Value extends string>({ title, choices, chosen, onChoose, error }: ChoicesProps<Value>) =>
  choices.length === 0 ? null : (
    <fieldset className="grid content-start gap-2">
      <legend className="mb-2 text-small font-semibold">{title}</legend>
      {choices.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          aria-invalid={error ? true : undefined}
          onChange={({ target }) =>
            onChoose(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
          }
        />
      ))}
    </fieldset>
  );
