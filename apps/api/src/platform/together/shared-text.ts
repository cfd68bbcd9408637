import type { Doc } from 'yjs';
import type { Viewer } from '../auth/viewer.js';

/** One edit, as it arrived. */
export interface Edit {
  /** Whose it is; null where the portal itself made it. */
  readonly personId: string | null;
  readonly update: Uint8Array;
  readonly at: Date;
}

/** A kind of text that several people write at once. Its noun says who may, and keeps it. */
export interface SharedText {
  /** The first part of the names of its documents. */
  readonly kind: string;
  /** Refuses whoever may not write here now; else says until when they may. */
  readonly admit: (viewer: Viewer, id: string) => Promise<Date>;
  /** The document, as the edits that make it. */
  readonly load: (id: string) => Promise<Uint8Array[]>;
  /** Refuses an edit that is not one of this kind of text. */
  readonly check: (edit: Edit, document: Doc, id: string) => Promise<void>;
  /** Writes an edit down. Only when it has returned is the writer told that the edit arrived. */
  readonly keep: (id: string, edit: Edit) => Promise<void>;
  /** Called now and then while somebody writes. */
  readonly tend: (id: string) => Promise<void>;
  /** Called when nobody writes any more. */
  readonly rest: (id: string) => Promise<void>;
  /** The longest document, in bytes. */
  readonly longest: number;
}

/** Why somebody is not let in, or not any more: the code by which the socket is closed, and a word for the page. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    readonly code = 4403,
  ) {
    super('');
  }
}
