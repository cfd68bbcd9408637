import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import { Doc, XmlElement, XmlText } from 'yjs';
import { z } from 'zod';
import { newId } from '../src/platform/database/ids.js';

const presentSchema = z.object({ user: z.object({ name: z.string() }) });

/** A page of somebody who writes in notes, as a browser has it open. */
export class Hand {
  readonly document = new Doc();
  /** Why it was closed or not let in, in the order in which it was told. */
  readonly refusals: string[] = [];
  private readonly provider: HocuspocusProvider;
  private readonly socket: HocuspocusProviderWebsocket;

  constructor(origin: string, cookie: string | null, sessionId: string) {
    const headers = { origin, ...(cookie === null ? {} : { cookie }) };
    this.socket = new HocuspocusProviderWebsocket({
      url: `${origin.replace('http', 'ws')}/collab`,
      delay: 50,
      minDelay: 50,
      maxDelay: 500,
      WebSocketPolyfill: class extends WebSocket {
        constructor(address: string) {
          super(address, { headers });
        }
      },
      onClose: ({ event: { code, reason } }) => {
        if (code >= 1003 && code !== 1006) this.refuse(reason);
      },
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: `notes:${sessionId}`,
      document: this.document,
      onAuthenticationFailed: ({ reason }) => this.refuse(reason),
    });
    this.provider.attach();
  }

  private refuse(reason: string): void {
    if (reason !== 'RESTARTING') this.socket.disconnect();
    this.refusals.push(reason);
  }

  get notes() {
    return this.document.getXmlFragment('notes');
  }

  /** The paragraphs of the notes as this page shows them. */
  get lines(): string[] {
    return this.notes.toArray().map((node) => (node instanceof XmlElement ? node.toArray().map(String).join('') : ''));
  }

  /** Who is there, by the names that the portal gave them. */
  get names(): string[] {
    const states: unknown[] = [...(this.provider.awareness?.getStates().values() ?? [])];
    return states
      .flatMap((state) => {
        const present = presentSchema.safeParse(state);
        return present.success ? [present.data.user.name] : [];
      })
      .toSorted();
  }

  present(name: string): void {
    this.provider.setAwarenessField('user', { name });
  }

  /** Writes a paragraph at the end; gives the name by which it stays known. */
  write(text: string, nodeName = 'paragraph'): string {
    const paragraph = new XmlElement(nodeName);
    const id = newId();
    this.document.transact(() => {
      paragraph.setAttribute('id', id);
      paragraph.insert(0, [new XmlText(text)]);
      this.notes.insert(this.notes.length, [paragraph]);
    });
    return id;
  }

  /** Whether the portal has said of everything that was written here that it arrived. */
  get isAcknowledged(): boolean {
    return this.provider.isSynced && !this.provider.hasUnsyncedChanges;
  }

  /** How many edits the portal has not yet said of that they arrived. */
  get underway(): number {
    return this.provider.unsyncedChanges;
  }

  /** Loses the line, and has noticed. */
  async disconnect(): Promise<void> {
    this.socket.disconnect();
    await until(() => this.socket.status === WebSocketStatus.Disconnected);
  }

  /** Sends bytes as the content of an edit. */
  sendEdit(bytes: readonly number[]): void {
    const name = Buffer.from(this.provider.configuration.name);
    this.socket.webSocket?.send(Uint8Array.from([name.length, ...name, 0, 2, bytes.length, ...bytes]));
  }

  connect(): void {
    void this.socket.connect();
  }

  close(): void {
    this.provider.destroy();
    this.socket.destroy();
    this.document.destroy();
  }
}

/** Waits for a fact. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It never came to be.');
};
