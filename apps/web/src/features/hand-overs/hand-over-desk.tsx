import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { HandOverMutation } from '../../generated/graphql.js';
import { useAct } from '../../lib/act.js';
import { usePeopleFinding } from '../../lib/finding.js';
import { calendarDayOf } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { useNow } from '../../lib/settings.js';
import { standingOf } from '../../lib/term.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { FoundChoice, type Found } from '../../ui/found-choice.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { HandOverSheet } from './hand-over-sheet.js';

const HandOverDesk_person = graphql(/* GraphQL */ `
  fragment HandOverDesk_person on Person {
    id
    name
    roles {
      id
      fromOn
      toOn
      group {
        id
        slug
        name {
          in(locale: $locale) {
            text
          }
        }
        viewerCan {
          handOver
        }
      }
      institution {
        id
        name {
          in(locale: $locale) {
            text
          }
        }
        viewerCan {
          handOver
        }
      }
    }
  }
`);

const HandOverDocument = graphql(/* GraphQL */ `
  mutation HandOver(
    $from: ID!
    $to: ID!
    $group: String
    $institution: ID
    $on: String!
    $dryRun: Boolean!
    $locale: Locale!
  ) {
    handOver(from: $from, to: $to, group: $group, institution: $institution, on: $on, dryRun: $dryRun) {
      ...HandOverSheet_handOver @unmask
      leaver {
        id
        roles {
          id
          ...RoleList_role
        }
      }
    }
  }
`);

interface Scope {
  readonly value: string;
  readonly label: string;
  readonly where: { readonly group: string } | { readonly institution: string };
}

interface HandOverDeskProps {
  readonly person: FragmentType<typeof HandOverDesk_person>;
}

/** All that is open of who leaves: looked at first, then handed over in one act. */
export const HandOverDesk = ({ person }: HandOverDeskProps) => {
  const { locale, words } = useSpeech();
  const today = calendarDayOf(useNow());
  const leaver = usePart(HandOverDesk_person, person);
  const [sheet, setSheet] = useState<HandOverMutation['handOver'] | null>(null);
  const [isDone, setIsDone] = useState(false);
  const [successor, setSuccessor] = useState<Found | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [on, setOn] = useState(today);
  const { perform, isBusy, sentence, errorAt, reset } = useAct(HandOverDocument);
  const open = leaver.roles.filter((role) => standingOf(role, today) !== 'past');
  const scopes = new Map<string, Scope>();
  for (const { group, institution } of open) {
    if (group?.viewerCan.handOver) {
      const label = words('manage.handOver.inGroup', { group: group.name.in.text });
      scopes.set(group.id, { value: group.id, label, where: { group: group.slug } });
    } else if (!group && institution?.viewerCan.handOver) {
      const label = words('manage.handOver.forInstitution', { institution: institution.name.in.text });
      scopes.set(institution.id, { value: institution.id, label, where: { institution: institution.id } });
    }
  }
  const choices = [...scopes.values()];
  const scope = choices.find(({ value }) => value === chosen) ?? choices[0];
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value);
      setSheet(null);
      reset();
    };
  const ask = async (dryRun: boolean): Promise<void> => {
    if (!scope || !successor) return;
    const data = await perform({ from: leaver.id, to: successor.id, ...scope.where, on, dryRun, locale });
    if (!data) return;
    setSheet(data.handOver);
    setIsDone(!dryRun);
  };
  if (choices.length === 0 && !isDone) return <p className="mt-6 text-soft">{words('manage.handOver.noScope')}</p>;
  return (
    <>
      {!isDone && (
        <div className="mt-5 grid max-w-xl gap-5 print:hidden">
          {choices.length > 1 ? (
            <Select
              label={words('manage.handOver.scope')}
              choices={choices}
              value={scope?.value ?? ''}
              error={errorAt('institution') ?? errorAt('group')}
              onChoose={change(setChosen)}
            />
          ) : (
            <div className="grid gap-1">
              <p className="text-small font-semibold">{words('manage.handOver.scope')}</p>
              <p>{scope?.label}</p>
            </div>
          )}
          <FoundChoice
            label={words('manage.handOver.successor')}
            chosen={successor}
            onChoose={change(setSuccessor)}
            useFinding={usePeopleFinding}
            none={words('manage.find.none')}
            error={errorAt('to')}
          />
          <TextField
            label={words('manage.handOver.on')}
            type="date"
            className="max-w-56"
            value={on}
            error={errorAt('on')}
            onChange={(event) => change(setOn)(event.target.value)}
          />
          {sentence(['to', 'on', 'institution', 'group']) && (
            <Notice tone="failed">{sentence(['to', 'on', 'institution', 'group'])}</Notice>
          )}
          {!sheet && (
            <div>
              <Button look="main" isBusy={isBusy} disabled={!successor || on === ''} onClick={() => ask(true)}>
                {words('manage.handOver.preview')}
              </Button>
            </div>
          )}
        </div>
      )}
      {isDone && (
        <Notice tone="done" className="mt-6">
          {words('manage.handOver.done')}
        </Notice>
      )}
      {sheet && <HandOverSheet handOver={sheet} />}
      {sheet && (
        <div className="mt-6 flex flex-wrap gap-3 print:hidden">
          {!isDone && (
            <Button look="main" isBusy={isBusy} onClick={() => ask(false)}>
              {words('manage.handOver.confirm')}
            </Button>
          )}
          <Button onClick={() => window.print()}>{words('manage.handOver.print')}</Button>
        </div>
      )}
    </>
  );
};
