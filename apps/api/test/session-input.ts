import type { SessionInput } from '@cauce/domain/session';

/** The least that makes a session, with whatever a test is about over it. */
export const aSession = (over: Partial<SessionInput> = {}): SessionInput => ({
  code: '9.1',
  title: { original: 'en', texts: [{ locale: 'en', text: 'A session' }] },
  objectives: [],
  steps: [],
  questions: [],
  agenda: [],
  materials: [],
  ...over,
});

/** A text in English, with its Spanish translation where one is given. */
export const english = (en: string, es?: string) => ({
  original: 'en' as const,
  texts: [{ locale: 'en' as const, text: en }, ...(es === undefined ? [] : [{ locale: 'es' as const, text: es }])],
});

/** The times of session 2.1, in Madrid. */
export const inMadrid = { localStart: '2023-07-13T16:30', localEnd: '2023-07-13T18:15', timeZone: 'Europe/Madrid' };
