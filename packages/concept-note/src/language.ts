import type { Locale } from '@cauce/domain/locale';

const words: Readonly<Record<Locale, string>> = {
  en: `the of and to in is for that with as by on are be this will from which at an or their have has not been through what how these its it would should can was were they we our all any who whose`,
  es: `el la los las de del y en que para con por una un se es como su sus al lo mas esta este son ha sobre entre también tambien donde cual cuales sera seran hacia desde pero si o e no muy cada sin ser han tiene fue`,
  pt: `o a os as do da dos das e em que para com por uma um se no na nos nas ao como sua seu seus suas mais esta este sao foi sobre entre tambem onde qual quais sera serao pelo pela nao ser tem ate numa pelos pelas`,
  fr: `le la les des du et en que pour avec par une un se est comme son sa ses au aux plus cette ce sont a sur entre aussi ou qui dans ne pas sera seront leurs leur nous vous`,
};
/** Words that two of the languages share weigh little; these tell one from the others. */
const telling: Readonly<Record<Locale, RegExp>> = {
  en: /(?:tion|ing|ity|ness|ment)s?$|^(?:the|of|and|with|which|their|session|will)$/,
  es: /(?:cion|ciones|sion|siones|dad|dades|miento|mientos)$|^(?:el|los|las|del|y|sesion|segun|tres|dos|sera|trabajo|grupo|es)$/,
  pt: /(?:cao|coes|sao|soes|dade|dades|mento|mentos|agem|encia)$|^(?:os|do|da|dos|das|em|com|uma|um|nao|sessao|sera|trabalho|pelo|pela|ao)$/,
  fr: /(?:tion|tions|ite|ites|ement|ements)$|^(?:le|les|des|du|et|dans|pour|avec|une|est|sont|seance|aux)$/,
};
const locales = ['en', 'es', 'pt', 'fr'] as const satisfies readonly Locale[];
const known: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(words.en.split(/\s+/)),
  es: new Set(words.es.split(/\s+/)),
  pt: new Set(words.pt.split(/\s+/)),
  fr: new Set(words.fr.split(/\s+/)),
};

/** How much each language speaks from a text. */
export type LanguageScores = Record<Locale, number>;

const silence: LanguageScores = { en: 0, es: 0, pt: 0, fr: 0 };

/** What several texts say together. */
export const sumOfScores = (all: Iterable<LanguageScores>): LanguageScores => {
  const sum = { ...silence };
  for (const scores of all) for (const locale of locales) sum[locale] += scores[locale];
  return sum;
};

const scoreWord = (word: string): LanguageScores => {
  const scores = { ...silence };
  const speakers = locales.filter((locale) => known[locale].has(word));
  for (const locale of speakers) scores[locale] += 1 / speakers.length;
  for (const locale of locales)
    if (word.length > 1 && telling[locale].test(word))
      scores[locale] += word.length > 4 || speakers.length <= 1 ? 1 : 0.3;
  return scores;
};

/** Counts for each language the words that are its own; a word that several share counts a little for each. A scorer remembers the words of one note. */
export class LanguageScorer {
  readonly #words = new Map<string, LanguageScores>();

  score(folded: string): LanguageScores {
    return sumOfScores((folded.slice(0, 4000).match(/[a-z]+/g) ?? []).map((word) => this.#scoreOf(word)));
  }

  #scoreOf(word: string): LanguageScores {
    const remembered = this.#words.get(word);
    if (remembered !== undefined) return remembered;
    const scores = scoreWord(word);
    this.#words.set(word, scores);
    return scores;
  }
}

/** The language with the most of its own, or null where too little is said. */
export const strongest = (scores: LanguageScores): { locale: Locale; score: number; lead: number } | null => {
  const [first, second] = locales
    .map((locale) => ({ locale, score: scores[locale] }))
    .toSorted((a, b) => b.score - a.score);
  if (!first || first.score < 1.5) return null;
  return { locale: first.locale, score: first.score, lead: first.score - (second?.score ?? 0) };
};

/** Whether a line is plainly in another language than the note: several words of the other, hardly any of its own. */
export const isOtherLanguage = (folded: string, scores: LanguageScores, own: Locale): Locale | null => {
  const best = strongest(scores);
  if (!best || best.locale === own || (own === 'es' && /[¿¡]/.test(folded))) return null;
  const count = folded.split(/[^a-z]+/).filter((word) => word.length > 1).length;
  if (count < 5) return null;
  const mine = scores[own];
  const isClear = best.score >= 3 && best.score >= mine * 2.2 + 0.8 && best.score / count > 0.3;
  return isClear ? best.locale : null;
};
