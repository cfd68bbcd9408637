import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { claimOf, codeInGroups } from '@cauce/domain/release';
import { aRelease } from '../test/a-release.js';
import { rawPdf, readPdf } from '../test/pdf-text.js';
import { renderReleaseDocx } from './release-docx.js';
import { renderReleasePdf } from './release-pdf.js';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('A release as PDF', () => {
  it('says every conclusion in its language, with its number and its code', async () => {
    const release = aRelease();
    const { text } = await readPdf(await renderReleasePdf(release));
    for (const { citation, es, en } of release.content.conclusions) {
      expect(text).toContain(citation);
      expect(text).toContain(es.split('\n')[0]?.slice(0, 30));
      expect(text).not.toContain(en.split('\n')[0]?.slice(0, 30));
    }
    expect(text).toContain('sustituye a C-3.5/1.1-02');
    expect(text).toContain('Publicada el lunes, 2 de septiembre de 2024');
    for (const group of codeInGroups(release.code).split(' ')) expect(text).toContain(group);
    expect(text).toContain(release.verifyAddress);
    expect(text).toContain('Ejemplo ficticio');
    expect(text).not.toMatch(/hash/i);
  });

  it('is tagged PDF/UA in its language, with its number as headings', async () => {
    const raw = rawPdf(await renderReleasePdf(aRelease({ locale: 'en' })));
    expect(raw).toContain('pdfuaid:part>1<');
    expect(raw).toMatch(/\/StructTreeRoot \d+/);
    expect(raw).toContain('/Lang (en)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toMatch(/\/S \/H1\b/);
  });

  it('carries its code where programs find it', async () => {
    const release = aRelease();
    expect(claimOf(latin1(await renderReleasePdf(release)))).toEqual({ code: release.code });
  });

  it('is the same bytes for the same release', async () => {
    const [first, second] = await Promise.all([renderReleasePdf(aRelease()), renderReleasePdf(aRelease())]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('stands with a hundred long conclusions', async () => {
    const { content } = aRelease();
    const [one] = content.conclusions;
    if (!one) throw new Error('The sample is empty.');
    const conclusions = Array.from({ length: 100 }, (_, index) => ({
      ...one,
      citation: `C-3.5/2.1-${index + 1}`,
      es: 'Una frase de muchas palabras. '.repeat(130),
    }));
    const { text, pages } = await readPdf(await renderReleasePdf(aRelease({ content: { ...content, conclusions } })));
    expect(text).toContain('C-3.5/2.1-100');
    expect(pages).toBeGreaterThan(40);
  });
});

describe('A release as a Word document', () => {
  it('has every conclusion under a heading that the outline knows, in its language', async () => {
    const bytes = await renderReleaseDocx(aRelease());
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const headings = [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) => text);
    expect(headings).toEqual(['C-3.5/2.1-01', 'C-3.5/2.1-04', 'Código de verificación']);
    const styles = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('<w:outlineLvl w:val="0"/>');
    expect(styles).toContain('w:val="es-ES"');
    expect(value).toContain(codeInGroups(aRelease().code));
  });

  it('carries its code unpacked, where programs find it', async () => {
    const release = aRelease();
    expect(claimOf(latin1(await renderReleaseDocx(release)))).toEqual({ code: release.code });
  });
});
