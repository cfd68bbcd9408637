/** A piece of text on a page; y grows downwards. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** A printed rule, upright or level. */
export type Rule = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** Pieces of one printed line that stand together. */
export type Segment = {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
};

/** Segments on one height. */
export type PrintedLine = { readonly y: number; readonly size: number; readonly segments: readonly Segment[] };

const near = 3;
const sameHeight = 0.45;
/** A gap of this many letters' width parts two columns. */
const columnGap = 1.6;
const spaceGap = 0.18;

const segmentsOf = (pieces: readonly Piece[], columns: readonly number[]): Segment[] => {
  const segments: { text: string; x: number; end: number; y: number; size: number }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last ? piece.x - last.end : 0;
    const opensColumn = gap > 0.5 && columns.some((x) => Math.abs(x - piece.x) <= near);
    if (last && gap < piece.size * columnGap && !opensColumn) {
      const needsSpace = gap > piece.size * spaceGap && !last.text.endsWith(' ') && !piece.text.startsWith(' ');
      last.text += `${needsSpace ? ' ' : ''}${piece.text}`;
      last.end = Math.max(last.end, piece.x + piece.width);
      last.size = Math.max(last.size, piece.size);
    } else segments.push({ text: piece.text, x: piece.x, end: piece.x + piece.width, y: piece.y, size: piece.size });
  }
  return segments
    .map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
};

/** Gathers pieces into printed lines, top to bottom; where columns are known, a piece that begins one is not joined to the last. */
export const linesOf = (pieces: readonly Piece[], columns: readonly number[] = []): PrintedLine[] => {
  const lines: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && Math.abs(piece.y - last.y) < Math.max(piece.size, last.size) * sameHeight) {
      last.pieces.push(piece);
      last.size = Math.max(last.size, piece.size);
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return lines
    .map(({ y, size, pieces: own }) => ({ y, size, segments: segmentsOf(own, columns) }))
    .filter(({ segments }) => segments.length > 0);
};

/** A stretch of a page that is set in columns. */
export type Grid = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
  readonly right: number;
  readonly rows: readonly number[];
};

const distinct = (values: readonly number[]): number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? value) > near);
};

const touches = (a: Rule, b: Rule): boolean => a.y1 <= b.y2 + near && b.y1 <= a.y2 + near;

/** Tables drawn with rules: upright rules that touch make one table; level rules inside it part its rows. */
export const ruledGrids = (rules: readonly Rule[]): Grid[] => {
  const upright = rules
    .filter(({ x1, x2, y1, y2 }) => Math.abs(x2 - x1) <= near && y2 - y1 > 6)
    .toSorted((a, b) => a.y1 - b.y1);
  const level = rules.filter(({ x1, x2, y1, y2 }) => Math.abs(y2 - y1) <= near && x2 - x1 > 12);
  const groups: Rule[][] = [];
  for (const rule of upright) {
    const group = groups.find((members) => members.some((other) => touches(rule, other)));
    if (group) group.push(rule);
    else groups.push([rule]);
    if (groups.length > 60) break;
  }
  return groups.flatMap((group) => {
    const xs = distinct(group.map(({ x1 }) => x1));
    const top = Math.min(...group.map(({ y1 }) => y1));
    const bottom = Math.max(...group.map(({ y2 }) => y2));
    if (xs.length < 3) return [];
    const rows = distinct([
      top,
      ...level.filter(({ y1 }) => y1 > top - near && y1 < bottom + near).map(({ y1 }) => y1),
      bottom,
    ]);
    return [{ top, bottom, columns: xs.slice(0, -1), right: xs.at(-1) ?? 0, rows }];
  });
};

const isFree = (line: PrintedLine, taken: readonly Grid[]): boolean =>
  !taken.some(({ top, bottom }) => line.y > top && line.y < bottom);

/** Uprights on which several lines begin a segment, at least one of them behind another segment. */
export const looseColumns = (lines: readonly PrintedLine[], taken: readonly Grid[]): number[] => {
  const starts = new Map<number, { all: number; behind: number; x: number }>();
  for (const line of lines) {
    if (!isFree(line, taken)) continue;
    line.segments.forEach(({ x }, index) => {
      const key = Math.round(x / near);
      const known = starts.get(key) ?? starts.get(key - 1) ?? { all: 0, behind: 0, x };
      known.all += 1;
      if (index > 0) known.behind += 1;
      starts.set(key, known);
    });
  }
  return distinct([...new Set(starts.values())].filter(({ all, behind }) => all >= 2 && behind >= 1).map(({ x }) => x));
};

/** Text set in columns without rules: neighbouring lines whose segments begin on one upright. */
export const looseGrids = (
  lines: readonly PrintedLine[],
  columns: readonly number[],
  taken: readonly Grid[],
): Grid[] => {
  if (columns.length === 0) return [];
  const isOnColumn = (x: number): boolean => columns.some((column) => Math.abs(column - x) <= near + 1);
  const members = lines.filter(
    (line) => isFree(line, taken) && line.segments.some(({ x }, index) => index > 0 && isOnColumn(x)),
  );
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last || members.length < 2) return [];
  const left = Math.min(...members.flatMap(({ segments }) => segments.slice(0, 1).map(({ x }) => x)));
  const right = Math.max(...lines.flatMap(({ segments }) => segments.map(({ end }) => end)));
  const after = lines.filter(
    ({ y, segments }) => y > last.y && y < last.y + last.size * 8 && segments.every(({ x }) => isOnColumn(x)),
  );
  // A line above the first full one may hold the front of its cells.
  const above = lines.filter(
    ({ y, segments }) => y < first.y && y > first.y - first.size * 1.1 && segments.every(({ x }) => isOnColumn(x)),
  );
  return [
    {
      top: (above[0]?.y ?? first.y) - first.size * 0.9,
      bottom: (after.at(-1)?.y ?? last.y) + 2,
      columns: distinct([left, ...columns.filter((x) => x > left)]),
      right,
      rows: [],
    },
  ];
};
