import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { reportError } from './remark-acts.js';

interface ReportFormProps {
  readonly conclusion: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

const ReportForm = ({ conclusion, onLeave, onDone }: ReportFormProps) => {
  const { locale, words } = useSpeech();
  const [text, setText] = useState('');
  const [contact, setContact] = useState('');
  const { perform, isBusy, sentence, errorAt } = useAct(reportError);
  const send = async (): Promise<void> => {
    const data = await perform({ conclusion, input: { text, locale, contact } });
    if (data) onDone();
  };
  return (
    <ActForm
      confirm={words('remarks.report.send')}
      isBusy={isBusy}
      sentence={sentence(['text', 'contact'])}
      onLeave={onLeave}
      onConfirm={send}
    >
      <p className="text-small">{words('remarks.report.help')}</p>
      <TextArea
        label={words('remarks.report.text')}
        value={text}
        error={errorAt('text')}
        onChange={({ target }) => setText(target.value)}
      />
      <TextField
        label={words('remarks.report.contact')}
        help={words('remarks.report.contactHelp')}
        type="email"
        autoComplete="email"
        isOptional
        value={contact}
        error={errorAt('contact')}
        onChange={({ target }) => setContact(target.value)}
      />
    </ActForm>
  );
};

/** By which anybody, known or not, says that a published conclusion has an error. */
export const ReportError = ({ conclusion }: { conclusion: string }) => {
  const { words } = useSpeech();
  const [standing, setStanding] = useState<'closed' | 'open' | 'sent'>('closed');
  return (
    <div className="print:hidden" data-needs-scripts>
      {standing === 'sent' && (
        <Notice tone="done" className="mb-3">
          {words('remarks.report.sent')}
        </Notice>
      )}
      <Button look="quiet" onClick={() => setStanding('open')}>
        {words('remarks.report.action')}
      </Button>
      <Dialog
        title={words('remarks.report.title')}
        isOpen={standing === 'open'}
        onClose={() => setStanding((now) => (now === 'open' ? 'closed' : now))}
      >
        <ReportForm conclusion={conclusion} onLeave={() => setStanding('closed')} onDone={() => setStanding('sent')} />
      </Dialog>
    </div>
  );
};
