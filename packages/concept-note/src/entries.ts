import type { Block } from './blocks.js';
import { sliceBlock } from './outline.js';

/** Whether a block opens with a bullet or a number. */
export const isEntry = (block: Block): boolean => block.bullet !== null || block.mark !== null;

const enumerated = /(?:^|[\s:;,.])\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s(?=\S)/g;

/** Parts "a) …; b) …; c) …" inside one paragraph, or entries parted by semicolons behind a colon. */
export const splitEnumeration = (block: Block): { lead: Block | null; entries: Block[] } | null => {
  const text = block.text.slice(0, 6000);
  const marks = [...text.matchAll(enumerated)].map((found) => ({
    at: found.index,
    after: found.index + found[0].length,
  }));
  const [first] = marks;
  if (!first || marks.length < 2) return null;
  const entries = marks
    .map((mark, index) => sliceBlock(block, mark.after, marks[index + 1]?.at ?? block.text.length))
    .map(withoutJoint);
  const lead = text.slice(0, first.at).trim();
  return { lead: lead.length > 3 ? sliceBlock(block, 0, first.at) : null, entries };
};

/** Takes the "; and" off the end of an entry. */
const withoutJoint = (block: Block): Block => {
  const end = block.folded.replace(/[\s,;]+(?:and|y|e|et|and\/or|y\/o)?\s*$/, '').length;
  return end < block.text.length ? sliceBlock(block, 0, end) : block;
};

/** An entry as a text of its own: without the semicolon that only parted it from the next. */
export const entryText = (block: Block): string => {
  const joint = /[\s;,]+(?:and|y|e|et|and\/or|y\/o)?[\s;,]*$/.exec(block.folded.slice(-14));
  const isJoint = joint !== null && /[;,]/.test(joint[0]);
  const text = isJoint ? block.text.slice(0, block.text.length - joint[0].length) : block.text;
  return text.trim();
};

/** A line that only announces the list below it. */
export const isLeadIn = (block: Block): boolean => block.text.endsWith(':') && !isEntry(block);
