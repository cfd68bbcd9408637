import {
  linesOf,
  looseColumns,
  looseGrids,
  ruledGrids,
  type Grid,
  type Piece,
  type PrintedLine,
  type Rule,
  type Segment,
} from './pdf-geometry.js';

/** What a page prints. */
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
};

const spaceWidth = 0.28;
const firstWordWidth = (segment: Segment): number => {
  const [word = ''] = segment.text.split(' ');
  return (word.length / Math.max(1, segment.text.length)) * (segment.end - segment.x);
};

/** Whether a line was ended by the edge and not by its writer: the next word would not have fitted. */
const isWrapped = (line: Segment, next: Segment, edge: number): boolean =>
  line.end + line.size * spaceWidth + firstWordWidth(next) > edge - 1 && !/[-\u2010]$/.test(line.text);

const startsEntry = (text: string): boolean =>
  /^(?:[-–—•*➤➢▪◦●○■□▶‣·\uf000-\uf0ff]|\d{1,2}[.)]\s|[a-z]\)\s|\d{1,2}[.:h]\d{2})/u.test(text);

const marginShare = 0.055;
const marginText =
  /^(?:(?:page|página|pag\.?)?\s?\d{1,3}(?:\s?(?:\/|of|de|sur)\s?\d{1,3})?|(?:https?|file):\/\/\S+(?:\s\d+\/\d+)?|\d{1,2}\/\d{1,2}\/\d{2,4},\s\d{1,2}:\d{2}.*)$/i;

const isMargin = (line: PrintedLine, height: number): boolean => {
  const isOuter = line.y < height * marginShare || line.y > height * (1 - marginShare);
  return isOuter && line.segments.every(({ text }) => marginText.test(text));
};

const inGrid = (line: PrintedLine, grid: Grid): boolean => line.y > grid.top - 1 && line.y < grid.bottom + 1;

const columnOf = (segment: Segment, grid: Grid): number => {
  const middle = segment.x + Math.min(segment.end - segment.x, segment.size * 2) / 2;
  let column = 0;
  grid.columns.forEach((x, index) => {
    if (middle >= x - 2) column = index;
  });
  return column;
};

/** The lines of one cell, its wrapped lines rejoined. */
const cellLines = (segments: readonly Segment[], edge: number): string[] => {
  const lines: string[] = [];
  let last: Segment | null = null;
  for (const segment of segments) {
    if (last && isWrapped(last, segment, edge) && !startsEntry(segment.text))
      lines[lines.length - 1] = `${lines.at(-1) ?? ''} ${segment.text}`;
    else lines.push(segment.text);
    last = segment;
  }
  return lines;
};

const sideBySide = (cells: readonly (readonly string[])[]): string[] => {
  const height = Math.max(0, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) =>
    cells
      .map((cell) => cell[index] ?? '')
      .join('\t')
      .trimEnd(),
  );
};

/** How far a column's text may reach: to the next column, less the room that the text leaves at its left. */
const edgeOf = (segments: readonly Segment[], grid: Grid, column: number): number => {
  const limit = grid.columns[column + 1] ?? grid.right;
  const isRuled = grid.rows.length > 0;
  const left = grid.columns[column] ?? 0;
  const room = Math.min(12, Math.max(0, Math.min(...segments.map(({ x }) => x - left))));
  return limit - (isRuled ? room : column + 1 < grid.columns.length ? 4 : -2);
};

/** A first cell that is set at half height between two lines of the next cell belongs to the first of them. */
const levelled = (lines: readonly PrintedLine[], grid: Grid): PrintedLine[] => {
  const level: PrintedLine[] = [];
  for (const line of lines) {
    const above = level.at(-1);
    const isFirstOnly = line.segments.every((segment) => columnOf(segment, grid) === 0);
    const isBetween =
      above !== undefined &&
      line.y - above.y < above.size * 0.8 &&
      above.segments.every((segment) => columnOf(segment, grid) > 0);
    if (above && isFirstOnly && isBetween)
      level[level.length - 1] = { ...above, segments: [...line.segments, ...above.segments] };
    else level.push(line);
  }
  return level;
};

