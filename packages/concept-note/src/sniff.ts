/** What a file is, by its first bytes and not by its name. */
export type FileKind = 'empty' | 'pdf' | 'zip' | 'compound' | 'text' | 'rtf' | 'binary';

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);
const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d];
const zipMark = [0x50, 0x4b, 0x03, 0x04];
const emptyZipMark = [0x50, 0x4b, 0x05, 0x06];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
const rtfMark = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** Readers of PDF accept up to this much before the mark. */
const pdfMarkWithin = 1024;

const hasPdfMark = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < Math.min(bytes.length, pdfMarkWithin); at += 1)
    if (bytes[at] === 0x25 && startsWith(bytes, pdfMark, at)) return true;
  return false;
};

/** Tells what a file is. */
export const sniff = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, zipMark) || startsWith(bytes, emptyZipMark)) return 'zip';
  if (startsWith(bytes, compoundMark)) return 'compound';
  if (startsWith(bytes, rtfMark)) return 'rtf';
  if (hasPdfMark(bytes)) return 'pdf';
  return looksBinary(bytes) ? 'binary' : 'text';
};

const isUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  // Latin text in UTF-16 has an empty byte in nearly every pair, always on the same side.
  if (odd > length * 0.35 && even < length * 0.02) return 'utf-16le';
  return even > length * 0.35 && odd < length * 0.02 ? 'utf-16be' : null;
};

const looksBinary = (bytes: Uint8Array): boolean => {
  if (isUtf16(bytes) !== null) return false;
  const length = Math.min(bytes.length, 65_536);
  let strange = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) strange += 1;
  }
  return strange > 2 && strange > length / 100;
};

/** Decodes a text file: UTF-8, UTF-16, or else the encoding of old Windows notes. */
export const decodeText = (bytes: Uint8Array): string => {
  const wide = isUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
