import { useState, type ReactNode, type Ref } from 'react';
import { clockFrom } from '../lib/clock-typed.js';
import { useWords } from '../lib/words.js';
import { TextField } from './field.js';

interface ClockFieldProps {
  readonly label: ReactNode;
  /** `HH:MM`, or nothing. */
  readonly clock: string | null;
  readonly onChange: (clock: string | null) => void;
  readonly error?: string | undefined;
  readonly help?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A time of day on the clock of 24 hours, whatever the device is set to; it takes the ways in which people write one. */
export const ClockField = ({ label, clock, onChange, error, help, ref }: ClockFieldProps) => {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const finish = (): void => {
    if (typed === null) return;
    const isEmpty = typed.trim() === '';
    const read = clockFrom(typed);
    setIsWrong(!isEmpty && read === null);
    if (isEmpty || read !== null) {
      onChange(read);
      setTyped(null);
    }
  };
  const change = (text: string): void => {
    setTyped(text);
    setIsWrong(false);
    if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) onChange(text);
  };
  return (
    <TextField
      {...{ label, help }}
      {...(ref ? { ref } : {})}
      inputMode="numeric"
      autoComplete="off"
      placeholder={words('editing.clock.example')}
      value={typed ?? clock ?? ''}
      error={isWrong ? words('editing.clock.wrong') : error}
      onChange={(event) => change(event.target.value)}
      onBlur={finish}
    />
  );
};
