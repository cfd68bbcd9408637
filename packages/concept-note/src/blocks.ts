import type { TextPlace } from './findings.js';
import { fold } from './fold.js';
import { headingOf, type Heading } from './headings.js';
import type { Section } from './heading-words.js';
import { withLabel } from './label-rows.js';
import type { Line } from './lines.js';
import { slotAt } from './slots.js';
import { nameOf, roleLabelOf, segmentsOf } from './person-parts.js';
import { honorifics } from './person-words.js';
import type { Steps } from './steps.js';
import { wordCount } from './word-count.js';
import { endOf, wrapColumnOf } from './wrapping.js';

/** A paragraph, list entry, table row or heading: printed lines that belong together, rejoined. */
export type Block = {
  readonly text: string;
  readonly folded: string;
  /** For each character of `text`, where it was printed. */
  readonly placeAt: (index: number) => TextPlace;
  readonly bullet: string | null;
  readonly mark: string | null;
  readonly blankBefore: number;
  readonly heading: Heading | null;
  /** Whether it opens with a time of day. */
  readonly isTimed: boolean;
  readonly isMarkedHeading: boolean;
  /** Where a page break cut a sentence, or null. */
  readonly brokenAt: TextPlace | null;
  readonly lines: readonly Line[];
};

/** A block being put together; its text is joined once, at the end, so that long paragraphs cost no more than short ones. */
type Draft = {
  lines: Line[];
  pieces: string[];
  /** The last characters so far. */
  tail: string;
  words: number;
  length: number;
  starts: number[];
  heading: Heading | null;
  isTimed: boolean;
  awaitsHeading: boolean;
  brokenAt: TextPlace | null;
};

const tailLength = 80;
const longestAnnouncement = 700;

