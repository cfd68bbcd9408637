import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { GroupMembers_MemberFragment } from '../../generated/graphql.js';
import { calendarDayOf } from '../../lib/format.js';
import { useParts } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useNow } from '../../lib/settings.js';
import { formatTerm } from '../../lib/term.js';
import { useSpeech } from '../../lib/words.js';
import { Dialog } from '../../ui/dialog.js';
import { EndForm } from '../../ui/end-form.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';
import { State } from '../../ui/state.js';
import { useEndGroupMembership } from './member-acts.js';

const GroupMembers_member = graphql(/* GraphQL */ `
  fragment GroupMembers_member on GroupMember {
    id
    kind
    fromOn
    toOn
    institution {
      id
      kind
      vacancies
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
  }
`);

type Member = GroupMembers_MemberFragment;

interface MemberRowProps {
  readonly member: Member;
  readonly isCoLead: boolean;
  readonly onEnd: (() => void) | undefined;
}

const MemberRow = ({ member, isCoLead, onEnd }: MemberRowProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const today = calendarDayOf(useNow());
  const { institution } = member;
  const name = institution?.name.in.text ?? words('people.group.hidden');
  const vacant =
    institution?.vacancies.map((role) => words(`institutions.role.${role}`).toLocaleLowerCase(locale)) ?? [];
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-5">
      <div className="min-w-0">
        <p>
          {institution ? (
            <Link href={paths.institution(locale, institution.id)}>
              <Reading of={institution.name.in} isQuiet />
            </Link>
          ) : (
            <span className="text-soft">{name}</span>
          )}
        </p>
        <p className="text-fine text-soft tabular-nums">
          {[
            words(`institutions.membership.${member.kind}`),
            isCoLead && words('people.mark.coLead'),
            formatTerm(speech, member, today),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {vacant.length > 0 && (
          <State tone="waiting">{words('people.group.vacant', { roles: vacant.join(', ') })}</State>
        )}
      </div>
      {onEnd && (
        <button
          type="button"
          className="min-h-6 cursor-pointer text-small text-river underline underline-offset-3 print:hidden"
          aria-label={words('manage.member.endOf', { institution: name })}
          onClick={onEnd}
        >
          {words('manage.member.end')}
        </button>
      )}
    </li>
  );
};

interface NamedCountry {
  readonly code: string;
  readonly name: string;
}

interface GroupMembersProps {
  readonly members: readonly FragmentType<typeof GroupMembers_member>[];
  /** Every country of the programme, whether it has a member or not. */
  readonly countries: readonly NamedCountry[];
  /** The ids of the institutions that lead the group. */
  readonly coLeads: readonly string[];
  readonly canEnd: boolean;
}

/** The members of a group by country, over the complete list of countries: who is in, and from where nobody is yet. */
export const GroupMembers = ({ members, countries, coLeads, canEnd }: GroupMembersProps) => {
  const { locale, words } = useSpeech();
  const data = useParts(GroupMembers_member, members);
  const [ending, setEnding] = useState<Member | null>(null);
  const [isDone, setIsDone] = useState(false);
  const close = (): void => setEnding(null);
  const byName = (one: NamedCountry, other: NamedCountry): number => one.name.localeCompare(other.name, locale);
  const present = new Map(
    data
      .flatMap(({ institution }) => (institution?.country ? [institution.country] : []))
      .map((country) => [country.code, country]),
  );
  const taking = new Set(countries.map(({ code }) => code));
  const places = [
    ...[...present.values()].toSorted(byName).map((country) => ({
      key: country.code,
      title: country.name,
      of: data.filter(({ institution }) => institution?.country?.code === country.code),
    })),
    {
      key: 'regional',
      title: words('people.group.regional'),
      of: data.filter(({ institution }) => !institution?.country),
    },
  ].filter(({ of }) => of.length > 0);
  const absent = countries.filter(({ code }) => !present.has(code)).toSorted(byName);
  const among = countries.length - absent.length;
  const elsewhere = [...present.keys()].filter((code) => !taking.has(code)).length;
  return (
    <Section title={words('people.group.byCountry')}>
      <p className="mb-4 max-w-measure text-small text-soft">
        {data.length === 0
          ? words('people.group.ledeNone', { total: countries.length })
          : words('people.group.lede', {
              institutions: data.length,
              countries: among + elsewhere,
              among,
              total: countries.length,
            })}
      </p>
      {isDone && (
        <Notice tone="done" className="mb-3">
          {words('manage.member.ended')}
        </Notice>
      )}
      <dl className="border-t border-hair">
        {places.map(({ key, title, of }) => (
          <div key={key} className="grid gap-x-6 gap-y-1 border-b border-hair py-2.5 tablet:grid-cols-[12.5rem_1fr]">
            <dt className="text-small font-semibold">{title}</dt>
            <dd>
              <ul className="grid gap-2.5">
                {of.map((member) => (
                  <MemberRow
                    key={member.id}
                    member={member}
                    isCoLead={coLeads.includes(member.institution?.id ?? '')}
                    onEnd={canEnd && member.toOn === null ? () => setEnding(member) : undefined}
                  />
                ))}
              </ul>
            </dd>
          </div>
        ))}
        {absent.length > 0 && (
          <div className="grid gap-x-6 gap-y-1 border-b border-hair py-2.5 tablet:grid-cols-[12.5rem_1fr]">
            <dt className="text-small text-soft">
              {words('people.group.noMember')} ({absent.length})
            </dt>
            <dd className="text-small text-soft">{absent.map(({ name }) => name).join(', ')}</dd>
          </div>
        )}
      </dl>
      <Dialog title={ending ? words('manage.member.endTitle') : ''} isOpen={ending !== null} onClose={close}>
        {ending && (
          <EndForm
            useEnding={useEndGroupMembership}
            id={ending.id}
            confirm={words('manage.member.end')}
            text={words('manage.member.endText', {
              institution: ending.institution?.name.in.text ?? words('people.group.hidden'),
            })}
            onLeave={close}
            onDone={() => {
              close();
              setIsDone(true);
            }}
          />
        )}
      </Dialog>
    </Section>
  );
};
