import { z } from 'zod';
import { localeSchema } from './locale.js';

/** What a line of an agenda is. */
export const agendaItemKinds = ['OPENING', 'KEYNOTE', 'PANEL', 'DISCUSSION', 'BREAK', 'CLOSING'] as const;
export type AgendaItemKind = (typeof agendaItemKinds)[number];

/** In what part a person contributes to an agenda item. */
export const contributionRoles = ['SPEAKER', 'MODERATOR', 'PANELLIST', 'OPENING', 'CLOSING'] as const;
export type ContributionRole = (typeof contributionRoles)[number];

/** How a session is attended. */
export const modalities = ['ONLINE', 'IN_PERSON', 'HYBRID'] as const;
export type Modality = (typeof modalities)[number];

/** The doubts that the reading of a concept note can raise; their sentences are in the catalogs under the same key. */
export const findingCodes = [
  'NO_TIME_ZONE',
  'TIME_ZONE_LABEL_WRONG',
  'TIME_ZONES_DISAGREE',
  'NO_DATE',
  'DATES_DISAGREE',
  'AMBIGUOUS_DATE',
  'WEEKDAY_WRONG',
  'NO_START',
  'NO_END',
  'TIMES_DISAGREE',
  'AMBIGUOUS_DURATION',
  'DURATION_DIFFERS_FROM_AGENDA',
  'AMBIGUOUS_TIME',
  'LABEL_DIFFERS_FROM_RANGE',
  'LABELS_TOTAL_DIFFERS',
  'AGENDA_OVERLAP',
  'AGENDA_GAP',
  'RANGE_REVERSED',
  'ITEM_WITHOUT_TIME',
  'TWO_NAMES',
  'NO_SESSION_CODE',
  'NO_TITLE',
  'NO_OBJECTIVES',
  'NO_QUESTIONS',
  'NO_AGENDA',
  'NOT_A_QUESTION',
  'OTHER_LANGUAGE',
  'MARKUP_LEFTOVER',
  'MIXED_BULLETS',
  'BROKEN_SENTENCE',
  'UNKNOWN_COUNTRY',
  'COUNTRY_INFERRED',
  'UNCLEAR_PERSON',
  'TERM_IN_TWO_SENSES',
  'DOUBLED_PUNCTUATION',
  'UNPLACED_TEXT',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** `ERROR`: a session cannot be made without an answer. `WARNING`: probably wrong. `NOTICE`: worth knowing. */
export const severities = ['ERROR', 'WARNING', 'NOTICE'] as const;
export type Severity = (typeof severities)[number];

/** Why a file is not read at all; the sentences are in the catalogs under the same key. */
export const refusalCodes = [
  'EMPTY',
  'BINARY',
  'TOO_LARGE',
  'UNKNOWN_FORMAT',
  'DAMAGED',
  'ENCRYPTED',
  'EXPANDS_TOO_MUCH',
  'TOOK_TOO_LONG',
  'NO_TEXT',
  'NOT_A_CONCEPT_NOTE',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

const text = z.string();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A person in a role on an agenda item, as the note prints one. */
export const noteContributionSchema = z.object({
  role: z.enum(contributionRoles),
  name: text,
  honorific: text.nullable(),
  function: text.nullable(),
  institution: text.nullable(),
  /** ISO 3166-1 alpha-2; null where the text does not say. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
});
export type NoteContribution = z.infer<typeof noteContributionSchema>;

/** A line of the note's agenda. */
export const noteAgendaItemSchema = z.object({
  kind: z.enum(agendaItemKinds),
  /** Wall time, `HH:MM`, in the session's zone. */
  localStart: clock.nullable(),
  localEnd: clock.nullable(),
  /** The length that the note prints beside the range, in minutes. */
  statedMinutes: z.number().int().nonnegative().nullable(),
  title: text,
  contributions: z.array(noteContributionSchema),
  /** Lines under the item that are neither its title nor a person. */
  details: z.array(text),
});
export type NoteAgendaItem = z.infer<typeof noteAgendaItemSchema>;

/** A concept note as read: what the text says, null or empty where it says nothing. */
export const conceptNoteSchema = z.object({
  /** The language that most of the text is written in. */
  language: localeSchema.nullable(),
  programme: text.nullable(),
  result: z.object({ code: text.nullable(), title: text.nullable() }),
  session: z.object({
    code: text.nullable(),
    ordinal: z.number().int().positive().nullable(),
    title: text.nullable(),
    subtitle: text.nullable(),
    /** ISO 8601 day. */
    date: z.iso.date().nullable(),
    localStart: clock.nullable(),
    localEnd: clock.nullable(),
    /** IANA name, only where the text says one without doubt. */
    timeZone: text.nullable(),
    /** The zone as the note prints it, kept even where it cannot be trusted. */
    timeZoneLabel: text.nullable(),
    /** ISO 8601 duration. */
    statedDuration: text.nullable(),
    modality: z.enum(modalities).nullable(),
  }),
  context: text.nullable(),
  outcome: text.nullable(),
  objectives: z.array(text),
  /** The principles of the approach, in the note's words: public health, gender … */
  principles: z.array(text),
  invited: text.nullable(),
  /** How the group works, but for what the moments and questions hold. */
  methodology: text.nullable(),
  moments: z.object({ before: z.array(text), during: z.array(text), after: z.array(text) }),
  questions: z.array(z.object({ text, isQuestion: z.boolean() })),
  agenda: z.array(noteAgendaItemSchema),
  closing: text.nullable(),
  /** What could not be placed, as printed. */
  unplaced: z.array(text),
});
export type ConceptNote = z.infer<typeof conceptNoteSchema>;

/** A doubt, with its place in the extracted text (line and column from 1) and in the note. */
export const findingSchema = z.object({
  code: z.enum(findingCodes),
  severity: z.enum(severities),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  /** The words it is about, as printed, at most 200 characters. */
  excerpt: text,
  /** The field of the note that it concerns, as in `agenda.3.statedMinutes`; null where there is none. */
  path: text.nullable(),
  /** What the sentence needs: figures, alternatives. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof findingSchema>;
