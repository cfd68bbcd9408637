import { strFromU8, unzipSync } from 'fflate';
import { locales } from '@cauce/domain/locale';
import { dataCategories, retentionRules } from '@cauce/domain/retention';
import { personalDataArchive } from './personal-data-archive.js';

const facts = [
  { field: 'NAME', value: 'Ana "Anita" Ñúñez' },
  { field: 'ADDRESS', value: '=cmd|calc@example.org' },
] as const;

const archiveIn = (locale: (typeof locales)[number]) =>
  unzipSync(
    personalDataArchive({
      locale,
      takenAt: new Date('2026-07-13T10:00:00Z'),
      parts: dataCategories.map((category) => ({
        category,
        rule: retentionRules[category],
        things: category === 'PERSON' ? [{ facts, keptUntil: '2028-07-12' }] : [],
      })),
    }),
  );

describe('what is held about a person, as a file', () => {
  it.each(locales)('explains itself and holds a table for each kind of thing, in %s', (locale) => {
    const files = archiveIn(locale);
    expect(Object.keys(files)).toHaveLength(3);
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('2026-07-13');
  });

  it('says the same for machines, and leaves no formula in a table', () => {
    const files = archiveIn('es');
    const { held } = JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array()));
    expect(held[0]).toMatchObject({
      category: 'PERSON',
      keptDays: 730,
      things: [{ NAME: 'Ana "Anita" Ñúñez', ADDRESS: '=cmd|calc@example.org', KEPT_UNTIL: '2028-07-12' }],
    });
    const table = strFromU8(files['nombre-y-datos-de-contacto.csv'] ?? new Uint8Array());
    expect(files['nombre-y-datos-de-contacto.csv']?.subarray(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect(table).toBe('Nombre,Dirección de correo\r\n"Ana ""Anita"" Ñúñez",\'=cmd|calc@example.org\r\n');
  });
});
