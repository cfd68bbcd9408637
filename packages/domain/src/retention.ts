import { Temporal } from 'temporal-polyfill';

/** The kinds of things that the portal holds about people; each noun that holds one says so. */
export const dataCategories = [
  'PERSON',
  'AFFILIATIONS',
  'ROLES',
  'CONSENTS',
  'MAILBOXES',
  'SIGN_INS',
  'PASSKEYS',
  'SIGN_IN_REQUESTS',
  'MAIL_TEXTS',
  'MAILS',
  'CONTRIBUTIONS',
  'NOTE_IMPORTS',
  'ANSWERS',
  'UNATTRIBUTED_ANSWERS',
  'CONCLUSIONS',
  'POSITIONS',
  'ADOPTIONS',
  'NOTES',
  'COMMENTS',
  'REMARKS',
  'ERROR_REPORTS',
  'EVENTS',
  'REASONS',
  'LOOKS',
] as const;
export type DataCategory = (typeof dataCategories)[number];

/** What personal data is held for. */
export const dataPurposes = ['COORDINATION', 'ACCESS', 'RECORD', 'CHOICE', 'ACCOUNTABILITY'] as const;
export type DataPurpose = (typeof dataPurposes)[number];

/** On what ground it is held, after Article 6 of the General Data Protection Regulation and what stands beside it in national laws. */
export const legalBases = ['PUBLIC_TASK', 'CONSENT', 'LEGAL_CLAIMS', 'ARCHIVE'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** From when the time is counted for which a thing is kept. */
export const retentionStarts = ['LAST_TERM', 'WITHDRAWAL', 'LAST_EDIT', 'WRITTEN', 'EXPIRY', 'SETTLED'] as const;
export type RetentionStart = (typeof retentionStarts)[number];

/** What becomes of a thing when its person is erased: it goes, it stays without their name, or it stays as it is. */
export const erasureOutcomes = ['DELETED', 'PSEUDONYMISED', 'KEPT'] as const;
export type ErasureOutcome = (typeof erasureOutcomes)[number];

/** How long a kind of thing is kept, and why. */
export interface RetentionRule {
  readonly purpose: DataPurpose;
  readonly basis: LegalBasis;
  /** Null for what belongs to the lasting record of the group. */
  readonly kept: { readonly days: number; readonly after: RetentionStart } | null;
  readonly onErasure: ErasureOutcome;
}

const years = (count: number): number => count * 365;

/** The kinds of things that go in the hour in which they end. */
type ShortLived = 'SIGN_INS' | 'SIGN_IN_REQUESTS';
type Ending = RetentionRule & { readonly kept: { readonly days: number; readonly after: 'EXPIRY' } };

/** The rule for each kind of thing: the privacy notice prints it, and what is deleted every night follows it. */
export const retentionRules: Record<DataCategory, RetentionRule> & Record<ShortLived, Ending> = {
  PERSON: {
    purpose: 'COORDINATION',
    basis: 'PUBLIC_TASK',
    kept: { days: years(2), after: 'LAST_TERM' },
    onErasure: 'DELETED',
  },
  AFFILIATIONS: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'PSEUDONYMISED' },
  ROLES: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'PSEUDONYMISED' },
  CONSENTS: {
    purpose: 'CHOICE',
    basis: 'LEGAL_CLAIMS',
    kept: { days: years(3), after: 'WITHDRAWAL' },
    onErasure: 'DELETED',
  },
  MAILBOXES: {
    purpose: 'ACCESS',
    basis: 'PUBLIC_TASK',
    kept: { days: years(2), after: 'LAST_TERM' },
    onErasure: 'DELETED',
  },
  SIGN_INS: { purpose: 'ACCESS', basis: 'PUBLIC_TASK', kept: { days: 0, after: 'EXPIRY' }, onErasure: 'DELETED' },
  PASSKEYS: {
    purpose: 'ACCESS',
    basis: 'PUBLIC_TASK',
    kept: { days: years(2), after: 'LAST_TERM' },
    onErasure: 'DELETED',
  },
  SIGN_IN_REQUESTS: {
    purpose: 'ACCESS',
    basis: 'PUBLIC_TASK',
    kept: { days: 0, after: 'EXPIRY' },
    onErasure: 'DELETED',
  },
  MAIL_TEXTS: {
    purpose: 'COORDINATION',
    basis: 'PUBLIC_TASK',
    kept: { days: 0, after: 'SETTLED' },
    onErasure: 'DELETED',
  },
  MAILS: {
    purpose: 'ACCOUNTABILITY',
    basis: 'PUBLIC_TASK',
    kept: { days: years(1), after: 'SETTLED' },
    onErasure: 'DELETED',
  },
  CONTRIBUTIONS: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'KEPT' },
  NOTE_IMPORTS: {
    purpose: 'COORDINATION',
    basis: 'PUBLIC_TASK',
    kept: { days: years(1), after: 'LAST_EDIT' },
    onErasure: 'PSEUDONYMISED',
  },
  ANSWERS: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'PSEUDONYMISED' },
  UNATTRIBUTED_ANSWERS: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'PSEUDONYMISED' },
  CONCLUSIONS: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'PSEUDONYMISED' },
  POSITIONS: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'PSEUDONYMISED' },
  ADOPTIONS: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'PSEUDONYMISED' },
  NOTES: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'PSEUDONYMISED' },
  COMMENTS: { purpose: 'RECORD', basis: 'ARCHIVE', kept: null, onErasure: 'DELETED' },
  REMARKS: {
    purpose: 'COORDINATION',
    basis: 'PUBLIC_TASK',
    kept: { days: years(2), after: 'SETTLED' },
    onErasure: 'DELETED',
  },
  ERROR_REPORTS: {
    purpose: 'COORDINATION',
    basis: 'PUBLIC_TASK',
    kept: { days: 180, after: 'WRITTEN' },
    onErasure: 'DELETED',
  },
  EVENTS: { purpose: 'ACCOUNTABILITY', basis: 'PUBLIC_TASK', kept: null, onErasure: 'PSEUDONYMISED' },
  REASONS: {
    purpose: 'ACCOUNTABILITY',
    basis: 'PUBLIC_TASK',
    kept: { days: years(10), after: 'WRITTEN' },
    onErasure: 'DELETED',
  },
  LOOKS: { purpose: 'ACCOUNTABILITY', basis: 'PUBLIC_TASK', kept: null, onErasure: 'KEPT' },
};

