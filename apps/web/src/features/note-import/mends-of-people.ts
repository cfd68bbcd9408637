import type { Finding } from '@cauce/domain/concept-note';
import { itemAt } from './doubts.js';
import type { AgendaRow, Draft, PersonRow } from './draft.js';
import { inTurn, removePerson, setItem, setPerson } from './edits.js';
import type { Mend } from './mend.js';

/** The person of an item that a doubt is about: by its number, or by the name in the excerpt. */
const personAt = (finding: Finding, item: AgendaRow): PersonRow | undefined => {
  const named = item.contributions.find(({ name }) => name !== '' && finding.excerpt.includes(name));
  const index = /contributions\.(\d+)/.exec(finding.path ?? '')?.[1];
  return named ?? (index === undefined ? undefined : item.contributions[Number(index)]);
};

/** A country that was inferred is taken as it is or taken back; one that is named in the doubt is offered. */
export const mendsOfCountry = (finding: Finding, draft: Draft, anchor: string): Mend[] => {
  const item = itemAt(draft, anchor);
  const person = item && personAt(finding, item);
  if (!item || !person) return [];
  const named = Object.values(finding.values).filter((value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value));
  const codes = [...new Set([...(person.country === null ? [] : [person.country]), ...named.map(String)])];
  return [
    ...codes.map((country) => ({
      name: 'takeCountry' as const,
      values: { country },
      change: setPerson(item.key, person.key, { country }),
    })),
    ...(person.country === null
      ? []
      : [{ name: 'noCountry' as const, values: {}, change: setPerson(item.key, person.key, { country: null }) }]),
  ];
};

const saidOf = ({ honorific, name, function: part, institution }: PersonRow): string =>
  [[honorific, name].filter(Boolean).join(' '), part, institution].filter(Boolean).join(', ');

/** A line that may be no person goes under the item as plain text, or away. */
export const mendsOfPerson = (finding: Finding, draft: Draft, anchor: string): Mend[] => {
  const item = itemAt(draft, anchor);
  const person = item && personAt(finding, item);
  if (!item || !person) return [];
  const details = [item.details, saidOf(person)].filter(Boolean).join('\n');
  return [
    {
      name: 'personToDetails',
      values: {},
      change: inTurn(removePerson(item.key, person.key), setItem(item.key, { details })),
    },
    { name: 'dropPerson', values: { name: person.name }, change: removePerson(item.key, person.key) },
  ];
};
