import { z } from 'zod';
import { localizedInputSchema } from './localized.js';
import { daySchema } from './time.js';
import { endOfDayEverywhere } from './working-days.js';

/** A country's word on a conclusion that is put before it. */
export const stances = ['NO_OBJECTION', 'RESERVATION', 'OBJECTION'] as const;
export type Stance = (typeof stances)[number];

/** How many working days of its own each country has at least, unless another day is set. */
export const usualWorkingDays = 10;

/** How many working days a country gains by its one extension, has to confirm an objection, and has for a text that changed meanwhile. */
export const extraWorkingDays = 5;

/** A country's word as typed; a reservation or an objection says why. */
export const positionInputSchema = z
  .object({
    stance: z.enum(stances),
    text: localizedInputSchema({ max: 2_000 }).nullish(),
    /** The country asks that everybody can read its reservation once the conclusion is adopted. */
    isPublic: z.boolean().nullish(),
  })
  .refine(({ stance, text }) => stance === 'NO_OBJECTION' || text, { path: ['text'], message: 'REQUIRED' });

/** Why a country objects, as typed. */
export const objectionInputSchema = z.object({ text: localizedInputSchema({ max: 2_000 }) });

/** The last day of a consultation, as typed; without one it is counted. */
export const closingDaySchema = z.object({ closesOn: daySchema.nullish() });

/** What the rules of the procedure ask about an objection. */
export interface ObjectionFacts {
  readonly raisedAt: Date;
  /** The last day on which it can be confirmed. */
  readonly confirmBy: string;
  readonly confirmedAt: Date | null;
  readonly liftedAt: Date | null;
}

/** How an objection stands: raised pauses at once; confirmed lasts; not confirmed in time it lapses; lifted is over. */
export const objectionStates = ['RAISED', 'CONFIRMED', 'LAPSED', 'LIFTED'] as const;
export type ObjectionState = (typeof objectionStates)[number];

/** How an objection stands at an instant. */
export const objectionStateAt = (objection: ObjectionFacts, now: Date): ObjectionState => {
  if (objection.liftedAt) return 'LIFTED';
  if (objection.confirmedAt) return 'CONFIRMED';
  return now < endOfDayEverywhere(objection.confirmBy) ? 'RAISED' : 'LAPSED';
};

/** Whether an objection holds the procedure up at an instant. */
export const pauses = (objection: ObjectionFacts, now: Date): boolean =>
  ['RAISED', 'CONFIRMED'].includes(objectionStateAt(objection, now));

/** The last day on which any country can still speak: the day of the consultation, or the latest that a country was given. */
export const lastDayOf = (closesOn: string, extensions: readonly (string | null)[]): string =>
  extensions.reduce<string>((last, day) => (day !== null && day > last ? day : last), closesOn);

/** What the record of an adoption says of a country: what it said, that it kept silent, or that nobody reached it. */
export const outcomes = [...stances, 'EARLIER_WORDING', 'SILENT', 'NOT_REACHED'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * What becomes of a country in the record: its word on this wording; that it spoke on an earlier one and not again; else that
 * it kept silent, which only whoever was reached can do.
 */
export const outcomeOf = (
  country: { readonly isReached: boolean },
  given: { readonly stance: Stance; readonly ofWording: number } | null,
  wording: number,
): Outcome => {
  if (given) return given.ofWording < wording ? 'EARLIER_WORDING' : given.stance;
  return country.isReached ? 'SILENT' : 'NOT_REACHED';
};
