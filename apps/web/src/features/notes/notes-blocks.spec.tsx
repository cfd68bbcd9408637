import { render, screen, within } from '@testing-library/react';
import { NoteBlocks } from './notes-blocks.js';

const run = (text: string, over: { isBold?: boolean; href?: string } = {}) => ({
  __typename: 'NoteRun' as const,
  text,
  isBold: false,
  isItalic: false,
  href: null,
  ...over,
});

const block = (
  kind: 'PARAGRAPH' | 'HEADING' | 'BULLET' | 'NUMBERED',
  depth: number,
  ...runs: ReturnType<typeof run>[]
) => ({
  __typename: 'NoteBlock' as const,
  id: `${kind}-${runs[0]?.text ?? ''}`,
  kind,
  depth,
  isFirst: true,
  runs,
});

describe('notes to be read', () => {
  it('keep their headings below that of the page and of their part', () => {
    render(<NoteBlocks blocks={[block('HEADING', 2, run('Opening')), block('HEADING', 3, run('A detail'))]} />);
    expect(screen.getByRole('heading', { level: 3, name: 'Opening' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 4, name: 'A detail' })).toBeInTheDocument();
  });

  it('put what stands deeper under the line above it, and a list of another kind beside it', () => {
    render(
      <NoteBlocks
        blocks={[
          block('BULLET', 1, run('First')),
          block('BULLET', 2, run('Under the first')),
          block('BULLET', 1, run('Second')),
          block('NUMBERED', 1, run('One')),
        ]}
      />,
    );
    const [outer, inner, numbered] = screen.getAllByRole('list');
    expect(outer?.tagName).toBe('UL');
    expect(
      inner &&
        within(inner)
          .getAllByRole('listitem')
          .map(({ textContent }) => textContent),
    ).toEqual(['Under the first']);
    expect(numbered?.tagName).toBe('OL');
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  it('show words and links, and leave out what is empty', () => {
    const { container } = render(
      <NoteBlocks
        language="es"
        blocks={[
          block('PARAGRAPH', 0, run('Véase '), run('la página', { href: 'https://example.org/', isBold: true })),
          block('PARAGRAPH', 0),
        ]}
      />,
    );
    expect(screen.getByRole('link', { name: 'la página' })).toHaveAttribute('href', 'https://example.org/');
    expect(container.querySelectorAll('p')).toHaveLength(1);
    expect(container.querySelector('[lang="es"]')).toHaveTextContent('Véase la página');
  });

  it('never let a stored text out of its element', () => {
    const { container } = render(<NoteBlocks blocks={[block('PARAGRAPH', 0, run('<img src=x onerror=alert(1)>'))]} />);
    expect(container.querySelector('img')).toBeNull();
  });
});
