import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes } from 'react';
import { useWords } from '../lib/words.js';
import { classes } from './classes.js';

/** The look of whatever takes text. */
export const controlLook =
  'w-full rounded-control border border-edge bg-sheet px-3 py-2 text-body text-ink aria-invalid:border-2 aria-invalid:border-stopped disabled:bg-transparent';

interface FieldFrameProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly className?: string | undefined;
  readonly children: (control: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** Label above, help under it, the error beside the control: the frame of every field. */
export const FieldFrame = ({ label, help, error, isOptional = false, className, children }: FieldFrameProps) => {
  const words = useWords();
  const id = useId();
  const [helpId, errorId] = [`${id}-help`, `${id}-error`];
  const describedBy = [help && helpId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className={classes('grid gap-1.5', className)}>
      <label htmlFor={id} className="text-small font-semibold">
        {label}
        {isOptional && <span className="font-normal text-soft"> · {words('interface.form.optional')}</span>}
      </label>
      {help && (
        <p id={helpId} className="text-fine text-soft">
          {help}
        </p>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={errorId} className="text-fine font-semibold text-stopped">
          {error}
        </p>
      )}
    </div>
  );
};

type FrameOptions = Omit<FieldFrameProps, 'children'>;

interface TextFieldProps extends FrameOptions, Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> {
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field of one line. */
export const TextField = ({ label, help, error, isOptional = false, className, ...input }: TextFieldProps) => (
  <FieldFrame {...{ label, help, error, isOptional, className }}>
    {(control) => <input type="text" className={controlLook} {...input} {...control} />}
  </FieldFrame>
);

interface TextAreaProps extends FrameOptions, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'id'> {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A field of several lines; it grows with what is typed where the browser can. */
export const TextArea = ({ label, help, error, isOptional = false, className, rows = 3, ...input }: TextAreaProps) => (
  <FieldFrame {...{ label, help, error, isOptional, className }}>
    {(control) => (
      <textarea rows={rows} className={classes(controlLook, 'field-sizing-content min-h-20')} {...input} {...control} />
    )}
  </FieldFrame>
);