/** The last day on which a thing is kept whose time began on a day; none for what stays, or whose time has not begun. */
export const keptUntil = (category: DataCategory, startedOn: string | null): string | null => {
  const { kept } = retentionRules[category];
  if (kept === null || startedOn === null) return null;
  return Temporal.PlainDate.from(startedOn).add({ days: kept.days }).toString();
};

/** The day before which a time must have begun to be over today; none for what stays. */
export const overBefore = (category: DataCategory, today: string): string | null => {
  const { kept } = retentionRules[category];
  return kept === null ? null : Temporal.PlainDate.from(today).subtract({ days: kept.days }).toString();
};

/** The moment before which a thing must have ended to be over now, for what is too short-lived to wait for the night. */
export const overAt = (category: ShortLived, now: Date): Date =>
  new Date(now.getTime() - retentionRules[category].kept.days * 24 * 60 * 60_000);

/** What is said of a thing that is held, under one heading each. */
export const heldFields = [
  'AT',
  'WHO',
  'ACT',
  'ABOUT',
  'TEXT',
  'FILE',
  'NAME',
  'HONORIFIC',
  'ADDRESS',
  'LANGUAGE',
  'TIME_ZONE',
  'SINCE',
  'MAIL_REFUSED',
  'ROLE',
  'FUNCTION',
  'INSTITUTION',
  'GROUP',
  'SESSION',
  'FROM',
  'TO',
  'PURPOSE',
  'TEXT_VERSION',
  'GRANTED',
  'WITHDRAWN',
  'DEVICE',
  'METHOD',
  'LAST_USED',
  'ENDS',
  'MAIL',
  'SUBJECT',
  'STATUS',
] as const;
export type HeldField = (typeof heldFields)[number];
