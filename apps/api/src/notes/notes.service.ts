import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { localeSchema } from '@cauce/domain/locale';
import { localizedSchema } from '@cauce/domain/localized';
import { isOpenAt, noteLimits, notesSettingsSchema, notesTerm, textOfBlock } from '@cauce/domain/note';
import { z } from 'zod';
import { HoldingsService } from '../institutions/holdings.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { decodeCursor, pageOf, pageSize } from '../platform/graphql/cursor.js';
import { parseInput } from '../platform/graphql/errors.js';
import { TogetherService } from '../platform/together/together.service.js';
import { SessionsService, type StoredSession } from '../sessions/sessions.service.js';
import { append, blocksOf, bringBack, documentOf, type PlainBlock } from './note-document.js';
import { NoteKeepingService } from './note-keeping.service.js';
import { canReadNotesIn, notesPolicy } from './notes.policy.js';

/** The name under which notes are written together. */
const kind = 'notes';

type StoredSettings = Pick<Prisma.NotesGetPayload<object>, 'locale' | 'opensAt' | 'closesAt'>;

/** A version as it is stored, without what it says. */
export type StoredVersion = Prisma.NoteVersionGetPayload<{ omit: { state: true }; include: { writers: true } }>;

/** The notes of a session and how they are written, whether or not anybody has begun. */
export const notesOf = (
  session: Pick<StoredSession, 'id' | 'groupId' | 'status' | 'title' | 'startsAt' | 'endsAt'>,
  settings: StoredSettings | null,
  now: Date = new Date(),
) => {
  const term = notesTerm(session, settings);
  return {
    id: session.id,
    groupId: session.groupId,
    status: session.status,
    locale: settings ? localeSchema.parse(settings.locale) : localizedSchema.parse(session.title).original,
    opensAt: term?.opensAt ?? null,
    closesAt: term?.closesAt ?? null,
    isAroundSession: !settings?.opensAt,
    isOpen: isOpenAt(term, now),
  };
};

