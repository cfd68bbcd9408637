import { diffWords } from './word-diff.js';

const side = (mine: string, theirs: string, kind: 'mine' | 'theirs'): string =>
  diffWords(mine, theirs)
    .filter((stretch) => stretch.kind === 'both' || stretch.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('two texts side by side', () => {
  it('are told apart word by word', () => {
    expect(diffWords('the second session', 'the third session')).toEqual([
      { kind: 'both', text: 'the ' },
      { kind: 'mine', text: 'second' },
      { kind: 'theirs', text: 'third' },
      { kind: 'both', text: ' session' },
    ]);
  });

  it('can each be read back whole', () => {
    const [mine, theirs] = ['Abre la sesión  el poder judicial', 'La sesión la abre el Consejo'];
    expect(side(mine, theirs, 'mine')).toBe(mine);
    expect(side(mine, theirs, 'theirs')).toBe(theirs);
  });

  it('are shown whole where one of them is empty', () => {
    expect(diffWords('', 'all new')).toEqual([{ kind: 'theirs', text: 'all new' }]);
  });
});
