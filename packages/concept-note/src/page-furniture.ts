import type { Line } from './lines.js';

const pageNumber =
  /^(?:-{1,2}\s?)?(?:page|pagina|pag\.?|p\.)?\s?\d{1,3}(?:\s?(?:\/|of|de|sur)\s?\d{1,3})?(?:\s?-{1,2})?$/;
const rule = /^[\s\-_=*.·•~#]{3,}$/;
const mayRepeat = (folded: string): boolean => folded.length >= 8 && folded.length < 120;
/** A header that is printed on each page appears at least this often. */
const repeats = 3;

/** Takes away what belongs to the paper and not to the note: page numbers, rules, the header of each page but the first. */
export const withoutPageFurniture = (lines: readonly Line[]): Line[] => {
  const counts = new Map<string, number>();
  for (const { folded } of lines) if (mayRepeat(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const seen = new Set<string>();
  const kept: Line[] = [];
  let lostBlank = 0;
  let wasPageNumber = false;
  for (const line of lines) {
    const isNumber =
      line.text !== '' &&
      line.text.length < 24 &&
      line.bullet === null &&
      pageNumber.test(line.folded) &&
      !line.text.includes('\t');
    const atEdge = wasPageNumber || line.blankBefore >= 2;
    const isRepeated =
      atEdge && seen.has(line.folded) && (counts.get(line.folded) ?? 0) >= repeats && !line.text.includes('\t');
    const isFurniture = isNumber || rule.test(line.text) || isRepeated;
    if (mayRepeat(line.folded)) seen.add(line.folded);
    wasPageNumber = isNumber;
    if (isFurniture && line.markup.length === 0) {
      lostBlank += line.blankBefore + 1;
      continue;
    }
    kept.push(lostBlank > 0 ? { ...line, blankBefore: line.blankBefore + lostBlank } : line);
    lostBlank = 0;
  }
  return kept;
};
