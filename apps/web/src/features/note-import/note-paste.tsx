import { useState, type SyntheticEvent } from 'react';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';

interface NotePasteProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRead: () => void;
}

/** Where the text of a note is pasted. */
export const NotePaste = ({ text, onChange, onRead }: NotePasteProps) => {
  const words = useWords();
  const [isAskedEmpty, setIsAskedEmpty] = useState(false);
  const isEmpty = text.trim() === '';
  const read = (event: SyntheticEvent): void => {
    event.preventDefault();
    setIsAskedEmpty(isEmpty);
    if (!isEmpty) onRead();
  };
  return (
    <form onSubmit={read} className="grid gap-3" noValidate>
      <TextArea
        label={words('note-import.paste.label')}
        help={words('note-import.paste.help')}
        rows={6}
        style={{ maxHeight: '24rem' }}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        error={isAskedEmpty && isEmpty ? words('note-import.paste.empty') : undefined}
      />
      <div>
        <Button type="submit">{words('note-import.paste.read')}</Button>
      </div>
    </form>
  );
};
