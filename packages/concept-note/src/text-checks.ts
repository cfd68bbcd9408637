import type { Locale } from '@cauce/domain/locale';
import type { Block } from './blocks.js';
import type { Findings } from './findings.js';
import { fold } from './fold.js';
import { isOtherLanguage, LanguageScorer, strongest, sumOfScores, type LanguageScores } from './language.js';
import type { Line } from './lines.js';
import type { Steps } from './steps.js';
import { wordCount } from './word-count.js';

/** The language that most of the text is written in, or null, and how much each language speaks from each block. */
export type Languages = { readonly own: Locale | null; readonly scores: ReadonlyMap<Block, LanguageScores> };

/** Reads what languages the note is written in. */
export const readLanguages = (blocks: readonly Block[], steps: Steps): Languages => {
  const scorer = new LanguageScorer();
  const scores = new Map<Block, LanguageScores>();
  for (const block of blocks) {
    steps.add(Math.min(block.folded.length, 4000));
    scores.set(block, scorer.score(block.folded));
  }
  return { own: strongest(sumOfScores(scores.values()))?.locale ?? null, scores };
};

const firstCapitals = (text: string): number =>
  text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, wordCount(text));

/** Reports lines in another language than the note's; names of bodies stay in theirs. */
export const checkLanguage = ({ own, scores }: Languages, agenda: ReadonlySet<Block>, findings: Findings): void => {
  if (own === null) return;
  for (const [block, score] of scores) {
    if (block.text.includes('\t') || (agenda.has(block) && firstCapitals(block.text) > 0.4)) continue;
    const other = isOtherLanguage(block.folded, score, own);
    if (other !== null)
      findings.add('OTHER_LANGUAGE', block.placeAt(0), block.text, null, { language: other, noteLanguage: own });
  }
};

/** Reports leftovers of HTML and other markup, one for each line. */
export const checkMarkup = (lines: readonly Line[], findings: Findings): void => {
  let hasMarkdown = false;
  for (const line of lines) {
    const html = line.markup.filter(({ excerpt }) => !/^[*_]/.test(excerpt));
    const [first] = html.length > 0 ? html : hasMarkdown ? [] : line.markup;
    if (!first) continue;
    if (html.length === 0) hasMarkdown = true;
    const printed =
      html.length > 1 && html.at(-1)
        ? `${first.excerpt}${line.text.slice(0, 80).trim()}${html.at(-1)?.excerpt ?? ''}`
        : first.excerpt;
    findings.add('MARKUP_LEFTOVER', { line: line.number, column: first.column }, printed, null, {
      markup: first.excerpt,
    });
  }
};

const family = (bullet: string): string => {
  const last = bullet.at(-1) ?? '';
  return /[-–—−]/.test(last) ? '-' : /[•·●∙]/.test(last) ? '•' : last;
};

/** Reports a list that mixes bullets, once, at the first that differs. */
export const checkBullets = (blocks: readonly Block[], findings: Findings): void => {
  let list: string | null = null;
  let isTold = false;
  for (const block of blocks) {
    if (block.bullet === null || block.heading !== null) {
      if (block.mark === null) list = null;
      isTold = list !== null && isTold;
      continue;
    }
    const marks = family(block.bullet);
    if (list === null || block.blankBefore > 2) {
      list = block.bullet.length > 1 ? family(block.bullet.charAt(0)) : marks;
      isTold = false;
      if (block.bullet.length === 1) continue;
    }
    if (!isTold && (marks !== list || block.bullet.length > 1)) {
      isTold = true;
      findings.add(
        'MIXED_BULLETS',
        { line: block.lines[0]?.number ?? 1, column: 1 },
        `${block.bullet} ${block.text}`,
        null,
        { first: list, other: marks },
      );
    }
  }
};

/** Reports sentences that a page break cut in two. */
export const checkBreaks = (blocks: readonly Block[], findings: Findings): void => {
  for (const block of blocks) {
    if (block.brokenAt === null) continue;
    const line = block.lines.find(({ number }) => number === block.brokenAt?.line);
    findings.add('BROKEN_SENTENCE', block.brokenAt, line?.text ?? block.text, null, { line: block.brokenAt.line });
  }
};

const doubled = /(?<![.])\.\.(?![.])|,,|;;|::|,\.|\.,(?!\s?(?:ltd|inc|s\.a))|\?\?|!!/g;
const abbreviated = /(?:(?:^|[^a-z])[a-z]|etc|ee|uu|s\.a|a\.m|p\.m|ph\.d|no|nos|art|ltd|inc|cia|jr|sr|esq|d\.c)$/;

/** Reports punctuation typed twice. */
export const checkPunctuation = (blocks: readonly Block[], findings: Findings): void => {
  for (const block of blocks) {
    for (const found of block.folded.matchAll(doubled)) {
      const before = block.folded.slice(Math.max(0, found.index - 12), found.index);
      if (found[0] === '.,' && abbreviated.test(before)) continue;
      const from = Math.max(0, found.index - 30);
      findings.add(
        'DOUBLED_PUNCTUATION',
        block.placeAt(found.index),
        block.text.slice(from, found.index + found[0].length),
        null,
        { printed: found[0] },
      );
      break;
    }
  }
};

const says = String.raw`refers? to|is understood as|understood as|means|se refiere a|se entiende|entendid[oa] como|refere-se a|se refere a|entende-se|in the sense of|en el sentido de|no sentido de`;
const mayDefine = new RegExp(says);
const defines = new RegExp(
  String.raw`([a-z]{9,})(?:,|\s\()?\s(?:(?:which|que|a qual|o que|lo que)\b[^.;:]{0,60}?\s)?(?:${says})`,
  'g',
);
const stemLength = 9;

/** Reports a term that the note defines for its own use and then uses again, where it can mean its other sense. */
export const checkTerms = (blocks: readonly Block[], findings: Findings, steps: Steps): void => {
  const terms = new Map<string, { printed: string; block: Block; at: number }>();
  for (const block of blocks) {
    steps.add(block.folded.length);
    if (!mayDefine.test(block.folded)) continue;
    for (const found of block.folded.slice(0, 6000).matchAll(defines)) {
      const [, word] = found;
      if (word === undefined) continue;
      const stem = word.slice(0, stemLength);
      if (!terms.has(stem))
        terms.set(stem, { printed: block.text.slice(found.index, found.index + word.length), block, at: found.index });
    }
    if (terms.size > 20) break;
  }
  for (const [stem, term] of terms) {
    for (const block of blocks) {
      steps.add(block.folded.length);
      const from = block === term.block ? term.at + term.printed.length : 0;
      const at = block.folded.slice(0, 6000).indexOf(stem, from);
      if (at < 0) continue;
      const again = /^[\p{L}]+/u.exec(block.text.slice(at))?.[0] ?? stem;
      findings.add(
        'TERM_IN_TWO_SENSES',
        block.placeAt(at),
        block.text.slice(Math.max(0, at - 40), at + again.length + 20).trim(),
        null,
        {
          term: term.printed,
          again,
          definedLine: term.block.placeAt(term.at).line,
        },
      );
      break;
    }
  }
};

/** Whether two printed names are the same but for accents and capitals. */
export const isSameText = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();
