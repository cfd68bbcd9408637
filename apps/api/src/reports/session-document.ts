import { countryOf } from '@cauce/domain/countries';
import type { Locale } from '@cauce/domain/locale';
import { localizedSchema, readIn, type Reading } from '@cauce/domain/localized';
import type { CalendarSession } from '@cauce/documents/calendar';
import type { ConceptNoteDocument, DocumentPart, LanguageNote } from '@cauce/documents/concept-note-document';
import type { StoredSession, WholeSession } from '../sessions/sessions.service.js';

/** Reads localised columns in one language and remembers which parts are not a person's text in it. */
class Reader {
  private readonly noted = new Map<DocumentPart, LanguageNote>();

  constructor(private readonly locale: Locale) {}

  get notes(): LanguageNote[] {
    return [...this.noted.values()];
  }

  text(part: DocumentPart, stored: unknown): string {
    return this.optional(part, stored) ?? '';
  }

  optional(part: DocumentPart, stored: unknown): string | null {
    if (stored === null || stored === undefined) return null;
    const reading = readIn(localizedSchema.parse(stored), this.locale);
    this.note(part, reading);
    return reading.text;
  }

  private note(part: DocumentPart, reading: Reading): void {
    if (reading.isFallback) this.noted.set(part, { part, language: reading.locale, kind: 'ORIGINAL' });
    else if (reading.state === 'MACHINE' && !this.noted.has(part)) {
      this.noted.set(part, { part, language: reading.locale, kind: 'MACHINE' });
    }
  }
}

const linesOf = (text: string | null): string[] => (text ?? '').split('\n').filter((line) => line.trim() !== '');

/** The concept note of a session in one language: what is missing in it stands in its original one, and is noted. */
export const conceptNoteOf = (
  session: WholeSession,
  locale: Locale,
  stamp: ConceptNoteDocument['stamp'],
): ConceptNoteDocument => {
  const reader = new Reader(locale);
  const { group } = session;
  const read = (stored: unknown) => (stored === null ? null : readIn(localizedSchema.parse(stored), locale).text);
  const stepsOf = (moment: 'BEFORE' | 'DURING' | 'AFTER', part: DocumentPart) =>
    session.steps.filter((step) => step.moment === moment).map((step) => reader.text(part, step.text));
  return {
    locale,
    programme: read(group.result.programme.name),
    result: { code: group.result.code, title: read(group.result.title) },
    group: read(group.name) ?? group.slug,
    session: {
      code: session.code,
      ordinal: session.ordinal,
      title: reader.text('title', session.title),
      subtitle: reader.optional('subtitle', session.subtitle),
      status: session.status,
      localStart: session.localStart,
      localEnd: session.localEnd,
      timeZone: session.timeZone,
      modality: session.modality,
    },
    context: reader.optional('context', session.context),
    outcome: reader.optional('outcome', session.outcome),
    objectives: session.objectives.map(({ text }) => reader.text('objectives', text)),
    principles: linesOf(reader.optional('principles', session.approach)),
    invited: reader.optional('invited', session.invited),
    approach: reader.optional('approach', session.methodology),
    moments: {
      before: stepsOf('BEFORE', 'before'),
      during: stepsOf('DURING', 'during'),
      after: stepsOf('AFTER', 'after'),
    },
    questions: session.questions.map(({ text, isQuestion }) => ({ text: reader.text('questions', text), isQuestion })),
    agenda: session.agenda.map((item) => ({
      kind: item.kind,
      localStart: item.localStart,
      localEnd: item.localEnd,
      title: reader.text('agenda', item.title),
      details: reader.optional('agenda', item.details),
      contributions: item.contributions.map((person) => ({
        role: person.role,
        name: person.name,
        honorific: person.honorific,
        function: reader.optional('agenda', person.function),
        institution: reader.optional('agenda', person.institution),
        country: person.countryCode,
        countryName: person.countryCode ? (countryOf(person.countryCode)?.names[locale] ?? null) : null,
      })),
    })),
    closing: reader.optional('closing', session.closing),
    languageNotes: reader.notes,
    stamp,
    isPublished: session.publishedAt !== null,
    isFictitious: session.isFictitious,
  };
};

/** A session as a calendar shows it; null while it has no time. */
export const calendarEntryOf = (session: StoredSession, locale: Locale, url: string): CalendarSession | null => {
  const { localStart, timeZone } = session;
  if (!localStart || !timeZone) return null;
  const subtitle = session.subtitle === null ? null : readIn(localizedSchema.parse(session.subtitle), locale).text;
  return {
    id: session.id,
    sequence: session.calendarSequence,
    title: readIn(localizedSchema.parse(session.title), locale).text,
    description: subtitle,
    status: session.status,
    localStart,
    localEnd: session.localEnd,
    timeZone,
    location: null,
    url,
    updatedAt: session.updatedAt.toISOString(),
  };
};
