import type { RefusalCode } from '@cauce/domain/concept-note';

/** The text of a file, or why there is none. */
export type Extraction =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly code: RefusalCode };

/** How much a file may ask of the reader. */
export type ExtractionLimits = {
  /** Of the file as it is handed in. */
  readonly fileBytes: number;
  /** Of everything that a packed file holds. */
  readonly unpackedBytes: number;
  /** Of the text that comes out, in characters. */
  readonly textLength: number;
  readonly pages: number;
  readonly milliseconds: number;
  /** That the reading may take beyond what the process holds. */
  readonly memoryMegabytes: number;
};

/** Far more than any concept note needs. */
export const extractionLimits: ExtractionLimits = {
  fileBytes: 10 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  textLength: 4_000_000,
  pages: 400,
  milliseconds: 20_000,
  memoryMegabytes: 512,
};

/** Says no to a file. */
export const refused = (code: RefusalCode): Extraction => ({ kind: 'refused', code });

/** Text that was found, unless it is none or too much. */
export const extracted = (text: string, limits: ExtractionLimits): Extraction => {
  if (text.length > limits.textLength) return refused('TOO_LARGE');
  return /[\p{L}\p{N}]/u.test(text) ? { kind: 'text', text } : refused('NO_TEXT');
};
