const plain: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2043': '-',
  '\uff0d': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
};

const foldCharacter = (character: string): string => {
  const lower = character.toLowerCase();
  const known = plain[lower];
  if (known !== undefined) return known;
  const base = lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return base.length === 1 ? base : character;
};

const bases = new Map<string, string>();
const baseOf = (character: string): string => {
  const known = bases.get(character);
  if (known !== undefined) return known;
  const base = foldCharacter(character);
  bases.set(character, base);
  return base;
};

const needsFolding = /[`\u0080-\uffff]/g;

/**
 * Text without accents or capitals, its dashes and quotes made plain, of exactly the same length: an index into the
 * folded text is an index into the text.
 */
export const fold = (text: string): string => text.replace(needsFolding, baseOf).toLowerCase();
