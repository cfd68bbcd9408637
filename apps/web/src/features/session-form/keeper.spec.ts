import type { SessionFormFragment } from '../../generated/graphql.js';
import { emptyItem, emptyText, newId, standingIn, type FormText } from './form.js';
import { formOf, inputOf } from './form-of-session.js';
import { openedFrom, SessionKeeper, type Save, type Saved } from './keeper.js';

const text = (es: string, en: string, isStale = false) => ({
  __typename: 'LocalizedText' as const,
  original: 'es' as const,
  readings: [
    { __typename: 'Reading' as const, locale: 'es' as const, text: es, state: 'ORIGINAL' as const, isStale: false },
    { __typename: 'Reading' as const, locale: 'en' as const, text: en, state: 'HUMAN' as const, isStale },
  ],
});

const session = (different: Partial<SessionFormFragment> = {}): SessionFormFragment => ({
  __typename: 'Session',
  id: 'session-1',
  version: 3,
  publishedAt: '2026-11-01T00:00:00Z',
  viewerCan: { __typename: 'SessionAbilities', edit: true },
  code: '2.1',
  ordinal: 2,
  modality: 'ONLINE',
  localStart: '2026-12-10T22:00',
  localEnd: '2026-12-11T01:00',
  timeZone: 'America/Costa_Rica',
  statedDuration: 'PT3H',
  title: text('Vías', 'Ways'),
  subtitle: null,
  context: text('Por qué', 'Why'),
  outcome: null,
  approach: null,
  methodology: text('Cómo', 'How', true),
  invited: null,
  closing: null,
  objectives: [
    { __typename: 'Objective', id: 'o1', text: text('Uno', 'One') },
    { __typename: 'Objective', id: 'o2', text: text('Dos', 'Two') },
  ],
  steps: [{ __typename: 'SessionStep', id: 's1', moment: 'BEFORE', text: text('Leer', 'Read') }],
  questions: [
    { __typename: 'GuidingQuestion', id: 'q1', isQuestion: true, agendaItemId: 'a1', text: text('¿Qué?', 'What?') },
  ],
  agenda: [
    {
      __typename: 'AgendaItem',
      id: 'a1',
      kind: 'PANEL',
      localStart: '2026-12-10T23:00',
      localEnd: '2026-12-11T00:30',
      statedMinutes: 90,
      title: text('Mesa', 'Panel'),
      details: null,
      contributions: [
        {
          __typename: 'Contribution',
          id: 'p1',
          role: 'SPEAKER',
          name: 'Inés Ficticia',
          honorific: 'Dra.',
          country: { __typename: 'Country', code: 'PT' },
          function: text('jurista', 'jurist'),
          institution: null,
        },
      ],
    },
  ],
  materials: [{ __typename: 'Material', id: 'm1', url: 'https://example.org', label: text('Lámina', 'Slide') }],
  ...different,
});

const keep = () => {
  let kept: string | null = null;
  return { read: () => kept, write: (next: string | null) => void (kept = next) };
};

const saving =
  (outcome: Saved): Save =>
  () =>
    Promise.resolve(outcome);

const open = (opened = session(), device = keep()) => ({
  keeper: new SessionKeeper({ opened: openedFrom(opened), device }),
  device,
});

const setTitle = (keeper: SessionKeeper, es: string): void =>
  keeper.edit((form) => ({ ...form, title: { ...form.title, texts: { ...form.title.texts, es } } }));

