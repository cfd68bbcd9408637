import { z } from 'zod';
import { localeSchema } from './locale.js';

const hour = 60 * 60_000;

/** How long before a session its notes open and how long after it they close, in hours, unless a manager says otherwise. */
export const notesWindow = { before: 24, after: 72 } as const;

/** What can be carried: the longest message, the longest document, in bytes, and how many edits one open page may send in a second. */
export const noteLimits = { message: 256 * 1024, document: 1024 * 1024, editsPerSecond: 40 } as const;

/** From when to when notes are written. */
export interface NotesTerm {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** From when to when the notes of a session are written: as a manager set it, else around its time; none while neither is known. */
export const notesTerm = (
  session: { readonly startsAt: Date | null; readonly endsAt: Date | null },
  set: { readonly opensAt: Date | null; readonly closesAt: Date | null } | null,
): NotesTerm | null => {
  if (set?.opensAt && set.closesAt) return { opensAt: set.opensAt, closesAt: set.closesAt };
  if (!session.startsAt) return null;
  const end = session.endsAt ?? session.startsAt;
  return {
    opensAt: new Date(session.startsAt.getTime() - notesWindow.before * hour),
    closesAt: new Date(end.getTime() + notesWindow.after * hour),
  };
};

/** Whether notes are written now. */
export const isOpenAt = (term: NotesTerm | null, now: Date): boolean =>
  term !== null && term.opensAt.getTime() <= now.getTime() && now.getTime() < term.closesAt.getTime();

const longest = 366 * 24 * hour;

/** How the notes of a session are written, as a manager types it; without times they follow the session. */
export const notesSettingsSchema = z
  .object({
    locale: localeSchema,
    opensAt: z.date().nullish(),
    closesAt: z.date().nullish(),
  })
  .refine(({ opensAt, closesAt }) => Boolean(opensAt) === Boolean(closesAt), {
    path: ['closesAt'],
    message: 'REQUIRED',
  })
  .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || opensAt.getTime() < closesAt.getTime(), {
    path: ['closesAt'],
    message: 'ENDS_BEFORE_START',
  })
  .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || closesAt.getTime() - opensAt.getTime() <= longest, {
    path: ['closesAt'],
    message: 'NOT_USABLE',
  });

/** What a block of notes is. */
export const noteBlockKinds = ['PARAGRAPH', 'HEADING', 'BULLET', 'NUMBERED'] as const;
export type NoteBlockKind = (typeof noteBlockKinds)[number];

/** A stretch of text that looks the same throughout. */
export interface NoteRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Where it leads; only to where it is safe to go. */
  readonly href: string | null;
}

/** One block of notes, in reading order. */
export interface NoteBlock {
  /** Stays with the paragraph for good, wherever it moves and whatever becomes of its words. */
  readonly id: string | null;
  readonly kind: NoteBlockKind;
  /** How deep it stands: of a heading its level from 1, of a line in a list the depth from 1, else 0. */
  readonly depth: number;
  /** Whether it begins a line of its list; what follows in the same line does not. */
  readonly isFirst: boolean;
  readonly runs: readonly NoteRun[];
}

/** A block of notes as plain text. */
export const textOfBlock = ({ runs }: Pick<NoteBlock, 'runs'>): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

/** Where links in notes may lead: to pages, and to a mail address. Everything else is read as plain text. */
export const safeHref = (typed: unknown): string | null => {
  if (typeof typed !== 'string' || typed.length > 2_000 || !URL.canParse(typed)) return null;
  const { protocol, href } = new URL(typed);
  return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:' ? href : null;
};
