/** Why an act is refused or input is not taken; the sentences are in the catalogs under `interface.error.<code>`. */
export const errorCodes = [
  'NOT_FOUND',
  'FORBIDDEN',
  'SIGN_IN_NEEDED',
  'INVALID_INPUT',
  'ILLEGAL_MOVE',
  'CONFLICT',
  'CODE_TAKEN',
  'TIME_DOES_NOT_EXIST',
  'TIME_EXISTS_TWICE',
  'UNKNOWN_TIME_ZONE',
  'REASON_NEEDED',
  'NOTHING_DUE',
  'FINDINGS_OPEN',
  'ALREADY_IMPORTED',
  'ALREADY_ANSWERED',
  'STILL_LINKED',
  'LANGUAGE_LACKING',
  'VOICE_NEEDED',
  'CONSULTATION_OVER',
  'CONSULTATION_RUNS',
  'OBJECTION_OPEN',
  'INCOMPLETE',
  'STILL_DUE',
  'TERM_OVERLAPS',
  'ADDRESS_TAKEN',
  'NOT_A_CO_LEAD',
  'NOT_A_MEMBER',
  'CO_LEAD_HELD',
  'SAME_TWICE',
  'TOO_LATE',
  'LAST_MANAGER',
  'FOREIGN_ORIGIN',
  'TOO_LARGE',
  'TOO_MANY',
  'UNKNOWN_OPERATION',
  'TOO_OFTEN',
  'LINK_ENDED',
  'WRONG_CODE',
  'PASSKEY_REFUSED',
  'SIGN_IN_AGAIN',
  'PROVIDER_AWAY',
  'UNEXPECTED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An expected refusal: a stable code, the path of the field it is about, and what its sentence needs. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly values: Record<string, string | number>;

  constructor(code: ErrorCode, options: { field?: string; values?: Record<string, string | number> } = {}) {
    super(options.field ? `${code} (${options.field})` : code);
    this.name = 'DomainError';
    this.code = code;
    this.field = options.field;
    this.values = options.values ?? {};
  }
}