describe('the form of a session', () => {
  it('says again, untouched, what was stored: days, clocks past midnight, rows and people', () => {
    const input = inputOf(formOf(session()));
    expect(input).toMatchObject({
      code: '2.1',
      localStart: '2026-12-10T22:00',
      localEnd: '2026-12-11T01:00',
      statedDuration: 'PT3H',
      subtitle: null,
      methodology: {
        original: 'es',
        texts: [
          { locale: 'en', text: 'How' },
          { locale: 'es', text: 'Cómo' },
        ],
      },
      questions: [{ id: 'q1', agendaItemId: 'a1' }],
      agenda: [{ id: 'a1', localStart: '2026-12-10T23:00', localEnd: '2026-12-11T00:30', statedMinutes: 90 }],
    });
    expect(input.agenda[0]?.contributions[0]).toMatchObject({ id: 'p1', honorific: 'Dra.', countryCode: 'PT' });
    expect(input.methodology?.texts[0]).not.toHaveProperty('state');
  });

  it('moves the agenda with its day', () => {
    const moved = inputOf({ ...formOf(session()), day: '2027-01-04', endDay: '2027-01-05' });
    expect(moved.agenda[0]).toMatchObject({ localStart: '2027-01-04T23:00', localEnd: '2027-01-05T00:30' });
  });

  it('sends new rows without an id, and lets a question go from an item that was taken out', () => {
    const form = formOf(session());
    const row = { id: newId(), text: { ...emptyText('es'), texts: { en: 'Three' } } };
    const input = inputOf({ ...form, objectives: [...form.objectives, row], agenda: [] });
    expect(input.objectives[2]).toEqual({ text: { original: 'en', texts: [{ locale: 'en', text: 'Three' }] } });
    expect(input.questions[0]?.agendaItemId).toBeNull();
  });

  it('says how a text stands in a language as it is typed', () => {
    const { methodology, title } = formOf(session());
    const typed = (value: FormText, texts: FormText['texts']): FormText => ({
      ...value,
      texts: { ...value.texts, ...texts },
    });
    expect(standingIn(methodology, 'en')).toBe('behind');
    expect(standingIn({ ...methodology, checked: ['en'] }, 'en')).toBe('checked');
    expect(standingIn(title, 'es')).toBe('original');
    expect(standingIn(title, 'en')).toBe('current');
    expect(standingIn(typed(title, { es: 'Otras vías' }), 'en')).toBe('behind');
    expect(standingIn(typed(title, { es: 'Otras vías', en: 'Other ways' }), 'en')).toBe('current');
    expect(standingIn(title, 'fr')).toBe('missing');
    expect(standingIn(emptyText('es'), 'en')).toBe('current');
  });
});

describe('what is typed into it', () => {
  it('waits on the device until it is saved, and comes back', async () => {
    const { keeper, device } = open();
    setTitle(keeper, 'Otras vías');
    expect(keeper.desk().saving).toBe('unsaved');

    const later = open(session(), device).keeper;
    expect(later.desk()).toMatchObject({ saving: 'unsaved', isRestored: true });
    expect(later.desk().form.title.texts.es).toBe('Otras vías');
    await later.save(saving({ kind: 'saved', session: session({ version: 4, title: text('Otras vías', 'Ways') }) }));
    expect(later.desk().saving).toBe('saved');
    expect(device.read()).toBeNull();
  });

  it('is joined with what somebody else saved meanwhile, a person choosing where both wrote one text', async () => {
    const { keeper } = open();
    setTitle(keeper, 'Lo mío');
    const theirs = session({ version: 4, title: text('Lo suyo', 'Ways'), context: text('Porque sí', 'Why') });
    expect(await keeper.save(saving({ kind: 'conflict', theirs }))).toBeNull();
    const { saving: standing, clashes, form } = keeper.desk();
    expect(standing).toBe('clashing');
    expect(clashes).toEqual([{ path: 'title.texts.es', mine: 'Lo mío', theirs: 'Lo suyo' }]);
    expect(form.context.texts.es).toBe('Porque sí');

    keeper.choose(new Map([['title.texts.es', 'Lo mío']]));
    const sent: unknown[] = [];
    await keeper.save((input, over) => {
      sent.push(over, input.title.texts.find(({ locale }) => locale === 'es')?.text);
      return Promise.resolve({ kind: 'saved', session: theirs });
    });
    expect(sent).toEqual([{ version: 4, code: '2.1' }, 'Lo mío']);
  });

  it('leaves out rows that were added and left empty', async () => {
    const { keeper } = open();
    keeper.edit((form) => ({ ...form, agenda: [...form.agenda, emptyItem('es')] }));
    await keeper.save(saving({ kind: 'saved', session: session() }));
    expect(keeper.desk().form.agenda).toHaveLength(1);
  });

  it('asks for a reason where a public time moves, and for none where a draft’s does', () => {
    const published = open().keeper;
    const draft = open(session({ publishedAt: null })).keeper;
    for (const keeper of [published, draft]) keeper.edit((form) => ({ ...form, start: '21:00' }));
    expect([published.desk().needsReason, draft.desk().needsReason]).toEqual([true, false]);
  });

  it('is refused here where a day has no clock or a clock no day', async () => {
    const { keeper } = open();
    keeper.edit((form) => ({ ...form, day: '' }));
    expect(await keeper.save(saving({ kind: 'saved', session: session() }))).toBeNull();
    expect(keeper.desk().problem?.fields).toEqual([{ field: 'day', code: 'REQUIRED', values: {} }]);
  });

  it('is dropped when the writer goes back to the saved text', () => {
    const { keeper, device } = open();
    setTitle(keeper, 'Otras vías');
    keeper.discard();
    expect(keeper.desk().form.title.texts.es).toBe('Vías');
    expect(device.read()).toBeNull();
  });
});
