import { inflateRawSync } from 'node:zlib';
import type { RefusalCode } from '@cauce/domain/concept-note';

/** A file inside a ZIP. */
type Entry = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly declared: number;
  readonly offset: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const longestComment = 65_557;
const mostEntries = 5_000;
const isZip64 = 0xffff_ffff;

const entriesOf = (view: DataView, bytes: Uint8Array): Entry[] | null => {
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) {
      end = at;
      break;
    }
  }
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const isTooMuch = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');

/**
 * Looks into a packed document before anything else unpacks it: what it says that it holds, and then, entry by entry with a
 * ceiling, what it really holds, since a bomb lies about its size. Null when it may be opened.
 */
export const refusalOfPacked = (bytes: Uint8Array, ceiling: number, needed: string): RefusalCode | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(view, bytes);
  if (entries === null) return 'DAMAGED';
  if (entries.some(({ flags }) => (flags & 1) === 1)) return 'ENCRYPTED';
  if (entries.length > mostEntries || entries.reduce((sum, { declared }) => sum + declared, 0) > ceiling)
    return 'EXPANDS_TOO_MUCH';
  if (!entries.some(({ name }) => name === needed)) return 'UNKNOWN_FORMAT';
  let left = ceiling;
  for (const { method, packed, offset, declared } of entries) {
    if (
      packed === isZip64 ||
      declared === isZip64 ||
      offset + 30 > bytes.length ||
      view.getUint32(offset, true) !== localMark
    )
      return 'DAMAGED';
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const content = bytes.subarray(start, start + packed);
    if (method === 0) {
      left -= content.length;
    } else if (method === 8) {
      try {
        left -= inflateRawSync(content, { maxOutputLength: Math.max(1, left) }).length;
      } catch (error) {
        return isTooMuch(error) ? 'EXPANDS_TOO_MUCH' : 'DAMAGED';
      }
    } else return 'DAMAGED';
    if (left <= 0) return 'EXPANDS_TOO_MUCH';
  }
  return null;
};
