import { isOpenAt, notesSettingsSchema, notesTerm, safeHref, textOfBlock } from './note.js';

const at = (text: string) => new Date(`${text}:00Z`);
const session = { startsAt: at('2026-03-10T14:00'), endsAt: at('2026-03-10T16:00') };

describe('the term of notes', () => {
  it('runs from a day before a session until three days after it', () => {
    expect(notesTerm(session, null)).toEqual({ opensAt: at('2026-03-09T14:00'), closesAt: at('2026-03-13T16:00') });
  });

  it('counts from the beginning where no end is known', () => {
    expect(notesTerm({ ...session, endsAt: null }, null)?.closesAt).toEqual(at('2026-03-13T14:00'));
  });

  it('is what a manager set, also for a session without a time', () => {
    const set = { opensAt: at('2026-01-01T00:00'), closesAt: at('2026-01-02T00:00') };
    expect(notesTerm({ startsAt: null, endsAt: null }, set)).toEqual(set);
    expect(notesTerm({ startsAt: null, endsAt: null }, null)).toBeNull();
  });

  it('holds its first moment and not its last', () => {
    const term = notesTerm(session, null);
    expect(isOpenAt(term, at('2026-03-09T14:00'))).toBe(true);
    expect(isOpenAt(term, at('2026-03-09T13:59'))).toBe(false);
    expect(isOpenAt(term, at('2026-03-13T16:00'))).toBe(false);
    expect(isOpenAt(null, at('2026-03-10T14:00'))).toBe(false);
  });
});

describe('settings of notes', () => {
  const parse = (opensAt: Date | null, closesAt: Date | null) =>
    notesSettingsSchema.safeParse({ locale: 'es', opensAt, closesAt });

  it('have both times or neither', () => {
    expect(parse(null, null).success).toBe(true);
    expect(parse(at('2026-01-01T00:00'), null).error?.issues[0]).toMatchObject({
      path: ['closesAt'],
      message: 'REQUIRED',
    });
  });

  it('end after they begin, and within a year', () => {
    const begin = at('2026-01-01T00:00');
    expect(parse(begin, begin).error?.issues[0]?.message).toBe('ENDS_BEFORE_START');
    expect(parse(begin, at('2027-06-01T00:00')).success).toBe(false);
    expect(parse(begin, at('2026-02-01T00:00')).success).toBe(true);
  });
});

describe('a link in notes', () => {
  it.each(['https://example.org/a', 'http://example.org/', 'mailto:a@example.org'])('may lead to %s', (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '/relative', 42, null])(
    'leads nowhere where it says %s',
    (href) => {
      expect(safeHref(href)).toBeNull();
    },
  );
});

describe('a block of notes', () => {
  it('reads as its runs, one after the other', () => {
    const run = { isBold: false, isItalic: false, href: null };
    expect(
      textOfBlock({
        runs: [
          { ...run, text: 'Courts ' },
          { ...run, text: 'divert. ' },
        ],
      }),
    ).toBe('Courts divert.');
  });
});
