import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { useInstitutionsFinding } from '../../lib/finding.js';
import { calendarDayOf } from '../../lib/format.js';
import { membershipKinds } from '../../lib/kinds.js';
import { useNow } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FoundChoice, type Found } from '../../ui/found-choice.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { TermFields } from '../../ui/term-fields.js';
import { addGroupMember } from './member-acts.js';

interface AddMemberFormProps {
  readonly group: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

const AddMemberForm = ({ group, onLeave, onDone }: AddMemberFormProps) => {
  const { locale, words } = useSpeech();
  const [institution, setInstitution] = useState<Found | null>(null);
  const [kind, setKind] = useState(membershipKinds[0] ?? 'MEMBER');
  const [term, setTerm] = useState({ fromOn: calendarDayOf(useNow()), toOn: '' });
  const { perform, isBusy, sentence, errorAt } = useAct(addGroupMember);
  const confirm = async (): Promise<void> => {
    const input = { institution: institution?.id ?? '', kind, fromOn: term.fromOn, toOn: term.toOn || null };
    if (await perform({ group, input, locale })) onDone();
  };
  return (
    <ActForm
      confirm={words('manage.member.add')}
      isBusy={isBusy}
      isReady={institution !== null}
      sentence={sentence(['institution', 'kind', 'fromOn', 'toOn'])}
      onLeave={onLeave}
      onConfirm={confirm}
    >
      <FoundChoice
        label={words('manage.institution.choose')}
        chosen={institution}
        onChoose={setInstitution}
        useFinding={useInstitutionsFinding}
        none={words('manage.find.noInstitution')}
        error={errorAt('institution')}
      />
      <Select
        label={words('manage.field.membership')}
        choices={membershipKinds.map((value) => ({ value, label: words(`institutions.membership.${value}`) }))}
        value={kind}
        onChoose={setKind}
      />
      <TermFields term={term} onChange={setTerm} errorAt={errorAt} />
    </ActForm>
  );
};

/** Gives an institution a place in the group. */
export const AddMember = ({ group }: { group: string }) => {
  const { words } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      {isDone && (
        <Notice tone="done" className="w-full">
          {words('manage.member.added')}
        </Notice>
      )}
      <Button onClick={() => setIsOpen(true)}>{words('manage.member.add')}</Button>
      <Dialog title={words('manage.member.addTitle')} isOpen={isOpen} onClose={close}>
        <AddMemberForm
          group={group}
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
