import { consentPurposes } from '@cauce/domain/consent';
import { isLocale } from '@cauce/domain/locale';
import { roleKinds } from '@cauce/domain/role';
import type { Words } from '@cauce/i18n/words-from';
import { graphql } from '../../generated/gql.js';
import type { HeldCategory_CategoryFragment, HeldField } from '../../generated/graphql.js';
import { formatDate } from '../../lib/format.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech, type Speech } from '../../lib/words.js';
import { RuleFacts } from './rule-facts.js';

graphql(/* GraphQL */ `
  fragment HeldCategory_category on HeldCategory {
    rule {
      ...RetentionWords_rule @unmask
    }
    count
    things {
      keptUntil
      facts {
        field
        value
      }
    }
  }
`);

const acts: ReadonlyMap<string, Parameters<Words>[0]> = new Map([
  ['Person.reveal-contact', 'protection.act.reveal'],
  ['WorkingGroup.export-names', 'protection.act.export'],
  ['Response.answer', 'protection.act.answered'],
  ['Response.record', 'protection.act.recorded'],
  ['Response.write', 'protection.act.wrote'],
  ['Conclusion.write', 'protection.act.wrote'],
  ['Conclusion.hold-pen', 'protection.act.pen'],
  ['Conclusion.mend', 'protection.act.mended'],
  ['Conclusion.settle-mend', 'protection.act.settled'],
  ['Theme.add', 'protection.act.theme'],
  ['Position.draft', 'protection.act.drafted'],
  ['Position.give', 'protection.act.gave'],
  ['Objection.raise', 'protection.act.objected'],
  ['Objection.confirm', 'protection.act.confirmed'],
  ['Conclusion.approve', 'protection.act.approved'],
  ['Conclusion.adopt', 'protection.act.adopted'],
] as const);

const methods = ['LINK', 'CODE', 'PASSKEY', 'PROVIDER', 'DEMO'] as const;
const mailStates = ['WAITING', 'SENT', 'SHOWN', 'BOUNCED', 'GIVEN_UP'] as const;

const dayOf = (speech: Speech, day: string): string => formatDate(speech, `${day}T00:00:00Z`, 'UTC');

/** A stored value as its reader would say it; what has no words of its own stands as it is stored. */
const valueIn = (speech: Speech, zone: string, field: HeldField, value: string): string => {
  const { words } = speech;
  switch (field) {
    case 'ROLE': {
      const role = roleKinds.find((kind) => kind === value);
      return role ? words(`institutions.role.${role}`) : value;
    }
    case 'PURPOSE': {
      const purpose = consentPurposes.find((known) => known === value);
      return purpose ? words(`protection.consent.${purpose}`) : value;
    }
    case 'LANGUAGE':
      return isLocale(value) ? words(`interface.languageName.${value}`) : value;
    case 'ACT': {
      const act = acts.get(value);
      return act ? words(act) : value;
    }
    case 'METHOD': {
      const method = methods.find((known) => known === value);
      return method ? words(`protection.signInMethod.${method}`) : value;
    }
    case 'STATUS': {
      const state = mailStates.find((known) => known === value);
      return state ? words(`protection.mailState.${state}`) : value;
    }
    case 'MAIL':
      return value === 'sign-in' ? words('protection.mail.sign-in') : value;
    case 'AT':
    case 'LAST_USED':
    case 'ENDS':
    case 'SINCE':
    case 'MAIL_REFUSED':
    case 'GRANTED':
    case 'WITHDRAWN':
      return formatDate(speech, value, zone);
    case 'FROM':
    case 'TO':
      return dayOf(speech, value);
    default:
      return value;
  }
};

/** The things of one kind that are held about the reader, with what they are for and how long they stay. */
export const HeldCategory = ({ held }: { held: HeldCategory_CategoryFragment }) => {
  const speech = useSpeech();
  const { words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const { rule, count, things } = held;
  const isList = rule.category !== 'EVENTS' && things.length > 0;
  return (
    <li className="border-t border-line py-5 first:border-t-0 first:pt-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="text-item font-semibold">{words(`protection.category.${rule.category}`)}</h3>
        <p className="text-small text-soft">{words('protection.archive.count', { count })}</p>
      </div>
      <p className="mt-1 max-w-measure text-soft">{words(`protection.categoryText.${rule.category}`)}</p>
      <RuleFacts rule={rule} />
      {isList && (
        <details className="mt-3">
          <summary className="inline-block min-h-6 cursor-pointer text-small text-river">
            {words('protection.myData.show', { count: things.length })}
          </summary>
          <ul className="mt-2 grid gap-2">
            {things.map(({ facts, keptUntil }, index) => (
              <li key={index} className="rounded-control bg-sheet px-4 py-3">
                <dl className="grid gap-x-4 gap-y-1 text-small tablet:grid-cols-[11rem_1fr]">
                  {facts.map(({ field, value }) => (
                    <div key={field} className="contents">
                      <dt className="text-soft max-tablet:mt-1">{words(`protection.field.${field}`)}</dt>
                      <dd className="min-w-0 break-words">{valueIn(speech, zone, field, value)}</dd>
                    </div>
                  ))}
                </dl>
                {keptUntil && (
                  <p className="mt-2 text-fine text-soft">
                    {words('protection.kept.until', { day: dayOf(speech, keptUntil) })}
                  </p>
                )}
              </li>
            ))}
          </ul>
          {count > things.length && (
            <p className="mt-2 text-fine text-soft">
              {words('protection.myData.more', { shown: things.length, count })}
            </p>
          )}
        </details>
      )}
    </li>
  );
};
