import { useId, useState, type ChangeEvent } from 'react';
import { sentenceOf } from '../../lib/errors.js';
import { useSpeech } from '../../lib/words.js';
import { Notice } from '../../ui/notice.js';
import { BroughtFile } from './brought-file.js';
import { bringBack, type Brought } from './preview.js';

interface Outcome {
  readonly applied: number;
  readonly refused: readonly string[];
}

/** Takes a translated file back: it is read and shown first, and written only then. */
export const BringBack = ({ group, code }: { group: string; code: string }) => {
  const { words } = useSpeech();
  const id = useId();
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (!file) return;
    setOutcome(null);
    setBrought(null);
    setBusyWith(file.name);
    setBrought(await bringBack(group, code, file));
    setBusyWith(null);
    target.value = '';
  };
  const sentence = (): string | null => {
    if (brought?.kind === 'failed') return sentenceOf(words, brought.problem);
    if (brought?.kind === 'refused') {
      return words(brought.code === 'TOO_LARGE' ? 'translations.refused.tooLarge' : 'translations.refused.unreadable');
    }
    if (brought?.kind !== 'read') return null;
    const { changed, confirmable, meanwhile, incomplete, unmatched, unchanged, untranslated } = brought;
    const rows = changed.length + confirmable.length + meanwhile.length + incomplete.length + unmatched.length;
    return rows + unchanged + untranslated === 0 ? words('translations.refused.noRows') : null;
  };
  const wrong = sentence();
  return (
    <>
      <div className="grid max-w-measure gap-2">
        <label htmlFor={id} className="text-small font-semibold">
          {words('translations.bring.choose')}
        </label>
        <p id={`${id}-help`} className="text-fine text-soft">
          {words('translations.bring.help')}
        </p>
        <input
          id={id}
          type="file"
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-describedby={`${id}-help`}
          className="w-full text-small"
          onChange={(event) => void read(event)}
        />
      </div>
      <p role="status" className="mt-2 text-small text-soft empty:hidden">
        {busyWith !== null && words('translations.bring.busy', { name: busyWith })}
      </p>
      {wrong !== null && (
        <Notice tone="failed" className="mt-4">
          {wrong}
        </Notice>
      )}
      {outcome && (
        <Notice tone={outcome.refused.length > 0 ? 'waiting' : 'done'} className="mt-4">
          <p>{words('translations.applied', { count: outcome.applied })}</p>
          {outcome.refused.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {brought?.kind === 'read' && wrong === null && (
        <BroughtFile
          preview={brought}
          onDone={(done) => {
            setBrought(null);
            setOutcome(done);
          }}
        />
      )}
    </>
  );
};
