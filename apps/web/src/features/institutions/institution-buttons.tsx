import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import type { Choice } from '../../ui/select.js';
import { InstitutionForm } from './institution-form.js';
import { RenameForm } from './rename-form.js';

const InstitutionButtons_institution = graphql(/* GraphQL */ `
  fragment InstitutionButtons_institution on Institution {
    id
    version
    kind
    region
    country {
      code
    }
    name {
      original
      readings {
        locale
        text
      }
    }
    viewerCan {
      edit
      rename
      merge
    }
  }
`);

type Act = 'edit' | 'rename';

interface InstitutionButtonsProps {
  readonly institution: FragmentType<typeof InstitutionButtons_institution>;
  readonly countries: readonly Choice[];
}

/** What the reader can do with the facts of an institution. */
export const InstitutionButtons = ({ institution, countries }: InstitutionButtonsProps) => {
  const { locale, words } = useSpeech();
  const { id, version, kind, region, country, name, viewerCan } = usePart(InstitutionButtons_institution, institution);
  const [open, setOpen] = useState<Act | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  const close = (): void => setOpen(null);
  const finish = (act: Act) => (): void => {
    close();
    setDone(act);
  };
  const known = {
    id,
    version,
    kind,
    region,
    countryCode: country?.code ?? null,
    name: {
      original: name.original,
      texts: Object.fromEntries(name.readings.map((reading) => [reading.locale, reading.text])),
    },
  };
  return (
    <>
      {done && (
        <Notice tone="done" className="w-full">
          {words(done === 'edit' ? 'manage.institution.edited' : 'manage.institution.renamed')}
        </Notice>
      )}
      {viewerCan.edit && <Button onClick={() => setOpen('edit')}>{words('manage.institution.edit')}</Button>}
      {viewerCan.rename && <Button onClick={() => setOpen('rename')}>{words('manage.institution.rename')}</Button>}
      {viewerCan.merge && (
        <ButtonLink href={paths.merges(locale, { institution: id })}>{words('manage.person.merge')}</ButtonLink>
      )}
      <Dialog title={words('manage.institution.editTitle')} isOpen={open === 'edit'} onClose={close}>
        <InstitutionForm known={known} countries={countries} onLeave={close} onDone={finish('edit')} />
      </Dialog>
      <Dialog title={words('manage.institution.renameTitle')} isOpen={open === 'rename'} onClose={close}>
        <RenameForm id={id} version={version} onLeave={close} onDone={finish('rename')} />
      </Dialog>
    </>
  );
};
