import { fold } from './fold.js';
import type { Steps } from './steps.js';

/** A leftover of HTML or another markup inside a line. */
export type MarkupPlace = { readonly column: number; readonly excerpt: string };

/** A line of the extracted text, cleaned, that still knows where each of its characters was printed. */
export type Line = {
  /** From 1. */
  readonly number: number;
  /** Without markup, bullet, number mark or needless spaces; table cells are separated by a tab. */
  readonly text: string;
  readonly folded: string;
  /** The column in the extracted text, from 1, of a character of `text`, or of the last one for a place behind it. */
  readonly columnAt: (index: number) => number;
  /** The bullet as printed, or null. */
  readonly bullet: string | null;
  /** The number or letter that opens the line (`1.`, `b)`), or null. */
  readonly mark: string | null;
  /** How many empty lines stand before it. */
  readonly blankBefore: number;
  /** Whether the line is marked up as a heading. */
  readonly isMarkedHeading: boolean;
  readonly markup: readonly MarkupPlace[];
};

const lineBreak = /\r\n|[\n\r\u2028\u2029\u0085]/;
const tag =
  /<\/?(?:a|abbr|b|big|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|ins|li|mark|o:p|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,300})?\/?>/iy;
const entity = /&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/iy;
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  atilde: 'ã',
  otilde: 'õ',
  ccedil: 'ç',
  acirc: 'â',
  ecirc: 'ê',
  ocirc: 'ô',
  agrave: 'à',
  uuml: 'ü',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
};
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\ufffc\u202a-\u202e]/;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const blank = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const bulletCharacter = /[-–—−•*+➤➔➢►▪▫◦●○■□▶▸‣⁃→»✓✔❖◆◇·∙¤\uf000-\uf0ff]/;
const numberMark =
  /^(?:[IVX]{1,5}\s?[-–—]|(?:[PQ]\d{1,2}|(?:Question|Pregunta|Pergunta) \d{1,2})[.:)]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5}|[IVX]{1,5})\)|(?:\d{1,2}|[a-z]|[ivx]{2,5}|[IVX]{1,5})\.[-–)]?|(?:\d{1,2}\.){1,3}\d?(?!\d)\.?|\d{1,2}[º°]\.)(?=\s)/;
/** Anything that is cleaned away or read as more than itself; two spaces may be a gap. */
const unclean =
  /[<&*_|\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\ufffc]| {2}/;
/** Four spaces or more inside a line are the gap between two columns. */
const columnGap = 4;

const decode = (name: string): string => {
  if (!name.startsWith('#')) return namedEntities[name] ?? namedEntities[name.toLowerCase()] ?? ' ';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' ';
};

/** Collects cleaned characters with their columns, one space for many, one tab for a gap. */
class CleanText {
  readonly characters: string[] = [];
  readonly columns: number[] = [];
  #spaces = 0;
  #tabs = 0;

