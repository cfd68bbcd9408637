import type { FragmentType } from '@apollo/client';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import type { RoleList_RoleFragment } from '../../generated/graphql.js';
import { calendarDayOf } from '../../lib/format.js';
import { roleKinds } from '../../lib/kinds.js';
import { useParts } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useNow } from '../../lib/settings.js';
import { formatTerm, standingOf, type TermStanding } from '../../lib/term.js';
import { useSpeech } from '../../lib/words.js';
import { Dialog } from '../../ui/dialog.js';
import { EndForm } from '../../ui/end-form.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Reading } from '../../ui/reading.js';
import { useEndRole } from './role-acts.js';

const RoleList_role = graphql(/* GraphQL */ `
  fragment RoleList_role on Role {
    id
    role
    fromOn
    toOn
    person {
      id
      name
      honorific
    }
    institution {
      id
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    group {
      id
      slug
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    viewerCan {
      end
    }
  }
`);

type Shown = RoleList_RoleFragment;

const PlaceOf = ({ role: { institution, group } }: { role: Shown }) => {
  const { locale, words } = useSpeech();
  if (!institution && !group) return words('people.person.hiddenPlace');
  return (
    <>
      {institution && (
        <Link href={paths.institution(locale, institution.id)}>
          <Reading of={institution.name.in} isQuiet />
        </Link>
      )}
      {institution && group && ' · '}
      {group && (
        <Link href={paths.groupMembers(locale, group.slug)}>
          <Reading of={group.name.in} isQuiet />
        </Link>
      )}
    </>
  );
};

const HolderOf = ({ role: { person, institution, group } }: { role: Shown }) => {
  const { locale, words } = useSpeech();
  return (
    <>
      {person ? (
        <Link href={paths.person(locale, person.id)}>{[person.honorific, person.name].filter(Boolean).join(' ')}</Link>
      ) : (
        <span className="text-soft">{words('people.person.unnamed')}</span>
      )}
      {institution && group && (
        <span className="text-soft">
          {' · '}
          <Reading of={institution.name.in} isQuiet />
        </span>
      )}
    </>
  );
};

interface RowProps {
  readonly role: Shown;
  readonly by: 'holder' | 'place';
  readonly today: string;
  readonly onEnd: () => void;
}

const Row = ({ role, by, today, onEnd }: RowProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const kind = words(`institutions.role.${role.role}`);
  const canEnd = role.viewerCan.end && standingOf(role, today) !== 'past';
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-5 border-b border-hair py-2.5 tablet:grid-cols-[12.5rem_1fr_auto]">
      <p className="text-small text-soft max-tablet:col-span-2">{kind}</p>
      <div className="min-w-0">
        <p>{by === 'holder' ? <HolderOf role={role} /> : <PlaceOf role={role} />}</p>
        <p className="text-fine text-soft tabular-nums">{formatTerm(speech, role, today)}</p>
      </div>
      {canEnd && (
        <button
          type="button"
          className="min-h-6 cursor-pointer text-small text-river underline underline-offset-3 print:hidden"
          aria-label={words('manage.end.actionOf', {
            role: kind,
            name: role.person?.name ?? words('people.person.unnamed'),
          })}
          onClick={onEnd}
        >
          {words('manage.end.action')}
        </button>
      )}
    </li>
  );
};

const order: readonly TermStanding[] = ['now', 'future', 'past'];

/** Today's roles stand in the order of the vocabulary; others stay as they came, the latest first. */
const inOrder = (roles: readonly Shown[], standing: TermStanding): readonly Shown[] =>
  standing === 'now'
    ? roles.toSorted((one, other) => roleKinds.indexOf(one.role) - roleKinds.indexOf(other.role))
    : roles;

interface RoleListProps {
  readonly roles: readonly FragmentType<typeof RoleList_role>[];
  /** Whether each line names who holds the role, or where it is held. */
  readonly by: 'holder' | 'place';
  /** What is said where there is none to read. */
  readonly none: ReactNode;
}

/** Roles with their terms: those of today first, those to come, then those that are over, folded. */
export const RoleList = ({ roles, by, none }: RoleListProps) => {
  const { words } = useSpeech();
  const today = calendarDayOf(useNow());
  const data = useParts(RoleList_role, roles);
  const [ending, setEnding] = useState<Shown | null>(null);
  const [isDone, setIsDone] = useState(false);
  const close = (): void => setEnding(null);
  const rows = (standing: TermStanding) =>
    inOrder(
      data.filter((role) => standingOf(role, today) === standing),
      standing,
    ).map((role) => <Row key={role.id} {...{ role, by, today }} onEnd={() => setEnding(role)} />);
  return (
    <>
      {isDone && (
        <Notice tone="done" className="mb-3">
          {words('manage.end.done')}
        </Notice>
      )}
      {data.length === 0 && <p className="text-soft">{none}</p>}
      {order.map((standing) => {
        const shown = rows(standing);
        if (shown.length === 0) return null;
        if (standing === 'now') {
          return (
            <ul key={standing} className="border-t border-hair">
              {shown}
            </ul>
          );
        }
        return (
          <details key={standing} className="mt-4" open={standing === 'future'}>
            <summary className="min-h-6 text-small font-semibold">
              {words(`people.term.${standing}`)} ({shown.length})
            </summary>
            <ul className="mt-2 border-t border-hair">{shown}</ul>
          </details>
        );
      })}
      <Dialog title={ending ? words('manage.end.title') : ''} isOpen={ending !== null} onClose={close}>
        {ending && (
          <EndForm
            useEnding={useEndRole}
            id={ending.id}
            confirm={words('manage.end.action')}
            text={words('manage.end.text', {
              role: words(`institutions.role.${ending.role}`),
              name: ending.person?.name ?? words('people.person.unnamed'),
            })}
            help={words('manage.end.help')}
            onLeave={close}
            onDone={() => {
              close();
              setIsDone(true);
            }}
          />
        )}
      </Dialog>
    </>
  );
};
