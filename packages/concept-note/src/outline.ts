import type { Block } from './blocks.js';
import { fold } from './fold.js';
import { headingOf } from './headings.js';
import type { Section } from './heading-words.js';
import { openingMarks } from './lines.js';
import { slotAt } from './slots.js';
import type { Steps } from './steps.js';
import { wordCount } from './word-count.js';

/** A part of the note: its heading as printed and what stands under it. */
export type Part = {
  readonly section: Section;
  /** Every part that the heading names. */
  readonly names: readonly Section[];
  readonly heading: Block | null;
  readonly blocks: Block[];
};

/** The note cut into its parts; the heading of the paper is the first part, `facts`. */
export type Outline = { readonly header: readonly Block[]; readonly parts: readonly Part[] };

/** A stretch of a block as a block of its own, which still knows where it was printed. */
export const sliceBlock = (block: Block, from: number, to = block.text.length): Block => {
  const lead = block.text.slice(from, to).length - block.text.slice(from, to).trimStart().length;
  const text = block.text.slice(from + lead, to).trimEnd();
  return {
    ...block,
    text,
    folded: fold(text),
    heading: null,
    brokenAt: null,
    isTimed: false,
    placeAt: (index) => block.placeAt(index + from + lead),
  };
};

const ends = /[.:;?!…]["'”»’)]*$/;
const isProse = (block: Block): boolean =>
  block.text.length > 140 && wordCount(block.text) >= 22 && !block.text.includes('\t');

/** A time with words behind it is an entry of an agenda; a time alone, or with its zone and the way of meeting, is a fact of the session. */
const isAgendaEntry = (block: Block): boolean => {
  if (!block.isTimed) return false;
  const head = block.text.slice(0, 300);
  const slot = slotAt(head, block.folded.slice(0, 300), 0);
  if (!slot) return false;
  const rest = block.folded
    .slice(slot.end)
    .replace(
      /\b(?:online|virtual|meeting|session|sesion|presencial|zoom|teams|hora|hours|horas|time|local|via|plataforma|en linea|hibrida|reunion|reuniao|sessao)\b/g,
      '',
    );
  return rest.replace(/[^a-z]/g, '').length > 4;
};

const isCapitals = (text: string): boolean =>
  text.length > 5 && text === text.toUpperCase() && text !== text.toLowerCase();
const isUnknownHeading = (block: Block, numbered: boolean): boolean => {
  if (
    block.heading !== null ||
    block.isTimed ||
    block.bullet !== null ||
    block.text.includes('\t') ||
    block.text.length > 110
  )
    return false;
  if (ends.test(block.text.replace(/:$/, '')) || wordCount(block.text) > 12) return false;
  return (
    block.isMarkedHeading ||
    (isCapitals(block.text) && wordCount(block.text) > 1) ||
    (numbered && block.mark !== null && /^[\dIVX]/.test(block.mark))
  );
};

const secondMark = /[\s;,]\(?(?:b|ii|2)[.)]\s/;

/** What stands behind a heading on its line; "Questions: 1. Who decides?" is the first entry of a list on lines of their own. */
const behindHeading = (block: Block, at: number): Block => {
  const rest = sliceBlock(block, at);
  const { length, bullet, mark } = openingMarks(rest.text);
  return secondMark.test(rest.folded)
    ? { ...rest, bullet: null, mark: null }
    : { ...sliceBlock(rest, length), bullet, mark };
};

/** Parts in which a heading of unknown words is the heading of a stretch inside the part. */
const hasSubheadings: ReadonlySet<Section> = new Set(['context', 'methodology', 'other']);
const momentSections: ReadonlySet<Section> = new Set(['before', 'during', 'after']);
const nested: ReadonlySet<Section> = new Set(['questions', 'principles']);

const printsLength = /\d\s?(?:min|'|´)/;

class OutlineReader {
  readonly #header: Block[] = [];
  readonly #parts: Part[] = [];
  #current: Part | null = null;
  #outer: Part | null = null;
  #agenda: Part | null = null;
  readonly #hasAgenda: boolean;
  readonly #lastTimed: number;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly steps: Steps,
  ) {
    this.#lastTimed = blocks.findLastIndex(({ isTimed }) => isTimed);
    this.#hasAgenda = blocks.some((block) => block.heading?.sections[0] === 'agenda' && block.heading.restAt === null);
  }

  read(): Outline {
    const numbered = this.blocks.some(
      ({ heading, mark }) => heading !== null && mark !== null && /^[\dIVX]/.test(mark),
    );
    this.blocks.forEach((block, index) => {
      this.steps.add(1);
      if (block.heading !== null && this.#takeHeading(block, index)) return;
      this.#takeText(block, index, numbered);
    });
    return { header: this.#header, parts: this.#parts };
  }

  #open(section: Section, names: readonly Section[], heading: Block | null): Part {
    const part: Part = { section, names, heading, blocks: [] };
    this.#parts.push(part);
    if (section === 'agenda') this.#agenda = part;
    this.#outer =
      nested.has(section) && this.#current !== null && !nested.has(this.#current.section)
        ? this.#current
        : nested.has(section)
          ? this.#outer
          : null;
    this.#current = part;
    return part;
  }

  #takeHeading(block: Block, index: number): boolean {
    const { heading } = block;
    if (heading === null) return false;
    const [section] = heading.sections;
    if (section === 'facts') {
      if (heading.restAt === null)
        this.#current = this.#parts.length > 0 ? this.#open('facts', ['facts'], block) : null;
      if (heading.restAt !== null || /\d/.test(block.text)) this.#header.push(block);
      return true;
    }
    if (section === 'agenda' && !this.#announcesAgenda(block, index)) return false;
    const isInHeader = this.#current === null;
    if (isInHeader && section === 'other' && heading.restAt !== null) {
      this.#header.push(block);
      return true;
    }
    if (section === 'context' && this.#current?.section === 'context' && heading.restAt === null) {
      this.#current.blocks.push(block);
      return true;
    }
    if (heading.restAt === 0 && momentSections.has(section)) {
      this.#openMoments(block);
      return true;
    }
    const part = this.#open(section, heading.sections, block);
    if (heading.restAt !== null) part.blocks.push(behindHeading(block, heading.restAt));
    return true;
  }

  /** "Before the session, … . During it, … . After it, …" in one paragraph are three steps. */
  #openMoments(block: Block): void {
    let from = 0;
    const cuts = [...block.text.slice(0, 3000).matchAll(/[.;]\s(?=\p{Lu})/gu)].map((found) => found.index + 2);
    for (const to of [...cuts, block.text.length]) {
      const rest = to < block.text.length ? sliceBlock(block, to) : null;
      const next = rest ? headingOf(rest.text, rest.folded) : null;
      if (rest && !(next?.restAt === 0 && momentSections.has(next.sections[0]))) continue;
      const piece = sliceBlock(block, from, to);
      const [section] = headingOf(piece.text, piece.folded)?.sections ?? block.heading?.sections ?? ['methodology'];
      this.#open(section, [section], block).blocks.push({ ...piece, bullet: null, mark: null });
      from = to;
    }
  }

  /** "Programme" heads an agenda only where times follow; elsewhere it names the programme. */
  #announcesAgenda(block: Block, index: number): boolean {
    if (block.heading?.restAt != null) return true;
    const isPlain =
      /\bagenda\b|orden del dia|ordem d|cronograma|timetable|schedule|pauta|programacion|programacao|run of show/.test(
        block.folded,
      );
    return (
      isPlain ||
      this.blocks
        .slice(index + 1, index + 15)
        .some(({ isTimed, text, folded }) => isTimed || text.includes('\t') || printsLength.test(folded))
    );
  }

  #takeText(block: Block, index: number, numbered: boolean): void {
    const section = this.#current?.section ?? null;
    const isRow = block.isTimed || block.text.includes('\t');
    if (section !== 'agenda' && isRow && this.#returnsToAgenda(block)) {
      const agenda = this.#agenda ?? this.#open('agenda', ['agenda'], null);
      agenda.blocks.push(block);
      this.#current = agenda;
      return;
    }
    if (this.#current === null) {
      if (isProse(block) && ends.test(block.text)) this.#open('context', ['context'], null).blocks.push(block);
      else this.#header.push(block);
      return;
    }
    if (
      isUnknownHeading(block, numbered) &&
      !hasSubheadings.has(this.#current.section) &&
      !(section === 'agenda' && !block.isMarkedHeading)
    ) {
      if (section !== 'agenda' || index > this.#lastTimed) {
        this.#open('other', ['other'], block);
        return;
      }
    }
    if (this.#outer !== null && this.#leavesNested(block, this.#current)) {
      this.#current = this.#outer;
      this.#outer = null;
    }
    this.#current.blocks.push(block);
  }

  #returnsToAgenda(block: Block): boolean {
    const hasBegun = this.#agenda !== null;
    if (hasBegun)
      return (
        this.#current?.section === 'agenda' ||
        isAgendaEntry(block) ||
        (this.#outer?.section === 'agenda' && block.text.includes('\t'))
      );
    return !this.#hasAgenda && isAgendaEntry(block) && !/^\d{1,2}[.:]\d{2}\s[a-z]/.test(block.text);
  }

  /** A paragraph after the list of questions goes on with what stood before the list. */
  #leavesNested(block: Block, part: Part): boolean {
    if (block.bullet !== null || block.mark !== null || part.blocks.length === 0 || block.text.includes('?'))
      return false;
    const isAfterGap = block.blankBefore > 0;
    const [first] = part.blocks;
    const hasEntries = first?.bullet != null || first?.mark != null;
    const isSentence = /[.!]["'”»)]*$/.test(block.text) && wordCount(block.text) >= 8;
    return (hasEntries && isAfterGap) || (isSentence && isAfterGap);
  }
}

/** Cuts the blocks of a note into its parts. */
export const readOutline = (blocks: readonly Block[], steps: Steps): Outline => new OutlineReader(blocks, steps).read();
