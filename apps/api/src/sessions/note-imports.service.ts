import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { readConceptNote } from '@cauce/concept-note/read';
import { extractInWorker } from '@cauce/concept-note/extract-in-worker';
import { conceptNoteSchema, findingSchema, type RefusalCode } from '@cauce/domain/concept-note';
import { DomainError } from '@cauce/domain/errors';
import { openFindings, settlementsSchema } from '@cauce/domain/note-import';
import { timeZoneSchema } from '@cauce/domain/time';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { sessionFromNote } from './session-from-note.js';
import { canReadNotes } from './sessions.policy.js';
import { SessionsService, type StoredSession } from './sessions.service.js';

/** A note that was handed in, or why it is not read. */
export type Received = { kind: 'read'; id: string } | { kind: 'refused'; code: RefusalCode };

const revisionSchema = z.object({
  note: conceptNoteSchema,
  settled: settlementsSchema,
  timeZone: timeZoneSchema.nullable(),
  group: z.string().nullable(),
});

/** Concept notes on their way in: read, looked through, made into a draft session. */
@Injectable()
export class NoteImportsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly programmes: ProgrammesService,
    private readonly sessions: SessionsService,
  ) {}

  /** Reads a file in a worker with limits and keeps what was read; nothing is kept of what is refused. */
  async receive(acting: Acting, fileName: string, bytes: Uint8Array): Promise<Received> {
    allow(acting.viewer, canReadNotes(acting.viewer));
    const extracted = await extractInWorker(bytes, fileName);
    if (extracted.kind === 'refused') return extracted;
    const text = extracted.text.replaceAll('\u0000', '');
    const read = readConceptNote(text);
    if (read.kind === 'refused') return read;
    const { note, findings } = read;
    const id = newId();
    await this.database.$transaction(async (transaction) => {
      const group = note.result.code
        ? await transaction.workingGroup.findUnique({ where: { slug: note.result.code } })
        : null;
      const groupId = group && acting.viewer.manages(group.id) ? group.id : null;
      await transaction.noteImport.create({
        data: {
          id,
          groupId,
          fileName: fileName.slice(0, 200),
          text,
          note,
          findings,
          settled: {},
          timeZone: note.session.timeZone,
        },
      });
      await this.events.record(transaction, acting, {
        act: 'read-note',
        subject: { type: 'NoteImport', id },
        groupId,
        details: { findings: findings.length },
      });
    });
    return { kind: 'read', id };
  }

  /** A note on its way in, for those who manage its group, or any group where it has none yet; null where there is none to see. */
  async byId(viewer: Viewer, id: string) {
    if (!canReadNotes(viewer) || !z.uuid().safeParse(id).success) return null;
    return this.database.noteImport.findFirst({
      where: { id, OR: [{ groupId: null }, { groupId: { in: viewer.groupsManaged } }] },
      include: { group: true, session: true },
    });
  }

  /** Keeps what a person settled or mended so far. */
  async revise(acting: Acting, id: string, version: number, typed: unknown) {
    const input = parseInput(revisionSchema, typed);
    const before = await this.open(acting.viewer, id);
    const groupId = input.group === null ? null : await this.programmes.groupId(input.group);
    if (groupId) allow(acting.viewer, acting.viewer.manages(groupId));
    const { count } = await this.database.noteImport.updateMany({
      where: { id, version },
      data: { note: input.note, settled: input.settled, timeZone: input.timeZone, groupId, version: version + 1 },
    });
    if (count === 0) throw new DomainError('CONFLICT', { values: { version: before.version } });
    return this.byId(acting.viewer, id);
  }

  /** Makes the draft session of a note whose doubts are settled. */
  async importNote(acting: Acting, id: string): Promise<StoredSession> {
    const kept = await this.open(acting.viewer, id);
    if (!kept.group) throw new DomainError('INCOMPLETE', { field: 'group' });
    if (!kept.timeZone) throw new DomainError('INCOMPLETE', { field: 'timeZone' });
    const note = conceptNoteSchema.parse(kept.note);
    const findings = z.array(findingSchema).parse(kept.findings);
    const open = openFindings(findings, settlementsSchema.parse(kept.settled), kept.timeZone);
    if (open.length > 0) throw new DomainError('FINDINGS_OPEN', { values: { count: open.length } });
    const session = await this.sessions.create(acting, kept.group.slug, sessionFromNote(note, kept.timeZone));
    await this.database.noteImport.update({ where: { id }, data: { sessionId: session.id } });
    return session;
  }

  /** Reads and imports in one go, for the command line: doubts that do not block are kept as the note has them. */
  async importFile(acting: Acting, fileName: string, bytes: Uint8Array, timeZone: string, group: string | null) {
    const received = await this.receive(acting, fileName, bytes);
    if (received.kind === 'refused') return received;
    const kept = await this.open(acting.viewer, received.id);
    const settled = Object.fromEntries(
      z
        .array(findingSchema)
        .parse(kept.findings)
        .map((_, index) => [index, 'KEPT']),
    );
    await this.revise(acting, received.id, kept.version, {
      note: kept.note,
      settled,
      timeZone,
      group: group ?? kept.group?.slug ?? null,
    });
    return { kind: 'imported', session: await this.importNote(acting, received.id) } as const;
  }

  private async open(
    viewer: Viewer,
    id: string,
  ): Promise<NonNullable<Awaited<ReturnType<NoteImportsService['byId']>>>> {
    allow(viewer, canReadNotes(viewer));
    const kept = await this.byId(viewer, id);
    if (!kept) throw new DomainError('NOT_FOUND');
    if (kept.sessionId) throw new DomainError('ALREADY_IMPORTED', { field: 'session' });
    return kept;
  }
}
