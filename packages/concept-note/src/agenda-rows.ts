import type { Block } from './blocks.js';
import { columnOf, type Column } from './columns.js';
import { durationAt, type Duration } from './durations.js';
import type { TextPlace } from './findings.js';
import { fold } from './fold.js';
import { slotAt, slotsIn, type Slot } from './slots.js';
import { zoneLabelAt, zoneLabelsIn, type ZoneLabel } from './zones.js';

/** A stretch of an agenda line that is neither time nor length. */
export type Cell = {
  readonly text: string;
  readonly folded: string;
  readonly column: Column | null;
  readonly placeAt: (index: number) => TextPlace;
};

/** A printed line of the agenda, its time taken apart from its words. */
export type Row = {
  readonly block: Block;
  /** Its time, in the first clock of the table, or null. */
  readonly slot: Slot | null;
  /** The same time in the other columns of the table. */
  readonly otherSlots: readonly { slot: Slot; label: ZoneLabel | null }[];
  /** A length printed with no time: "10 mins". */
  readonly lengthOnly: Slot | null;
  readonly slotPlace: TextPlace | null;
  readonly cells: readonly Cell[];
  /** Whether it came as cells of a table. */
  readonly isTabular: boolean;
};

/** A table's first row, which says what its columns hold; null where the row is not one. */
export const headerRowOf = (block: Block): { columns: (Column | null)[]; labels: (ZoneLabel | null)[] } | null => {
  if (/\d\s?(?:[:.h]\d{2}|h|[ap]\.?m)/.test(block.folded) || block.text.length > 200) return null;
  const cells = block.text.includes('\t') ? block.text.split('\t') : plainHeader(block);
  if (cells === null) return null;
  const columns = cells.map((cell) => columnOf(fold(cell).trim()));
  const known = columns.filter((column) => column !== null).length;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (known === 0 || known < filled - 1 || (filled === 1 && columns[0] !== 'time' && columns[1] !== 'content'))
    return null;
  if (!columns.includes('time') && known < 2) return null;
  const labels = cells.map((cell) => {
    const folded = fold(cell);
    const after = /^\s?(?:time|hora|horario|horas)\s?/.exec(folded)?.[0].length ?? 0;
    return zoneLabelAt(cell, folded, after) ?? zoneLabelsIn(cell, folded)[0] ?? null;
  });
  return { columns, labels };
};

/** "Time Content" with no more than a space between. */
const plainHeader = (block: Block): string[] | null => {
  const words = block.text.split(/\s[/|]\s|\s/).filter((word) => word !== '');
  return words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => columnOf(fold(word)) !== null) &&
    columnOf(fold(words[0] ?? '')) === 'time'
    ? words
    : null;
};

const onlyRest = (folded: string, slot: Slot): boolean => folded.slice(slot.end).replace(/[^a-z0-9]/g, '').length <= 1;

const cellOf = (block: Block, from: number, to: number, column: Column | null): Cell => {
  const raw = block.text.slice(from, to);
  const lead = raw.length - raw.replace(/^[\s:.,;|–—-]+(?=\S)/, '').length;
  const text = raw.slice(lead).trimEnd();
  return { text, folded: fold(text), column, placeAt: (index) => block.placeAt(from + lead + index) };
};

