import { isGroupRole, roleInputSchema, type RoleKind } from '@cauce/domain/role';
import { useState } from 'react';
import { useAct } from '../../lib/act.js';
import { usePeopleFinding } from '../../lib/finding.js';
import { calendarDayOf } from '../../lib/format.js';
import { grantedRoleKinds, groupRoleKinds } from '../../lib/kinds.js';
import { useNow } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { FoundChoice, type Found } from '../../ui/found-choice.js';
import { Select, type Choice } from '../../ui/select.js';
import { TermFields } from '../../ui/term-fields.js';
import { grantRole } from './role-acts.js';

/** Where a role can be given: in a group, or for an institution. */
export type RolePlace =
  { readonly group: string; readonly coLeads: readonly Choice[] } | { readonly institution: string };

interface GrantRoleFormProps {
  readonly place: RolePlace;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

const someone = '00000000-0000-4000-8000-000000000000';

/** What the dictionary asks of a role beyond a person and a first day. */
const askedFor = (role: RoleKind, fromOn: string): readonly PropertyKey[] => {
  const tried = roleInputSchema.safeParse({
    person: someone,
    role,
    fromOn,
    ...(isGroupRole(role) ? { group: '-' } : { institution: someone }),
  });
  return tried.success ? [] : tried.error.issues.flatMap(({ path }) => path.slice(0, 1));
};

/** Gives a person a role in a group or for an institution, for a term. */
export const GrantRoleForm = ({ place, onLeave, onDone }: GrantRoleFormProps) => {
  const { locale, words } = useSpeech();
  const today = calendarDayOf(useNow());
  const inGroup = 'group' in place ? place : null;
  const kinds: readonly RoleKind[] = inGroup ? groupRoleKinds : grantedRoleKinds;
  const choices = kinds.map((kind) => ({ value: kind, label: words(`institutions.role.${kind}`) }));
  const [role, setRole] = useState<RoleKind | undefined>(kinds[0]);
  const [person, setPerson] = useState<Found | null>(null);
  const [coLead, setCoLead] = useState(inGroup?.coLeads[0]?.value ?? '');
  const [term, setTerm] = useState({ fromOn: today, toOn: '' });
  const { perform, isBusy, sentence, errorAt } = useAct(grantRole);
  if (!role) return null;
  const asked = askedFor(role, today);
  const isForCoLead = inGroup !== null && asked.includes('institution');
  const confirm = async (): Promise<void> => {
    const input = {
      person: person?.id ?? '',
      role,
      ...('group' in place ? { group: place.group } : { institution: place.institution }),
      ...(isForCoLead ? { institution: coLead } : {}),
      fromOn: term.fromOn,
      toOn: term.toOn || null,
    };
    if (await perform({ input, locale })) onDone();
  };
  return (
    <ActForm
      confirm={words('manage.grant.action')}
      isBusy={isBusy}
      isReady={person !== null}
      sentence={sentence(['person', 'role', 'fromOn', 'toOn', ...(isForCoLead ? ['institution'] : [])])}
      onLeave={onLeave}
      onConfirm={confirm}
    >
      <p>{words(inGroup ? 'manage.grant.groupText' : 'manage.grant.institutionText')}</p>
      <Select label={words('manage.field.role')} value={role} choices={choices} onChoose={setRole} />
      {isForCoLead && (
        <Select
          label={words('manage.grant.coLeadFor')}
          value={coLead}
          choices={inGroup.coLeads}
          error={errorAt('institution')}
          onChoose={setCoLead}
        />
      )}
      <FoundChoice
        label={words('manage.person.choose')}
        chosen={person}
        onChoose={setPerson}
        useFinding={usePeopleFinding}
        none={words('manage.find.none')}
        error={errorAt('person')}
      />
      <TermFields term={term} onChange={setTerm} errorAt={errorAt} isLastDayNeeded={asked.includes('toOn')} />
    </ActForm>
  );
};
