import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';
import { usePart, useParts } from '../../lib/part.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { nameCoLeads } from './member-acts.js';

const NameCoLeads_group = graphql(/* GraphQL */ `
  fragment NameCoLeads_group on WorkingGroup {
    id
    slug
    version
    coLeads {
      ...NameCoLeads_institution @unmask
    }
  }
`);

graphql(/* GraphQL */ `
  fragment NameCoLeads_institution on Institution {
    id
    name {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    country {
      code
      name(locale: $locale)
    }
  }
`);

const NameCoLeads_member = graphql(/* GraphQL */ `
  fragment NameCoLeads_member on GroupMember {
    id
    institution {
      ...NameCoLeads_institution @unmask
    }
  }
`);

interface NameCoLeadsProps {
  readonly group: FragmentType<typeof NameCoLeads_group>;
  readonly members: readonly FragmentType<typeof NameCoLeads_member>[];
}

const CoLeadsForm = ({
  group,
  members,
  onLeave,
  onDone,
}: NameCoLeadsProps & Record<'onLeave' | 'onDone', () => void>) => {
  const { locale, words } = useSpeech();
  const { slug, version, coLeads } = usePart(NameCoLeads_group, group);
  const [leading, setLeading] = useState(coLeads.map(({ id }) => id));
  const { perform, isBusy, sentence, errorAt } = useAct(nameCoLeads);
  const places = useParts(NameCoLeads_member, members).flatMap(({ institution }) => institution ?? []);
  // One whose place has ended may lead still, and is shown so that it can cease.
  const eligible = [...new Map([...coLeads, ...places].map((institution) => [institution.id, institution])).values()];
  const error = errorAt('institutions');
  return (
    <ActForm
      confirm={words('interface.form.save')}
      isBusy={isBusy}
      sentence={error ?? sentence(['institutions'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ group: slug, version, institutions: leading, locale })) onDone();
      }}
    >
      <p>{words('manage.coLeads.text')}</p>
      <fieldset className="grid gap-3">
        <legend className="mb-2 text-small font-semibold">{words('manage.coLeads.legend')}</legend>
        {eligible.map(({ id, name, country }) => (
          <Checkbox
            key={id}
            label={<span lang={name.in.locale}>{name.in.text}</span>}
            help={country?.name}
            checked={leading.includes(id)}
            onChange={({ target }) =>
              setLeading(target.checked ? [...leading, id] : leading.filter((other) => other !== id))
            }
          />
        ))}
      </fieldset>
    </ActForm>
  );
};

/** Says which institutions lead the group. */
export const NameCoLeads = ({ group, members }: NameCoLeadsProps) => {
  const { words } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      {isDone && (
        <Notice tone="done" className="w-full">
          {words('manage.coLeads.done')}
        </Notice>
      )}
      <Button onClick={() => setIsOpen(true)}>{words('manage.coLeads.action')}</Button>
      <Dialog title={words('manage.coLeads.action')} isOpen={isOpen} onClose={close}>
        <CoLeadsForm
          group={group}
          members={members}
          onLeave={close}
          onDone={() => {
            close();
            setIsDone(true);
          }}
        />
      </Dialog>
    </>
  );
};
