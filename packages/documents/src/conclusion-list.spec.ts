import { readXlsx } from 'hucre/xlsx';
import { conclusionListCsv, conclusionListJson, conclusionListXlsx, type ConclusionList } from './conclusion-list.js';

const list: ConclusionList = {
  locale: 'es',
  takenAt: new Date('2026-03-02T12:00:00Z'),
  conclusions: [
    {
      citation: 'C-3.5/2.1-04',
      group: '3.5',
      session: '2.1',
      kind: 'FINDING',
      standing: 'ADOPTED',
      isProvisional: false,
      isFictitious: true,
      en: '=HYPERLINK("https://example.org")',
      es: 'Los juzgados derivan.',
      themes: ['Justicia'],
      lenses: ['GENDER'],
      adoptedAt: new Date('2024-05-06T10:00:00Z'),
      releasedAt: null,
      address: 'https://portal.example/es/groups/3.5/sessions/2.1/conclusions/04',
    },
  ],
};

describe('a list of conclusions as a file', () => {
  it('is a workbook with typed cells, no formulas, and a sheet that explains its columns', async () => {
    const { sheets } = await readXlsx(await conclusionListXlsx(list));
    expect(sheets.map(({ name }) => name)).toEqual(['Conclusiones', 'Acerca de']);
    const [head = [], row = []] = sheets[0]?.rows ?? [];
    const cell = (name: string) => row[head.indexOf(name)];
    expect(cell('Número')).toBe('C-3.5/2.1-04');
    expect(cell('Texto en inglés')).toBe('=HYPERLINK("https://example.org")');
    expect(cell('Provisional')).toBe(false);
    expect(new Date(String(cell('Adoptada el'))).toISOString().slice(0, 10)).toBe('2024-05-06');
    expect(sheets[1]?.rows).toHaveLength(head.length + 2);
  });

  it('is CSV in which no cell is taken for a formula', () => {
    const [head, row] = conclusionListCsv(list).split('\r\n');
    expect(head).toMatch(/^\uFEFFNúmero,Grupo,/);
    expect(row).toContain('"\'=HYPERLINK');
    expect(row).toContain('2024-05-06');
  });

  it('is JSON with the names that machines know', () => {
    expect(JSON.parse(conclusionListJson(list))).toMatchObject({
      takenAt: '2026-03-02T12:00:00.000Z',
      conclusions: [{ citation: 'C-3.5/2.1-04', standing: 'ADOPTED', text: { es: 'Los juzgados derivan.' } }],
    });
  });
});
