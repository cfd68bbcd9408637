import type { ConceptNote } from '@cauce/domain/concept-note';
import { wordsIn } from '@cauce/i18n/words';
import type { ConceptNoteDocument } from '../src/concept-note-document.js';

/** What a note says of its session, apart from how it is printed: the same for a document and for its reading. */
export interface Said {
  programme: string | null;
  result: { code: string | null; title: string | null };
  session: Record<string, string | number | null>;
  context: string[];
  outcome: string | null;
  objectives: readonly string[];
  approach: string | null;
  principles: readonly string[];
  invited: string | null;
  moments: ConceptNoteDocument['moments'];
  questions: ConceptNoteDocument['questions'];
  agenda: unknown[];
  closing: string | null;
}

const clockOf = (local: string | null): string | null => local?.slice(11, 16) ?? null;

/** What a document says. */
export const saidBy = (note: ConceptNoteDocument): Said => ({
  programme: note.programme,
  result: note.result,
  session: {
    code: note.session.code,
    ordinal: note.session.ordinal,
    title: note.session.title,
    subtitle: note.session.subtitle,
    date: note.session.localStart?.slice(0, 10) ?? null,
    localStart: clockOf(note.session.localStart),
    localEnd: clockOf(note.session.localEnd),
    timeZone: note.session.timeZone,
    modality: note.session.modality,
  },
  context: (note.context ?? '').split(/\n+/),
  outcome: note.outcome,
  objectives: note.objectives,
  approach: note.approach,
  principles: note.principles,
  invited: note.invited,
  moments: note.moments,
  questions: note.questions,
  agenda: note.agenda.map((item) => ({
    kind: item.kind,
    localStart: clockOf(item.localStart),
    localEnd: clockOf(item.localEnd),
    title: item.title,
    details: item.details,
    contributions: item.contributions.map(({ countryName: _, ...person }) => person),
  })),
  closing: note.closing,
});

/** What the reading of a note says; a title that kept its printed kind in front counts as the title. */
export const saidIn = (note: ConceptNote, locale: ConceptNoteDocument['locale']): Said => ({
  programme: note.programme,
  result: note.result,
  session: {
    code: note.session.code,
    ordinal: note.session.ordinal,
    title: note.session.title,
    subtitle: note.session.subtitle,
    date: note.session.date,
    localStart: note.session.localStart,
    localEnd: note.session.localEnd,
    timeZone: note.session.timeZone,
    modality: note.session.modality,
  },
  context: (note.context ?? '').split(/\n+/),
  outcome: note.outcome,
  objectives: note.objectives,
  approach: note.methodology,
  principles: note.principles,
  invited: note.invited,
  moments: note.moments,
  questions: note.questions,
  agenda: note.agenda.map(({ kind, localStart, localEnd, title, details, contributions }) => {
    const front = `${wordsIn(locale)(`sessions.kind.${kind}`)}: `;
    return {
      kind,
      localStart,
      localEnd,
      title: title.startsWith(front) ? title.slice(front.length) : title,
      details: details.length === 0 ? null : details.join('\n'),
      contributions,
    };
  }),
  closing: note.closing,
});
