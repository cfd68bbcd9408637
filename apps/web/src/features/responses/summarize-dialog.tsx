import { useState } from 'react';
import type { Locale } from '@cauce/domain/locale';
import { useAct } from '../../lib/act.js';
import { useWords } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { summarizeResponse, summarizeUnattributed } from './answer-acts.js';
import { otherLanguage } from './edited-answer.js';

interface SummarizeDialogProps {
  readonly id: string;
  /** The version that is summarised; an answer that nobody stands behind tells none. */
  readonly version?: number;
  /** The language of the answer. */
  readonly original: Locale;
  readonly before: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** Two lines of an answer in the other language. */
export const SummarizeDialog = ({ id, version, original, before, isOpen, onClose, onDone }: SummarizeDialogProps) => {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [named, unattributed] = [useAct(summarizeResponse), useAct(summarizeUnattributed)];
  const act = version === undefined ? unattributed : named;
  const locale = otherLanguage(original);
  const text = typed ?? before;
  const confirm = async (): Promise<void> => {
    const summary = { original: locale, texts: [{ locale, text }] };
    const done =
      version === undefined
        ? await unattributed.perform({ id, summary })
        : await named.perform({ id, version, summary });
    if (!done) return;
    setTyped(null);
    onDone(words('responses.done.summarize'));
  };
  const language = words(`interface.languageName.${locale}`);
  return (
    <Dialog title={words('responses.summarize')} isOpen={isOpen} onClose={onClose}>
      <ActForm
        confirm={words('responses.form.save')}
        isBusy={act.isBusy}
        isReady={text.trim() !== ''}
        sentence={act.sentence(['summary'])}
        onConfirm={confirm}
        onLeave={onClose}
      >
        <TextArea
          label={words('responses.form.summary', { language })}
          help={words('responses.form.summaryHelp')}
          lang={locale}
          value={text}
          maxLength={400}
          error={act.errorAt('summary')}
          onChange={({ target }) => setTyped(target.value)}
        />
      </ActForm>
    </Dialog>
  );
};
