import { stances } from '@cauce/domain/consultation';
import { isHistoryAct } from '@cauce/domain/history';
import type { Locale } from '@cauce/domain/locale';
import type { RoleKind } from '@cauce/domain/role';
import { sessionLifecycle } from '@cauce/domain/session';
import type { Words } from './words-from.js';

/** One event of the log, as far as its reader may know it; a name that is null is not shown. */
export interface HistoryFacts {
  readonly subjectType: string;
  readonly act: string;
  /** How the act came in: `PERSON`, `COMMAND_LINE` or `PORTAL`. */
  readonly origin: string;
  readonly actor: string | null;
  /** For whom the actor acted; undefined where that was nobody else. */
  readonly onBehalfOf: string | null | undefined;
  readonly person: string | null;
  /** The other person of the act: the successor of a hand-over. */
  readonly other: string | null;
  readonly institution: string | null;
  readonly group: string | null;
  readonly role: RoleKind | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  /** When the reason that there was went, and whether its time was over. */
  readonly reasonGone?: { readonly on: string; readonly isOnSchedule: boolean } | null;
}

/** The portal writes English days with the day before the month, here as on its pages. */
const tags: Record<Locale, string> = { en: 'en-GB', es: 'es', pt: 'pt', fr: 'fr' };

/** A day, a wall time or an instant in the reader's language; a state in its word; anything else as it stands. */
const valueIn = (words: Words, locale: Locale, value: string | null): string => {
  if (value === null) return '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${value}T00:00Z`),
    );
  }
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) {
    const isInstant = value.endsWith('Z');
    const text = new Intl.DateTimeFormat(tags[locale], {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'UTC',
    }).format(new Date(isInstant ? value : `${value}Z`));
    return isInstant ? `${text} UTC` : text;
  }
  const stance = stances.find((known) => known === value);
  if (stance) return words(`conclusions.stance.${stance}`).toLocaleLowerCase(locale);
  const state = sessionLifecycle.states.find((known) => known === value);
  return state ? words(`sessions.status.${state}`) : value;
};

const actorIn = (words: Words, { actor, origin, onBehalfOf }: HistoryFacts): string => {
  const named =
    actor ??
    (origin === 'PORTAL'
      ? words('history.actor.portal')
      : origin === 'COMMAND_LINE'
        ? words('history.actor.commandLine')
        : words('history.actor.unnamed'));
  if (onBehalfOf === undefined) return named;
  return words('history.onBehalf', { actor: named, other: onBehalfOf ?? words('history.someone') });
};

/** Says an event of the log as one sentence in the reader's language, with its reason where there is one. */
export const historySentence = (words: Words, locale: Locale, facts: HistoryFacts): string => {
  const act = `${facts.subjectType}.${facts.act}`;
  const values = {
    actor: actorIn(words, facts),
    person: facts.person ?? words('history.someone'),
    other: facts.other ?? words('history.someone'),
    institution: facts.institution ?? words('history.somewhere'),
    group: facts.group ?? words('history.somewhere'),
    place: facts.institution ?? facts.group ?? words('history.somewhere'),
    role: facts.role ? words(`institutions.role.${facts.role}`).toLocaleLowerCase(locale) : '',
    from: valueIn(words, locale, facts.from),
    to: valueIn(words, locale, facts.to),
    act,
  };
  const said = isHistoryAct(act) ? words(`history.${act}`, values) : words('history.other', values);
  // Who has no name any more is named by common words, which may open the sentence.
  const sentence = said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
  const { reason, reasonGone } = facts;
  if (reason) return words('history.withReason', { sentence, reason });
  if (!reasonGone) return sentence;
  const day = valueIn(words, locale, reasonGone.on);
  return words(reasonGone.isOnSchedule ? 'history.reasonDeleted' : 'history.reasonErased', { sentence, day });
};
