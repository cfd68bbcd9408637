import { useId, useState, type DragEvent } from 'react';
import { useWords } from '../../lib/words.js';

interface NoteDropProps {
  readonly onFile: (file: File) => void;
  readonly megabytes: number;
}

/** Where a file is dropped, or chosen by hand. */
export const NoteDrop = ({ onFile, megabytes }: NoteDropProps) => {
  const words = useWords();
  const id = useId();
  const [depth, setDepth] = useState(0);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const takeChosen = (input: HTMLInputElement | null): void => {
    if (!input?.files?.length) return;
    take(input.files);
    input.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDepth(0);
    take(event.dataTransfer.files);
  };
  const isOver = depth > 0;
  return (
    <div
      onDragEnter={() => setDepth((now) => now + 1)}
      onDragLeave={() => setDepth((now) => now - 1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className={`relative grid justify-items-center gap-2 rounded-control border-2 border-dashed px-6 py-12 text-center has-focus-visible:border-river ${
        isOver ? 'border-river bg-river-wash' : 'border-edge bg-sheet'
      }`}
    >
      <svg viewBox="0 0 40 48" className="mb-2 h-12 text-river" aria-hidden="true">
        <path d="M5 1.5h20l10 10v35H5z" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
        <path d="M25 1.5v10h10" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
        <path
          d="M11 22c6 0 6 5 12 5h6M11 31c6 0 6 5 12 5h6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      </svg>
      <p className="font-serif text-section font-semibold">
        {words(isOver ? 'note-import.drop.over' : 'note-import.drop.title')}
      </p>
      <p className="text-small text-soft">{words('note-import.drop.formats', { megabytes })}</p>
      <label
        htmlFor={id}
        className="mt-3 inline-flex min-h-10 items-center rounded-control border border-river bg-river px-4 py-2 text-small font-semibold text-paper hover:border-river-deep hover:bg-river-deep has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-river"
      >
        {words('note-import.drop.choose')}
        <input
          id={id}
          type="file"
          accept=".docx,.pdf,.txt,.md,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          className="sr-only"
          // On a slow line a file is chosen before the page has come to life.
          ref={takeChosen}
          onChange={(event) => takeChosen(event.target)}
        />
      </label>
    </div>
  );
};
