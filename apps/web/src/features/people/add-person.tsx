import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { PersonForm } from './person-form.js';

/** Makes somebody known to the portal, and goes on to their page. */
export const AddPerson = () => {
  const { locale, words } = useSpeech();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{words('manage.person.add')}</Button>
      <Dialog title={words('manage.person.addTitle')} isOpen={isOpen} onClose={close}>
        <PersonForm
          known={null}
          onLeave={close}
          onDone={(id) => {
            close();
            void router.navigate({ href: paths.person(locale, id) });
          }}
        />
      </Dialog>
    </>
  );
};
