import { z } from 'zod';

const line = z.string().trim().max(300);

/** Who answers for the personal data of a group, as its manager writes it; what is empty is shown as not set. */
export const privacySettingsSchema = z.object({
  /** The body that decides what the data is for. */
  controller: line,
  /** How it is reached. */
  contact: line,
  /** Its data protection officer. */
  officer: line,
  /** Where people complain. */
  authority: line,
  /** Where the data stands: provider and country. */
  hosting: line,
  /** What protects data that leaves the European Economic Area. */
  safeguards: z.string().trim().max(1000),
});

/** The countries of the European Economic Area, by ISO code. */
const economicArea: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** Whether what is sent to a country leaves the European Economic Area. */
export const isOutsideEconomicArea = (countryCode: string): boolean => !economicArea.has(countryCode);
