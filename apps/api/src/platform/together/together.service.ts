import { Server, STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Hocuspocus, type beforeSyncPayload, type WebSocketLike } from '@hocuspocus/server';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { SteadyConnection } from '@cauce/database/steady-connection';
import { DomainError } from '@cauce/domain/errors';
import { noteLimits } from '@cauce/domain/note';
import { WebSocketServer, type WebSocket } from 'ws';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { Door, type Caller } from '../auth/door.js';
import { ViewersService } from '../auth/viewers.service.js';
import { SERVING_URL } from '../database/database.module.js';
import { actsChannel } from '../events/events.service.js';
import { Refusal, type SharedText } from './shared-text.js';

/** The one address at which sockets are opened. */
const path = '/collab';

const mostSockets = { ofAPerson: 12, ofAll: 500 };
/** Messages are mostly cursors; an edit comes with one. */
const burst = noteLimits.editsPerSecond * 10;
const perSecond = noteLimits.editsPerSecond * 2;
const sweepEvery = 30_000;
const patience = 10_000;
/** Whoever opens a socket says within this time what for. */
const silence = 15_000;

/** The kinds of things whose acts can take a right away, or move the time in which it counts. */
const standing = new Set(['Person', 'SignInSession', 'Institution', 'WorkingGroup', 'Session', 'Retention']);

/** One open page that writes. */
interface Hand {
  readonly caller: Caller;
  readonly socket: WebSocket | null;
  readonly personId: string | null;
  readonly name: string;
  /** The document it writes in, once it was let in there. */
  document: string | null;
  until: Date;
  hasWritten: boolean;
}

interface HandContext {
  readonly hand: Hand;
}

const isStep1 = ({ type }: Pick<beforeSyncPayload, 'type'>): boolean => type === 0;

/** What a client says that has nothing to say. */
const isEmpty = (update: Uint8Array): boolean => update.length === 2 && update[0] === 0 && update[1] === 0;

const short = (value: unknown): boolean => value === undefined || JSON.stringify(value).length <= 2_000;

const portalItself: Hand = {
  caller: { remoteAddress: undefined, headers: {} },
  socket: null,
  personId: null,
  name: '',
  document: null,
  until: new Date(0),
  hasWritten: false,
};

/**
 * Texts that several people write at once, in the one process and behind the one port of the portal. Each document has one
 * owner among the processes over a database; every edit is written down before its writer is told that it arrived.
 */
