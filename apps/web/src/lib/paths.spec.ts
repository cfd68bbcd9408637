import { locales as ours, requiredLocales as required } from '@cauce/domain/locale';
import { localeFrom, locales, looksLikeLanguage, negotiate, requiredLocales } from './locales.js';
import { groupInPath, inLanguage, momentFromAddress, paths, withLanguage } from './paths.js';

describe('an address', () => {
  it('holds what narrows a list, and leaves out what does not', () => {
    expect(paths.sessions('es')).toBe('/es/sessions');
    expect(paths.sessions('es', { show: undefined, group: '3.5', after: 'a b' })).toBe(
      '/es/sessions?group=3.5&after=a+b',
    );
  });

  it('takes any code', () => {
    expect(paths.session('en', '3.5', '2/1?', 'DURING')).toBe('/en/groups/3.5/sessions/2%2F1%3F?moment=during');
  });

  it('is read back as the stage that it names', () => {
    expect(['before', 'during', 'after', 'later', undefined].map(momentFromAddress)).toEqual([
      'BEFORE',
      'DURING',
      'AFTER',
      undefined,
      undefined,
    ]);
  });

  it('is the same page in another language', () => {
    expect(inLanguage('/es/sessions?show=held', 'fr')).toBe('/fr/sessions?show=held');
    expect(inLanguage('/es', 'pt')).toBe('/pt');
  });

  it('tells the group that it lies in', () => {
    expect(groupInPath('/es/groups/3.5/sessions/2.1')).toBe('3.5');
    expect(groupInPath('/es/groups/3.5')).toBe('3.5');
    expect(groupInPath('/es/sessions')).toBeUndefined();
    expect(groupInPath('/es/groups/%E0%A4%A/sessions')).toBeUndefined();
  });

  it('gets a language where it has none, and never leads away', () => {
    expect(withLanguage('/', 'es')).toBe('/es');
    expect(withLanguage('/?a=1', 'es')).toBe('/es?a=1');
    expect(withLanguage('//elsewhere.test/', 'es')).toBe('/es//elsewhere.test/');
  });
});

describe('languages', () => {
  it('are those of the domain', () => {
    expect(locales).toEqual(ours);
    expect(requiredLocales).toEqual(required);
  });

  it('are told from other first segments', () => {
    expect(['de', 'pt-BR', 'sessions', 'es'].map(looksLikeLanguage)).toEqual([true, true, false, true]);
    expect(localeFrom('de')).toBeUndefined();
  });

  it('are weighed as the browser asks for them', () => {
    expect(negotiate('fr;q=0.3, es-CR;q=0.8, *;q=0.1')).toBe('es');
    expect(negotiate('en;q=0, de')).toBeUndefined();
    expect(negotiate('')).toBeUndefined();
  });
});
