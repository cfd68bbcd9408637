import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { AddAffiliationForm } from './add-affiliation-form.js';
import { PersonForm } from './person-form.js';

const PersonButtons_person = graphql(/* GraphQL */ `
  fragment PersonButtons_person on Person {
    id
    version
    name
    honorific
    locale
    timeZone
    isListed
    mailRefusedAt
    viewerCan {
      edit
      handOver
      merge
    }
  }
`);

type Act = 'edit' | 'affiliate';

interface PersonButtonsProps {
  readonly person: FragmentType<typeof PersonButtons_person>;
  /** Whether the reader can look at what was done by whom. */
  readonly canAudit: boolean;
}

/** What the reader can do with what is known of a person. */
export const PersonButtons = ({ person, canAudit }: PersonButtonsProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const known = usePart(PersonButtons_person, person);
  const [open, setOpen] = useState<Act | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  const close = (): void => setOpen(null);
  const finish = (act: Act) => (): void => {
    close();
    setDone(act);
  };
  const { id, viewerCan } = known;
  return (
    <>
      {known.mailRefusedAt && (
        <Notice tone="waiting" className="w-full">
          {words('manage.person.mailRefused', { day: formatDate(speech, known.mailRefusedAt, zone) })}
        </Notice>
      )}
      {known.isListed && <p className="w-full text-soft">{words('manage.person.isListed')}</p>}
      {known.locale && (
        <p className="w-full text-soft">
          {words('manage.person.language', { language: words(`interface.languageName.${known.locale}`) })}
        </p>
      )}
      {done && (
        <Notice tone="done" className="w-full">
          {words(done === 'edit' ? 'manage.person.edited' : 'manage.affiliation.done')}
        </Notice>
      )}
      {viewerCan.edit && <Button onClick={() => setOpen('edit')}>{words('manage.person.edit')}</Button>}
      {viewerCan.edit && <Button onClick={() => setOpen('affiliate')}>{words('manage.affiliation.action')}</Button>}
      {viewerCan.handOver && (
        <ButtonLink href={paths.handOver(locale, { person: id })}>{words('manage.person.handOver')}</ButtonLink>
      )}
      {viewerCan.merge && (
        <ButtonLink href={paths.merges(locale, { person: id })}>{words('manage.person.merge')}</ButtonLink>
      )}
      {canAudit && (
        <ButtonLink href={paths.audit(locale, { actor: id })} look="quiet">
          {words('manage.person.audit')}
        </ButtonLink>
      )}
      <Dialog title={words('manage.person.editTitle')} isOpen={open === 'edit'} onClose={close}>
        <PersonForm known={known} onLeave={close} onDone={finish('edit')} />
      </Dialog>
      <Dialog title={words('manage.affiliation.title')} isOpen={open === 'affiliate'} onClose={close}>
        <AddAffiliationForm person={id} onLeave={close} onDone={finish('affiliate')} />
      </Dialog>
    </>
  );
};
