import type { Locale } from '@cauce/domain/locale';
import type { Moment } from '../generated/graphql.js';

const segment = encodeURIComponent;

const withSearch = (path: string, search: Record<string, string | undefined>): string => {
  const entries = Object.entries(search).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
};

/** What narrows the list of sessions, as it stands in the address. */
export interface SessionsSearch {
  readonly show?: string | undefined;
  readonly group?: string | undefined;
  readonly after?: string | undefined;
}

/** What narrows the directory, as it stands in the address. */
export interface PeopleSearch {
  readonly show?: string | undefined;
  readonly search?: string | undefined;
  readonly country?: string | undefined;
  readonly kind?: string | undefined;
  readonly role?: string | undefined;
  readonly group?: string | undefined;
  readonly after?: string | undefined;
}

/** What narrows the audit, as it stands in the address. */
export interface AuditSearch {
  readonly act?: string | undefined;
  readonly subject?: string | undefined;
  readonly actor?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly group?: string | undefined;
  readonly after?: string | undefined;
}

/** With whom a hand-over or a merge begins. */
export interface BeginningSearch {
  readonly person?: string | undefined;
  readonly institution?: string | undefined;
}

/** How much of a thing’s history is shown. */
export interface HistorySearch {
  readonly history?: string | undefined;
}

const momentInAddress: Record<Moment, string> = { BEFORE: 'before', DURING: 'during', AFTER: 'after' };

/** The stage that an address asks for, if it names one. */
export const momentFromAddress = (value: string | undefined): Moment | undefined => {
  if (value === 'before') return 'BEFORE';
  if (value === 'during') return 'DURING';
  return value === 'after' ? 'AFTER' : undefined;
};

/** What is checked against what was published, as it stands in the address: a code, or a file by its fingerprint and what it says. */
export interface VerifySearch {
  readonly code?: string | undefined;
  readonly file?: string | undefined;
  readonly says?: string | undefined;
  readonly group?: string | undefined;
  readonly number?: string | undefined;
  readonly refused?: string | undefined;
}

/** What narrows the list of conclusions, as it stands in the address. */
export interface ConclusionsSearch {
  readonly search?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly theme?: string | undefined;
  readonly lens?: string | undefined;
  readonly session?: string | undefined;
  readonly country?: string | undefined;
  readonly stance?: string | undefined;
  readonly after?: string | undefined;
}

/** The four steps with a passkey, as the API names them. */
export type PasskeyStep =
  'generate-authenticate-options' | 'verify-authentication' | 'generate-register-options' | 'verify-registration';

const sessionPath = (locale: Locale, group: string, code: string): string =>
  `/${locale}/groups/${segment(group)}/sessions/${segment(code)}`;

