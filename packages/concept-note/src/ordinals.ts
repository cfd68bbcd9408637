/** Folded, each with the number that it stands for. */
const units: readonly (readonly string[])[] = [
  ['first', 'primera', 'primer', 'primero', 'primeiro', 'primeira', 'premiere', 'premier'],
  ['second', 'segunda', 'segundo', 'deuxieme', 'seconde'],
  ['third', 'tercera', 'tercer', 'tercero', 'terceira', 'terceiro', 'troisieme'],
  ['fourth', 'cuarta', 'cuarto', 'quarta', 'quarto', 'quatrieme'],
  ['fifth', 'quinta', 'quinto', 'cinquieme'],
  ['sixth', 'sexta', 'sexto', 'sixieme'],
  ['seventh', 'septima', 'septimo', 'setima', 'setimo', 'septieme'],
  ['eighth', 'octava', 'octavo', 'oitava', 'oitavo', 'huitieme'],
  ['ninth', 'novena', 'noveno', 'nona', 'nono', 'neuvieme'],
];
const tens: readonly (readonly string[])[] = [
  ['tenth', 'decima', 'decimo', 'dixieme'],
  ['twentieth', 'vigesima', 'vigesimo', 'vingtieme'],
  ['thirtieth', 'trigesima', 'trigesimo', 'trentieme'],
];
const irregular: readonly (readonly [number, readonly string[]])[] = [
  [11, ['eleventh', 'undecima', 'undecimo', 'onzieme']],
  [12, ['twelfth', 'duodecima', 'duodecimo', 'douzieme']],
  [13, ['thirteenth']],
  [14, ['fourteenth']],
  [15, ['fifteenth']],
  [16, ['sixteenth']],
  [17, ['seventeenth']],
  [18, ['eighteenth', 'decimoctava', 'decimoctavo']],
  [19, ['nineteenth']],
];
/** What stands before a unit: "décima segunda", "decimosegunda", "twenty-first". */
const fronts: readonly (readonly [number, readonly string[]])[] = [
  [10, ['decima', 'decimo']],
  [20, ['vigesima', 'vigesimo', 'twenty']],
  [30, ['trigesima', 'trigesimo', 'thirty']],
];

const known = new Map<string, number>([
  ...units.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ...tens.flatMap((names, index) => names.map((name) => [name, (index + 1) * 10] as const)),
  ...irregular.flatMap(([value, names]) => names.map((name) => [name, value] as const)),
  ...fronts.flatMap(([ten, names]) =>
    names.flatMap((front) =>
      units.flatMap((unit, index) => unit.map((name) => [`${front}${name}`, ten + index + 1] as const)),
    ),
  ),
]);

const anyOf = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length).join('|');
const front = anyOf(fronts.flatMap(([, names]) => names));
const whole = anyOf([...tens.flat(), ...irregular.flatMap(([, names]) => names)]);

/** The source of a pattern for an ordinal in words. */
export const ordinalWords = String.raw`(?:(?:${front})[\s-]?)?(?:${anyOf(units.flat())})|${whole}`;

/** The source of a pattern for a Roman numeral. */
export const romanNumeral = '[ivx]{1,6}';

/** The number that an ordinal in words stands for. */
export const numberOfWords = (folded: string): number | null => known.get(folded.replace(/[\s-]/, '')) ?? null;

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The number that a Roman numeral stands for. */
export const numberOfRoman = (folded: string): number => {
  const digits = Array.from(folded, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
};
