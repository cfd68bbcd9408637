import type { Finding } from '@cauce/domain/concept-note';
import { itemAt } from './doubts.js';
import type { Draft } from './draft.js';
import { inTurn, setItem, setQuestion, type Edit } from './edits.js';
import type { Mend } from './mend.js';
import { textAt, type TextAt } from './texts.js';

const tag = /<\/?[a-z][^<>]*>/gi;
const entity = /&(?:nbsp|#160);/gi;

const withoutMarkup = (text: string): string =>
  text.replace(tag, '').replace(entity, ' ').replace(/ {2,}/g, ' ').trim();

const withoutDoubling = (text: string): string =>
  text
    .replace(/\.{2,}/g, (dots) => (dots.length === 3 ? dots : '.'))
    .replace(/([,;:])\1+/g, '$1')
    .replace(/\s+([,;.])/g, '$1');

const withoutBreaks = (text: string): string => text.replace(/([\p{L},;])\s*\n+\s*(?=\p{Ll})/gu, '$1 ');

const rewritten = (name: Mend['name'], at: TextAt | null, anew: (text: string) => string): Mend[] => {
  if (!at) return [];
  const text = anew(at.text);
  return text === at.text ? [] : [{ name, values: {}, change: at.write(text) }];
};

const dropped = (at: TextAt | null): Mend[] =>
  at?.remove ? [{ name: 'dropLine', values: {}, change: at.remove }] : [];

/** A statement among the questions: it is one, it is a question after all, or it goes. */
export const mendsOfQuestion = (draft: Draft, anchor: string): Mend[] => {
  const row = draft.questions.find(({ key }) => anchor === `questions.${key}`);
  if (!row) return [];
  return [
    { name: 'isStatement', values: {}, change: setQuestion(row.key, { isQuestion: false }) },
    { name: 'isQuestion', values: {}, change: setQuestion(row.key, { isQuestion: true }) },
    ...dropped(textAt(draft, anchor)),
  ];
};

/** A line in another language goes, unless it is kept. */
export const mendsOfLanguage = (finding: Finding, draft: Draft, anchor: string): Mend[] => {
  const item = itemAt(draft, anchor);
  if (!item) return dropped(textAt(draft, anchor));
  const left = item.details.split('\n').filter((line) => !line.includes(finding.excerpt.trim()));
  return left.length === item.details.split('\n').length
    ? []
    : [{ name: 'dropLine', values: {}, change: setItem(item.key, { details: left.join('\n') }) }];
};

/** Markup that a word processor or a web page left in the text is cut out. */
export const mendsOfMarkup = (draft: Draft, anchor: string): Mend[] => {
  const item = itemAt(draft, anchor);
  if (!item) return rewritten('cutMarkup', textAt(draft, anchor), withoutMarkup);
  const [title, details] = [withoutMarkup(item.title), item.details.split('\n').map(withoutMarkup).join('\n')];
  const edits: Edit[] = [];
  if (title !== item.title) edits.push(setItem(item.key, { title }));
  if (details !== item.details) edits.push(setItem(item.key, { details }));
  return edits.length === 0 ? [] : [{ name: 'cutMarkup', values: {}, change: inTurn(...edits) }];
};

export const mendsOfPunctuation = (draft: Draft, anchor: string): Mend[] =>
  rewritten('cutDoubling', textAt(draft, anchor), withoutDoubling);

export const mendsOfBrokenSentence = (draft: Draft, anchor: string): Mend[] =>
  rewritten('joinSentence', textAt(draft, anchor), withoutBreaks);
