import type { Block } from './blocks.js';
import { durationAt, type Duration } from './durations.js';
import { fold } from './fold.js';

const statedInside =
  /\s?[([,–-]?\s?[([]?\s?(?=(?:\d|media hora|meia hora|half an hour|una hora|uma hora|one hour|an hour|hora y media|hora e meia))/g;

/** A length inside a title: "Opening (10 min)". */
export const takeLength = (text: string): { text: string; duration: Duration; at: number } | null => {
  const folded = fold(text);
  for (const found of folded.matchAll(statedInside)) {
    const at = found.index + found[0].length;
    const duration = durationAt(folded, at);
    if (!duration) continue;
    const after = /^\s?[)\]]?/.exec(folded.slice(duration.end))?.[0] ?? '';
    const isBracketed = /[([]/.test(found[0]) && after.includes(')');
    const isLast = folded.slice(duration.end).replace(/[^a-z0-9]/g, '') === '';
    const isFirst = found.index === 0;
    if (!isBracketed && !isLast && !isFirst) continue;
    const rest = `${text.slice(0, found.index)} ${text.slice(duration.end + (isBracketed ? after.length : 0))}`
      .replace(/\s+/g, ' ')
      .replace(/\s([.:,;])/g, '$1')
      .trim();
    return { text: rest, duration, at };
  }
  return null;
};

/** "1 h 30" is a time of day only in an agenda that has other times; beside lengths it is one of them. */
const maybeLength = /^[\s([]*[0-4]\s?h\s?[0-5]\d(?!\d|\s?(?:h|-|a\s|to\s|as\s))/;
const opensWithLength = /^[\s([]*\d{1,3}\s?(?:min|'|h(?:ora|our|s|\s|\t|$))/;
/** Whether an agenda prints lengths and no time of day. */
export const isOfLengths = (blocks: readonly Block[]): boolean =>
  blocks.every(({ isTimed, folded }) => !isTimed || maybeLength.test(folded)) &&
  blocks.some(({ folded }) => opensWithLength.test(folded));
