import { countries } from '@cauce/domain/countries';
import { fold } from './fold.js';
import { places } from './places.js';

/** A country named in a text. */
export type CountryName = {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly by: 'name' | 'demonym' | 'city';
};

const aliases: Readonly<Record<string, readonly string[]>> = {
  AG: ['antigua & barbuda', 'antigua'],
  BS: ['the bahamas', 'las bahamas', 'commonwealth of the bahamas'],
  BO: ['estado plurinacional de bolivia', 'plurinational state of bolivia'],
  CZ: ['czech republic', 'republica checa', 'chequia'],
  DO: ['rep. dominicana', 'r. dominicana', 'rd', 'republica dominicana', 'the dominican republic', 'dominican rep.'],
  GB: [
    'great britain',
    'gran bretana',
    'gra-bretanha',
    'england',
    'inglaterra',
    'scotland',
    'escocia',
    'wales',
    'northern ireland',
    'uk',
    'u.k.',
  ],
  GD: ['grenada'],
  KN: [
    'st. kitts and nevis',
    'st kitts and nevis',
    'saint kitts & nevis',
    'st. kitts & nevis',
    'san cristobal y nevis',
    'saint kitts y nevis',
  ],
  LC: ['st. lucia', 'st lucia', 'saint lucia'],
  NL: ['the netherlands', 'holanda', 'holland'],
  SR: ['surinam'],
  TT: ['trinidad & tobago', 'trinidad tobago', 'trinidad', 'trinidad-et-tobago', 'trinite-et-tobago'],
  US: [
    'united states of america',
    'usa',
    'u.s.a.',
    'u.s.',
    'ee.uu.',
    'ee. uu.',
    'eeuu',
    'estados unidos de america',
    'eua',
  ],
  VC: [
    'st. vincent and the grenadines',
    'st vincent and the grenadines',
    'saint vincent & the grenadines',
    'saint vincent',
    'san vicente y granadinas',
  ],
  VE: ['republica bolivariana de venezuela', 'bolivarian republic of venezuela'],
  TR: ['turkey'],
  GY: ['cooperative republic of guyana'],
  PL: ['polonia'],
  EE: ['estonia'],
  LV: ['latvia', 'letonia', 'letonia'],
  RO: ['rumania', 'romenia'],
  SI: ['eslovenia'],
  ZA: ['sudafrica', 'south africa'],
  MX: ['estados unidos mexicanos', 'mejico'],
  AR: ['republica argentina'],
  EC: ['republica del ecuador'],
  BR: ['brasil', 'brazil'],
  PY: ['paraguai'],
  UY: ['uruguai', 'republica oriental del uruguay'],
  SK: ['slovak republic'],
  HT: ['haity'],
};

const demonyms: Readonly<Record<string, string>> = {
  AR: 'argentine argentinian argentino argentina argentinos argentinas',
  BB: 'barbadian barbadense',
  BZ: 'belizean beliceno belicena',
  BO: 'bolivian boliviano boliviana bolivianos bolivianas',
  BR: 'brazilian brasileno brasilena brasileiro brasileira brasileiros brasileiras',
  CL: 'chilean chileno chilena chilenos chilenas',
  CO: 'colombian colombiano colombiana colombianos colombianas',
  CR: 'costarricense costarricenses',
  CU: 'cuban cubano cubana',
  SV: 'salvadoran salvadorean salvadoreno salvadorena',
  EC: 'ecuadorian ecuadorean ecuatoriano ecuatoriana equatoriano equatoriana',
  GT: 'guatemalan guatemalteco guatemalteca',
  GY: 'guyanese',
  HT: 'haitian haitiano haitiana',
  HN: 'honduran hondureno hondurena',
  JM: 'jamaican jamaiquino jamaiquina',
  MX: 'mexican mexicano mexicana mexicanos mexicanas',
  NI: 'nicaraguan nicaraguense',
  PA: 'panamanian panameno panamena',
  PY: 'paraguayan paraguayo paraguaya paraguaio paraguaia',
  PE: 'peruvian peruano peruana peruanos peruanas',
  TT: 'trinidadian',
  UY: 'uruguayan uruguayo uruguaya uruguaio uruguaia',
  VE: 'venezuelan venezolano venezolana',
  ES: 'spanish espanol espanola espanoles espanhol espanhola',
  PT: 'portuguese portugues portuguesa portugueses',
  FR: 'french francais francaise',
  IT: 'italian italiano italiana',
  DE: 'german aleman alemana',
  BE: 'belgian belga',
  NL: 'dutch neerlandes',
  SE: 'swedish sueco sueca',
  NO: 'norwegian noruego noruega',
  CH: 'swiss suizo suiza',
  GR: 'greek griego',
  PL: 'polish polaco',
  CZ: 'czech checo checa',
  HR: 'croatian croata',
  RO: 'romanian rumano',
  IE: 'irish irlandes',
  GB: 'british britanico',
  FI: 'finnish finlandes',
  DK: 'danish danes',
  AT: 'austrian austriaco',
  LT: 'lithuanian',
  LV: 'latvian',
  EE: 'estonian',
  SI: 'slovenian',
  SK: 'slovak',
  HU: 'hungarian',
  BG: 'bulgarian',
  CY: 'cypriot',
  MT: 'maltese',
  US: 'american estadounidense',
  CA: 'canadian canadiense',
  DO: 'dominicano dominicana dominicanos dominicanas',
  BS: 'bahamian',
  SR: 'surinamese',
  LC: 'lucian',
  GD: 'grenadian',
};

