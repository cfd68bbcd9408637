import type { Editor } from '@tiptap/core';
import { safeHref } from '@cauce/domain/note';
import { useState, useSyncExternalStore, type SubmitEvent } from 'react';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';

interface Mark {
  readonly key: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** Draws anew with every change in the editor. */
const useEditorChanges = (editor: Editor): void => {
  useSyncExternalStore(
    (listener) => {
      editor.on('transaction', listener);
      return () => editor.off('transaction', listener);
    },
    () => editor.state,
    () => null,
  );
};

/** Sets and takes away the link at the cursor. */
const LinkForm = ({ editor, onDone }: { editor: Editor; onDone: () => void }) => {
  const words = useWords();
  const current: unknown = editor.getAttributes('link')['href'];
  const [typed, setTyped] = useState(typeof current === 'string' ? current : 'https://');
  const [isWrong, setWrong] = useState(false);
  const set = (event: SubmitEvent): void => {
    event.preventDefault();
    const href = safeHref(typed.trim());
    setWrong(href === null);
    if (href === null) return;
    editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
    onDone();
  };
  return (
    <form className="flex flex-wrap items-end gap-3 border-t border-hair px-3 py-3" onSubmit={set}>
      <TextField
        className="min-w-60 grow"
        label={words('notes.linkAddress')}
        inputMode="url"
        value={typed}
        error={isWrong ? words('notes.linkWrong') : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit">{words('notes.linkSet')}</Button>
      {editor.isActive('link') && (
        <Button
          look="quiet"
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetLink().run();
            onDone();
          }}
        >
          {words('notes.linkTake')}
        </Button>
      )}
    </form>
  );
};

/** How the words at the cursor look, and the one gesture by which its paragraph becomes a candidate conclusion. */
export const NotesToolbar = ({ editor, onCandidate }: { editor: Editor; onCandidate: () => void }) => {
  const words = useWords();
  const [isLinking, setLinking] = useState(false);
  useEditorChanges(editor);
  const marks: Mark[] = [
    {
      key: 'heading',
      label: words('notes.heading'),
      isOn: editor.isActive('heading'),
      toggle: () => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    },
    {
      key: 'bold',
      label: words('notes.bold'),
      isOn: editor.isActive('bold'),
      toggle: () => editor.chain().focus().toggleBold().run(),
    },
    {
      key: 'italic',
      label: words('notes.italic'),
      isOn: editor.isActive('italic'),
      toggle: () => editor.chain().focus().toggleItalic().run(),
    },
    {
      key: 'bullets',
      label: words('notes.bullets'),
      isOn: editor.isActive('bulletList'),
      toggle: () => editor.chain().focus().toggleBulletList().run(),
    },
    {
      key: 'numbers',
      label: words('notes.numbers'),
      isOn: editor.isActive('orderedList'),
      toggle: () => editor.chain().focus().toggleOrderedList().run(),
    },
    { key: 'link', label: words('notes.link'), isOn: editor.isActive('link'), toggle: () => setLinking(!isLinking) },
  ];
  return (
    <>
      <div
        role="toolbar"
        aria-label={words('notes.toolbar')}
        className="flex flex-wrap gap-1 border-b border-hair px-2 py-1.5"
      >
        {marks.map(({ key, label, isOn, toggle }) => (
          <Button key={key} look="quiet" aria-pressed={isOn} className="aria-pressed:bg-river-wash" onClick={toggle}>
            {label}
          </Button>
        ))}
        <Button className="ml-auto" title={words('notes.candidateHelp')} onClick={onCandidate}>
          {words('notes.candidate')}
        </Button>
      </div>
      {isLinking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
    </>
  );
};
