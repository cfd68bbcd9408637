import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import type { Choice } from '../../ui/select.js';
import { InstitutionForm } from './institution-form.js';

/** Makes an institution known to the portal, and goes on to its page. */
export const AddInstitution = ({ countries }: { countries: readonly Choice[] }) => {
  const { locale, words } = useSpeech();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{words('manage.institution.add')}</Button>
      <Dialog title={words('manage.institution.addTitle')} isOpen={isOpen} onClose={close}>
        <InstitutionForm
          known={null}
          countries={countries}
          onLeave={close}
          onDone={(id) => {
            close();
            void router.navigate({ href: paths.institution(locale, id) });
          }}
        />
      </Dialog>
    </>
  );
};