const gridText = (lines: readonly PrintedLine[], grid: Grid): string[] => {
  const segments = lines.flatMap((line) => line.segments.map((segment) => ({ ...segment, y: line.y })));
  const byColumn = grid.columns.map((_, column) => segments.filter((segment) => columnOf(segment, grid) === column));
  const edges = byColumn.map((own, column) => edgeOf(own, grid, column));
  const rowOf = (y: number): number => grid.rows.findLastIndex((top) => y > top);
  if (grid.rows.length > 2) {
    const rows = Map.groupBy(segments, ({ y }) => rowOf(y));
    return [...rows]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([, own]) =>
        sideBySide(
          grid.columns.map((_, column) =>
            cellLines(
              own.filter((segment) => columnOf(segment, grid) === column),
              edges[column] ?? 0,
            ),
          ),
        ),
      );
  }
  // Without rules a row begins where its first column does; lines that only go on are joined to the one above.
  const printed: string[][] = [];
  const open: (Segment | null)[] = grid.columns.map(() => null);
  const owner: number[] = grid.columns.map(() => 0);
  for (const line of levelled(lines, grid)) {
    const cells: string[] = grid.columns.map(() => '');
    let isNew = false;
    for (const segment of line.segments) {
      const column = columnOf(segment, grid);
      const last = open[column];
      const row = owner[column] ?? 0;
      const isNear = last != null && line.y - last.y < last.size * 1.9;
      if (last && isNear && isWrapped(last, segment, edges[column] ?? 0) && !startsEntry(segment.text)) {
        const target = printed[row];
        if (target) target[column] = `${target[column] ?? ''} ${segment.text}`;
      } else {
        cells[column] = segment.text;
        owner[column] = printed.length;
        isNew = true;
      }
      open[column] = segment;
    }
    if (isNew) printed.push(cells);
  }
  return printed.map((cells) => cells.join('\t').trimEnd());
};

const whole = (line: PrintedLine): Segment => {
  const [first] = line.segments;
  const last = line.segments.at(-1);
  return {
    text: line.segments.map(({ text }) => text).join(' '),
    x: first?.x ?? 0,
    end: last?.end ?? 0,
    y: line.y,
    size: line.size,
  };
};

const isHeadingChange = (a: Segment, b: Segment): boolean => Math.abs(a.size - b.size) > 0.6;

const runningText = (lines: readonly PrintedLine[], edge: number, out: string[]): void => {
  let last: Segment | null = null;
  for (const line of lines) {
    const segment = whole(line);
    const gap = last ? segment.y - last.y : 0;
    const isFar = last !== null && gap > Math.max(last.size, segment.size) * 1.75;
    const isOn =
      last !== null &&
      !isFar &&
      !isHeadingChange(last, segment) &&
      isWrapped(last, segment, edge) &&
      !startsEntry(segment.text);
    if (isOn) out[out.length - 1] = `${out.at(-1) ?? ''} ${segment.text}`;
    else {
      if (last && (isFar || isHeadingChange(last, segment)) && out.at(-1) !== '') out.push('');
      out.push(segment.text);
    }
    last = segment;
  }
};

/** Text that is set as paragraphs fills at least this much of the page; shorter lines were ended by their writer. */
const narrowestText = 0.6;

/** Turns what the pages print into text: paragraphs rejoined, tables as rows with tabs, pages parted by empty lines. */
export const textOfPages = (pages: readonly PdfPage[]): string => {
  const out: string[] = [];
  pages.forEach((page, index) => {
    const printed = linesOf(page.pieces).filter((line) => !isMargin(line, page.height));
    const ruled = ruledGrids(page.rules).filter((grid) => printed.some((line) => inGrid(line, grid)));
    const columns = looseColumns(printed, ruled);
    const lines =
      columns.length > 0 ? linesOf(page.pieces, columns).filter((line) => !isMargin(line, page.height)) : printed;
    const grids = [...ruled, ...looseGrids(lines, columns, ruled)].toSorted((a, b) => a.top - b.top);
    const free = lines.filter((line) => !grids.some((grid) => inGrid(line, grid)));
    const edge = Math.max(page.width * narrowestText, ...free.map((line) => whole(line).end)) + 2;
    if (index > 0) out.push('', '', '');
    let at = 0;
    for (const grid of grids) {
      const before = lines.slice(at).filter((line) => line.y <= grid.top - 1);
      runningText(before, edge, out);
      const own = lines.slice(at + before.length).filter((line) => inGrid(line, grid));
      if (own.length === 0) continue;
      if (out.at(-1) !== '') out.push('');
      out.push(...gridText(own, grid), '');
      at += before.length + own.length;
    }
    runningText(lines.slice(at), edge, out);
  });
  return `${out.join('\n').replace(/^\n+/, '')}\n`;
};
