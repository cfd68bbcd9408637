import { z } from 'zod';
import { countryCodeSchema } from './countries.js';
import { localizedInputSchema, type LocalizedInput } from './localized.js';
import { requiredLocales } from './locale.js';
import { moments, type Moment, type SessionStatus } from './session.js';

/** Who stands behind an answer: the person, the institution, the country, or nobody. */
export const attributions = ['PERSON', 'INSTITUTION', 'COUNTRY', 'NOBODY'] as const;
export type Attribution = (typeof attributions)[number];

/** The attributions that name somebody; what is attributed to nobody is kept and shown apart. */
export const namedAttributions = ['PERSON', 'INSTITUTION', 'COUNTRY'] as const satisfies readonly Attribution[];
export type NamedAttribution = (typeof namedAttributions)[number];

/** How many answers attributed to nobody there must be before any of them is shown. */
const fewestUnattributed = 3;

/** The answers attributed to nobody that may be shown: all of them, or, while they are too few to hide in, none. */
export const shownUnattributed = <Answer>(answers: readonly Answer[]): readonly Answer[] =>
  answers.length < fewestUnattributed ? [] : answers;

/** The same answers in an order that chance gives; `pick(n)` is a whole number from 0 up to, and not, `n`. */
export const shuffled = <Answer>(answers: readonly Answer[], pick: (below: number) => number): Answer[] => {
  const left = [...answers];
  return answers.flatMap(() => left.splice(pick(left.length), 1));
};

/** Whether questions of a session can still be answered. */
export const takesAnswers = ({ status }: { status: SessionStatus }): boolean =>
  status !== 'CLOSED' && status !== 'CANCELLED';

const answerText = localizedInputSchema({ max: 20_000 });
const summaryText = localizedInputSchema({ max: 400 });

/** A summary says the answer in the other language: written in English where the answer is in Spanish, and the reverse. */
const isInTheOther = (text: LocalizedInput, summary: LocalizedInput): boolean =>
  summary.original !== text.original && requiredLocales.some((locale) => locale === summary.original);

const inTheOther = { path: ['summary', 'original'], message: 'NOT_USABLE' };

/** What an answer says, as typed: the text, and two lines of it in the other language. */
export const answerTextSchema = z
  .object({ text: answerText, summary: summaryText.nullish() })
  .refine(({ text, summary }) => !summary || isInTheOther(text, summary), inTheOther);

/** Two lines of somebody's answer in the other language, as typed. */
export const answerSummarySchema = z.object({ summary: summaryText });

/** An answer that somebody stands behind, as its institution types it. */
export const answerInputSchema = z
  .object({
    moment: z.enum(moments),
    attribution: z.enum(namedAttributions),
    institution: z.uuid(),
    text: answerText,
    summary: summaryText.nullish(),
  })
  .refine(({ text, summary }) => !summary || isInTheOther(text, summary), inTheOther);

/** An answer as somebody writes it down for another: for a person by name, for an institution, or for a country. */
export const recordedAnswerSchema = z
  .object({
    moment: z.enum(moments),
    attribution: z.enum(namedAttributions),
    personName: z.string().trim().min(1, { message: 'REQUIRED' }).max(300).nullish(),
    institution: z.uuid().nullish(),
    countryCode: countryCodeSchema.nullish(),
    text: answerText,
    summary: summaryText.nullish(),
  })
  .refine(({ attribution, personName }) => attribution !== 'PERSON' || personName, {
    path: ['personName'],
    message: 'REQUIRED',
  })
  .refine(({ attribution, institution }) => attribution !== 'INSTITUTION' || institution, {
    path: ['institution'],
    message: 'REQUIRED',
  })
  .refine(({ attribution, countryCode }) => attribution !== 'COUNTRY' || countryCode, {
    path: ['countryCode'],
    message: 'REQUIRED',
  })
  .refine(({ text, summary }) => !summary || isInTheOther(text, summary), inTheOther);

/** One cell of the table of who answered what: how many answers of a country there are to a question, by stage. */
export interface CoverageCell {
  readonly questionId: string;
  readonly moments: Moment[];
  readonly count: number;
}

/** A country's line in the table of who answered what: a cell for every question, empty ones too. */
export interface CoverageRow {
  readonly countryCode: string;
  readonly cells: CoverageCell[];
}

/** The table of who answered what: a line for every country, asked or answering, a cell for every question. Nobody's answers fill none. */
export const coverageOf = (
  questionIds: readonly string[],
  countryCodes: readonly string[],
  answers: readonly { questionId: string; countryCode: string | null; moment: Moment }[],
): CoverageRow[] => {
  const answering = answers.flatMap(({ countryCode }) => (countryCode === null ? [] : [countryCode]));
  return [...new Set([...countryCodes, ...answering])].toSorted().map((countryCode) => ({
    countryCode,
    cells: questionIds.map((questionId) => {
      const own = answers.filter((answer) => answer.countryCode === countryCode && answer.questionId === questionId);
      return {
        questionId,
        moments: moments.filter((moment) => own.some((answer) => answer.moment === moment)),
        count: own.length,
      };
    }),
  }));
};
