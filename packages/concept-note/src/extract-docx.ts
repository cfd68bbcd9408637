import mammoth from 'mammoth';
import { extracted, refused, type Extraction, type ExtractionLimits } from './extraction.js';
import { textOfHtml } from './html-text.js';
import { refusalOfPacked } from './unpack-guard.js';

/** The text of a DOCX, its tables as rows; refused before unpacking if it would unpack to too much. */
export const extractDocx = async (bytes: Uint8Array, limits: ExtractionLimits): Promise<Extraction> => {
  const refusal = refusalOfPacked(bytes, limits.unpackedBytes, 'word/document.xml');
  if (refusal !== null) return refused(refusal);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        // Pictures hold no text, and are not to be unpacked.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => h2:fresh",
          "r[style-name='Strong'] => span",
        ],
      },
    );
    return extracted(textOfHtml(value), limits);
  } catch {
    return refused('DAMAGED');
  }
};
