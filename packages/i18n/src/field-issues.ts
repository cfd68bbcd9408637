/** Why one field of an input is not taken, as the API says it; the sentences are under `interface.issue.<code>`. */
export const fieldIssueCodes = [
  'REQUIRED',
  'TOO_LONG',
  'TOO_MANY',
  'NOT_USABLE',
  'ORIGINAL_MISSING',
  'NOT_A_SLUG',
  'NOT_A_CODE',
  'NOT_A_LINK',
  'NOT_AN_ADDRESS',
  'NOT_A_TIME',
  'NOT_A_DAY',
  'ENDS_BEFORE_START',
  'UNKNOWN_TIME_ZONE',
] as const;
export type FieldIssueCode = (typeof fieldIssueCodes)[number];
