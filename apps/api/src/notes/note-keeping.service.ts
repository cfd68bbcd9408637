import { Injectable, Logger } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import type { Doc } from 'yjs';
import { newId } from '../platform/database/ids.js';
import { Refusal, type Edit } from '../platform/together/shared-text.js';
import { beginning, documentOf, pensIn, stateOf } from './note-document.js';

/** After so long, or so many edits, what was written becomes a version of its own. */
const versionAfter = { milliseconds: 10 * 60_000, edits: 5_000 };

interface Waiting {
  readonly edit: Edit;
  readonly settle: (error: unknown) => void;
}

/** Edits that wait to be written down together. */
interface Queue {
  readonly waiting: Waiting[];
  isBusy: boolean;
}

/** Keeps notes: each edit as it comes, and versions of what they make. */
@Injectable()
export class NoteKeepingService {
  private readonly logger = new Logger('notes');
  private readonly queues = new Map<string, Queue>();
  /** Whose hands the numbers are, of the documents that are open here. */
  private readonly pens = new Map<string, Map<number, string | null>>();

  constructor(private readonly database: PrismaClient) {}

  /** Makes the notes of a session where there are none; whoever comes second finds them. */
  async begin({ sessionId, groupId, locale }: { sessionId: string; groupId: string; locale: string }): Promise<void> {
    if ((await this.database.notes.count({ where: { sessionId } })) > 0) return;
    const { state, pen } = beginning();
    await this.database.$transaction(async (transaction) => {
      const { count } = await transaction.notes.createMany({
        data: [{ sessionId, groupId, locale, state }],
        skipDuplicates: true,
      });
      if (count > 0) await transaction.notePen.create({ data: { id: newId(), sessionId, number: pen } });
    });
  }

  /** The edits that make the notes of a session; none where nothing was ever written. */
  async load(sessionId: string): Promise<Uint8Array[]> {
    const [updates = []] = await this.loadAll([sessionId]);
    const pens = await this.database.notePen.findMany({ where: { sessionId } });
    this.pens.set(sessionId, new Map(pens.map(({ number, personId }) => [Number(number), personId])));
    return updates;
  }

  /** The same for several sessions at once. */
  async loadAll(sessionIds: readonly string[]): Promise<Uint8Array[][]> {
    const where = { sessionId: { in: [...sessionIds] } };
    // In one transaction: a version that is made in between takes edits away and puts them into the state.
    const [notes, edits] = await this.database.$transaction(
      async (transaction) => [
        await transaction.notes.findMany({ where, select: { sessionId: true, state: true } }),
        await transaction.noteEdit.findMany({
          where,
          orderBy: { seq: 'asc' },
          select: { sessionId: true, update: true },
        }),
      ],
      { isolationLevel: 'RepeatableRead' },
    );
    return sessionIds.map((id) => [
      ...notes.filter(({ sessionId }) => sessionId === id).map(({ state }) => state),
      ...edits.filter(({ sessionId }) => sessionId === id).map(({ update }) => update),
    ]);
  }

  /** Refuses what is no edit of notes, and what is written with another's hand. */
  async check({ personId, update }: Edit, document: Doc, sessionId: string): Promise<void> {
    const own = this.pens.get(sessionId) ?? new Map<number, string | null>();
    this.pens.set(sessionId, own);
    let found: number[];
    try {
      found = pensIn(update, document);
    } catch {
      throw new Refusal('NOT_USABLE', 4400);
    }
    const unknown = found.filter((pen) => !own.has(pen));
    if (unknown.length > 0) {
      await this.database.notePen.createMany({
        data: unknown.map((number) => ({ id: newId(), sessionId, number, personId })),
        skipDuplicates: true,
      });
      const rows = await this.database.notePen.findMany({ where: { sessionId, number: { in: unknown } } });
      for (const { number, personId: owner } of rows) own.set(Number(number), owner);
    }
    if (found.some((pen) => own.get(pen) !== personId)) throw new Refusal('FORBIDDEN');
  }

  /** Writes an edit down; those that come meanwhile are written down together after it. */
  keep(sessionId: string, edit: Edit): Promise<void> {
    const queue = this.queues.get(sessionId) ?? { waiting: [], isBusy: false };
    this.queues.set(sessionId, queue);
    return new Promise<void>((resolve, reject) => {
      queue.waiting.push({
        edit,
        settle: (error) => (error === null ? resolve() : reject(new Refusal('UNEXPECTED', 1011))),
      });
      if (!queue.isBusy) void this.drain(sessionId, queue);
    });
  }

  /** Makes a version where there is enough for one. */
  async tend(sessionId: string, now: Date = new Date()): Promise<void> {
    const { _count: count, _min: min } = await this.database.noteEdit.aggregate({
      where: { sessionId },
      _count: true,
      _min: { at: true },
    });
    const isOld = min.at !== null && now.getTime() - min.at.getTime() >= versionAfter.milliseconds;
    if (isOld || count >= versionAfter.edits)
      await this.database.$transaction((transaction) => this.version(transaction, sessionId, now));
  }

  /** Makes a version of whatever was written since the last one. */
  async rest(sessionId: string, now: Date = new Date()): Promise<void> {
    this.pens.delete(sessionId);
    await this.database.$transaction((transaction) => this.version(transaction, sessionId, now));
  }

  /** The same inside a transaction; a version that brings an earlier one back says which. */
  async version(
    transaction: Transaction,
    sessionId: string,
    now: Date,
    restoredNumber: number | null = null,
  ): Promise<void> {
    const [locked] = await transaction.$queryRaw<{ lastVersion: number }[]>`
      SELECT "lastVersion" FROM "Notes" WHERE "sessionId" = ${sessionId}::uuid FOR UPDATE`;
    if (!locked) return;
    const edits = await transaction.noteEdit.findMany({ where: { sessionId }, orderBy: { seq: 'asc' } });
    if (edits.length === 0) return;
    const { state: before } = await transaction.notes.findUniqueOrThrow({ where: { sessionId } });
    const document = documentOf([before, ...edits.map(({ update }) => update)]);
    const state = stateOf(document);
    document.destroy();
    const number = locked.lastVersion + 1;
    const id = newId();
    await transaction.notes.update({ where: { sessionId }, data: { state, lastVersion: number } });
    await transaction.noteVersion.create({
      data: { id, sessionId, number, madeAt: edits.at(-1)?.at ?? now, state, restoredNumber },
    });
    const writers = new Set(edits.flatMap(({ personId }) => (personId === null ? [] : [personId])));
    await transaction.noteVersionWriter.createMany({
      data: [...writers].map((personId) => ({ id: newId(), versionId: id, personId })),
    });
    await transaction.noteEdit.deleteMany({ where: { seq: { in: edits.map(({ seq }) => seq) } } });
  }

  private async drain(sessionId: string, queue: Queue): Promise<void> {
    queue.isBusy = true;
    while (queue.waiting.length > 0) {
      const batch = queue.waiting.splice(0, queue.waiting.length);
      let failure: unknown = null;
      try {
        await this.database.noteEdit.createMany({
          data: batch.map(({ edit: { personId, update, at } }) => ({
            id: newId(),
            sessionId,
            personId,
            at,
            update: Uint8Array.from(update),
          })),
        });
      } catch (error) {
        failure = error;
        this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
      for (const { settle } of batch) settle(failure);
    }
    this.queues.delete(sessionId);
  }
}
