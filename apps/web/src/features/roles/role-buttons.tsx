import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { RolePlace } from './grant-role-form.js';

// With the form come the dictionary's rules of input; who gives no role does not load them.
const GrantRoleForm = lazy(async () => ({ default: (await import('./grant-role-form.js')).GrantRoleForm }));
const NameDelegateForm = lazy(async () => ({ default: (await import('./name-delegate-form.js')).NameDelegateForm }));

type Act = 'grant' | 'delegate';

interface RoleButtonsProps {
  /** Where a role can be given; nothing where the reader can give none. */
  readonly grantIn: RolePlace | null;
  /** The institution that the reader can name a delegate for. */
  readonly delegateOf: string | null;
}

/** The acts on roles that the reader can do here. */
export const RoleButtons = ({ grantIn, delegateOf }: RoleButtonsProps) => {
  const words = useWords();
  const [open, setOpen] = useState<Act | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  const close = (): void => setOpen(null);
  const finish = (act: Act) => (): void => {
    close();
    setDone(act);
  };
  return (
    <>
      {done && (
        <Notice tone="done" className="w-full">
          {words(`manage.${done}.done`)}
        </Notice>
      )}
      {grantIn && <Button onClick={() => setOpen('grant')}>{words('manage.grant.action')}</Button>}
      {delegateOf && <Button onClick={() => setOpen('delegate')}>{words('manage.delegate.action')}</Button>}
      <Dialog title={words('manage.grant.title')} isOpen={open === 'grant'} onClose={close}>
        <Suspense fallback={<Skeleton />}>
          {grantIn && <GrantRoleForm place={grantIn} onLeave={close} onDone={finish('grant')} />}
        </Suspense>
      </Dialog>
      <Dialog title={words('manage.delegate.title')} isOpen={open === 'delegate'} onClose={close}>
        <Suspense fallback={<Skeleton />}>
          {delegateOf && <NameDelegateForm institution={delegateOf} onLeave={close} onDone={finish('delegate')} />}
        </Suspense>
      </Dialog>
    </>
  );
};