const names = new Map<string, { code: string; by: CountryName['by'] }>();
const know = (name: string, code: string, by: CountryName['by']): void => {
  if (!names.has(name)) names.set(name, { code, by });
};
for (const { code, names: printed } of countries)
  for (const name of Object.values(printed)) know(fold(name).replaceAll("'", "'"), code, 'name');
for (const [code, list] of Object.entries(aliases)) for (const name of list) know(name, code, 'name');
for (const [code, list] of Object.entries(demonyms)) for (const name of list.split(' ')) know(name, code, 'demonym');
for (const { country, names: printed, isCountry } of places)
  if (!isCountry) for (const name of printed) know(name, country, 'city');

/** Short forms that are common words when they are not in capitals, and cities that are also names of people or provinces. */
const needsCapitals = new Set(['uk', 'usa', 'rd', 'eua', 'eeuu']);
const neverAlone = new Set([
  'santiago',
  'rosario',
  'cordoba',
  'sucre',
  'valencia',
  'guadalajara',
  'american',
  'cali',
  'antigua',
  'peninsular',
  'georgetown',
  'san jose',
  'kingston',
  'trinidad',
  'santa lucia',
  'granada',
  'georgia',
  'jordan',
  'washington',
  'cartagena',
  'la paz',
  'nassau',
  'porto',
  'hora peninsular espanola',
  'espana peninsular',
]);

const longestWords = 6;
const wordStart = /[a-z][a-z.&'-]*/g;

/** Every country that a text names, by its name, its people's or a city's, longest first. */
export const countriesIn = (text: string, folded: string): CountryName[] => {
  const starts = [...folded.matchAll(wordStart)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const found: CountryName[] = [];
  let from = 0;
  for (let first = 0; first < starts.length; first += 1) {
    const { start } = starts[first] ?? { start: 0 };
    const initial = text.charAt(start);
    if (start < from || initial === initial.toLowerCase()) {
      const isDemonym = start >= from && names.get(folded.slice(start, starts[first]?.end))?.by === 'demonym';
      if (!isDemonym) continue;
    }
    for (let last = Math.min(first + longestWords, starts.length) - 1; last >= first; last -= 1) {
      const end = starts[last]?.end ?? start;
      const printed = folded.slice(start, end);
      const stop = names.has(printed)
        ? end
        : names.has(printed.replace(/[.,;]+$/, ''))
          ? start + printed.replace(/[.,;]+$/, '').length
          : -1;
      if (stop < 0) continue;
      const known = names.get(folded.slice(start, stop));
      if (!known || (needsCapitals.has(folded.slice(start, stop)) && !/^[A-Z.]+$/.test(text.slice(start, stop))))
        continue;
      found.push({ code: known.code, start, end: stop, by: known.by });
      from = stop;
      break;
    }
  }
  return found;
};

const longestName = Math.max(...[...names.keys()].map(({ length }) => length));
const article = /^(?:the|la|el|le|les|o|a|los|las)\s(?=\S{4})/;

/** The country that a text is the name of, and of nothing else. */
export const countryNamed = (text: string): string | null => {
  const trimmed = text.trim();
  if (trimmed.length > longestName + 5) return null;
  const whole = fold(trimmed).replace(/[\s,;:]+$/, '');
  const bare = whole.replace(article, '').replace(/[\s.,;:]+$/, '');
  const known = names.get(bare) ?? names.get(`${bare}.`) ?? names.get(whole);
  if (known?.by !== 'name') return null;
  return needsCapitals.has(bare) && !/^[A-Z.]+$/.test(trimmed) ? null : known.code;
};

/** The only country that a text names, or null where it names none or several. */
export const onlyCountryIn = (text: string): string | null => {
  const folded = fold(text);
  const found = countriesIn(text, folded).filter(
    ({ start, end, by }) => by === 'name' || !neverAlone.has(folded.slice(start, end)),
  );
  const [first, ...rest] = [...new Set(found.map(({ code }) => code))];
  return first !== undefined && rest.length === 0 ? first : null;
};

/** The country of the body that a text names: the first named decides ("Embassy of Spain in Mexico"). */
export const countryOfBody = (text: string): { code: string; by: CountryName['by'] } | null => {
  const folded = fold(text);
  const found = countriesIn(text, folded).filter(
    ({ start, end }) => !neverAlone.has(folded.slice(start, end)) || names.get(folded.slice(start, end))?.by === 'name',
  );
  const named = found.find(({ by }) => by === 'name') ?? found.find(({ by }) => by === 'demonym') ?? found[0];
  return named ? { code: named.code, by: named.by } : null;
};