const trailing = (text: string, folded: string): Slot | null => {
  const head = folded.slice(0, 400);
  const slots = slotsIn(text.slice(0, 400), head, []).filter(({ clocks }) => clocks.length > 0);
  return (
    slots.find((slot) => {
      const isLast = head.slice(slot.end).replace(/[^a-z0-9]/g, '') === '';
      const isBracketed = /[([]\s?$/.test(head.slice(0, slot.start)) && /^\s?[)\]]/.test(head.slice(slot.end));
      return (
        (isLast || isBracketed) &&
        (isBracketed || slot.clocks[0]?.to != null || /[-,;:(]\s?$/.test(head.slice(0, slot.start)))
      );
    }) ?? null
  );
};

const lengthSlot = (stated: Duration): Slot => ({ clocks: [], stated, start: stated.start, end: stated.end });

/** A length that opens a cell, even "1 h 30", which elsewhere is a time of day. */
const lengthAt = (folded: string): Slot | null => {
  const duration = durationAt(folded, /^[\s([]*/.exec(folded)?.[0].length ?? 0);
  return duration && lengthSlot(duration);
};

/** In a column of lengths a figure alone counts minutes. */
const bareMinutes = (folded: string): Slot | null => {
  const minutes = /^\s*(\d{1,3})\s*$/.exec(folded)?.[1];
  return minutes === undefined
    ? null
    : lengthSlot({ minutes: Number(minutes), other: null, start: 0, end: folded.length });
};

/** Takes the time of an agenda line apart from its words; in an agenda that has no clock, what looks like one is a length. */
export const readRow = (
  block: Block,
  columns: readonly (Column | null)[],
  labels: readonly (ZoneLabel | null)[],
  hasNoClock = false,
): Row => {
  const isTabular = block.text.includes('\t');
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  for (const cell of block.text.split('\t')) {
    pieces.push({ from, to: from + cell.length });
    from += cell.length + 1;
  }
  let slot: Slot | null = null;
  let slotPlace: TextPlace | null = null;
  let lengthOnly: Slot | null = null;
  const otherSlots: { slot: Slot; label: ZoneLabel | null }[] = [];
  const cells: Cell[] = [];
  pieces.forEach((piece, index) => {
    const column = columns[index] ?? null;
    const text = block.text.slice(piece.from, piece.to);
    if (text.trim() === '') return;
    const folded = block.folded.slice(piece.from, piece.to);
    const head = slotAt(text.slice(0, 240), folded.slice(0, 240), 0);
    const mayBeTime =
      column === null || column === 'time' || column === 'duration' || column === 'number' || index === 0;
    if (column === 'number' && /^\W*\d{1,2}\W*$/.test(text)) return;
    const length =
      column === 'duration' ? (bareMinutes(folded) ?? lengthAt(folded)) : hasNoClock ? lengthAt(folded) : null;
    if (length) {
      lengthOnly = length;
      slotPlace ??= block.placeAt(piece.from + length.start);
      if (!onlyRest(folded, length)) cells.push(cellOf(block, piece.from + length.end, piece.to, column));
      return;
    }
    if (
      head &&
      mayBeTime &&
      head.clocks.length > 0 &&
      (index === 0 || !slot || onlyRest(folded, head)) &&
      (cells.length === 0 || onlyRest(folded, head))
    ) {
      if (slot === null) {
        slot = head;
        slotPlace = block.placeAt(piece.from + head.start);
        const label = labels[index];
        const [first, ...others] = head.clocks;
        if (label && first?.label === null) slot = { ...head, clocks: [{ ...first, label }, ...others] };
      } else if (onlyRest(folded, head)) {
        otherSlots.push({ slot: head, label: labels[index] ?? null });
        return;
      }
      if (onlyRest(folded, head)) return;
      cells.push(cellOf(block, piece.from + head.end, piece.to, column === 'time' ? null : column));
      return;
    }
    if (
      head &&
      mayBeTime &&
      head.clocks.length === 0 &&
      head.stated &&
      (onlyRest(folded, head) || (!isTabular && index === 0))
    ) {
      lengthOnly = head;
      slotPlace ??= block.placeAt(piece.from + head.start);
      if (!onlyRest(folded, head)) cells.push(cellOf(block, piece.from + head.end, piece.to, column));
      return;
    }
    cells.push(cellOf(block, piece.from, piece.to, column));
  });
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the callback above may have set it, which the compiler does not follow
  if (slot === null && cells.length > 0 && !isTabular) {
    const [only] = cells;
    const late = only ? trailing(only.text, only.folded) : null;
    if (only && late) {
      const front = only.folded.slice(0, late.start).replace(/[\s(,:;[-]+(?:de|from|das|at|a las)?\s*$/, '').length;
      const back = /^[\s)\].,:;-]*/.exec(only.folded.slice(late.end))?.[0].length ?? 0;
      const tail = only.text.slice(late.end + back);
      const joined = tail === '' ? only.text.slice(0, front) : `${only.text.slice(0, front)}: ${tail}`;
      cells[0] = { ...only, text: joined, folded: fold(joined) };
      return {
        block,
        slot: late,
        otherSlots,
        lengthOnly,
        slotPlace: only.placeAt(late.start),
        cells: joined === '' ? [] : cells,
        isTabular,
      };
    }
  }
  return { block, slot, otherSlots, lengthOnly, slotPlace, cells: cells.filter(({ text }) => text !== ''), isTabular };
};
