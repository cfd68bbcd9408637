import { historyActs } from '@cauce/domain/history';
import { locales } from '@cauce/domain/locale';
import { historySentence, type HistoryFacts } from './history-sentence.js';
import { wordsIn } from './words.js';

const facts: HistoryFacts = {
  subjectType: 'Person',
  act: 'grant-role',
  origin: 'PERSON',
  actor: 'Marina Ejemplo',
  onBehalfOf: undefined,
  person: 'Ana Ficticia',
  other: 'Luz Inventada',
  institution: 'Invented Court',
  group: 'Group 3.5',
  role: 'FOCAL_POINT',
  from: '2024-01-31',
  to: '2024-06-30',
  reason: null,
};

const said = (locale: (typeof locales)[number], over: Partial<HistoryFacts> = {}) =>
  historySentence(wordsIn(locale), locale, { ...facts, ...over });

describe('an event of the log', () => {
  it('is said in the reader’s language', () => {
    expect(said('en')).toBe('Marina Ejemplo gave Ana Ficticia a role: focal point (Invented Court).');
    expect(said('es')).toBe('Marina Ejemplo asignó una función a Ana Ficticia: punto focal (Invented Court).');
  });

  it('has days, wall times and instants as people write them', () => {
    expect(said('es', { act: 'end-role' })).toContain('30 de junio de 2024');
    const moved = { subjectType: 'Session', act: 'move', from: '2023-07-13T16:30', to: '2023-07-13T17:00' };
    expect(said('fr', moved)).toContain('13 juillet 2023');
    const followed = { subjectType: 'Session', act: 'follow-zone', from: '2023-07-13T14:30:00.000Z', to: null };
    expect(said('en', followed)).toContain('UTC');
  });

  it('names both where one acted for another, and nobody whose name may not be read', () => {
    expect(said('en', { onBehalfOf: 'Luz Inventada' })).toMatch(/^Marina Ejemplo, on behalf of Luz Inventada, gave/);
    expect(said('en', { actor: null, person: null })).toBe(
      'Someone whose name is not shown gave someone whose name is not shown a role: focal point (Invented Court).',
    );
    expect(said('en', { actor: null, origin: 'PORTAL' })).toMatch(/^The portal/);
    expect(said('en', { actor: null, origin: 'COMMAND_LINE' })).toMatch(/^An operator/);
  });

  it('gives its reason', () => {
    expect(said('en', { reason: 'A new appointment' })).toMatch(/Reason: A new appointment$/);
  });

  it('of a kind that nobody knows is still told', () => {
    expect(said('en', { act: 'vanish' })).toContain('Person.vanish');
  });

  it.each(locales)('leaves nothing open in %s', (locale) => {
    for (const act of historyActs) {
      const [subjectType = '', name = ''] = act.split('.');
      const sentence = said(locale, { subjectType, act: name });
      expect(sentence).not.toMatch(/[{}]|history\./);
    }
  });
});
