import fc from 'fast-check';
import {
  citationOf,
  conclusionInputSchema,
  conclusionLifecycle,
  folded,
  isProvisional,
  saysOtherwise,
  standingOf,
} from './conclusion.js';
import { lacking, localized, mend, revise } from './localized.js';

const input = (en: string, es: string) => ({
  original: 'en' as const,
  texts: [
    { locale: 'en' as const, text: en },
    { locale: 'es' as const, text: es },
  ],
});

describe('a conclusion', () => {
  it('goes from draft to consultation to adoption, and can be withdrawn from anywhere but there', () => {
    for (const state of conclusionLifecycle.states) {
      expect(conclusionLifecycle.canMove(state, 'WITHDRAWN')).toBe(state !== 'WITHDRAWN');
    }
    expect(conclusionLifecycle.canMove('DRAFT', 'ADOPTED')).toBe(false);
    expect(conclusionLifecycle.movesFrom('ADOPTED')).toEqual(['WITHDRAWN']);
  });

  it('is paused only in consultation, and superseded only when adopted', () => {
    const facts = { isPaused: true, isSuperseded: true };
    expect(conclusionLifecycle.states.map((state) => standingOf(state, facts))).toEqual([
      'DRAFT',
      'PAUSED',
      'SUPERSEDED',
      'WITHDRAWN',
    ]);
    expect(conclusionLifecycle.states.filter(isProvisional)).toEqual(['DRAFT', 'IN_CONSULTATION']);
  });

  it('is cited by group, session and number', () => {
    expect(citationOf('3.5', '2.1', 4)).toBe('C-3.5/2.1-04');
    expect(citationOf('3.5', '2.1', 104)).toBe('C-3.5/2.1-104');
  });

  it('comes from somewhere', () => {
    const nowhere = {
      kind: 'FINDING',
      text: input('A', 'B'),
      lenses: [],
      themes: [],
      agendaItems: [],
      questions: [],
      responses: [],
    };
    expect(conclusionInputSchema.safeParse(nowhere).error?.issues[0]?.path).toEqual(['questions']);
    const questions = ['018f3f5e-0000-7000-8000-000000000000'];
    expect(conclusionInputSchema.safeParse({ ...nowhere, questions }).success).toBe(true);
  });

  it('is found without its accents', () => {
    expect(folded('Despenalización Õ ÇA')).toBe('despenalizacion o ca');
  });
});

describe('a mended text', () => {
  it('keeps current what was current, and says the same as a revision', () => {
    const word = fc.string({ minLength: 1, maxLength: 10 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(word, word, word, word, (en, es, nextEn, nextEs) => {
        const before = revise(null, input(en, es), null);
        const mended = mend(before, input(nextEn, nextEs), null);
        const revised = revise(before, input(nextEn, nextEs), null);
        expect(lacking(mended)).toEqual([]);
        expect(saysOtherwise(mended, revised)).toBe(false);
      }),
    );
  });

  it('does not make current what was behind', () => {
    const before = revise(revise(null, input('A', 'B'), null), input('A!', 'B'), null);
    expect(lacking(before)).toEqual(['es']);
    expect(lacking(mend(before, input('A!!', 'B'), null))).toEqual(['es']);
    expect(lacking(localized('en', 'A'))).toEqual(['es']);
  });
});
