import { useWords } from '../lib/words.js';
import { Notice } from './notice.js';

/** One field that needs another look, by its place in the form. */
export interface FieldError {
  readonly path: string;
  readonly label: string;
  readonly sentence: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  readonly onGo: (path: string) => void;
}

/** Above a form: what could not be taken, each line leading to its field. */
export const ErrorSummary = ({ errors, onGo }: ErrorSummaryProps) => {
  const words = useWords();
  if (errors.length === 0) return null;
  return (
    <Notice tone="failed" title={words('interface.form.summary', { count: errors.length })}>
      <ul className="mt-1 grid gap-1">
        {errors.map(({ path, label, sentence }) => (
          <li key={path}>
            <button
              type="button"
              className="min-h-6 cursor-pointer text-left text-river underline underline-offset-3"
              onClick={() => onGo(path)}
            >
              {label}
            </button>{' '}
            {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
