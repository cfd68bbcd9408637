import fc from 'fast-check';
import {
  auditFileName,
  calendarFileName,
  conceptNoteFileName,
  conclusionListFileName,
  mediaTypes,
  slug,
  nameListFileName,
  personalDataFileName,
  releaseFileName,
} from './file-names.js';

describe('The name of a file', () => {
  it('says what it is, of which session and in which language', () => {
    const of = { group: '3.5', session: '2.1', locale: 'es' } as const;
    expect(conceptNoteFileName(of, 'pdf')).toBe('concept-note-3.5-2.1-es.pdf');
    expect(conceptNoteFileName(of, 'docx')).toBe('concept-note-3.5-2.1-es.docx');
    expect(calendarFileName({ group: '3.5', session: '2.1' })).toBe('session-3.5-2.1.ics');
    expect(calendarFileName({ group: '3.5' })).toBe('sessions-3.5.ics');
  });

  it('leaves accents, spaces and slashes behind', () => {
    expect(slug('Política / Género 2.1')).toBe('politica-genero-2.1');
    expect(slug('../../etc/passwd')).toBe('etc-passwd');
  });

  it('is safe on every system, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (group, session) => {
        const name = conceptNoteFileName({ group, session, locale: 'en' }, 'pdf');
        expect(name).toMatch(/^[a-z0-9][a-z0-9.-]*\.pdf$/);
        expect(name).not.toContain('..');
        expect(name.length).toBeLessThan(160);
      }),
    );
  });

  it('has a media type for each ending', () => {
    expect(Object.keys(mediaTypes)).toEqual(['pdf', 'docx', 'ics', 'csv', 'json', 'xlsx', 'zip']);
    expect(conclusionListFileName('2024-07-01', 'xlsx')).toBe('conclusions-2024-07-01.xlsx');
    expect(releaseFileName({ group: '3.5', number: 3 }, 'json')).toBe('conclusions-3.5-release-3.json');
    expect(auditFileName('2024-07-01')).toBe('audit-2024-07-01.csv');
    expect(personalDataFileName('2024-07-01')).toBe('my-data-2024-07-01.zip');
    expect(nameListFileName('3.5', '2024-07-01')).toBe('names-3.5-2024-07-01.csv');
    expect(mediaTypes.pdf).toBe('application/pdf');
  });
});
