import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';

const NameVoices = lazy(async () => ({ default: (await import('./name-voices.js')).NameVoices }));

/** Leads to naming who speaks for the countries with several institutions in a group. */
export const VoicesButton = ({ group }: { group: string }) => {
  const { words } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      {isDone && (
        <Notice tone="done" className="w-full">
          {words('consultations.voice.done')}
        </Notice>
      )}
      <Button onClick={() => setIsOpen(true)}>{words('consultations.voice.action')}</Button>
      <Dialog title={words('consultations.voice.action')} isOpen={isOpen} onClose={close}>
        <Suspense fallback={<Skeleton />}>
          <NameVoices
            group={group}
            onLeave={close}
            onDone={() => {
              close();
              setIsDone(true);
            }}
          />
        </Suspense>
      </Dialog>
    </>
  );
};
