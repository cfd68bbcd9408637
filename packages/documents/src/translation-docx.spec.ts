import { extractInWorker } from '@cauce/concept-note/extract-in-worker';
import { localized } from '@cauce/domain/localized';
import { returnedSegments, returnedTo, segmentsOf } from '@cauce/domain/translation';
import { renderTranslationDocx } from './translation-docx.js';

const one = {
  id: '0190a0b0-0000-7000-8000-e3b0c44298fc',
  version: 1,
  text: localized('es', 'Los países designan un órgano.\n\nEste publica cifras.'),
};

const file = (translations: readonly string[]) =>
  renderTranslationDocx({
    locale: 'es',
    into: 'en',
    programme: null,
    group: 'Grupo de ejemplo',
    session: { code: '2.1', title: 'Una sesión' },
    texts: [
      {
        name: 'C-3.5/2.1-01',
        from: 'es',
        segments: segmentsOf(one, 'en').map((segment, position) => ({
          ...segment,
          translation: translations[position] ?? '',
        })),
      },
    ],
    stamp: { address: 'https://portal.example.org', printedAt: '2024-09-02T10:00:00Z' },
  });

const comesBack = async (translations: readonly string[]) => {
  const read = await extractInWorker(await file(translations), 'translated.docx');
  if (read.kind === 'refused') throw new Error(read.code);
  return returnedTo([one], returnedSegments(read.text));
};

describe('Conclusions for a translator', () => {
  it('come back as a Word document paragraph by paragraph', async () => {
    const { changed, unmatched } = await comesBack(['Countries name a body.', 'It publishes figures.']);
    expect(changed).toMatchObject([{ after: 'Countries name a body.\n\nIt publishes figures.', locale: 'en' }]);
    expect(unmatched).toEqual([]);
  });

  it('come back as nothing while nothing is translated', async () => {
    expect(await comesBack([])).toMatchObject({ changed: [], untranslated: 1 });
  });
});
