import { useRef, useState } from 'react';
import type { RefusalCode } from '@cauce/domain/concept-note';
import type { Problem } from '../../lib/errors.js';
import { sendNote } from './send-note.js';

/** A note to hand in: a file, or a text as one. */
export interface Parcel {
  readonly content: Blob;
  readonly fileName: string;
  /** What it is called on the screen. */
  readonly shownName: string;
}

/** How the handing in of a note stands. */
export type Sending =
  | { readonly kind: 'none' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'sending'; readonly parcel: Parcel; readonly share: number }
  | { readonly kind: 'refused'; readonly parcel: Parcel; readonly code: RefusalCode }
  | { readonly kind: 'failed'; readonly parcel: Parcel; readonly problem: Problem };

/** Hands notes in, one at a time; what fails can be handed in again. */
export const useSending = (onRead: (id: string) => void) => {
  const [sending, setSending] = useState<Sending>({ kind: 'none' });
  const abort = useRef<AbortController | null>(null);
  const send = async (parcel: Parcel): Promise<void> => {
    abort.current?.abort();
    const controller = new AbortController();
    abort.current = controller;
    const show = (next: Sending): void => {
      if (!controller.signal.aborted) setSending(next);
    };
    show({ kind: 'sending', parcel, share: 0 });
    const onProgress = (share: number): void => show({ kind: 'sending', parcel, share });
    const sent = await sendNote(parcel.content, parcel.fileName, onProgress, controller.signal);
    if (sent.kind === 'read') onRead(sent.id);
    else if (sent.kind === 'refused') show({ kind: 'refused', parcel, code: sent.code });
    else if (sent.kind === 'failed') show({ kind: 'failed', parcel, problem: sent.problem });
  };
  const stop = (): void => {
    abort.current?.abort();
    setSending({ kind: 'cancelled' });
  };
  return { sending, send, stop };
};
