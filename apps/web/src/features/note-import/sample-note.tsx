import { useId } from 'react';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';

/** For those without a note at hand: an invented one. */
export const SampleNote = ({ onRead }: { onRead: () => void }) => {
  const words = useWords();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="grid gap-2 border-t border-line pt-6">
      <h2 id={headingId} className="font-serif text-section font-semibold">
        {words('note-import.sample.title')}
      </h2>
      <p className="max-w-measure text-soft">{words('note-import.sample.text')}</p>
      <div className="mt-1">
        <Button onClick={onRead}>{words('note-import.sample.action')}</Button>
      </div>
    </section>
  );
};
