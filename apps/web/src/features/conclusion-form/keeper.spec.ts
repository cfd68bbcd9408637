import type { ConclusionFormFragment } from '../../generated/graphql.js';
import { formOf, inputOf, standingIn } from './form.js';
import { ConclusionKeeper } from './keeper.js';

const stored = (es: string, en: string, different: Partial<ConclusionFormFragment> = {}): ConclusionFormFragment => ({
  __typename: 'Conclusion',
  id: 'conclusion',
  number: null,
  version: 1,
  status: 'DRAFT',
  kind: 'FINDING',
  lenses: ['GENDER'],
  text: {
    __typename: 'LocalizedText',
    original: 'es',
    readings: [
      { __typename: 'Reading', locale: 'es', text: es, state: 'ORIGINAL', isStale: false },
      { __typename: 'Reading', locale: 'en', text: en, state: 'HUMAN', isStale: false },
    ],
  },
  themes: [],
  agendaItems: [],
  questions: [{ __typename: 'GuidingQuestion', id: 'question' }],
  responses: [],
  supersedes: null,
  viewerCan: { __typename: 'ConclusionAbilities', edit: true, mend: true },
  ...different,
});

const device = (text: string | null = null) => {
  let kept = text;
  return {
    read: () => kept,
    write: (next: string | null) => {
      kept = next;
    },
  };
};

const before = stored('Los tribunales derivan.', 'Courts divert.');
const open = (kept = device()) => new ConclusionKeeper({ form: formOf(before), version: before.version }, kept);

describe('a conclusion while it is written', () => {
  it('waits on the device until it is saved', async () => {
    const kept = device();
    const keeper = open(kept);
    keeper.edit({ texts: { es: 'Los tribunales miden.', en: 'Courts divert.' } });
    expect(open(device(kept.read())).desk()).toMatchObject({
      isRestored: true,
      form: { texts: { es: 'Los tribunales miden.' } },
    });
    await keeper.save(async () => ({ kind: 'saved', conclusion: before }));
    expect(kept.read()).toBeNull();
  });

  it('shows both texts where two people wrote one language, and joins what does not overlap', async () => {
    const keeper = open();
    keeper.edit({ texts: { es: 'Los tribunales miden.', en: 'Courts divert.' }, kind: 'RECOMMENDATION' });
    const theirs = stored('Los tribunales publican.', 'Courts publish.', { version: 2 });
    expect(await keeper.save(async () => ({ kind: 'conflict', theirs }))).toBeNull();
    const { clashes, form } = keeper.desk();
    expect(clashes).toEqual([{ path: 'texts.es', mine: 'Los tribunales miden.', theirs: 'Los tribunales publican.' }]);
    expect(form).toMatchObject({ kind: 'RECOMMENDATION', texts: { en: 'Courts publish.' } });
    keeper.choose(new Map([['texts.es', 'Los tribunales publican.']]));
    const versions: number[] = [];
    await keeper.save(async (_form, version) => {
      versions.push(version);
      return { kind: 'saved', conclusion: theirs };
    });
    expect(versions).toEqual([2]);
  });

  it('keeps what was typed where it was refused', async () => {
    const keeper = open();
    keeper.edit({ questions: [] });
    const problem = { code: 'INVALID_INPUT', field: undefined, values: {}, fields: [], id: undefined } as const;
    await keeper.save(async () => ({ kind: 'failed', problem }));
    expect(keeper.desk()).toMatchObject({ problem: { code: 'INVALID_INPUT' }, isBusy: false, form: { questions: [] } });
  });
});

describe('the text of a conclusion', () => {
  const saved = formOf(before);

  it('leaves a translation behind whose original is written anew, until it is written or looked at', () => {
    const written = { ...saved, texts: { ...saved.texts, es: 'Los tribunales miden.' } };
    expect(standingIn(written, saved, 'en')).toBe('behind');
    expect(standingIn({ ...written, checked: ['en'] }, saved, 'en')).toBe('checked');
    expect(standingIn({ ...written, texts: { ...written.texts, en: 'Courts measure.' } }, saved, 'en')).toBe('current');
    expect(standingIn({ ...written, texts: { es: 'Los tribunales miden.' } }, saved, 'en')).toBe('missing');
  });

  it('goes out whole, with what was looked at again', () => {
    expect(inputOf({ ...saved, checked: ['en'] }).text).toEqual({
      original: 'es',
      texts: [
        { locale: 'en', text: 'Courts divert.', state: 'HUMAN' },
        { locale: 'es', text: 'Los tribunales derivan.' },
      ],
    });
  });
});
