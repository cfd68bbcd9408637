import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useFreshAct } from '../../lib/fresh-act.js';
import { useSpeech } from '../../lib/words.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { WordChange } from '../../ui/word-change.js';
import { confirmMend, refuseMend } from './conclusion-acts.js';
import { TranslateForm } from './translate-form.js';
import { WithdrawForm } from './withdraw-form.js';

const ConclusionButtons_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionButtons_conclusion on Conclusion {
    id
    version
    status
    text {
      original
      readings {
        text
        locale
      }
    }
    mend {
      id
      isOwn
      by {
        id
        name
      }
      text {
        readings {
          text
          locale
        }
      }
    }
    viewerCan {
      edit
      translate
      settleMend
      withdraw
    }
  }
`);

type Open = 'withdraw' | 'translate' | null;

interface ConclusionButtonsProps {
  readonly conclusion: FragmentType<typeof ConclusionButtons_conclusion>;
  readonly group: string;
  readonly code: string;
}

/** What the reader can do with the text of a conclusion. */
export const ConclusionButtons = ({ conclusion, group, code }: ConclusionButtonsProps) => {
  const { locale, words } = useSpeech();
  const data = usePart(ConclusionButtons_conclusion, conclusion);
  const [open, setOpen] = useState<Open>(null);
  const confirm = useFreshAct(confirmMend);
  const refuse = useFreshAct(refuseMend);
  const { id, version, status, text, mend, viewerCan } = data;
  const close = (): void => setOpen(null);
  const before = (language: string): string => text.readings.find((one) => one.locale === language)?.text ?? '';
  const problem = confirm.sentence([]) ?? refuse.sentence([]);
  return (
    <div className="grid gap-3 print:hidden">
      {mend && (
        <div className="border-l-2 border-waiting pl-4">
          <p className="text-small font-semibold">
            {words('consultations.mend.waiting', { name: mend.by?.name ?? words('conclusions.record.someone') })}
          </p>
          {mend.text.readings
            .filter((reading) => reading.text !== before(reading.locale))
            .map((reading) => (
              <div key={reading.locale} lang={reading.locale} className="mt-2">
                <WordChange before={before(reading.locale)} after={reading.text} />
              </div>
            ))}
          {problem && (
            <Notice tone="failed" className="mt-2">
              {problem}
            </Notice>
          )}
          {viewerCan.settleMend && (
            <div className="mt-2 flex flex-wrap gap-2">
              {!mend.isOwn && (
                <Button isBusy={confirm.isBusy} onClick={() => void confirm.perform({ id })}>
                  {words('consultations.mend.confirm')}
                </Button>
              )}
              <Button look="quiet" isBusy={refuse.isBusy} onClick={() => void refuse.perform({ id })}>
                {words('consultations.mend.refuse')}
              </Button>
            </div>
          )}
        </div>
      )}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {viewerCan.edit && (
          <ButtonLink href={paths.conclusionEdit(locale, group, code, id)}>
            {words('consultations.act.edit')}
          </ButtonLink>
        )}
        {viewerCan.translate && (
          <Button look={viewerCan.edit ? 'quiet' : 'plain'} onClick={() => setOpen('translate')}>
            {words('consultations.act.translate')}
          </Button>
        )}
        {viewerCan.withdraw && (
          <Button look="quiet" onClick={() => setOpen('withdraw')}>
            {words('consultations.act.withdraw')}
          </Button>
        )}
      </div>
      <Dialog title={words('consultations.withdraw.title')} isOpen={open === 'withdraw'} onClose={close}>
        <WithdrawForm id={id} onLeave={close} onDone={close} />
      </Dialog>
      <Dialog title={words('consultations.translate.title')} isOpen={open === 'translate'} onClose={close}>
        <TranslateForm
          {...{ id, version, status }}
          original={text.original}
          readings={text.readings}
          onLeave={close}
          onDone={close}
        />
      </Dialog>
    </div>
  );
};
