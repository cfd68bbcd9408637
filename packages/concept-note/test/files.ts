import { deflateRawSync } from 'node:zlib';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const linesOnPage = 48;
const leading = 15;
const top = 790;
const columns = [50, 170, 330];

const escaped = (text: string): string => text.replace(/[\\()]/g, String.raw`\$&`);

const drawn = (lines: readonly string[]): string =>
  lines
    .flatMap((line, row) =>
      line
        .split('\t')
        .map((cell, column) => `1 0 0 1 ${columns[column] ?? 450} ${top - row * leading} Tm (${escaped(cell)}) Tj`),
    )
    .join('\n');

/** A PDF that prints these lines, the cells of a line at the stops of its columns; with a password if asked for. */
export const pdfOf = (lines: readonly string[], options: { readonly isEncrypted?: boolean } = {}): Uint8Array => {
  const pages = Array.from({ length: Math.ceil(lines.length / linesOnPage) }, (_, page) =>
    drawn(lines.slice(page * linesOnPage, (page + 1) * linesOnPage)),
  );
  const firstPage = 4;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${firstPage + page * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const content = `BT /F1 10 Tf\n${page}\nET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + index * 2 + 1} 0 R >>`,
        `<< /Length ${latin(content).length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  // Nobody knows the password that these keys were made from, so that the reader has to ask for one.
  const key = '5a'.repeat(32);
  const encryption = options.isEncrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`
    : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = latin(file).length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return new Uint8Array(
    latin(
      `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R${encryption} >>\nstartxref\n${latin(file).length}\n%%EOF\n`,
    ),
  );
};

type PackedFile = {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the archive says that the content unpacks to; the truth where it is not given. */
  readonly declaredSize?: number;
};

/** A ZIP of these files. Its checksums are left out: no reader comes as far as to look at them. */
export const zipOf = (files: readonly PackedFile[]): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredSize = content.length } of files) {
    const packed = deflateRawSync(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(declaredSize, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, latin(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), about, rest, latin(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, entries, Buffer.from('PK\x05\x06', 'latin1'), end]));
};
