import fc from 'fast-check';
import { locales } from './locale.js';
import {
  lacking,
  localized,
  localizedInputSchema,
  localizedSchema,
  readIn,
  revise,
  type LocalizedInput,
} from './localized.js';

const input = (original: 'en' | 'es', texts: Record<string, string>): LocalizedInput => ({
  original,
  texts: locales.flatMap((locale) => (texts[locale] === undefined ? [] : [{ locale, text: texts[locale] }])),
});

describe('a localised text', () => {
  it('is read in the language asked for, or else in its original, marked so', () => {
    const text = revise(null, input('en', { en: 'river', es: 'río' }), null);
    expect(readIn(text, 'es')).toEqual({
      text: 'río',
      locale: 'es',
      state: 'HUMAN',
      isFallback: false,
      isStale: false,
    });
    expect(readIn(text, 'fr')).toEqual({
      text: 'river',
      locale: 'en',
      state: 'ORIGINAL',
      isFallback: true,
      isStale: false,
    });
  });

  it('marks its translations as behind when the original changes, and as current when they are written anew', () => {
    const first = revise(null, input('en', { en: 'river', es: 'río', pt: 'rio' }), 'a');
    const changed = revise(first, input('en', { en: 'riverbed', es: 'río', pt: 'rio' }), 'b');
    expect([readIn(changed, 'es').isStale, readIn(changed, 'pt').isStale]).toEqual([true, true]);
    expect(lacking(changed)).toEqual(['es']);
    const mended = revise(changed, input('en', { en: 'riverbed', es: 'cauce', pt: 'rio' }), 'c');
    expect([readIn(mended, 'es').isStale, readIn(mended, 'pt').isStale]).toEqual([false, true]);
    expect(mended.texts.es?.by).toBe('c');
    expect(mended.texts.pt?.by).toBe('a');
  });

  it('keeps its revision and its authors when nothing was changed', () => {
    const first = revise(null, input('es', { es: 'cauce', en: 'riverbed' }), 'a');
    expect(revise(first, input('es', { es: 'cauce', en: 'riverbed' }), 'b').texts.en).toEqual(first.texts.en);
    expect(revise(first, input('es', { es: 'cauce', en: 'riverbed' }), 'b').revision).toBe(1);
  });

  it('says when a machine translated it, until a person writes it', () => {
    const first = revise(
      null,
      {
        original: 'en',
        texts: [
          { locale: 'en', text: 'a' },
          { locale: 'es', text: 'b', state: 'MACHINE' },
        ],
      },
      null,
    );
    expect(readIn(first, 'es').state).toBe('MACHINE');
    expect(readIn(revise(first, input('en', { en: 'a', es: 'c' }), 'x'), 'es').state).toBe('HUMAN');
  });

  it('is current again when someone who answers for a translation says that it still fits', () => {
    const checked = (text: string): LocalizedInput => ({
      original: 'en',
      texts: [
        { locale: 'en', text },
        { locale: 'es', text: 'río', state: 'VALIDATED' },
      ],
    });
    const first = revise(null, checked('river'), 'a');
    const behind = revise(first, input('en', { en: 'rivers', es: 'río' }), 'a');
    expect(readIn(behind, 'es')).toMatchObject({ state: 'VALIDATED', isStale: true });
    expect(readIn(revise(behind, checked('rivers'), 'b'), 'es')).toMatchObject({ state: 'VALIDATED', isStale: false });
  });

  it('loses a language whose text is emptied, and is refused without its original', () => {
    const first = revise(null, input('en', { en: 'river', es: 'río' }), null);
    expect(revise(first, input('en', { en: 'river', es: '' }), null).texts.es).toBeUndefined();
    expect(localizedInputSchema({ max: 10 }).safeParse(input('en', { en: ' ', es: 'río' })).success).toBe(false);
    expect(localizedSchema.safeParse({ original: 'en', revision: 1, texts: {} }).success).toBe(false);
  });

  it('is whole after any history of edits: valid, readable everywhere, stale exactly where it is behind', () => {
    const text = fc.constantFrom('', 'uno', 'dos', 'tres');
    const edit = fc.record({ en: text, es: text, pt: text, fr: text });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let value = localized('en', 'one');
        for (const typed of edits) value = revise(value, input('en', { ...typed, en: typed.en || 'one' }), null);
        expect(localizedSchema.safeParse(value).success).toBe(true);
        for (const locale of locales) {
          const reading = readIn(value, locale);
          expect(reading.text).not.toBe('');
          expect(reading.isFallback).toBe(value.texts[locale] === undefined);
          expect(reading.isStale).toBe((value.texts[reading.locale]?.ofRevision ?? 0) < value.revision);
        }
      }),
    );
  });
});
