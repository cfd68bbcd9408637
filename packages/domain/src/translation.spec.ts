import fc from 'fast-check';
import { localized, revise } from './localized.js';
import { returnedSegments, returnedTo, segmentsOf, type Translatable } from './translation.js';

const id = '0190a0b0-0000-7000-8000-e3b0c44298fc';
const of = (es: string, en?: string): Translatable => ({
  id,
  version: 3,
  text: en
    ? revise(
        null,
        {
          original: 'es',
          texts: [
            { locale: 'es', text: es },
            { locale: 'en', text: en },
          ],
        },
        null,
      )
    : localized('es', es),
});

const file = (one: Translatable, translate: (original: string, translation: string) => string): string =>
  ['Mark\tText\tTranslation', 'C-3.5/2.1-01']
    .concat(
      segmentsOf(one, 'en').map(({ mark, original, translation }) =>
        `${mark}\t${original}\t${translate(original, translation)}`.trimEnd(),
      ),
    )
    .join('\n');

const back = (one: Translatable, text: string) => returnedTo([one], returnedSegments(text));

describe('A translation that comes back', () => {
  it('finds its text by its mark, paragraph by paragraph', () => {
    const one = of('Uno.\n\nDos.');
    expect(
      back(
        one,
        file(one, (original) => (original === 'Uno.' ? 'One.' : 'Two.')),
      ).changed,
    ).toEqual([{ id, version: 3, locale: 'en', original: 'Uno.\n\nDos.', before: null, after: 'One.\n\nTwo.' }]);
  });

  it('of which a paragraph is missing or empty is left out whole', () => {
    const one = of('Uno.\nDos.');
    expect(
      back(
        one,
        file(one, (original) => (original === 'Uno.' ? 'One.' : '')),
      ),
    ).toMatchObject({
      changed: [],
      incomplete: [id],
    });
    const [first = ''] = file(one, () => 'One.')
      .split('\n')
      .slice(2);
    expect(back(one, first).incomplete).toEqual([id]);
  });

  it('never overwrites what was written meanwhile, here or in the original', () => {
    const before = of('Uno.', 'One.');
    const text = file(before, () => 'One, then.');
    for (const now of [of('Uno.', 'Just one.'), of('Uno y medio.', 'One.')]) {
      const found = back(now, text);
      expect(found.changed).toEqual([]);
      expect(found.meanwhile).toMatchObject([{ after: 'One, then.', before: now.text.texts.en?.text }]);
    }
  });

  it('as it was taken along changes nothing, but can say that it is still right', () => {
    const one = of('Uno.', 'One.');
    expect(
      back(
        one,
        file(one, (_, translation) => translation),
      ),
    ).toMatchObject({ changed: [], unchanged: 1 });
    const moved = {
      ...one,
      text: revise(
        one.text,
        {
          original: 'es',
          texts: [
            { locale: 'es', text: 'Solo uno.' },
            { locale: 'en', text: 'One.' },
          ],
        },
        null,
      ),
    };
    expect(
      back(
        moved,
        file(moved, (_, translation) => translation),
      ).confirmable,
    ).toMatchObject([{ after: 'One.' }]);
    expect(
      back(
        of('Uno.'),
        file(of('Uno.'), () => ''),
      ),
    ).toMatchObject({ untranslated: 1, incomplete: [] });
  });

  it('keeps apart what belongs to nothing here, and what stands there twice', () => {
    const one = of('Uno.');
    const text = file(one, () => 'One.');
    expect(returnedTo([], returnedSegments(text)).unmatched).toMatchObject([{ translation: 'One.' }]);
    const twice = back(one, `${text}\n${text.split('\n').at(-1) ?? ''} again`);
    expect(twice.unmatched).toMatchObject([{ translation: 'One. again' }]);
    expect(twice.changed).toMatchObject([{ after: 'One.' }]);
    expect(back(one, 'Any text.\tAnd more.').unmatched).toEqual([]);
  });

  it('may have several paragraphs in one cell', () => {
    const one = of('Uno.');
    expect(back(one, `${file(one, () => 'One.')}\n\t\tAnd a half.`).changed).toMatchObject([
      { after: 'One.\nAnd a half.' },
    ]);
  });

  it('comes back whole, whatever it says', () => {
    const words = fc
      .array(
        fc.stringMatching(/^[\p{L}\p{N} .,;:¿?'"()–-]{1,40}$/u).filter((text) => text.trim() !== ''),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((lines) => lines.map((line) => line.trim()));
    fc.assert(
      fc.property(words, (lines) => {
        const one = of(lines.join('\n'));
        expect(
          back(
            one,
            file(one, (original) => `T ${original}`),
          ).changed[0]?.after,
        ).toBe(lines.map((line) => `T ${line}`).join('\n'));
      }),
    );
  });
});
