import { locales, type Locale } from '@cauce/domain/locale';
import { catalogs, compileCatalog, wordsIn } from './words.js';

/** Every sentence of a language under its address. */
const sentencesOf = (locale: Locale): Map<string, string> =>
  new Map(
    Object.entries(catalogs[locale]).flatMap(([drawer, words]) =>
      Object.entries(words).map(([key, sentence]) => [`${drawer}.${key}`, sentence] as const),
    ),
  );

/** The names of the places that a compiled message leaves open, those inside its choices too. */
const namesIn = (message: unknown): string[] => {
  if (!Array.isArray(message)) return [];
  return message.flatMap((token: unknown) => {
    if (!Array.isArray(token)) return [];
    const [name, , choices]: unknown[] = token;
    const inner = typeof choices === 'object' && choices !== null ? Object.values(choices).flatMap(namesIn) : [];
    return [String(name), ...inner];
  });
};

const placesOf = (locale: Locale): Map<string, string> =>
  new Map(
    Object.entries(compileCatalog(catalogs[locale])).map(([key, message]) => [
      key,
      [...new Set(namesIn(message))].toSorted().join(),
    ]),
  );

const englishPlaces = placesOf('en');

const english = sentencesOf('en');

describe.each(locales)('the catalog in %s', (locale) => {
  const sentences = sentencesOf(locale);

  it('has every sentence that the English one has, and no other', () => {
    expect([...sentences.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('leaves no sentence empty', () => {
    expect([...sentences].filter(([, sentence]) => sentence.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('leaves the same places open as the English one', () => {
    const different = [...placesOf(locale)].filter(([key, places]) => places !== englishPlaces.get(key));
    expect(different).toEqual([]);
  });

  it('is well formed throughout', () => {
    const compiled = compileCatalog(catalogs[locale]);
    const broken = [...sentences].filter(
      ([key, sentence]) => sentence.includes('{') && typeof compiled[key] === 'string',
    );
    expect(broken.map(([key]) => key)).toEqual([]);
  });
});

describe('a sentence', () => {
  it('is said with what fills its places, by the plural rules of its language', () => {
    expect(wordsIn('es')('interface.countdown.days', { count: 1 })).toBe('mañana');
    expect(wordsIn('es')('interface.countdown.days', { count: 3 })).toContain('3');
  });
});
