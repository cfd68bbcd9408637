import { isLocale, type Locale } from './locale.js';
import type { Localized } from './localized.js';

/** A text that is translated outside the portal, paragraph by paragraph. */
export interface Translatable {
  readonly id: string;
  readonly version: number;
  readonly text: Localized;
}

/** A paragraph on its way: the mark by which it comes back, the original, and what is translated of it so far. */
export interface Segment {
  readonly mark: string;
  readonly original: string;
  readonly translation: string;
}

/** A paragraph that came back. */
export interface ReturnedSegment {
  readonly mark: string;
  readonly translation: string;
}

/** A translation that would be written: what stood there, and what the file says. */
export interface ReturnedText {
  readonly id: string;
  readonly version: number;
  readonly locale: Locale;
  readonly original: string;
  /** What stands there now; null where it was missing. */
  readonly before: string | null;
  readonly after: string;
}

/** What a file that came back would do. */
export interface Returned {
  /** Says otherwise than what stands there. */
  readonly changed: readonly ReturnedText[];
  /** Says what stands there, of which the original has changed before the file was taken along. */
  readonly confirmable: readonly ReturnedText[];
  /** The original or its translation were written since the file was taken along: never overwritten. */
  readonly meanwhile: readonly ReturnedText[];
  /** The texts of which paragraphs are missing, by their ids. */
  readonly incomplete: readonly string[];
  /** Paragraphs that belong to nothing here. */
  readonly unmatched: readonly ReturnedSegment[];
  /** How many texts say what stands there, and how many say nothing. */
  readonly unchanged: number;
  readonly untranslated: number;
}

const paragraphs = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

// FNV-1a: it tells whether a text changed, and protects against nobody.
const printOf = (text: string): string => {
  let print = 0x811c9dc5;
  for (const character of text) {
    print = Math.imul(print ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return print.toString(16).padStart(8, '0');
};

const shortId = (id: string): string => id.replaceAll('-', '').slice(-12);

const sourceOf = ({ text }: Translatable): string => text.texts[text.original]?.text ?? '';

const targetOf = ({ text }: Translatable, locale: Locale): string | null => text.texts[locale]?.text ?? null;

const stateOf = (one: Translatable, locale: Locale): string =>
  printOf(`${sourceOf(one)}\u0000${targetOf(one, locale) ?? ''}`);

/** The paragraphs of a text on their way to a translator; one translation of several paragraphs lies beside its own. */
export const segmentsOf = (one: Translatable, locale: Locale): Segment[] => {
  const originals = paragraphs(sourceOf(one));
  const translations = paragraphs(targetOf(one, locale) ?? '');
  // Where the paragraphs do not match one to one, all that is translated stands beside the first.
  const isAligned = translations.length === originals.length;
  return originals.map((original, position) => ({
    mark: `${shortId(one.id)}-${position + 1}-${locale}-${stateOf(one, locale)}`,
    original,
    translation: isAligned ? (translations[position] ?? '') : position === 0 ? translations.join('\n') : '',
  }));
};

const markForm = /^([0-9a-f]{12})-(\d{1,3})-([a-z]{2})-([0-9a-f]{8})$/;

/** The paragraphs of a file that came back, out of its text: one row of a table a line, its cells parted by tabs. */
export const returnedSegments = (text: string): ReturnedSegment[] => {
  const found: { mark: string; lines: string[] }[] = [];
  let current: { mark: string; lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const [first = '', , translation = ''] = line.split('\t').map((cell) => cell.trim());
    if (markForm.test(first)) {
      current = { mark: first, lines: [translation] };
      found.push(current);
    } else if (line.startsWith('\t')) current?.lines.push(translation);
    else current = undefined;
  }
  return found.map(({ mark, lines }) => ({ mark, translation: lines.filter((line) => line !== '').join('\n') }));
};

interface Found {
  readonly one: Translatable;
  readonly locale: Locale;
  readonly print: string;
  readonly byPosition: Map<number, string>;
}

/** What stands between the paragraphs of the original stands between those of the translation. */
const joined = (source: string, translations: readonly string[]): string => {
  const gaps = source.trim().match(/\n+/g) ?? [];
  return translations
    .map((text, position) => (position === 0 ? text : `${gaps[position - 1] ?? '\n'}${text}`))
    .join('');
};

/** What segments that came back would do to the texts as they stand now. */
export const returnedTo = (texts: readonly Translatable[], segments: readonly ReturnedSegment[]): Returned => {
  const byId = new Map(texts.map((one) => [shortId(one.id), one]));
  const found = new Map<string, Found>();
  const unmatched: ReturnedSegment[] = [];
  for (const segment of segments) {
    const [, id = '', place = '', locale = '', print = ''] = markForm.exec(segment.mark) ?? [];
    const one = byId.get(id);
    if (!one || !isLocale(locale) || locale === one.text.original) {
      unmatched.push(segment);
      continue;
    }
    const known = found.get(`${id} ${locale} ${print}`) ?? { one, locale, print, byPosition: new Map() };
    if (known.byPosition.has(Number(place))) unmatched.push(segment);
    else known.byPosition.set(Number(place), segment.translation);
    found.set(`${id} ${locale} ${print}`, known);
  }
  const changed: ReturnedText[] = [];
  const confirmable: ReturnedText[] = [];
  const meanwhile: ReturnedText[] = [];
  const incomplete: string[] = [];
  let [unchanged, untranslated] = [0, 0];
  for (const { one, locale, print, byPosition } of found.values()) {
    const source = sourceOf(one);
    const places = [...byPosition.entries()].sort(([left], [right]) => left - right);
    const translations = places.map(([, text]) => text).filter((text) => text !== '');
    const returned: ReturnedText = {
      id: one.id,
      version: one.version,
      locale,
      original: source,
      before: targetOf(one, locale),
      after: joined(source, translations),
    };
    const isBehind = (one.text.texts[locale]?.ofRevision ?? one.text.revision) < one.text.revision;
    const isSame = paragraphs(returned.after).join('\n') === paragraphs(returned.before ?? '').join('\n');
    if (translations.length === 0) untranslated += 1;
    else if (isSame && !isBehind) unchanged += 1;
    else if (print !== stateOf(one, locale)) meanwhile.push(returned);
    else if (isSame) confirmable.push(returned);
    else if (places.length < paragraphs(source).length || translations.length < places.length) {
      // A translation that lies beside the first paragraph alone came so, and is whole.
      if (translations.length === 1 && paragraphs(returned.after).length > 1) changed.push(returned);
      else incomplete.push(one.id);
    } else changed.push(returned);
  }
  return { changed, confirmable, meanwhile, incomplete, unmatched, unchanged, untranslated };
};
