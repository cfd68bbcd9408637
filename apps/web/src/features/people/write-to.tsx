import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { useWords } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { writeToPerson } from './person-acts.js';

interface WriteToProps {
  readonly id: string;
  readonly name: string;
}

interface LetterFormProps extends WriteToProps {
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

const LetterForm = ({ id, name, onLeave, onDone }: LetterFormProps) => {
  const words = useWords();
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const { perform, isBusy, sentence, errorAt } = useAct(writeToPerson);
  const send = async (): Promise<void> => {
    const data = await perform({ person: id, input: { subject, text } });
    if (data) onDone();
  };
  return (
    <ActForm
      confirm={words('people.letter.send')}
      isBusy={isBusy}
      sentence={sentence(['subject', 'text'])}
      onLeave={onLeave}
      onConfirm={send}
    >
      <p>{words('people.letter.text', { name })}</p>
      <TextField
        label={words('people.letter.subject')}
        value={subject}
        maxLength={150}
        error={errorAt('subject')}
        onChange={({ target }) => setSubject(target.value)}
      />
      <TextArea
        label={words('people.letter.message')}
        rows={6}
        value={text}
        error={errorAt('text')}
        onChange={({ target }) => setText(target.value)}
      />
    </ActForm>
  );
};

/** Reaches a person through the portal, which shows no address. */
export const WriteTo = ({ id, name }: WriteToProps) => {
  const words = useWords();
  const [standing, setStanding] = useState<'closed' | 'open' | 'sent'>('closed');
  return (
    <div className="print:hidden">
      {standing === 'sent' && (
        <Notice tone="done" className="mb-3">
          {words('people.letter.sent')}
        </Notice>
      )}
      <Button className="max-tablet:w-full wide:w-full" onClick={() => setStanding('open')}>
        {words('people.letter.open')}
      </Button>
      <Dialog
        title={words('people.letter.title', { name })}
        isOpen={standing === 'open'}
        onClose={() => setStanding((now) => (now === 'open' ? 'closed' : now))}
      >
        <LetterForm {...{ id, name }} onLeave={() => setStanding('closed')} onDone={() => setStanding('sent')} />
      </Dialog>
    </div>
  );
};
