import type { ReactNode } from 'react';
import type { NoteBlocks_BlockFragment } from '../../generated/graphql.js';
import { graphql } from '../../generated/gql.js';

graphql(/* GraphQL */ `
  fragment NoteBlocks_block on NoteBlock {
    id
    kind
    depth
    isFirst
    runs {
      text
      isBold
      isItalic
      href
    }
  }
`);

type Block = NoteBlocks_BlockFragment;
type Run = Block['runs'][number];

const RunText = ({ run: { text, isBold, isItalic, href } }: { run: Run }) => {
  let shown: ReactNode = text;
  if (isItalic) shown = <em>{shown}</em>;
  if (isBold) shown = <strong>{shown}</strong>;
  return href ? (
    <a href={href} rel="noreferrer">
      {shown}
    </a>
  ) : (
    shown
  );
};

const runsOf = ({ runs }: Block): ReactNode => runs.map((run, position) => <RunText key={position} run={run} />);

const isOfList = ({ kind }: Block): boolean => kind === 'BULLET' || kind === 'NUMBERED';

interface Line {
  readonly own: Block[];
  readonly below: Block[];
}

/** The lines of one list: what stands deeper belongs to the line above it. */
const linesOf = (blocks: readonly Block[], depth: number): Line[] => {
  const lines: Line[] = [];
  for (const block of blocks) {
    const last = lines.at(-1);
    if (block.depth > depth && last) last.below.push(block);
    else lines.push({ own: [block], below: [] });
  }
  return lines;
};

const List = ({ blocks, depth, aside }: { blocks: readonly Block[]; depth: number; aside: Aside }) => {
  const isNumbered = blocks[0]?.kind === 'NUMBERED';
  const Tag = isNumbered ? 'ol' : 'ul';
  return (
    <Tag className={isNumbered ? 'grid list-decimal gap-1.5 pl-6' : 'grid list-disc gap-1.5 pl-5 marker:text-river'}>
      {linesOf(blocks, depth).map(({ own, below }, position) => (
        <li key={position}>
          {own.map((block, number) => (
            <p key={number} {...anchorOf(block)}>
              {runsOf(block)}
              {aside(block)}
            </p>
          ))}
          {below.length > 0 && <List blocks={below} depth={below[0]?.depth ?? depth + 1} aside={aside} />}
        </li>
      ))}
    </Tag>
  );
};

type Aside = (block: Block) => ReactNode;

/** Where a paragraph is found by its name. */
const anchorOf = ({ id }: Block): { id?: string } => (id ? { id: `note-${id}` } : {});

interface NoteBlocksProps {
  readonly blocks: readonly Block[];
  /** The language in which they are written, where that is not the page's. */
  readonly language?: string | undefined;
  /** What stands after a block: who wrote it, what became of it. */
  readonly aside?: Aside;
}

const nothing: Aside = () => null;

/** Notes to be read: whole without scripts, with no markup but our own. */
export const NoteBlocks = ({ blocks, language, aside = nothing }: NoteBlocksProps) => {
  const shown: ReactNode[] = [];
  for (let position = 0; position < blocks.length; position += 1) {
    const block = blocks[position];
    if (!block) continue;
    if (isOfList(block)) {
      let end = position + 1;
      // A list of another kind on the same level is another list.
      for (let next = blocks[end]; next && isOfList(next); next = blocks[end]) {
        if (next.depth <= block.depth && next.kind !== block.kind) break;
        end += 1;
      }
      shown.push(<List key={position} blocks={blocks.slice(position, end)} depth={block.depth} aside={aside} />);
      position = end - 1;
    } else if (block.kind === 'HEADING') {
      const Tag = block.depth > 2 ? 'h4' : 'h3';
      shown.push(
        <Tag key={position} {...anchorOf(block)} className="mt-2 font-semibold">
          {runsOf(block)}
          {aside(block)}
        </Tag>,
      );
    } else if (block.runs.length > 0) {
      shown.push(
        <p key={position} {...anchorOf(block)}>
          {runsOf(block)}
          {aside(block)}
        </p>,
      );
    }
  }
  return (
    <div {...(language ? { lang: language } : {})} className="grid max-w-measure gap-4 font-serif text-read">
      {shown}
    </div>
  );
};
