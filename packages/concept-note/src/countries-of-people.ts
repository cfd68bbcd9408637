import type { DraftItem, PlacedPerson } from './agenda-draft.js';
import type { Block } from './blocks.js';
import { countriesIn, onlyCountryIn } from './country-names.js';
import type { Findings } from './findings.js';
import { fold } from './fold.js';
import { bodies, commonWords, units } from './person-words.js';
import type { Steps } from './steps.js';

const international =
  /(?:united nations|naciones unidas|nacoes unidas|unodc|undp|pnud|\boas\b|\boea\b|cicad|european|europea|europeia|union europea|inter-?american|interameric|iberoameric|ibero-americ|caricom|world bank|banco mundial|internacional|international|programme|programa|regional|latin america|america latina|latinoameric)/;
const stem = 6;

const stemsOf = (institution: string): string[] =>
  [...fold(institution).matchAll(/[a-z]{7,}/g)]
    .map(([word]) => word)
    .filter((word) => !bodies.has(word) && !units.has(word) && !commonWords.has(word))
    .map((word) => word.slice(0, stem));

type Sentence = { folded: string; country: string };

/** Sentences of the note that name exactly one country. */
const sentencesWithCountry = (blocks: readonly Block[], steps: Steps): Sentence[] => {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    steps.add(block.text.length);
    for (const sentence of block.text.slice(0, 6000).split(/(?<=[.;?!])\s(?=\p{Lu})/u)) {
      const folded = fold(sentence);
      const codes = new Set(
        countriesIn(sentence, folded)
          .filter(({ by }) => by === 'name')
          .map(({ code }) => code),
      );
      const [country] = codes;
      if (codes.size === 1 && country !== undefined) sentences.push({ folded, country });
    }
  }
  return sentences;
};

/** The one country that the note speaks of together with a word of the body's name. */
const countryOfStems = (stems: readonly string[], sentences: readonly Sentence[], steps: Steps): string | null => {
  const found = new Set<string>();
  for (const each of stems) {
    for (const { folded, country } of sentences) {
      steps.add(1);
      if (new RegExp(`(?<![a-z])${each}`).test(folded)) found.add(country);
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
};

/**
 * Gives people the country that the text says of their body: where the note names one country together with the body,
 * or where the entry is about one country and has one speaker. Each such country is reported.
 */
export const inferCountries = (
  items: readonly DraftItem[],
  blocks: readonly Block[],
  programme: string | null,
  findings: Findings,
  steps: Steps,
): void => {
  let sentences: Sentence[] | null = null;
  const programmeName = programme === null ? null : fold(programme).replace(/\s(?:[ivx]+|\d(?:\.\d)?)$/, '');
  items.forEach((item, index) => {
    const speakers = item.people.filter(({ role }) => role !== 'MODERATOR');
    item.people.forEach((person, order) => {
      const path = `agenda.${index}.contributions.${order}.country`;
      if (person.unknownCountry !== null)
        findings.add('UNKNOWN_COUNTRY', person.place, person.printed, path, {
          printed: person.unknownCountry,
          name: person.name,
        });
      if (person.country !== null) {
        if (person.isCountryInferred) tell(person, path, findings);
        return;
      }
      const body = person.institution === null ? '' : fold(person.institution);
      const isOwn = body === '' || international.test(body) || (programmeName !== null && body.includes(programmeName));
      if (isOwn || person.institution === null) return;
      sentences ??= sentencesWithCountry(blocks, steps).slice(0, 400);
      const byBody = countryOfStems(stemsOf(person.institution), sentences, steps);
      const byTitle = speakers.length === 1 && person.role !== 'MODERATOR' ? onlyCountryIn(item.title) : null;
      const code = byBody ?? byTitle;
      if (code === null) return;
      person.country = code;
      person.isCountryInferred = true;
      tell(person, path, findings);
    });
  });
};

const tell = (person: PlacedPerson, path: string, findings: Findings): void => {
  findings.add('COUNTRY_INFERRED', person.place, person.printed, path, {
    name: person.name,
    country: person.country ?? '',
    institution: person.institution ?? '',
  });
};
