import type { ReactNode, Ref, SelectHTMLAttributes } from 'react';
import { classes } from './classes.js';
import { controlLook, FieldFrame } from './field.js';

/** One of the choices of a select. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'className' | 'id' | 'value'
> {
  readonly label: ReactNode;
  readonly choices: readonly Choice<Value>[];
  readonly value?: Value | undefined;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLSelectElement>;
  /** Called with the choice itself. */
  readonly onChoose?: (value: Value) => void;
}

/** One of a few, in the browser's own list, which phones and screen readers know best. */
export const Select = <Value extends string>({
  label,
  help,
  error,
  isOptional = false,
  className,
  choices,
  onChoose,
  onChange,
  ...select
}: SelectProps<Value>) => (
  <FieldFrame {...{ label, help, error, isOptional, className }}>
    {(control) => (
      <select
        className={classes(controlLook, 'min-h-10')}
        {...select}
        {...control}
        onChange={(event) => {
          onChange?.(event);
          const chosen = choices.find(({ value }) => value === event.target.value);
          if (chosen) onChoose?.(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
);
