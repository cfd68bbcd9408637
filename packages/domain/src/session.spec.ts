import fc from 'fast-check';
import {
  agendaDoubts,
  awaitedOf,
  dueBeforeClosing,
  momentAt,
  sessionInputSchema,
  sessionLifecycle,
} from './session.js';
import { localized, revise } from './localized.js';

const at = (clock: string) => `2023-07-13T${clock}`;
const item = (position: number, start: string, end: string, statedMinutes: number | null = null) => ({
  position,
  localStart: at(start),
  localEnd: at(end),
  statedMinutes,
});

describe('whose turn it is on a session', () => {
  const since = new Date('2026-11-01T10:00:00Z');
  const startsAt = new Date('2026-11-10T10:00:00Z');
  const endsAt = new Date('2026-11-10T12:00:00Z');
  const awaited = (status: (typeof sessionLifecycle.states)[number], now: string) =>
    awaitedOf({ status, startsAt, endsAt }, since, new Date(now));

  it('is that of its managers in draft and after it was held, since it came into that state', () => {
    expect(awaited('DRAFT', '2026-11-03T00:00:00Z')).toEqual({ act: 'convene', since });
    expect(awaited('HELD', '2026-11-20T00:00:00Z')).toEqual({ act: 'close', since });
  });

  it('is nobody’s until the hour of a convened one, or the end of one under way', () => {
    expect(awaited('CONVENED', '2026-11-10T09:59:00Z')).toBeNull();
    expect(awaited('CONVENED', '2026-11-10T10:00:00Z')).toEqual({ act: 'start', since: startsAt });
    expect(awaited('LIVE', '2026-11-10T11:00:00Z')).toBeNull();
    expect(awaited('LIVE', '2026-11-12T00:00:00Z')).toEqual({ act: 'hold', since: endsAt });
  });

  it('is nobody’s where all is done', () => {
    for (const status of sessionLifecycle.states.filter((state) => sessionLifecycle.isFinal(state))) {
      expect(awaited(status, '2027-01-01T00:00:00Z')).toBeNull();
    }
  });
});

describe('the life of a session', () => {
  it('ends in closed or cancelled, and only there', () => {
    expect(sessionLifecycle.states.filter((state) => sessionLifecycle.isFinal(state))).toEqual(['CLOSED', 'CANCELLED']);
  });

  it('never comes back to a state, whatever the moves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 12 }), (choices) => {
        const seen = ['DRAFT'];
        let state: (typeof sessionLifecycle.states)[number] = 'DRAFT';
        for (const choice of choices) {
          const moves = sessionLifecycle.movesFrom(state);
          const next = moves[choice % Math.max(moves.length, 1)];
          if (!next) break;
          expect(seen).not.toContain(next);
          seen.push(next);
          state = next;
        }
      }),
    );
  });
});

describe('the stage of a session', () => {
  const times = { startsAt: new Date('2023-07-13T14:30:00Z'), endsAt: new Date('2023-07-13T16:15:00Z') };

  it.each([
    ['CONVENED', '2023-07-13T14:29:59Z', 'BEFORE'],
    ['CONVENED', '2023-07-13T14:30:00Z', 'DURING'],
    ['CONVENED', '2023-07-13T16:15:01Z', 'AFTER'],
    ['LIVE', '2023-07-13T17:00:00Z', 'DURING'],
    ['HELD', '2023-07-13T15:00:00Z', 'AFTER'],
    ['DRAFT', '2023-07-13T15:00:00Z', 'BEFORE'],
  ] as const)('while %s at %s is %s', (status, now, moment) => {
    expect(momentAt({ status, ...times }, new Date(now))).toBe(moment);
  });
});

describe('the doubts of an agenda', () => {
  it('are an overlap, a gap and a printed length that the range does not have', () => {
    expect(
      agendaDoubts([item(0, '16:30', '16:40', 10), item(1, '16:35', '17:00'), item(2, '17:10', '17:25', 25)]),
    ).toEqual([
      { code: 'OVERLAP', position: 1, minutes: 5, statedMinutes: null },
      { code: 'LABEL_DIFFERS_FROM_RANGE', position: 2, minutes: 15, statedMinutes: 25 },
      { code: 'GAP', position: 2, minutes: 10, statedMinutes: null },
    ]);
  });

  it('are none where one item begins as the other ends', () => {
    expect(agendaDoubts([item(0, '16:30', '16:40'), item(1, '16:40', '17:00', 20)])).toEqual([]);
  });
});

describe('what is due before a session is closed', () => {
  it('is the publication, both languages of the title, the outcome, and a word on each objective', () => {
    expect(
      dueBeforeClosing({
        publishedAt: null,
        title: localized('en', 'A'),
        outcome: null,
        objectives: [{ outcome: null }],
      }),
    ).toEqual(['PUBLICATION', 'TRANSLATION', 'OUTCOME', 'OBJECTIVES']);
    const title = revise(
      null,
      {
        original: 'en',
        texts: [
          { locale: 'en', text: 'A' },
          { locale: 'es', text: 'B' },
        ],
      },
      null,
    );
    expect(
      dueBeforeClosing({ publishedAt: new Date(), title, outcome: {}, objectives: [{ outcome: 'NOT_MET' }] }),
    ).toEqual([]);
  });
});

describe('a session as typed', () => {
  const least = {
    code: '2.1',
    title: { original: 'en', texts: [{ locale: 'en', text: 'A' }] },
    objectives: [],
    steps: [],
    questions: [],
    agenda: [],
    materials: [],
  };

  it.each(['2.1', '12', 'A-3', 'b.12'])('takes the code %s', (code) => {
    expect(sessionInputSchema.safeParse({ ...least, code }).success).toBe(true);
  });

  it.each([
    ['code', { code: '../2' }],
    ['timeZone', { localStart: '2023-07-13T16:30' }],
    ['localEnd', { localStart: '2023-07-13T16:30', localEnd: '2023-07-13T16:30', timeZone: 'Europe/Madrid' }],
    ['materials.0.url', { materials: [{ label: least.title, url: 'javascript:alert(1)' }] }],
  ])('names %s as the field at fault', (field, over) => {
    const parsed = sessionInputSchema.safeParse({ ...least, ...over });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContain(field);
  });
});