@Injectable()
export class TogetherService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('together');
  private readonly texts = new Map<string, SharedText>();
  private readonly hands = new Set<Hand>();
  private readonly sizes = new Map<string, number>();
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: noteLimits.message,
    perMessageDeflate: false,
    clientTracking: false,
  });
  private readonly documents: Hocuspocus<HandContext>;
  private steady: Promise<SteadyConnection> | null = null;
  private sweep: NodeJS.Timeout | undefined;
  private looking: NodeJS.Timeout | undefined;
  private isEnding = false;
  private ending: Promise<void> | null = null;

  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly door: Door,
    private readonly viewers: ViewersService,
    @Inject(SERVING_URL) private readonly servingUrl: string,
  ) {
    this.documents = new Hocuspocus<HandContext>({
      quiet: true,
      maxPendingDocuments: 1,
      maxUnauthenticatedQueueSize: 2 * noteLimits.message,
      maxUnauthenticatedQueueMessages: 50,
      onAuthenticate: ({ documentName, context }) => this.letIn(documentName, context.hand),
      onLoadDocument: async ({ documentName, document, context: { hand } }) => {
        try {
          for (const update of await this.load(documentName, hand)) applyUpdate(document, update);
        } catch (error) {
          // What could not be loaded is in no list of documents, and its clock would tick for good.
          document.destroy();
          throw error;
        }
      },
      beforeSync: (payload) => this.takeDown(payload),
      beforeHandleAwareness: async ({ states, document, connection, context }) => {
        const own = connection ? document.getClients(connection) : new Set();
        for (const [client, state] of states) {
          const { cursor }: Record<string, unknown> = state;
          const isOthers = document.awareness.getStates().has(client) && !own.has(client);
          if (isOthers || !context || !short(cursor)) states.delete(client);
          // Nobody is present under another name.
          else states.set(client, { cursor: cursor ?? null, user: { name: context.hand.name } });
        }
      },
      onDisconnect: async ({ context: { hand } }) => hand.socket?.close(4400, 'ENDED'),
      beforeUnloadDocument: ({ documentName }) => this.rest(documentName),
      afterUnloadDocument: ({ documentName }) => this.giveBack(documentName),
    });
  }

  /** Makes a kind of text known. */
  register(text: SharedText): void {
    this.texts.set(text.kind, text);
  }

  onApplicationBootstrap(): void {
    const server: unknown = this.adapterHost.httpAdapter.getHttpServer();
    if (!(server instanceof Server)) return;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      // Nothing else in the portal speaks by sockets.
      if (request.url !== path) socket.destroy();
      else void this.open(request, socket, head);
    });
  }

  onModuleDestroy(): Promise<void> {
    return this.end();
  }

  /** Ends what is written, once all that was said to have arrived is kept; nobody is let in any more. */
  end(): Promise<void> {
    this.ending ??= this.endNow();
    return this.ending;
  }

  private async endNow(): Promise<void> {
    this.isEnding = true;
    clearInterval(this.sweep);
    clearTimeout(this.looking);
    this.endAll(1012, 'RESTARTING');
    const deadline = Date.now() + patience;
    while (this.documents.getDocumentsCount() > 0 && Date.now() < deadline) await wait(10);
    await this.steady?.then(
      (steady) => steady.close(),
      () => undefined,
    );
  }

  /**
   * Changes a document on the server, as one edit of a person. It is written down first, and reaches whoever has it open.
   * Refused with `CONFLICT` where another process owns it.
   */
  async write(
    kind: string,
    id: string,
    { personId, at }: { personId: string | null; at: Date },
    change: (document: Doc) => void,
  ) {
    const text = this.text(kind);
    const direct = await this.documents
      .openDirectConnection(`${kind}:${id}`, { hand: portalItself })
      .catch((error: unknown) => {
        throw error instanceof Refusal ? new DomainError('CONFLICT') : error;
      });
    try {
      const { document } = direct;
      if (!document) throw new DomainError('CONFLICT');
      const draft = new Doc();
      applyUpdate(draft, encodeStateAsUpdate(document));
      const updates: Uint8Array[] = [];
      draft.on('update', (update: Uint8Array) => updates.push(update));
      draft.transact(() => change(draft));
      for (const update of updates) {
        const edit = { personId, update, at };
        await text.check(edit, document, id);
        await text.keep(id, edit);
        applyUpdate(document, update, { source: 'local', skipStoreHooks: true });
      }
    } finally {
      await direct.disconnect();
    }
  }

  /** Looks again at whoever writes: closes on those who may not any more. */
  async lookAgain(): Promise<void> {
    await Promise.all([...this.hands].map((hand) => this.lookAt(hand)));
  }

  private text(kind: string): SharedText {
    const text = this.texts.get(kind);
    if (!text) throw new Refusal('NOT_FOUND', 4404);
    return text;
  }

  private named(name: string): { text: SharedText; id: string } {
    const [kind = '', id = ''] = name.split(':');
    return { text: this.text(kind), id };
  }

  /** Lets a socket be opened by a page of ours, on behalf of whoever is signed in there. */
  private async open(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const caller: Caller = { remoteAddress: request.socket.remoteAddress, headers: request.headers };
    const refuse = (status: number): void => {
      socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    };
    if (this.isEnding) return refuse(503);
    // A browser says from where; what says nothing is no page of ours.
    if (!this.door.letsIn(caller) || caller.headers['origin'] === undefined || !this.door.isOwnPage(caller)) {
      return refuse(403);
    }
    try {
      const { viewer } = await this.viewers.behind(caller);
      const { personId } = viewer;
      if (personId === null) return refuse(401);
      const own = [...this.hands].filter((hand) => hand.personId === personId);
      if (own.length >= mostSockets.ofAPerson || this.hands.size >= mostSockets.ofAll) return refuse(503);
      await this.own();
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        this.serve(opened, {
          caller,
          socket: opened,
          personId,
          name: viewer.name ?? '',
          document: null,
          until: new Date(0),
          hasWritten: false,
        });
      });
    } catch (error) {
      this.tell(error);
      refuse(503);
    }
  }

  private serve(socket: WebSocket, hand: Hand): void {
    this.hands.add(hand);
    const like: WebSocketLike = {
      send: (data) => {
        if (ArrayBuffer.isView(data)) socket.send(data);
      },
      close: (code, reason) => socket.close(code, reason),
      get readyState() {
        return socket.readyState;
      },
    };
    const served = this.documents.handleConnection(like, new Request(`http://localhost${path}`), { hand });
    const listening = setTimeout(() => {
      if (hand.document === null) socket.close(4408, 'TOO_LATE');
    }, silence).unref();
    let allowance = burst;
    let countedAt = Date.now();
    socket.on('message', (data, isBinary) => {
      const now = Date.now();
      allowance = Math.min(burst, allowance + ((now - countedAt) / 1_000) * perSecond) - 1;
      countedAt = now;
      if (allowance < 0) socket.close(4429, 'TOO_OFTEN');
      else if (isBinary && Buffer.isBuffer(data)) served.handleMessage(new Uint8Array(data));
      else socket.close(1003, 'NOT_USABLE');
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', (code, reason) => {
      clearTimeout(listening);
      this.hands.delete(hand);
      served.handleClose({ code, reason: reason.toString() });
    });
    this.sweep ??= setInterval(() => void this.tendAll(), sweepEvery).unref();
  }

  private async letIn(name: string, hand: Hand): Promise<void> {
    try {
      const { text, id } = this.named(name);
      const { viewer } = await this.viewers.behind(hand.caller);
      if (viewer.personId === null || viewer.personId !== hand.personId) throw new Refusal('SIGN_IN_NEEDED', 4401);
      hand.until = await text.admit(viewer, id);
      hand.document = name;
    } catch (error) {
      if (error instanceof Refusal) throw this.ended(hand, error.reason, error.code);
      if (error instanceof DomainError) throw this.ended(hand, error.code);
      this.tell(error);
      throw this.ended(hand, 'UNEXPECTED', 1011);
    }
  }

  /** Takes the document for this process, and gives the edits that make it. */
  private async load(name: string, hand: Hand): Promise<Uint8Array[]> {
    const { text, id } = this.named(name);
    const steady = await this.own();
    if (!(await steady.tryLock(name))) throw this.ended(hand, 'ELSEWHERE', 4409);
    try {
      const updates = await text.load(id);
      this.sizes.set(
        name,
        updates.reduce((sum, update) => sum + update.length, 0),
      );
      return updates;
    } catch (error) {
      await steady.unlock(name);
      throw error;
    }
  }

  /** Writes an edit down before the document takes it and its writer hears of it. */
  private async takeDown({
    type,
    payload,
    document,
    documentName,
    context,
  }: beforeSyncPayload<HandContext>): Promise<void> {
    if (isStep1({ type }) || isEmpty(payload)) return;
    const { hand } = context;
    if (hand.until.getTime() <= Date.now()) throw this.ended(hand, 'NOT_OPEN');
    const { text, id } = this.named(documentName);
    const size = this.sizeWith(documentName, document, payload);
    if (size > text.longest) throw this.ended(hand, 'TOO_LARGE', 4413);
    const edit = { personId: hand.personId, update: payload, at: new Date() };
    try {
      await text.check(edit, document, id);
      await text.keep(id, edit);
    } catch (error) {
      if (!(error instanceof Refusal)) this.tell(error);
      throw error instanceof Refusal
        ? this.ended(hand, error.reason, error.code)
        : this.ended(hand, 'UNEXPECTED', 1011);
    }
    this.sizes.set(documentName, size);
    hand.hasWritten = true;
  }

  /** Edits are counted as they come; where that says too much, the document is measured, since most of it may be gone. */
  private sizeWith(name: string, document: Doc, { length }: Uint8Array): number {
    const counted = (this.sizes.get(name) ?? 0) + length;
    return counted > this.named(name).text.longest ? encodeStateAsUpdate(document).length + length : counted;
  }

  private ended(hand: Hand, reason: string, code = 4403): Refusal {
    hand.socket?.close(code, reason);
    return new Refusal(reason, code);
  }

  private async lookAt(hand: Hand): Promise<void> {
    const { document, caller, hasWritten } = hand;
    if (document === null) return;
    hand.hasWritten = false;
    try {
      const { viewer } = await this.viewers.behind(caller, { isUse: hasWritten });
      if (viewer.personId !== hand.personId) throw new Refusal('SIGN_IN_NEEDED', 4401);
      const { text, id } = this.named(document);
      hand.until = await text.admit(viewer, id);
    } catch (error) {
      if (error instanceof Refusal) hand.socket?.close(error.code, error.reason);
      else if (error instanceof DomainError) hand.socket?.close(4403, error.code);
      else this.tell(error);
    }
  }

  private async tendAll(): Promise<void> {
    await this.lookAgain();
    for (const name of this.documents.documents.keys()) {
      const { text, id } = this.named(name);
      await text.tend(id).catch((error: unknown) => this.tell(error));
    }
  }

  private async rest(name: string): Promise<void> {
    const { text, id } = this.named(name);
    await text.rest(id).catch((error: unknown) => this.tell(error));
  }

  private async giveBack(name: string): Promise<void> {
    this.sizes.delete(name);
    const steady = await this.own().catch(() => null);
    await steady?.unlock(name).catch(() => undefined);
  }

  /** The connection that holds what this process owns, and hears what may take a right away. */
  private own(): Promise<SteadyConnection> {
    this.steady ??= SteadyConnection.open(this.servingUrl, {
      channel: actsChannel,
      onNotice: (notice) => this.hear(notice),
      onLost: () => {
        this.steady = null;
        this.endAll(1012, 'RESTARTING');
      },
    }).catch((error: unknown) => {
      this.steady = null;
      throw error;
    });
    return this.steady;
  }

  private hear(notice: string): void {
    if (!standing.has(notice) || this.hands.size === 0) return;
    // One act writes several events; they are looked at together.
    this.looking ??= setTimeout(() => {
      this.looking = undefined;
      void this.lookAgain();
    }, 20);
  }

  private endAll(code: number, reason: string): void {
    for (const { socket } of this.hands) {
      socket?.close(code, reason);
      // Whoever does not answer the closing is not waited for.
      setTimeout(() => socket?.terminate(), 1_000).unref();
    }
  }

  private tell(error: unknown): void {
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