const connectors = new Set(
  `the a an of and or to in on for with by from as at that which whose is are be will its their this these
  el la los las de del y e o u en con para por a al que se su sus un una unos unas como entre sobre es son
  o os as da do das dos em no na nos nas ao aos um uma pelo pela seus suas
  le les des du et dans pour sur par`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const lastWord = (folded: string): string => /([a-z0-9']+)[^a-z0-9]*$/.exec(folded.slice(-40))?.[1] ?? '';
const endsWithConnector = (folded: string): boolean => /[a-z]$/.test(folded) && connectors.has(lastWord(folded));
/** "… Speakers: Dr." goes on with the name. */
const endsWithHonorific = (text: string): boolean =>
  text.endsWith('.') && honorifics.has(lastWord(fold(text.slice(-12))));
const isTerminated = (text: string): boolean => /[.:;?!…][)"'”»’]*$/.test(text.slice(-6)) && !endsWithHonorific(text);
const startsSmall = (text: string): boolean => {
  const first = /^[\s("“«'‘[]*(.)/u.exec(text.slice(0, 12))?.[1] ?? '';
  return first !== first.toUpperCase() || /^[,;.)%]/.test(first);
};

const mayOpenWithTime =
  /^[\t\s]*[([]?\s?(?:\d|de\s|del?\s|from\s|a\s|as\s|at\s|las\s|das\s|desde\s|hora|time|between|entre|noon|mediodia|meio|midday|du\s)/;

/** Whether a line opens with a time of day. */
const opensWithTime = (text: string, folded: string): boolean => {
  const head = folded.slice(0, 160);
  if (!mayOpenWithTime.test(head)) return false;
  const slot = slotAt(text.slice(0, 160), head, 0);
  return slot !== null && slot.clocks.length > 0;
};

/** How the whole text was typed: whether empty lines part its paragraphs. */
const isSpaced = (lines: readonly Line[]): boolean => {
  const gaps = lines.filter(({ blankBefore }) => blankBefore > 0).length;
  const hasLongLines = lines.some(({ text }) => text.length > 200);
  return gaps > lines.length / 12 || !hasLongLines;
};

const printsLength = /\d\s?(?:min|'|h(?![a-z]))/;

/** Parts that a heading line inside an agenda can open; "Introduction" or "Closing" are entries there. */
const endsAgenda = (heading: Heading, line: Line): boolean => {
  const [section] = heading.sections;
  const isSetApart =
    line.blankBefore > 0 || line.isMarkedHeading || line.mark !== null || line.text === line.text.toUpperCase();
  if (section === 'questions') return !printsLength.test(line.folded);
  if (section === 'agenda') return heading.restAt === null;
  if (section === 'context') return isSetApart && /context|background|antecedent|rationale|justific/.test(line.folded);
  if (section === 'other') {
    return (
      isSetApart &&
      !/^(?:speakers|ponentes|palestrantes|regist|inscri|conexi|present|interpret|language|idioma|evalua|notes|notas)/.test(
        line.folded,
      )
    );
  }
  if (section === 'invited') return isSetApart && !line.folded.endsWith(':') && heading.restAt === null;
  if (section === 'before' || section === 'after') return isSetApart && heading.restAt === null;
  return (
    isSetApart &&
    (section === 'objectives' || section === 'outcome' || section === 'methodology' || section === 'principles')
  );
};

/** Whether a line of an agenda opens with a country, a form of address or the word for a part, as lines for a person do. */
const opensWithPerson = (text: string): boolean => {
  const [first] = segmentsOf(text.slice(0, 200));
  return (
    roleLabelOf(text) !== null ||
    first?.kind === 'country' ||
    (first !== undefined && nameOf(first.text)?.isSure === true)
  );
};

const opensWithDate = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:19|20)\d{2}-\d{2})/;
const longestTitle = 20;
const fewestOfParagraph = 12;

class Assembler {
  readonly #drafts: Draft[] = [];
  readonly #spaced: boolean;
  readonly #wrapColumn: number | null;
  #section: Section = 'facts';

  #words: ReadonlySet<string> | null = null;

  constructor(
    private readonly lines: readonly Line[],
    private readonly steps: Steps,
  ) {
    this.#spaced = isSpaced(lines);
    this.#wrapColumn = wrapColumnOf(lines);
  }

  take(printed: Line, next: Line | undefined): void {
    this.steps.add(printed.text.length);
    const line = this.#section === 'agenda' ? printed : withLabel(printed);
    const isTimed = opensWithTime(line.text, line.folded);
    const heading = isTimed ? null : this.#headingOf(line);
    const last = this.#drafts.at(-1);
    if (last?.awaitsHeading) {
      last.heading = headingOf(...joined(last, line));
      last.awaitsHeading = false;
      if (last.heading) [this.#section] = last.heading.sections;
      this.#append(last, line);
      return;
    }
    if (last && !heading && this.#continues(last, line, isTimed)) {
      this.#append(last, line);
      return;
    }
    if (last && this.#widensHeading(last, line)) return;
    if (!heading && next && this.#opensHeading(line, next)) {
      this.#drafts.push({ ...this.#draft(line, null, false), awaitsHeading: true });
      return;
    }
    if (heading) [this.#section] = heading.sections;
    this.#drafts.push(this.#draft(line, heading, isTimed));
  }

  finish(): Block[] {
    return this.#drafts.map((draft) => {
      const [first] = draft.lines;
      const text = draft.pieces.join('');
      return {
        text,
        folded: first?.text === text ? first.folded : fold(text),
        placeAt: (index) => placeIn(draft, index),
        bullet: first?.bullet ?? null,
        mark: first?.mark ?? null,
        blankBefore: first?.blankBefore ?? 0,
        heading: draft.heading,
        isTimed: draft.isTimed,
        isMarkedHeading: first?.isMarkedHeading ?? false,
        brokenAt: draft.brokenAt,
        lines: draft.lines,
      };
    });
  }

  #draft(line: Line, heading: Heading | null, isTimed: boolean): Draft {
    const { text } = line;
    return {
      lines: [line],
      pieces: [text],
      tail: text.slice(-tailLength),
      words: wordCount(text),
      length: text.length,
      starts: [0],
      heading,
      isTimed,
      awaitsHeading: false,
      brokenAt: null,
    };
  }

  #headingOf(line: Line): Heading | null {
    const heading = headingOf(line.text, line.folded);
    if (heading === null) return null;
    const { restAt } = heading;
    // "Programme: PUENTE II" names the programme; only with a time behind it is it an agenda.
    if (
      heading.sections[0] === 'agenda' &&
      restAt !== null &&
      !opensWithTime(line.text.slice(restAt), line.folded.slice(restAt))
    )
      return null;
    if (this.#section === 'agenda' && !endsAgenda(heading, line)) return null;
    // An entry of a list that happens to be a heading's word, such as "- Participants", stays an entry.
    const isEntry =
      line.bullet !== null && heading.restAt === null && !heading.isSentence && !line.folded.endsWith(':');
    return isEntry && !line.isMarkedHeading ? null : heading;
  }

  #continues(last: Draft, line: Line, isTimed: boolean): boolean {
    if (line.bullet !== null || line.mark !== null || line.isMarkedHeading || line.text.includes('\t')) return false;
    const { tail } = last;
    const foldedTail = fold(tail);
    if (last.heading !== null && last.heading.restAt === null && !last.heading.isSentence) return false;
    const inAgenda = this.#section === 'agenda' || last.isTimed;
    if (isTimed)
      return (
        /\d\s?(?:h|hs|am|pm)?\s?(?:-|to|a|as|y)\s?$/.test(foldedTail) ||
        (!inAgenda && endsWithConnector(foldedTail) && last.words > 4)
      );
    if (opensWithDate.test(line.folded) && last.words < longestTitle) return false;
    const isProse = last.words >= 8 || last.length > 55;
    const isEnded = isTerminated(tail);
    const isParagraph = last.words >= fewestOfParagraph && !(this.#section === 'facts' && namesPaper.test(line.folded));
    if (line.blankBefore > 0) {
      const mayBreak = !isEnded && !inAgenda && last.words >= 6 && last.heading === null;
      return mayBreak && (startsSmall(line.text) || endsWithConnector(foldedTail) || tail.endsWith(','));
    }
    if (startsSmall(line.text) && !/[;.:?!]$/.test(tail)) return true;
    if (startsSmall(line.text) && !inAgenda && tail.endsWith('.') && this.#spaced) return true;
    if (/[a-z]-$/.test(foldedTail) && startsSmall(line.text)) return true;
    if (tail.endsWith(',') || endsWithConnector(foldedTail)) return !(inAgenda && last.isTimed && last.words < 2);
    if (this.#isWrapped(last, line) && (inAgenda ? !opensWithPerson(line.text) : isParagraph)) return true;
    if (inAgenda) return false;
    const isEntry = last.lines[0]?.bullet != null || last.lines[0]?.mark != null;
    if (isEntry) return this.#spaced || (!isEnded && isProse);
    if (this.#section === 'facts')
      return (
        !isEnded &&
        last.length > 60 &&
        this.#spaced &&
        !namesPaper.test(last.pieces.join('').length < 400 ? fold(last.pieces.join('')) : '') &&
        !namesPaper.test(line.folded) &&
        !/^["“«'‘]/.test(line.text)
      );
    return !isEnded && isProse;
  }

  /** Whether the next line's first word would not have stood on the last one. */
  #isWrapped(last: Draft, line: Line): boolean {
    const printed = last.lines.at(-1);
    if (this.#wrapColumn === null || !printed || (isTerminated(last.tail) && !last.tail.endsWith(':'))) return false;
    return endOf(printed) + 1 + (/^\S+/.exec(line.text)?.[0].length ?? 0) > this.#wrapColumn;
  }

  /** The colon that announces a list may stand on the last line of its sentence. */
  #announces(last: Draft): Heading | null {
    if (last.length > longestAnnouncement || last.lines[0]?.bullet != null) return null;
    const text = last.pieces.join('');
    const heading = headingOf(text, fold(text));
    return heading?.isSentence === true && heading.restAt === null ? heading : null;
  }

  #append(last: Draft, line: Line): void {
    const isHyphenated = /[a-zà-ÿ][-\u2010]$/i.test(last.tail) && startsSmall(line.text);
    if (isHyphenated && !this.#isCompound(last.tail, line.folded)) {
      last.pieces.push((last.pieces.pop() ?? '').slice(0, -1));
      last.length -= 1;
    }
    const glue = isHyphenated ? '' : ' ';
    last.starts.push(last.length + glue.length);
    last.lines.push(line);
    last.pieces.push(`${glue}${line.text}`);
    last.length += glue.length + line.text.length;
    last.words += wordCount(line.text);
    last.tail = `${last.tail}${glue}${line.text.slice(-tailLength)}`.slice(-tailLength);
    if (line.blankBefore > 0 && last.brokenAt === null) last.brokenAt = { line: line.number, column: line.columnAt(0) };
    if (last.heading === null && line.text.endsWith(':') && this.#section !== 'agenda') {
      last.heading = this.#announces(last);
      if (last.heading) [this.#section] = last.heading.sections;
    }
  }

  /** "non-" before "criminal" keeps its hyphen; "decrimi-" before "nalisation" loses it. */
  #isCompound(tail: string, next: string): boolean {
    const front = /([a-z]+)-$/.exec(fold(tail.slice(-40)))?.[1] ?? '';
    const back = /^[a-z]+/.exec(next.slice(0, 40))?.[0] ?? '';
    const known = this.#knownWords();
    return !known.has(front + back) && (prefixes.has(front) || (known.has(back) && known.has(front)));
  }

  #knownWords(): ReadonlySet<string> {
    this.#words ??= new Set(this.lines.flatMap(({ folded }) => folded.slice(0, 2000).match(/[a-z]{5,}/g) ?? []));
    return this.#words;
  }

  /** "Main outcome" and "and goals of the session" on two lines are one heading. */
  #widensHeading(last: Draft, line: Line): boolean {
    if (last.heading?.restAt !== null || line.blankBefore > 0 || line.bullet !== null || last.lines.length > 2)
      return false;
    if (isTerminated(last.tail) || !(startsSmall(line.text) || endsWithConnector(fold(last.tail)))) return false;
    const heading = headingOf(...joined(last, line));
    if (heading === null || heading.isSentence) return false;
    last.heading = heading;
    this.#append(last, line);
    return true;
  }

  /** "Working" before "Agenda": the first word alone says nothing, with the second it is a heading. */
  #opensHeading(line: Line, next: Line): boolean {
    if (line.bullet !== null || next.blankBefore > 0 || !openingAdjectives.has(line.folded) || wordCount(next.text) > 8)
      return false;
    const heading = headingOf(next.text, next.folded);
    return heading !== null && heading.restAt === null && !heading.isSentence;
  }
}

const openingAdjectives = new Set([
  'working',
  'guiding',
  'specific',
  'general',
  'main',
  'expected',
  'key',
  'target',
  'discussion',
  'draft',
  'provisional',
]);
const joined = (last: Draft, line: Line): [string, string] => {
  const text = `${last.pieces.join('')} ${line.text}`;
  return [text, fold(text)];
};

/** Lines of the heading that name the paper, its session or its programme stand alone. */
const namesPaper =
  /(?<![a-z])(?:session|sesion|sessao|meeting|reunion|reuniao|concept note|nota conce|working group|grupo de trab|programa|programme|program|project|proyecto|projeto|resultado?|result|componente?|fecha|date|data|hora|time|\d{1,2}[:.h]\d{2}|(?:19|20)\d{2})(?![a-z])/;

const prefixes = new Set([
  'non',
  'no',
  'self',
  'co',
  'pre',
  'post',
  'anti',
  'socio',
  'multi',
  'bi',
  'ex',
  'inter',
  'intra',
  'well',
  'long',
  'short',
  'cross',
  'high',
  'low',
]);

const placeIn = (draft: Draft, index: number): TextPlace => {
  let piece = 0;
  while (piece + 1 < draft.starts.length && (draft.starts[piece + 1] ?? 0) <= index) piece += 1;
  const line = draft.lines[piece];
  const column = line?.columnAt(Math.max(0, index - (draft.starts[piece] ?? 0)));
  return { line: line?.number ?? 1, column: column ?? 1 };
};

/** Rejoins printed lines into paragraphs, entries, rows and headings. */
export const readBlocks = (lines: readonly Line[], steps: Steps): Block[] => {
  const assembler = new Assembler(lines, steps);
  lines.forEach((line, index) => {
    if (line.text !== '') assembler.take(line, lines[index + 1]);
  });
  return assembler.finish();
};
