import { z } from 'zod';
import { lifecycle, type StateOf } from './lifecycle.js';
import { localeSchema } from './locale.js';
import { localizedInputSchema, translationStates, type Localized } from './localized.js';

/** The life of a conclusion. Being paused, released or superseded are facts beside it. */
export const conclusionLifecycle = lifecycle({
  DRAFT: ['IN_CONSULTATION', 'WITHDRAWN'],
  IN_CONSULTATION: ['ADOPTED', 'WITHDRAWN'],
  ADOPTED: ['WITHDRAWN'],
  WITHDRAWN: [],
});
export type ConclusionStatus = StateOf<typeof conclusionLifecycle>;

/** How a conclusion stands: its state, with what follows from objections and from later conclusions. */
export const conclusionStandings = [...conclusionLifecycle.states, 'PAUSED', 'SUPERSEDED'] as const;
export type ConclusionStanding = (typeof conclusionStandings)[number];

/** How a conclusion stands: paused while an objection is open, superseded once a later adopted one replaces it. */
export const standingOf = (
  status: ConclusionStatus,
  facts: { readonly isPaused: boolean; readonly isSuperseded: boolean },
): ConclusionStanding => {
  if (status === 'IN_CONSULTATION' && facts.isPaused) return 'PAUSED';
  if (status === 'ADOPTED' && facts.isSuperseded) return 'SUPERSEDED';
  return status;
};

/** Whether its text may still change: until it is adopted it says so wherever it is shown. */
export const isProvisional = (status: ConclusionStatus): boolean => status === 'DRAFT' || status === 'IN_CONSULTATION';

/** What a conclusion is. */
export const conclusionKinds = ['FINDING', 'RECOMMENDATION', 'KEY_ELEMENT', 'OPEN_QUESTION'] as const;
export type ConclusionKind = (typeof conclusionKinds)[number];

/** The five cross-cutting approaches. */
export const lenses = [
  'SUSTAINABLE_DEVELOPMENT',
  'PUBLIC_HEALTH',
  'NON_CRIMINALISATION',
  'GENDER',
  'HUMAN_RIGHTS',
] as const;
export type Lens = (typeof lenses)[number];

const conclusionText = localizedInputSchema({ max: 4_000 });

const idsSchema = z.array(z.uuid()).max(50);

/** A conclusion that began as a paragraph of the notes; what it comes from is said before countries are asked. */
export const candidateInputSchema = z.object({
  kind: z.enum(conclusionKinds),
  text: conclusionText,
  lenses: z.array(z.enum(lenses)).max(lenses.length),
  themes: idsSchema,
  agendaItems: idsSchema,
  questions: idsSchema,
  responses: idsSchema,
  /** The earlier conclusion that this one replaces once it is adopted. */
  supersedes: z.uuid().nullish(),
});

/** A conclusion as a person writes it; it comes from at least one agenda item, question or answer. */
export const conclusionInputSchema = candidateInputSchema.refine(
  ({ agendaItems, questions, responses }) => agendaItems.length + questions.length + responses.length > 0,
  { path: ['questions'], message: 'REQUIRED' },
);

/** The text of a conclusion, as typed where nothing else of it changes. */
export const conclusionTextSchema = z.object({ text: conclusionText });

/** A translation of a conclusion, as typed; the original is edited, not translated. */
export const conclusionTranslationSchema = z.object({
  locale: localeSchema,
  text: z.string().trim().min(1, { message: 'REQUIRED' }).max(4_000),
  state: z.enum(translationStates).exclude(['ORIGINAL']),
});

/** A theme's name, as typed. */
export const themeInputSchema = z.object({ name: localizedInputSchema({ max: 120 }) });

/** The number under which a conclusion is cited for good: `C-3.5/2.1-04`. */
export const citationOf = (group: string, session: string, number: number): string =>
  `C-${group}/${session}-${String(number).padStart(2, '0')}`;

/** A text as it is searched: without accents and capitals. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** All languages of a conclusion as they are searched. */
export const searchable = (text: Localized): string =>
  Object.values(text.texts)
    .map((reading) => folded(reading.text))
    .join('\n');

/** Whether the Spanish or the English words of a text differ from those of another: what countries took a position on. */
export const saysOtherwise = (before: Localized, after: Localized): boolean =>
  (['en', 'es'] as const).some((locale) => before.texts[locale]?.text !== after.texts[locale]?.text);
