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

const cache = new Map<string, string>();

/**
 * Text without accents or capitals, its dashes and quotes made plain, of exactly the same length: an index into the
 * folded text is an index into the text.
 */
export const fold = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const code = text.charCodeAt(at);
    if (code < 128) {
      folded += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : character === '`' ? "'" : character;
      continue;
    }
    let base = cache.get(character);
    if (base === undefined) {
      base = foldCharacter(character);
      cache.set(character, base);
    }
    folded += base;
  }
  return folded;
};
