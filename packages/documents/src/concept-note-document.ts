import type { AgendaItemKind, ContributionRole, Modality } from '@cauce/domain/concept-note';
import type { Locale } from '@cauce/domain/locale';
import type { SessionStatus } from '@cauce/domain/session';

/** The parts of a concept note whose text can be in another language than the rest, in the order of the document. */
export const documentParts = [
  'title',
  'subtitle',
  'context',
  'outcome',
  'objectives',
  'invited',
  'approach',
  'principles',
  'before',
  'during',
  'questions',
  'after',
  'agenda',
  'closing',
] as const;
export type DocumentPart = (typeof documentParts)[number];

/** Says that a part is not a person's text in the document's language: it stands in its original one, or a machine translated it. */
export interface LanguageNote {
  part: DocumentPart;
  /** The language that the text of the part is in. */
  language: Locale;
  kind: 'ORIGINAL' | 'MACHINE';
}

/** A person in a role on an agenda item, as announced. */
export interface DocumentContribution {
  role: ContributionRole;
  name: string;
  honorific: string | null;
  function: string | null;
  institution: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** The country's name in the document's language. */
  countryName: string | null;
}

/** A line of the agenda; wall times `YYYY-MM-DDTHH:MM` in the session's zone. */
export interface DocumentAgendaItem {
  kind: AgendaItemKind;
  localStart: string | null;
  localEnd: string | null;
  title: string;
  details: string | null;
  contributions: readonly DocumentContribution[];
}

/** Everything that a concept note prints, already in one language; paragraphs of a text are separated by line breaks. */
export interface ConceptNoteDocument {
  locale: Locale;
  programme: string | null;
  result: { code: string; title: string | null };
  group: string;
  session: {
    code: string;
    ordinal: number | null;
    title: string;
    subtitle: string | null;
    status: SessionStatus;
    /** Wall times `YYYY-MM-DDTHH:MM` in `timeZone`. */
    localStart: string | null;
    localEnd: string | null;
    /** IANA name. */
    timeZone: string | null;
    modality: Modality | null;
  };
  context: string | null;
  outcome: string | null;
  objectives: readonly string[];
  /** How the session is to be worked, in running text. */
  approach: string | null;
  principles: readonly string[];
  invited: string | null;
  moments: { before: readonly string[]; during: readonly string[]; after: readonly string[] };
  questions: readonly { text: string; isQuestion: boolean }[];
  agenda: readonly DocumentAgendaItem[];
  closing: string | null;
  languageNotes: readonly LanguageNote[];
  /** Where the session's page is, and the instant of printing as ISO 8601. */
  stamp: { address: string; printedAt: string };
  isPublished: boolean;
  isFictitious: boolean;
}