/** Every address of the portal, written once. */
export const paths = {
  home: (locale: Locale): string => `/${locale}`,
  sessions: (locale: Locale, search: SessionsSearch = {}): string => withSearch(`/${locale}/sessions`, { ...search }),
  session: (locale: Locale, group: string, code: string, moment?: Moment, search: HistorySearch = {}): string =>
    withSearch(sessionPath(locale, group, code), { moment: moment && momentInAddress[moment], ...search }),
  sessionEdit: (locale: Locale, group: string, code: string): string => `${sessionPath(locale, group, code)}/edit`,
  sessionNotes: (locale: Locale, group: string, code: string, version?: number): string =>
    withSearch(`${sessionPath(locale, group, code)}/notes`, { version: version?.toString() }),
  together: (): string => '/collab',
  sessionNew: (locale: Locale): string => `/${locale}/sessions/new`,
  conclusions: (locale: Locale, search: ConclusionsSearch = {}): string =>
    withSearch(`/${locale}/conclusions`, { ...search }),
  conclusionsFile: (locale: Locale, format: 'csv' | 'xlsx' | 'json', search: ConclusionsSearch = {}): string =>
    withSearch(`/api/conclusions.${format}`, { locale, ...search, after: undefined }),
  conclusion: (
    locale: Locale,
    group: string,
    code: string,
    number: number,
    search: HistorySearch & { text?: 'beside' | undefined } = {},
  ): string =>
    withSearch(`${sessionPath(locale, group, code)}/conclusions/${String(number).padStart(2, '0')}`, { ...search }),
  conclusionEdit: (locale: Locale, group: string, code: string, id?: string): string =>
    withSearch(`${sessionPath(locale, group, code)}/write-conclusion`, { id }),
  consultation: (locale: Locale, group: string, code: string, id: string): string =>
    `${sessionPath(locale, group, code)}/consultations/${segment(id)}`,
  importNote: (locale: Locale, id?: string): string => (id ? `/${locale}/import/${segment(id)}` : `/${locale}/import`),
  notKept: (locale: Locale): string => `/${locale}/offline`,
  myData: (locale: Locale): string => `/${locale}/my-data`,
  myDataFile: (locale: Locale): string => `/api/my-data.zip?locale=${locale}`,
  namesFile: (group: string): string => `/api/groups/${segment(group)}/names.csv`,
  privacy: (locale: Locale, group: string): string => `/${locale}/groups/${segment(group)}/privacy`,
  people: (locale: Locale, search: PeopleSearch = {}): string => withSearch(`/${locale}/people`, { ...search }),
  person: (locale: Locale, id: string, search: HistorySearch = {}): string =>
    withSearch(`/${locale}/people/${segment(id)}`, { ...search }),
  institution: (locale: Locale, id: string, search: HistorySearch & { on?: string | undefined } = {}): string =>
    withSearch(`/${locale}/institutions/${segment(id)}`, { ...search }),
  groupMembers: (locale: Locale, group: string, search: HistorySearch = {}): string =>
    withSearch(`/${locale}/groups/${segment(group)}/members`, { ...search }),
  manage: (locale: Locale): string => `/${locale}/manage`,
  handOver: (locale: Locale, search: BeginningSearch = {}): string => withSearch(`/${locale}/hand-over`, { ...search }),
  merges: (locale: Locale, search: BeginningSearch = {}): string => withSearch(`/${locale}/merges`, { ...search }),
  audit: (locale: Locale, search: AuditSearch = {}): string => withSearch(`/${locale}/audit`, { ...search }),
  auditFile: (locale: Locale, search: AuditSearch = {}): string =>
    withSearch('/api/audit.csv', { locale, ...search, after: undefined }),
  signIn: (locale: Locale, to?: string): string => withSearch(`/${locale}/sign-in`, { to }),
  profile: (locale: Locale): string => `/${locale}/profile`,
  release: (locale: Locale, group: string, number: number): string =>
    `/${locale}/groups/${segment(group)}/releases/${number}`,
  releaseFile: (group: string, number: number, file: { format: 'pdf' | 'docx'; locale: Locale } | 'json'): string =>
    `/api/groups/${segment(group)}/releases/${number}.${file === 'json' ? file : `${file.format}?locale=${file.locale}`}`,
  translations: (locale: Locale, group: string, code: string): string =>
    `${sessionPath(locale, group, code)}/translations`,
  translationFile: (locale: Locale, group: string, code: string, into: Locale): string =>
    `/api/sessions/${segment(group)}/${segment(code)}/translation.docx?into=${into}&locale=${locale}`,
  translationBack: (group: string, code: string): string =>
    `/api/sessions/${segment(group)}/${segment(code)}/translation`,
  packFile: (locale: Locale, group: string, code: string): string =>
    `/api/sessions/${segment(group)}/${segment(code)}/interpreters.docx?locale=${locale}`,
  authorityFile: (locale: Locale, ids: readonly string[]): string =>
    `/api/conclusions/for-authority.pdf?ids=${ids.join(',')}&locale=${locale}`,
  verify: (locale: Locale, search: VerifySearch = {}): string => withSearch(`/${locale}/verify`, { ...search }),
  verifyFile: (locale: Locale): string => `/api/verify?locale=${locale}`,
  demoMail: (locale: Locale): string => `/demo/mail?locale=${locale}`,
  demoSignIn: (): string => '/demo/sign-in',
  signInMail: (): string => '/api/auth/mail',
  signInCode: (): string => '/api/auth/code',
  signInLink: (): string => '/api/auth/link',
  signInProvider: (): string => '/api/auth/provider',
  passkey: (step: PasskeyStep): string => `/api/auth/passkey/${step}`,
  graphql: (): string => '/graphql',
  notes: (): string => '/api/notes',
  conceptNoteFile: (locale: Locale, group: string, code: string, format: 'pdf' | 'docx'): string =>
    `/api/sessions/${segment(group)}/${segment(code)}/concept-note.${format}?locale=${locale}`,
  calendarFile: (locale: Locale, group: string, code: string): string =>
    `/api/sessions/${segment(group)}/${segment(code)}/calendar.ics?locale=${locale}`,
} as const;

/** The same address in another language. */
export const inLanguage = (path: string, locale: Locale): string => path.replace(/^\/[^/?#]*/, `/${locale}`);

/** An address without a language, in one. */
export const withLanguage = (path: string, locale: Locale): string => `/${locale}${path.replace(/^\/+(?=[?#]|$)/, '')}`;

/** The group that an address lies in, where it lies in one. */
export const groupInPath = (path: string): string | undefined =>
  /^\/[^/]+\/groups\/([a-z0-9][a-z0-9.-]*)(?:\/|$)/.exec(path)?.[1];
/** Where to go on after signing in: the address of the portal that was asked for, else its first page. */
export const returnPath = (locale: Locale, to: string | undefined): string =>
  to !== undefined && /^\/(en|es|pt|fr)([/?#][^\\\s]*)?$/.test(to) && !to.includes('//') ? to : paths.home(locale);
