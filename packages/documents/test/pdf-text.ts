import { PDFParse } from 'pdf-parse';

/** The text of a PDF on one line, as a reader extracts it, and how many pages it has. */
export const readPdf = async (bytes: Uint8Array): Promise<{ text: string; pages: number }> => {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    const result = await parser.getText({ pageJoiner: '' });
    return { text: result.text.replace(/\s+/g, ' '), pages: result.total };
  } finally {
    await parser.destroy();
  }
};

/** The uncompressed parts of a PDF: its catalog and its metadata. */
export const rawPdf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
