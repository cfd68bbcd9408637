import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { GroupSettings_GroupFragment } from '../../generated/graphql.js';
import { useAct } from '../../lib/act.js';
import { usePart } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { State } from '../../ui/state.js';
import { updateGroupSettings } from './member-acts.js';

const GroupSettings_group = graphql(/* GraphQL */ `
  fragment GroupSettings_group on WorkingGroup {
    id
    slug
    version
    settings {
      isApprovalByTwo
      isAdoptionByBothCoLeads
      isOutboxByTwo
    }
    viewerCan {
      updateSettings
    }
  }
`);

type Settings = NonNullable<GroupSettings_GroupFragment['settings']>;

const rules = ['isApprovalByTwo', 'isAdoptionByBothCoLeads', 'isOutboxByTwo'] as const;

interface SettingsFormProps {
  readonly group: string;
  readonly version: number;
  readonly settings: Settings;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

const SettingsForm = ({ group, version, settings, onLeave, onDone }: SettingsFormProps) => {
  const words = useWords();
  const [{ isApprovalByTwo, isAdoptionByBothCoLeads, isOutboxByTwo }, setTicked] = useState(settings);
  const { perform, isBusy, sentence } = useAct(updateGroupSettings);
  const input = { isApprovalByTwo, isAdoptionByBothCoLeads, isOutboxByTwo };
  return (
    <ActForm
      confirm={words('interface.form.save')}
      isBusy={isBusy}
      sentence={sentence([])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ group, version, input })) onDone();
      }}
    >
      {rules.map((rule) => (
        <Checkbox
          key={rule}
          label={words(`people.group.setting.${rule}`)}
          help={words(`manage.settings.help.${rule}`)}
          checked={input[rule]}
          onChange={(event) => setTicked({ ...settings, ...input, [rule]: event.target.checked })}
        />
      ))}
    </ActForm>
  );
};

/** The rules of the group that need two people, as its members read them and its managers set them. */
export const GroupSettings = ({ group }: { group: FragmentType<typeof GroupSettings_group> }) => {
  const words = useWords();
  const { slug, version, settings, viewerCan } = usePart(GroupSettings_group, group);
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const close = (): void => setIsOpen(false);
  if (!settings) return null;
  return (
    <Section title={words('people.group.settings')}>
      <p className="mb-4 max-w-measure text-small text-soft">{words('people.group.settingsText')}</p>
      {isDone && (
        <Notice tone="done" className="mb-3">
          {words('manage.settings.saved')}
        </Notice>
      )}
      <ul className="border-t border-hair">
        {rules.map((rule) => (
          <li
            key={rule}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-hair py-2.5"
          >
            <span>{words(`people.group.setting.${rule}`)}</span>
            <State tone={settings[rule] ? 'settled' : 'draft'}>
              {words(settings[rule] ? 'people.group.on' : 'people.group.off')}
            </State>
          </li>
        ))}
      </ul>
      {viewerCan.updateSettings && (
        <Button className="mt-4" onClick={() => setIsOpen(true)}>
          {words('manage.settings.edit')}
        </Button>
      )}
      <Dialog title={words('people.group.settings')} isOpen={isOpen} onClose={close}>
        <SettingsForm
          group={slug}
          version={version}
          settings={settings}
          onLeave={close}
          onDone={() => {
            close();
            setIsDone(true);
          }}
        />
      </Dialog>
    </Section>
  );
};
