import { useAct } from '../../lib/act.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { MarginBox } from '../../ui/section.js';
import { useState } from 'react';
import { revealContact } from './person-acts.js';

/** How a person is reached: behind a click that the log keeps. It is shown once, and never kept on this device. */
export const PersonContact = ({ person }: { person: string }) => {
  const words = useWords();
  const [email, setEmail] = useState<string | null>(null);
  const { perform, isBusy, sentence } = useAct(revealContact);
  const reveal = async (): Promise<void> => {
    const data = await perform({ person });
    if (data) setEmail(data.revealContact.email);
  };
  return (
    <div className="print:hidden">
      <MarginBox title={words('manage.contact.title')}>
        {email === null ? (
          <>
            <p className="mb-3 text-soft">{words('manage.contact.text')}</p>
            <Button isBusy={isBusy} onClick={reveal}>
              {words('manage.contact.reveal')}
            </Button>
          </>
        ) : (
          <div role="status">
            <p className="break-all">
              <a href={`mailto:${email}`}>{email}</a>
            </p>
            <p className="mt-1 text-fine text-soft">{words('manage.contact.shown')}</p>
          </div>
        )}
        {sentence([]) && (
          <Notice tone="failed" className="mt-3">
            {sentence([])}
          </Notice>
        )}
      </MarginBox>
    </div>
  );
};
