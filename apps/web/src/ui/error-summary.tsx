import { useWords } from '../lib/words.js';
import { Notice } from './notice.js';

/** One field that needs another look, with the id of its control. */
export interface FieldError {
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
}

/** Above a form: what could not be taken, each line leading to its field. */
export const ErrorSummary = ({ errors }: { errors: readonly FieldError[] }) => {
  const words = useWords();
  if (errors.length === 0) return null;
  return (
    <Notice tone="failed" title={words('interface.form.summary', { count: errors.length })}>
      <ul className="mt-1 grid gap-1">
        {errors.map(({ id, label, sentence }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a> {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
