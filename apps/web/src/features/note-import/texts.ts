import { longTexts, textLists, type Draft, type LongText, type TextList } from './draft.js';
import {
  removeLine,
  removeQuestion,
  setItem,
  setLine,
  setLongText,
  setQuestion,
  setSession,
  type Edit,
} from './edits.js';

/** A text of the note at the place of a doubt: what it says, and how it is written anew or taken out. */
export interface TextAt {
  readonly text: string;
  readonly write: (text: string) => Edit;
  readonly remove: Edit | null;
}

const isList = (name: string): name is TextList => textLists.some((list) => list === name);
const isLongText = (name: string): name is LongText => longTexts.some((text) => text === name);

/** The text that an anchor is about; nothing where it is about a time or the whole. */
export const textAt = (draft: Draft, anchor: string): TextAt | null => {
  const [place = '', key = ''] = anchor.split('.');
  if (isLongText(place)) {
    const text = draft[place];
    return text === null ? null : { text, write: (next) => setLongText(place, next), remove: null };
  }
  if (place === 'session' && (key === 'title' || key === 'subtitle')) {
    const text = draft.session[key];
    return text === null ? null : { text, write: (next) => setSession({ [key]: next }), remove: null };
  }
  if (isList(place)) {
    const row = draft.lists[place].find((one) => one.key === key);
    return row ? { text: row.text, write: (text) => setLine(place, key, text), remove: removeLine(place, key) } : null;
  }
  if (place === 'questions') {
    const row = draft.questions.find((one) => one.key === key);
    return row ? { text: row.text, write: (text) => setQuestion(key, { text }), remove: removeQuestion(key) } : null;
  }
  if (place === 'agenda') {
    const item = draft.agenda.find((one) => one.key === key);
    return item ? { text: item.title, write: (title) => setItem(key, { title }), remove: null } : null;
  }
  return null;
};
