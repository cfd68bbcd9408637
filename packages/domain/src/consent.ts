/** What the group asks a person's leave for, each by itself: a yes to one is no yes to another. */
export const consentPurposes = ['DIRECTORY', 'NAME_LIST', 'CONTACT_FORM', 'PHOTO', 'RECORDING', 'FOLLOW_UP'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The number of the text that is asked with today; a text that means something else gets the next one, and asks again. */
export const consentVersions = {
  DIRECTORY: 1,
  NAME_LIST: 1,
  CONTACT_FORM: 1,
  PHOTO: 1,
  RECORDING: 1,
  FOLLOW_UP: 1,
} as const satisfies Record<ConsentPurpose, number>;

/** Where a person stands: never asked, in agreement, not any more, or in agreement with a text that has changed since. */
export const consentStates = ['NOT_ASKED', 'GRANTED', 'WITHDRAWN', 'ASK_AGAIN'] as const;
export type ConsentState = (typeof consentStates)[number];

/** One time that a person agreed, and when they took it back. */
export interface GivenConsent {
  readonly textVersion: number;
  readonly withdrawnAt: Date | null;
}

/** Where a person stands by all they have said, in any order; only a yes to today's text counts. */
export const consentState = (given: readonly GivenConsent[], version: number): ConsentState => {
  if (given.length === 0) return 'NOT_ASKED';
  const standing = given.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (standing.length === 0) return 'WITHDRAWN';
  return standing.some(({ textVersion }) => textVersion === version) ? 'GRANTED' : 'ASK_AGAIN';
};
