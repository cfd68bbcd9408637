import type { ConceptNote } from '@cauce/domain/concept-note';
import type { Locale } from '@cauce/domain/locale';
import type { SessionInput } from '@cauce/domain/session';
import { instantOf, localPlus } from '@cauce/domain/time';
import { DomainError } from '@cauce/domain/errors';

const textIn = (locale: Locale, text: string) => ({ original: locale, texts: [{ locale, text }] });

/** A clock time of the session's day; one before the session's start belongs to the day after. */
const localOn = (date: string, clock: string, notBefore: string | null): string => {
  const local = `${date}T${clock}`;
  return notBefore !== null && local < notBefore ? localPlus(local, 24 * 60) : local;
};

/** The session that a concept note describes, in the note's own language; what the note does not say stays empty. */
export const sessionFromNote = (note: ConceptNote, timeZone: string): SessionInput => {
  const locale = note.language ?? 'en';
  const { session } = note;
  const { date } = session;
  if (!session.code) throw new DomainError('INCOMPLETE', { field: 'note.session.code' });
  if (!session.title) throw new DomainError('INCOMPLETE', { field: 'note.session.title' });
  const localStart = date && session.localStart ? localOn(date, session.localStart, null) : null;
  const localEnd = date && session.localEnd ? localOn(date, session.localEnd, localStart) : null;
  if (localStart) instantOf(localStart, timeZone, 'note.session.localStart');
  const text = (value: string | null) => (value === null || value.trim() === '' ? null : textIn(locale, value));
  const principles = note.principles.join('\n');
  return {
    code: session.code,
    ordinal: session.ordinal,
    title: textIn(locale, session.title),
    subtitle: text(session.subtitle),
    context: text(note.context),
    outcome: text(note.outcome),
    approach: text(principles),
    methodology: text(note.methodology),
    invited: text(note.invited),
    closing: text(note.closing),
    modality: session.modality,
    localStart,
    localEnd,
    timeZone,
    statedDuration: session.statedDuration,
    objectives: note.objectives.map((objective) => ({ text: textIn(locale, objective) })),
    steps: [
      ...note.moments.before.map((step) => ({ moment: 'BEFORE' as const, text: textIn(locale, step) })),
      ...note.moments.during.map((step) => ({ moment: 'DURING' as const, text: textIn(locale, step) })),
      ...note.moments.after.map((step) => ({ moment: 'AFTER' as const, text: textIn(locale, step) })),
    ],
    questions: note.questions.map(({ text: question, isQuestion }) => ({ text: textIn(locale, question), isQuestion })),
    agenda: note.agenda.map((item) => ({
      kind: item.kind,
      localStart: date && item.localStart ? localOn(date, item.localStart, localStart) : null,
      localEnd: date && item.localEnd ? localOn(date, item.localEnd, localStart) : null,
      statedMinutes: item.statedMinutes,
      title: textIn(locale, item.title),
      details: text(item.details.join('\n')),
      contributions: item.contributions.map((person) => ({
        role: person.role,
        name: person.name,
        honorific: person.honorific,
        function: text(person.function),
        institution: text(person.institution),
        countryCode: person.country,
      })),
    })),
    materials: [],
  };
};
