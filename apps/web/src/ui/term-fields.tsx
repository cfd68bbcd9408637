import { useWords } from '../lib/words.js';
import { TextField } from './field.js';

/** A first and a last day as typed; an empty one is none. */
export interface TypedTerm {
  readonly fromOn: string;
  readonly toOn: string;
}

interface TermFieldsProps {
  readonly term: TypedTerm;
  readonly onChange: (term: TypedTerm) => void;
  readonly errorAt: (field: string) => string | undefined;
  /** Whether it may go on without a last day. */
  readonly isLastDayNeeded?: boolean;
}

/** From which day to which, both included. */
export const TermFields = ({ term, onChange, errorAt, isLastDayNeeded = false }: TermFieldsProps) => {
  const words = useWords();
  return (
    <div className="grid items-start gap-4 tablet:grid-cols-2">
      <TextField
        label={words('manage.field.from')}
        type="date"
        value={term.fromOn}
        error={errorAt('fromOn')}
        onChange={(event) => onChange({ ...term, fromOn: event.target.value })}
      />
      <TextField
        label={words('manage.field.to')}
        type="date"
        value={term.toOn}
        isOptional={!isLastDayNeeded}
        error={errorAt('toOn')}
        onChange={(event) => onChange({ ...term, toOn: event.target.value })}
      />
      {!isLastDayNeeded && (
        <p className="-mt-2 text-fine text-soft tablet:col-span-2">{words('manage.field.lastDayHelp')}</p>
      )}
    </div>
  );
};
