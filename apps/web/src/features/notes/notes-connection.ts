import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider';
import { Doc } from 'yjs';
import { paths } from '../../lib/paths.js';

/** How the line to the portal is, as a writer is told it. */
export type LineState = 'CONNECTING' | 'SAVED' | 'SAVING' | 'OFFLINE' | 'ELSEWHERE';

/** What a writer sees of the line and of the others. */
export interface Desk {
  readonly state: LineState;
  /** Why it is over, by the word of the portal; null while it is not. */
  readonly ended: string | null;
  /** The document has come, so that it can be written in. */
  readonly isReady: boolean;
  /** Who else is here, by the names that the portal gives them. */
  readonly others: readonly string[];
}

const retryAfter = 3_000;

/** Closings after which it makes sense to come back by itself. */
const isPassing = (code: number): boolean => code < 4_400 || code === 4_408 || code === 4_409 || code === 4_429;

/**
 * One open page's share in the notes of a session. What is written without a line stays here, in the memory of the page and
 * nowhere on the device, until the line is back.
 */
export class NotesConnection {
  readonly document = new Doc();
  readonly provider: HocuspocusProvider;
  private readonly socket: HocuspocusProviderWebsocket;
  private readonly listeners = new Set<() => void>();
  private retry: ReturnType<typeof setTimeout> | undefined;
  private isElsewhere = false;
  private shown: Desk = { state: 'CONNECTING', ended: null, isReady: false, others: [] };

  constructor(sessionId: string) {
    this.socket = new HocuspocusProviderWebsocket({
      url: `${window.location.origin.replace(/^http/, 'ws')}${paths.together()}`,
      maxDelay: 5_000,
      onClose: ({ event: { code, reason } }) => this.hearClosing(code, reason),
    });
    const look = () => this.look();
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: `notes:${sessionId}`,
      document: this.document,
      onStatus: look,
      onSynced: () => {
        this.isElsewhere = false;
        this.tell({ isReady: true });
        this.look();
      },
      onUnsyncedChanges: look,
      onAwarenessChange: look,
      onAuthenticated: look,
    });
    this.provider.attach();
    window.addEventListener('beforeunload', this.holdBack);
    window.addEventListener('offline', this.loseLine);
    window.addEventListener('online', this.findLine);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly desk = (): Desk => this.shown;

  /** Whether the portal has everything that was written here. */
  get isSaved(): boolean {
    return this.shown.state === 'SAVED';
  }

  /** Ends it; what was written and not sent is gone then. */
  close(): void {
    clearTimeout(this.retry);
    window.removeEventListener('beforeunload', this.holdBack);
    window.removeEventListener('offline', this.loseLine);
    window.removeEventListener('online', this.findLine);
    this.provider.destroy();
    this.socket.destroy();
    this.document.destroy();
  }

  private readonly holdBack = (event: BeforeUnloadEvent): void => {
    if (this.shown.isReady && !this.isSaved && this.shown.ended === null) event.preventDefault();
  };

  // A browser notices minutes late that a socket leads nowhere; that the device has no line it says at once.
  private readonly loseLine = (): void => this.socket.disconnect();
  private readonly findLine = (): void => {
    if (this.shown.ended === null) void this.socket.connect();
  };

  private hearClosing(code: number, reason: string): void {
    if (isPassing(code)) {
      if (code === 4_409) {
        this.isElsewhere = true;
        this.socket.disconnect();
        this.retry = setTimeout(this.findLine, retryAfter);
      }
      return this.look();
    }
    this.socket.disconnect();
    // What the last word says is the reason, not that it ended thereafter.
    if (this.shown.ended === null) this.tell({ ended: reason });
  }

  private look(): void {
    this.tell({ state: this.state(), others: this.others() });
  }

  private state(): LineState {
    const isUp = this.socket.status === WebSocketStatus.Connected;
    if (this.isElsewhere) return 'ELSEWHERE';
    if (!isUp) return this.shown.isReady ? 'OFFLINE' : 'CONNECTING';
    if (!this.provider.isSynced) return 'CONNECTING';
    return this.provider.hasUnsyncedChanges ? 'SAVING' : 'SAVED';
  }

  private others(): string[] {
    const states = this.provider.awareness?.getStates() ?? new Map<number, Record<string, unknown>>();
    const names = [...states.entries()].flatMap(([client, { user }]) =>
      client === this.document.clientID ? [] : [nameOf(user)],
    );
    return [...new Set(names)].filter((name) => name !== '').toSorted((left, right) => left.localeCompare(right));
  }

  private tell(change: Partial<Desk>): void {
    const next = { ...this.shown, ...change };
    const isSame =
      next.state === this.shown.state &&
      next.ended === this.shown.ended &&
      next.isReady === this.shown.isReady &&
      next.others.join() === this.shown.others.join();
    if (isSame) return;
    this.shown = next;
    for (const listener of this.listeners) listener();
  }
}

/** The name in what a page says of its user. */
export const nameOf = (user: unknown): string =>
  typeof user === 'object' && user !== null && 'name' in user && typeof user.name === 'string' ? user.name : '';

const open = new Map<string, NotesConnection>();

/** The share of this page in the notes of a session: one that still has something to send is taken up again. */
export const joinNotes = (sessionId: string): NotesConnection => {
  const known = open.get(sessionId);
  if (known?.desk().ended === null) return known;
  known?.close();
  const connection = new NotesConnection(sessionId);
  open.set(sessionId, connection);
  return connection;
};

/** Leaves notes as soon as everything has arrived. */
export const leaveNotes = (sessionId: string): void => {
  const connection = open.get(sessionId);
  if (!connection) return;
  const end = (): void => {
    open.delete(sessionId);
    connection.close();
  };
  if (connection.isSaved || connection.desk().ended !== null || !connection.desk().isReady) return end();
  const stop = connection.subscribe(() => {
    if (open.get(sessionId) !== connection || !connection.isSaved) return;
    stop();
    end();
  });
};
