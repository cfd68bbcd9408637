import { rawPdf, readPdf } from '../test/pdf-text.js';
import { renderAuthorityPdf } from './authority-pdf.js';
import type { AuthorityConclusion, AuthorityDocument } from './authority-view.js';

const aConclusion = (over: Partial<AuthorityConclusion> = {}): AuthorityConclusion => ({
  citation: 'C-3.5/2.1-01',
  kind: 'RECOMMENDATION',
  status: 'ADOPTED',
  standing: 'ADOPTED',
  text: {
    text: 'Los países publican cifras de derivación una vez al año.',
    locale: 'es',
    state: 'ORIGINAL',
    isFallback: false,
    isStale: false,
  },
  adoptedAt: '2024-08-30T00:00:00.000Z',
  closesOn: null,
  supersededBy: [],
  session: { code: '2.1', title: 'Más allá de la justicia penal' },
  ledTo: ['¿Qué mecanismos aplica su jurisdicción?'],
  positions: [
    {
      country: 'Costa Rica',
      given: { stance: 'RESERVATION', at: '2024-08-20T10:00:00Z', isStale: false, text: 'Salvo las cifras locales.' },
    },
  ],
  ...over,
});

const aSelection = (conclusions: readonly AuthorityConclusion[]): AuthorityDocument => ({
  locale: 'es',
  programme: 'Programa de ejemplo',
  group: 'Grupo de ejemplo',
  conclusions,
  isFictitious: false,
  stamp: { address: 'https://portal.example.org/es/conclusions', printedAt: '2024-09-02T10:00:00Z' },
});

describe('Conclusions for an authority', () => {
  it('say their number, how they stand, what led to them and what the own country said', async () => {
    const { text, pages } = await readPdf(await renderAuthorityPdf(aSelection([aConclusion()])));
    for (const said of [
      'C-3.5/2.1-01',
      'publican cifras de derivación',
      'adoptada el 30 de agosto de 2024',
      'no obliga a ningún país',
      '¿Qué mecanismos aplica su jurisdicción?',
      'Costa Rica',
      'Reserva, comunicada el 20 de agosto de 2024',
      'Salvo las cifras locales.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('Borrador');
    expect(pages).toBe(1);
  });

  it('are marked across every page, and each by itself, while something is a draft', async () => {
    const draft = aConclusion({ citation: null, status: 'DRAFT', standing: 'DRAFT', adoptedAt: null, positions: [] });
    const bytes = await renderAuthorityPdf(aSelection([aConclusion(), draft]));
    const { text } = await readPdf(bytes);
    expect(text).toContain('Borrador: no adoptado; aún puede cambiar');
    expect(text).toContain('Aún sin número');
    expect(text).toContain('No todo está adoptado');
    expect(text.match(/Borrador/g)?.length).toBeGreaterThan(2);
    expect(rawPdf(bytes)).toContain('pdfuaid:part>1<');
  });

  it('fill two pages at most where two pages can hold them, and are never cut', async () => {
    const many = Array.from({ length: 10 }, (_, index) =>
      aConclusion({
        citation: `C-3.5/2.1-${index + 10}`,
        text: { ...aConclusion().text, text: 'Una frase de varias palabras, como suelen ser. '.repeat(6) },
      }),
    );
    const held = await readPdf(await renderAuthorityPdf(aSelection(many)));
    expect(held.pages).toBe(2);
    expect(held.text).toContain('C-3.5/2.1-19');
    const long = many.map((one) => ({ ...one, text: { ...one.text, text: 'Una frase larga. '.repeat(230) } }));
    const more = await readPdf(await renderAuthorityPdf(aSelection(long)));
    expect(more.text).toContain('C-3.5/2.1-19');
    expect(more.pages).toBeGreaterThan(2);
  });

  it('say so where the text is in another language or by a machine', async () => {
    const text = { text: 'Courts divert.', locale: 'en', state: 'MACHINE', isFallback: true, isStale: false } as const;
    const read = await readPdf(await renderAuthorityPdf(aSelection([aConclusion({ text })])));
    expect(read.text).toContain('en inglés');
    expect(read.text).toContain('traducción automática');
  });
});