/** The notes of sessions: who writes them when, their versions, and bringing one back. */
@Injectable()
export class NotesService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly sessions: SessionsService,
    private readonly keeping: NoteKeepingService,
    private readonly together: TogetherService,
    holdings: HoldingsService,
  ) {
    holdings.registerReferences(
      { to: 'PERSON', table: 'NoteEdit', column: 'personId', row: 'id' },
      { to: 'PERSON', table: 'NotePen', column: 'personId', row: 'id' },
      { to: 'PERSON', table: 'NoteVersionWriter', column: 'personId', row: 'id' },
    );
    together.register({
      kind,
      longest: noteLimits.document,
      admit: (viewer, id) => this.admit(viewer, id),
      load: (id) => keeping.load(id),
      check: (edit, document, id) => keeping.check(edit, document, id),
      keep: (id, edit) => keeping.keep(id, edit),
      tend: (id) => keeping.tend(id),
      rest: (id) => keeping.rest(id),
    });
  }

  /** The notes of a session that the viewer reads; refused where there are none to see. */
  async one(viewer: Viewer, sessionId: string) {
    const session = z.uuid().safeParse(sessionId).success ? await this.sessions.seenById(viewer, sessionId) : null;
    if (!session || !canReadNotesIn(viewer, session.groupId)) throw new DomainError('NOT_FOUND', { field: 'session' });
    const settings = await this.database.notes.findUnique({
      where: { sessionId },
      select: { locale: true, opensAt: true, closesAt: true },
    });
    return notesOf(session, settings);
  }

  /** What a paragraph of notes says now; refused where there is no such paragraph, or nothing in it. */
  async paragraph(viewer: Viewer, sessionId: string, paragraphId: string) {
    const notes = await this.one(viewer, sessionId);
    const [updates = []] = await this.keeping.loadAll([sessionId]);
    const document = documentOf(updates);
    const block = blocksOf(document).find(({ id }) => id !== null && id === paragraphId);
    document.destroy();
    const text = block ? textOfBlock(block) : '';
    if (text === '') throw new DomainError('NOT_FOUND', { field: 'paragraph' });
    return { notes, text };
  }

  /** A page of the versions of notes, the latest first. */
  async versions(sessionId: string, first: number, after: string | null) {
    const take = pageSize(first);
    const cursor = after === null ? null : decodeCursor(after);
    const where = { sessionId };
    const [rows, totalCount] = await Promise.all([
      this.database.noteVersion.findMany({
        where,
        orderBy: { number: 'desc' },
        omit: { state: true },
        include: { writers: true },
        take: take + 1,
        ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
      }),
      this.database.noteVersion.count({ where }),
    ]);
    return pageOf(rows, take, totalCount);
  }

  /** One version of the notes of a session; null where there is none to see. */
  async versionOf(viewer: Viewer, sessionId: string, number: number): Promise<StoredVersion | null> {
    const notes = await this.one(viewer, sessionId).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
      throw error;
    });
    if (!notes) return null;
    return this.database.noteVersion.findUnique({
      where: { sessionId_number: { sessionId, number } },
      omit: { state: true },
      include: { writers: true },
    });
  }

  /** Says in which language notes are written and, where that is not around the session, when. */
  async updateSettings(acting: Acting, sessionId: string, typed: unknown) {
    const { viewer } = acting;
    const input = parseInput(notesSettingsSchema, typed);
    const before = await this.one(viewer, sessionId);
    allow(viewer, notesPolicy.updateSettings(viewer, before));
    await this.keeping.begin({ sessionId, groupId: before.groupId, locale: before.locale });
    await this.database.$transaction(async (transaction) => {
      await transaction.notes.update({
        where: { sessionId },
        data: { locale: input.locale, opensAt: input.opensAt ?? null, closesAt: input.closesAt ?? null },
      });
      await this.events.record(transaction, acting, {
        act: 'set-notes',
        subject: { type: 'Session', id: sessionId },
        groupId: before.groupId,
        details: {
          locale: input.locale,
          opensAt: input.opensAt?.toISOString() ?? null,
          closesAt: input.closesAt?.toISOString() ?? null,
        },
      });
    });
    return this.one(viewer, sessionId);
  }

  /** Makes notes say again what an earlier version said, as one new edit; what they said till now is a version too. */
  async restore(acting: Acting, sessionId: string, number: number, now: Date = new Date()) {
    const { viewer } = acting;
    const notes = await this.one(viewer, sessionId);
    allow(viewer, notesPolicy.restore(viewer, notes));
    const version = await this.database.noteVersion.findUnique({ where: { sessionId_number: { sessionId, number } } });
    if (!version) throw new DomainError('NOT_FOUND', { field: 'number' });
    await this.keeping.rest(sessionId, now);
    const earlier = documentOf([version.state]);
    await this.together.write(kind, sessionId, { personId: viewer.personId, at: now }, (document) =>
      bringBack(document, earlier),
    );
    earlier.destroy();
    await this.database.$transaction(async (transaction) => {
      await this.keeping.version(transaction, sessionId, now, number);
      await this.events.record(transaction, acting, {
        act: 'restore-notes',
        subject: { type: 'Session', id: sessionId },
        groupId: notes.groupId,
        details: { version: number },
      });
    });
    return this.one(viewer, sessionId);
  }

  /** Writes blocks at the end of notes, as one edit of the viewer; a story is told in this way, with its own times. */
  async append(acting: Acting, sessionId: string, blocks: readonly PlainBlock[], at: Date = new Date()): Promise<void> {
    const { viewer } = acting;
    const { groupId, status, locale } = await this.one(viewer, sessionId);
    allow(viewer, notesPolicy.write(viewer, { groupId, status, isOpen: true }));
    await this.keeping.begin({ sessionId, groupId, locale });
    await this.together.write(kind, sessionId, { personId: viewer.personId, at }, (document) =>
      append(document, blocks),
    );
  }

  /** Lets somebody write in notes, or refuses; they are made on the server before anybody writes. */
  private async admit(viewer: Viewer, sessionId: string): Promise<Date> {
    const notes = await this.one(viewer, sessionId);
    if (!notes.isOpen || !notes.closesAt) throw new DomainError('TOO_LATE');
    allow(viewer, notesPolicy.write(viewer, notes));
    await this.keeping.begin({ sessionId, groupId: notes.groupId, locale: notes.locale });
    return notes.closesAt;
  }
}
