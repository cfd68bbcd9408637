import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react';
import { classes } from './classes.js';

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'id' | 'className'> {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A yes or no, its words beside it. */
export const Checkbox = ({ label, help, className, ...input }: CheckboxProps) => {
  const id = useId();
  const helpId = `${id}-help`;
  return (
    <div className={classes('grid grid-cols-[auto_1fr] items-start gap-x-2.5', className)}>
      <input
        type="checkbox"
        id={id}
        className="mt-0.5 h-5 w-5 cursor-pointer accent-river"
        aria-describedby={help ? helpId : undefined}
        {...input}
      />
      <label htmlFor={id} className="min-h-6 text-small">
        {label}
      </label>
      {help && (
        <p id={helpId} className="col-start-2 text-fine text-soft">
          {help}
        </p>
      )}
    </div>
  );
};