  put(character: string, column: number): void {
    if (character === '\t') {
      this.#tabs += 1;
      return;
    }
    if (blank.test(character)) {
      this.#spaces += 1;
      return;
    }
    const gap =
      this.#tabs > 0 || (this.#spaces >= columnGap && this.characters.length > 0) ? '\t' : this.#spaces > 0 ? ' ' : '';
    if (gap === '\t') {
      for (let count = Math.max(this.#tabs, 1); count > 0; count -= 1) this.#push('\t', column - 1);
    } else if (gap === ' ' && this.characters.length > 0) {
      this.#push(' ', column - 1);
    }
    this.#spaces = 0;
    this.#tabs = 0;
    this.#push(character, column);
  }

  #push(character: string, column: number): void {
    this.characters.push(character);
    this.columns.push(Math.max(column, 1));
  }
}

const skipped = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

const clean = (raw: string, markup: MarkupPlace[]): CleanText => {
  const out = new CleanText();
  let at = 0;
  while (at < raw.length) {
    const character = raw.charAt(at);
    const leftover = character === '<' ? skipped(tag, raw, at) : character === '&' ? skipped(entity, raw, at) : null;
    if (leftover !== null) {
      markup.push({ column: at + 1, excerpt: leftover });
      const decoded =
        character === '&' ? decode(leftover.slice(1, -1)) : /^<(?:br|\/p|\/li|\/td)/i.test(leftover) ? ' ' : '';
      if (decoded !== '') out.put(decoded, at + 1);
      at += leftover.length;
      continue;
    }
    const isDoubled = (character === '*' || character === '_') && raw.charAt(at + 1) === character;
    if (isDoubled) {
      let end = at;
      while (raw.charAt(end) === character) end += 1;
      // A rule of asterisks or the blanks of a form are no emphasis.
      if (end - at === 2 || end - at === 3) markup.push({ column: at + 1, excerpt: raw.slice(at, end) });
      at = end;
      continue;
    }
    if (!invisible.test(character)) out.put(control.test(character) ? ' ' : character, at + 1);
    at += 1;
  }
  return out;
};

type CleanLine = { readonly text: string; readonly columnAt: (index: number) => number };

const cleanLine = (raw: string, markup: MarkupPlace[]): CleanLine => {
  if (!unclean.test(raw)) {
    const first = raw.length - raw.trimStart().length + 1;
    return { text: raw.trim(), columnAt: (index) => first + index };
  }
  const { characters, columns } = clean(raw, markup);
  return { text: characters.join(''), columnAt: (index) => columns[index] ?? 1 };
};

const strokesIn = (raw: string | undefined): number => (raw ?? '').split('|').length - 1;

/** A row between strokes, or one of several lines with as many strokes each. */
const isPipeRow = (printed: readonly string[], index: number): boolean => {
  const row = printed[index] ?? '';
  const strokes = strokesIn(row);
  if (strokes === 0) return false;
  return (
    (strokes > 1 && row.trimStart().startsWith('|')) ||
    strokes === strokesIn(printed[index - 1]) ||
    strokes === strokesIn(printed[index + 1])
  );
};

const pipesToTabs = (raw: string): string => {
  const start = /^\s*\|/.exec(raw)?.[0].length ?? 0;
  const inner = `${raw.slice(0, start).replace('|', ' ')}${raw.slice(start)}`.trimEnd();
  const body = inner.endsWith('|') ? inner.slice(0, -1) : inner;
  return /^[\s|:-]*$/.test(body) ? '' : body.replaceAll('|', '\t');
};

const isOpening = (character: string): boolean =>
  character !== character.toLowerCase() || /[¿¡"'«“‘([*➤►•–-]/.test(character);

/** The bullets and number marks in front of a text, of which several may stand one after another. */
export const openingMarks = (text: string): { length: number; bullet: string | null; mark: string | null } => {
  let length = /^\t*/.exec(text)?.[0].length ?? 0;
  const indent = length;
  let bullet: string | null = null;
  for (let turn = 0; turn < 3; turn += 1) {
    const rest = text.charAt(length);
    if (rest === '' || !bulletCharacter.test(rest)) break;
    const next = text.charAt(length + 1);
    const isDash = /[-–—−+*]/.test(rest);
    if (isDash && /[-–—−+*\d.,]/.test(next)) break;
    bullet = bullet === null ? rest : `${bullet}${rest}`;
    length += 1;
    while (/[ \t]/.test(text.charAt(length))) length += 1;
  }
  if (bullet === null && /^o(?:\t+| (?=[A-ZÁÉÍÓÚ¿«“"]))/.test(text.slice(length, length + 4))) {
    bullet = 'o';
    length += 1;
    while (/[ \t]/.test(text.charAt(length))) length += 1;
  }
  const mark = numberMark.exec(text.slice(length, length + 12))?.[0] ?? null;
  // A sentence that breaks before "3.5" goes on in small letters: a mark opens something new.
  const opened = mark === null ? '' : text.slice(length + mark.length).trimStart();
  const opens = isOpening(opened.charAt(0)) || /^\d{1,2}[:.h]\d{2}/.test(opened);
  if (mark !== null && (/[)\-–—]$/.test(mark) || opens) && !/^\d{1,2}\.\d{2}/.test(mark)) {
    length += mark.length;
    while (/[ \t]/.test(text.charAt(length))) length += 1;
    return { length, bullet, mark };
  }
  return { length: bullet === null && length === indent ? 0 : length, bullet, mark: null };
};

const bareNumber = /^(\d{1,2}) +(?=\p{Lu}|[¿¡"“«]|\d{1,2}[:.h]\d{2})/u;
/** How far apart two numbered lines of one list may stand. */
const widestGap = 12;

/** The number and the words of a line parted: "1 Opening". */
const withoutNumber = (line: Line, length: number): Line => {
  const text = line.text.slice(length);
  return {
    ...line,
    text,
    folded: fold(text),
    mark: line.text.slice(0, length).trim(),
    columnAt: (index) => line.columnAt(index + length),
  };
};

/** Numbers without a dot open their lines where at least three stand in a row, from 1. */
const takeBareNumbers = (lines: readonly Line[]): Line[] => {
  const lengths = new Map<number, number>();
  let run: { at: number; length: number }[] = [];
  const settle = (): void => {
    if (run.length >= 3) for (const { at, length } of run) lengths.set(at, length);
    run = [];
  };
  lines.forEach((line, at) => {
    const found = line.mark === null && line.bullet === null ? bareNumber.exec(line.text) : null;
    if (!found) return;
    const value = Number(found[1]);
    const isNext = value === run.length + 1 && at - (run.at(-1)?.at ?? at) <= widestGap;
    if (!isNext && value !== 1) return;
    if (!isNext) settle();
    run.push({ at, length: found[0].length });
  });
  settle();
  return lines.map((line, at) => {
    const length = lengths.get(at);
    return length === undefined ? line : withoutNumber(line, length);
  });
};

/** Splits the extracted text into its printed lines, cleaned; empty lines are counted, not kept. */
export const readLines = (source: string, steps: Steps): Line[] => {
  const lines: Line[] = [];
  let blankBefore = 0;
  steps.add(source.length);
  const printed = source.split(lineBreak);
  printed.forEach((raw, index) => {
    const markup: MarkupPlace[] = [];
    const normal = (isPipeRow(printed, index) ? pipesToTabs(raw) : raw).normalize('NFC');
    const heading = /^\s{0,3}#{1,6}\s+(?=\S)/.exec(normal)?.[0].length ?? 0;
    const unmarked = ' '.repeat(heading) + normal.slice(heading);
    const cleaned = cleanLine(unmarked, markup);
    const marks = openingMarks(cleaned.text);
    const text = cleaned.text.slice(marks.length);
    const last = Math.max(0, text.length - 1);
    if (text === '') {
      blankBefore += 1;
      if (markup.length === 0) return;
    }
    lines.push({
      number: index + 1,
      text,
      folded: fold(text),
      columnAt: (index) => cleaned.columnAt(marks.length + Math.min(index, last)),
      bullet: marks.bullet,
      mark: marks.mark,
      blankBefore,
      isMarkedHeading: heading > 0,
      markup,
    });
    if (text !== '') blankBefore = 0;
  });
  return takeBareNumbers(lines);
};
