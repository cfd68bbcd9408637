import type { Locale } from '@cauce/domain/locale';

/** The media type of each kind of file that leaves the portal. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

/** The ending of a file's name. */
export type FileFormat = keyof typeof mediaTypes;

const longestPart = 60;

/** A text as a part of a file name that every system takes: ASCII letters, digits, dots and hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, longestPart)
    .replace(/^[.-]+|[.-]+$/g, '');

const named = (parts: readonly string[], format: FileFormat): string =>
  `${parts
    .map(slug)
    .filter((part) => part !== '')
    .join('-')}.${format}`;

/** `concept-note-3.5-2.1-es.pdf` */
export const conceptNoteFileName = (
  note: { group: string; session: string; locale: Locale },
  format: 'pdf' | 'docx',
): string => named(['concept-note', note.group, note.session, note.locale], format);

/** `session-3.5-2.1.ics`, or `sessions-3.5.ics` for the calendar of a whole group. */
export const calendarFileName = (of: { group: string; session?: string }): string =>
  of.session === undefined ? named(['sessions', of.group], 'ics') : named(['session', of.group, of.session], 'ics');

/** `audit-2024-07-01.csv`: what the log held on a day. */
export const auditFileName = (day: string): string => named(['audit', day], 'csv');

/** `my-data-2024-07-01.zip`: what was held about a person on a day. */
export const personalDataFileName = (day: string): string => named(['my-data', day], 'zip');

/** `names-3.5-2024-07-01.csv`: who belonged to a group on a day. */
export const nameListFileName = (group: string, day: string): string => named(['names', group, day], 'csv');

/** `conclusions-3.5-release-3-es.pdf`; data are in no language. */
export const releaseFileName = (
  release: { group: string; number: number; locale?: Locale },
  format: 'pdf' | 'docx' | 'json',
): string =>
  named(
    ['conclusions', release.group, 'release', String(release.number), ...(release.locale ? [release.locale] : [])],
    format,
  );

/** `conclusions-3.5-2024-07-01-es.pdf`: a selection as it stood on a day. */
export const authorityFileName = (of: { group: string; day: string; locale: Locale }): string =>
  named(['conclusions', of.group, of.day, of.locale], 'pdf');

/** `conclusions-2024-07-01.xlsx`: a list of conclusions as it was on a day. */
export const conclusionListFileName = (day: string, format: 'csv' | 'xlsx' | 'json'): string =>
  named(['conclusions', day], format);

/** `translation-3.5-2.1-en.docx`: the conclusions of a session on their way into a language. */
export const translationFileName = (of: { group: string; session: string; into: Locale }): string =>
  named(['translation', of.group, of.session, of.into], 'docx');

/** `interpreters-3.5-2.1-es.docx` */
export const packFileName = (of: { group: string; session: string; locale: Locale }): string =>
  named(['interpreters', of.group, of.session, of.locale], 'docx');
