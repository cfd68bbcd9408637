import { extractDocx } from './extract-docx.js';
import { extractPdf } from './extract-pdf.js';
import { extracted, refused, type Extraction, type ExtractionLimits } from './extraction.js';
import { decodeText, sniff } from './sniff.js';

const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** The text of a file; what the file is, its first bytes say. Run hostile files by `extractInWorker`. */
export const extract = async (bytes: Uint8Array, limits: ExtractionLimits): Promise<Extraction> => {
  if (bytes.length > limits.fileBytes) return refused('TOO_LARGE');
  switch (sniff(bytes)) {
    case 'empty':
      return refused('EMPTY');
    case 'binary':
      return refused('BINARY');
    case 'rtf':
      return refused('UNKNOWN_FORMAT');
    case 'compound':
      // Office puts a document with a password into the container that it used for documents before 2007.
      return refused(
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedPackage)
          ? 'ENCRYPTED'
          : 'UNKNOWN_FORMAT',
      );
    case 'zip':
      return extractDocx(bytes, limits);
    case 'pdf':
      return extractPdf(bytes, limits);
    default: {
      const found = extracted(decodeText(bytes), limits);
      return found.kind === 'refused' && found.code === 'NO_TEXT' ? refused('EMPTY') : found;
    }
  }
};
