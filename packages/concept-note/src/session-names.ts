import type { Block } from './blocks.js';
import type { TextPlace } from './findings.js';
import { numberOfRoman, numberOfWords, ordinalWords, romanNumeral } from './ordinals.js';

/** How the text names the session, with the place of each name. */
export type SessionNames = {
  readonly code: string | null;
  readonly codePlace: { place: TextPlace; printed: string } | null;
  readonly ordinal: number | null;
  readonly ordinalPlace: { place: TextPlace; printed: string } | null;
};

const session = String.raw`(?:sessions?|meetings?|sesion(?:es)?|reunion(?:es)?|encuentros?|sessao|sessoes|reuniao|encontros?|seances?|workshops?|taller(?:es)?|webinars?|webinarios?|seminars?|seminarios?|jornadas?|oficinas?|conversatorios?|dialogues?|dialogos?)`;
const adjectives = String.raw`working|virtual|online|plenary|plenaria|technical|tecnica|regional|thematic|tematica|formal|informal|ordinary|ordinaria|extraordinary|extraordinaria|de trabajo|de trabalho|hybrid|hibrida|face-to-face|presencial|work|bi-regional|birregional`;
/** Of a group the number behind it is the group's and not the session's. */
const group = 'do grupo|group';
const manner = String.raw`(?:\s(?:${adjectives}))*`;
const between = String.raw`(?:\s(?:${adjectives}|${group}))*`;

/** A code may stand behind an "S" alone. */
const mayName = new RegExp(String.raw`(?<![a-z])(?:${session}|s\s?\d)`);
const ordinalPattern = new RegExp(
  String.raw`(?<![a-z0-9])(?:(?<words>${ordinalWords})|(?<digits>\d{1,2})\s?\.?\s?(?:st|nd|rd|th|ª|º|°|a|o|ra|da|ta|va|na|ma|era|er|do|to)\.?|(?<numeral>${romanNumeral}))${between}\s${session}(?![a-z])`,
  'g',
);
const afterPattern = new RegExp(
  String.raw`(?<![a-z])${session}\s(?:n[.o]*\s?)?(?:(?<words>${ordinalWords})|(?<numeral>${romanNumeral}(?=\s?(?:[-:.,;|)]|$))))(?![a-z])`,
  'g',
);
const codePattern = new RegExp(
  String.raw`(?<![a-z])(?:${session}${manner}|s)\s?(?:(?:n|no|nro|num|number|numero)\s?[.º°o]*\s?|[#:(]\s?)?(\d{1,2}(?:\.\d{1,2}){1,2})(?!\d|:\d|\s?(?:h|hs|hrs|horas|hours|a\.?m|p\.?m)\b|\s?-\s?\d{1,2}[.:]\d{2})`,
  'g',
);
const plainCode = new RegExp(
  String.raw`(?<![a-z])${session}${manner}\s?(?:(?:n|no|nro|num|number|numero)\s?[.º°o]*\s?|[#]\s?)?(\d{1,2})(?![\d.:]\d|\d|\s?(?:h|hs|hours|horas|min|de\s|th|st|nd|rd|º|ª))`,
  'g',
);

/** Words near a name that say it is another session's: one already held, or the next. */
const elsewhere =
  /(?:previous|earlier|past|last|held|took place|was|were|following up|next|upcoming|future|anterior|pasada|previa|celebrada|celebro|realizada|realizo|tuvo lugar|llevada a cabo|proxima|siguiente|futuras|passada|ocorrida|realizou|teve lugar|during the|durante la|en la|na)\s?(?:the\s|la\s|a\s|el\s)?$/;
const here =
  /(?:this|present|current|convene|convening|called|esta|este|presente|convocar|convocatoria a|convoca|celebrar|nesta|desta|convocar)\s?(?:the\s|la\s|a\s|el\s|o\s)?$/;
const heldAfter =
  /^[^.]{0,40}(?:\bheld\b|took place|celebrada|realizada|tuvo lugar|se celebro|ocorrida|realizou-se|in (?:19|20)\d{2}|, held)/;
const toBeHeld =
  /(?:scheduled|will be held|prevista|programada|tendra lugar|se celebrara|agendada|to be held|que se celebrara|sera realizada)/;

type Candidate = { value: string; place: TextPlace; printed: string; score: number };

const weigh = (folded: string, start: number, end: number, base: number): number => {
  const before = folded.slice(Math.max(0, start - 60), start);
  const after = folded.slice(end, end + 90);
  let score = base;
  if (here.test(before)) score += 3;
  if (toBeHeld.test(after)) score += 3;
  else if (elsewhere.test(before) || heldAfter.test(after)) score -= 4;
  return score;
};

