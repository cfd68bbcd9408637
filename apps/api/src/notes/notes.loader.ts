import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { perRequest } from '../platform/graphql/per-request.js';
import { blocksOf, documentOf } from './note-document.js';
import { NoteKeepingService } from './note-keeping.service.js';
import { canReadNotesIn } from './notes.policy.js';
import { notesOf } from './notes.service.js';

/** Notes and what they say, in batches. */
@Injectable()
export class NotesLoader {
  constructor(
    private readonly database: PrismaClient,
    private readonly keeping: NoteKeepingService,
  ) {}

  /** The notes of sessions that the viewer sees; null for who does not belong to the group. */
  readonly ofSessions = perRequest(async (ids: readonly string[], { viewer }) => {
    const sessions = await this.database.session.findMany({
      where: { id: { in: [...ids] }, groupId: { in: viewer.groupsJoined } },
      select: {
        id: true,
        groupId: true,
        status: true,
        title: true,
        startsAt: true,
        endsAt: true,
        notes: { select: { locale: true, opensAt: true, closesAt: true } },
      },
    });
    const now = new Date();
    return ids.map((id) => {
      const session = sessions.find((row) => row.id === id);
      return session && canReadNotesIn(viewer, session.groupId) ? notesOf(session, session.notes, now) : null;
    });
  });

  /** What notes say now, with who wrote each block. */
  readonly blocks = perRequest(async (ids: readonly string[]) => {
    const all = await this.keeping.loadAll(ids);
    const hands = await this.hands(ids);
    return all.map((updates, index) => this.read(ids[index] ?? '', updates, hands));
  });

  /** What versions say, by their ids. */
  readonly blocksOfVersions = perRequest(async (ids: readonly string[]) => {
    const rows = await this.database.noteVersion.findMany({ where: { id: { in: [...ids] } } });
    const hands = await this.hands(rows.map(({ sessionId }) => sessionId));
    return ids.map((id) => {
      const row = rows.find((version) => version.id === id);
      return row ? this.read(row.sessionId, [row.state], hands) : [];
    });
  });

  /** Whose hands the numbers are, by session and number. */
  private async hands(sessionIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.notePen.findMany({ where: { sessionId: { in: [...new Set(sessionIds)] } } });
    return new Map(
      rows.flatMap(({ sessionId, number, personId }) => (personId ? [[`${sessionId} ${number}`, personId]] : [])),
    );
  }

  private read(sessionId: string, updates: readonly Uint8Array[], hands: ReadonlyMap<string, string>) {
    const document = documentOf(updates);
    const blocks = blocksOf(document).map(({ pens, ...block }) => ({
      ...block,
      runs: [...block.runs],
      sessionId,
      writerIds: [...new Set(pens.flatMap((pen) => hands.get(`${sessionId} ${pen}`) ?? []))],
    }));
    document.destroy();
    return blocks;
  }
}
