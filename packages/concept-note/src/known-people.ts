import type { DraftItem, PlacedPerson } from './agenda-draft.js';
import { fold } from './fold.js';
import { kindOfTitle } from './item-kinds.js';

const isBare = ({ honorific, function: duty, institution }: PlacedPerson): boolean =>
  honorific === null && duty === null && institution === null;

/** The most words that a name has. */
const longestName = 6;

/** The name that a title ends with, if it is one of those known, and how long the title before it is. */
const nameAtEnd = (title: string, known: ReadonlyMap<string, PlacedPerson>) => {
  const whole = title.replace(/[\s.;,)]+$/, '');
  let at = whole.length;
  for (let words = 1; words <= longestName && at > 0; words += 1) {
    at = Math.max(0, whole.lastIndexOf(' ', at - 1));
    const person = words < 2 || at === 0 ? undefined : known.get(fold(whole.slice(at + 1)));
    if (person) return { person, at };
  }
  return null;
};

/** Takes a known name off the end of a title: "Final remarks Ana Prado" after Ana Prado was printed with her office. */
const takeFromTitle = (item: DraftItem, known: ReadonlyMap<string, PlacedPerson>): void => {
  const found = item.people.length === 0 ? nameAtEnd(item.title, known) : null;
  if (!found) return;
  const front = item.title.slice(0, found.at);
  const isParted = /[.,;:(–—-]$/.test(front);
  const title = front.replace(/[\s.,;:(–—-]+$/, '');
  if (!isParted && kindOfTitle(fold(title), false) === null) return;
  item.title = title;
  item.people.push({ ...found.person, role: null, place: item.place, printed: item.printed });
};

/** A name that stands alone is the person of whom the note says more elsewhere. */
export const knowPeople = (items: readonly DraftItem[]): void => {
  const known = new Map<string, PlacedPerson>();
  for (const { people } of items)
    for (const person of people)
      if (!isBare(person) && !known.has(fold(person.name))) known.set(fold(person.name), person);
  for (const item of items) {
    takeFromTitle(item, known);
    for (const person of item.people) {
      const same = isBare(person) ? known.get(fold(person.name)) : undefined;
      if (!same) continue;
      const { honorific, function: duty, institution, country } = same;
      Object.assign(person, { honorific, function: duty, institution, country: person.country ?? country });
    }
  }
};