const best = (candidates: readonly Candidate[]): Candidate | null => {
  const byValue = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = byValue.get(candidate.value);
    if (!known) byValue.set(candidate.value, { ...candidate });
    else known.score = Math.max(known.score, candidate.score) + 0.5;
  }
  return [...byValue.values()].toSorted((a, b) => b.score - a.score)[0] ?? null;
};

const scan = (block: Block, base: number, codes: Candidate[], ordinals: Candidate[], plain: Candidate[]): void => {
  const folded = block.folded.slice(0, 3000);
  if (!mayName.test(folded)) return;
  const text = block.text.slice(0, 3000);
  const candidate = (found: RegExpExecArray, value: string): Candidate => ({
    value,
    place: block.placeAt(found.index),
    printed: text.slice(found.index, found.index + found[0].length) + (found[0].includes('(') ? ')' : ''),
    score: weigh(folded, found.index, found.index + found[0].length, base),
  });
  for (const found of folded.matchAll(codePattern)) if (found[1] !== undefined) codes.push(candidate(found, found[1]));
  for (const found of folded.matchAll(plainCode))
    if (found[1] !== undefined) plain.push(candidate(found, String(Number(found[1]))));
  const isCapital = (found: RegExpExecArray, numeral: string): boolean =>
    text.startsWith(numeral.toUpperCase(), found.index + found[0].indexOf(numeral));
  for (const pattern of [ordinalPattern, afterPattern]) {
    for (const found of folded.matchAll(pattern)) {
      const { words, digits, numeral } = found.groups ?? {};
      if (words !== undefined) ordinals.push(candidate(found, String(numberOfWords(words))));
      else if (digits !== undefined && Number(digits) > 0) ordinals.push(candidate(found, String(Number(digits))));
      else if (numeral !== undefined && isCapital(found, numeral))
        ordinals.push(candidate(found, String(numberOfRoman(numeral))));
    }
  }
};

/** Reads the session's code (2.1) and its ordinal (second), two facts that notes mix. */
export const readSessionNames = (header: readonly Block[], body: readonly Block[]): SessionNames => {
  const codes: Candidate[] = [];
  const ordinals: Candidate[] = [];
  const plain: Candidate[] = [];
  for (const block of header) scan(block, 5, codes, ordinals, plain);
  for (const block of body) scan(block, 0, codes, ordinals, plain);
  const number = best(plain.filter(({ score }) => score >= 0));
  const code = best(codes.filter(({ score }) => score > -4)) ?? number;
  const ordinal =
    best(ordinals.filter(({ score }) => score > -4)) ?? (codes.length === 0 || number !== null ? number : null);
  return {
    code: code?.value ?? null,
    codePlace: code ? { place: code.place, printed: code.printed } : null,
    ordinal: ordinal ? Number(ordinal.value) : null,
    ordinalPlace: ordinal ? { place: ordinal.place, printed: ordinal.printed } : null,
  };
};

const nameWords = new RegExp(
  String.raw`(?<![a-z0-9])(?:${ordinalWords}|${session}|${adjectives}|${group}|\d{1,2}(?:\.\d{1,2})*\.?(?:st|nd|rd|th|ª|º|a|ra|da)?|${romanNumeral}|de|del|do|da|of|the|el|la|o|a|grupo|trabajo|trabalho|no|n|nro|number|numero|en linea|em linha|y|and|e)(?![a-z0-9])`,
  'g',
);

/** Whether a line does nothing but name the session: "Session 2.1 - third working session". */
export const isOnlySessionName = (folded: string): boolean =>
  folded.length < 120 && folded.replace(nameWords, '').replace(/[^a-z0-9]/g, '') === '';

const front = new RegExp(
  String.raw`^(?:(?:virtual|online|working|thematic)\s)*(?:(?:${ordinalWords}|\d{1,2}\s?\.?(?:st|nd|rd|th|ª|º|a|ra|da)\.?|${romanNumeral})${between}\s)?${session}(?:\s(?:virtual|online|regional|ordinaria|de trabajo|de trabalho|do grupo de trabalho|del grupo de trabajo|of the working group|do grupo|del grupo|of the group))*\s?(?:(?:n|no|nro|num|number|numero)\s?[.º°o]*\s?|#\s?)?(?:\d{1,2}(?:\.\d{1,2}){0,2}|${ordinalWords}|${romanNumeral})?(?:\s(?:of the working group|del grupo de trabajo|do grupo de trabalho|virtual))?\s?(?:[:.|]\s|-{1,2}\s|$)`,
);
const numbered = new RegExp(String.raw`\d|(?<![a-z])(?:${ordinalWords}|${romanNumeral})(?![a-z])`);

/** The front of a heading line that names the session ("Session 2.1: …"), or 0. */
export const sessionFrontLength = (folded: string): number => {
  const length = front.exec(folded)?.[0].length ?? 0;
  return length < folded.length || numbered.test(folded) ? length : 0;
};
