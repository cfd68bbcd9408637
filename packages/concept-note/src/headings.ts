import { fillerWords, headingWords, sections, type Section } from './heading-words.js';
import { labelledModalityAt } from './modality.js';
import { wordCount } from './word-count.js';

/** A line, or the front of a line, that names a part of the note. */
export type Heading = {
  /** What it names, in printed order: "outcome and goals" names two parts. */
  readonly sections: readonly [Section, ...Section[]];
  /** Where the words after the heading begin in the text; null where the heading is the whole line. */
  readonly restAt: number | null;
  /** A sentence that announces a list ("… the following questions are proposed:") and not only a title. */
  readonly isSentence: boolean;
};

/** More words than this are no title. */
const longestTitle = 14;
const longestSentence = 70;

const bounded = (words: readonly string[]): string => String.raw`(?<![a-z0-9-])(?:${words.join('|')})(?![a-z0-9-])`;
const anyPhrase = new RegExp(bounded(sections.flatMap((section) => headingWords[section])), 'g');
const bySection = sections.map((section) => ({
  section,
  pattern: new RegExp(bounded(headingWords[section].toSorted((a, b) => b.length - a.length)), 'y'),
}));

type Match = { section: Section; start: number; end: number };

/** The longest phrase at a place decides, whatever the part it names. */
const longestAt = (folded: string, start: number): Match | null => {
  let longest: Match | null = null;
  for (const { section, pattern } of bySection) {
    pattern.lastIndex = start;
    const length = pattern.exec(folded)?.[0].length ?? 0;
    if (length > 0 && start + length > (longest?.end ?? 0)) longest = { section, start, end: start + length };
  }
  return longest;
};

const phrasesIn = (folded: string): Match[] => {
  const found: Match[] = [];
  let from = 0;
  for (const { index } of folded.matchAll(anyPhrase)) {
    const match = index < from ? null : longestAt(folded, index);
    if (!match) continue;
    found.push(match);
    from = match.end;
  }
  return found;
};

const wordPattern = /[a-z0-9][a-z0-9'.-]*/g;
const isNumber = /^(?:\d+(?:[.,]\d+)*\.?|[ivxlc]+\.?|n[o]?\.?|[a-z])$/;

const stemLength = 4;
/** How the words of every heading begin, whatever their ending; short ones are whole. */
const stems: ReadonlySet<string> = new Set(
  sections
    .flatMap((section) => headingWords[section])
    .flatMap((phrase) => phrase.match(/[a-z][a-z-]*\??/g) ?? [])
    .flatMap((part) => (part.endsWith('?') ? [part.slice(0, -1), part.slice(0, -2)] : [part]))
    .map((part) => part.slice(0, stemLength)),
);

/** Whether a line can be a heading at all, which tells most lines of running text at their second word. */
const mayBeHeading = (folded: string): boolean => {
  for (const [printed] of folded.matchAll(wordPattern)) {
    const word = printed.replace(/[.']+$/, '');
    if (!stems.has(word.slice(0, stemLength)) && !fillerWords.has(word) && !isNumber.test(word)) return false;
  }
  return true;
};

const restIsFiller = (folded: string, matches: readonly Match[]): boolean => {
  for (const found of folded.matchAll(wordPattern)) {
    const inside = matches.some((match) => found.index >= match.start && found.index < match.end);
    const word = found[0].replace(/[.']+$/, '');
    if (!inside && !fillerWords.has(word) && !isNumber.test(word)) return false;
  }
  return true;
};

const unique = (matches: readonly Match[]): Section[] => [...new Set(matches.map(({ section }) => section))];

/** Moments are named by prepositions, which head a line only together with what they precede or follow. */
const momentNeedsSession =
  /(?:session|meeting|sesion|reunion|encuentro|sessao|reuniao|encontro|seance|event|evento|taller|workshop|webinar|seminar|actividad|atividade|activity|phase|stage|fase|etapa|moment|jornada|debate|grupo|group|oficina|conversatorio)/;
const aloneMoment =
  /^(?:before|during|after|antes|durante|despues|depois|apos|previamente|posteriormente|follow-up|avant|pendant|apres|seguimiento|previo|tras|preparacion|preparation|preparacao|desarrollo|desenvolvimento|seguimento)\s*[:.,-]?$/;
const moments: ReadonlySet<Section> = new Set(['before', 'during', 'after']);

const chosen = (folded: string, matches: readonly Match[]): [Section, ...Section[]] | null => {
  const [first, ...rest] = unique(matches);
  if (first === undefined) return null;
  const moment = matches.find(({ section }) => moments.has(section));
  if (moment) {
    const isAlone = aloneMoment.test(folded.trim());
    if (
      isAlone ||
      (momentNeedsSession.test(folded) &&
        rest.every((other) => moments.has(other) || other === 'methodology' || other === 'other'))
    ) {
      return [moment.section];
    }
    const others = unique(matches.filter(({ section }) => !moments.has(section)));
    const [other, ...more] = others;
    return other === undefined ? null : [other, ...more];
  }
  const isSpecific = first === 'outcome' && rest.includes('questions');
  return isSpecific ? ['questions'] : [first, ...rest];
};

/** "Result 3.5", "Programme: …" and the like name facts of the heading and no part of the note. */
const isFact =
  /^(?:resultado?|result|componente?|output|produto|producto|programa?|programme|project|proyecto|projeto|objetivo|objective|meta)\s?(?:n[.o]*\s?)?\d/;

/** "Concept note and agenda" names the paper. */
const isPaper =
  /^(?:[a-z ]{1,30} (?:and|y|e|&) )?(?:concept(?:ual)?[ -](?:note|paper)|nota (?:conce|de conce)|note conceptuelle|documento conceptual)/;

/** "¿A quién se dirige?" asks for nobody's answer. */
const asksWhom =
  /^¿?\s?(?:a quien (?:se dirige|va dirigid[ao])|a quem se destina|quienes participan|quem participa|who should attend|who is invited)\s?\?$/;

const strict = (folded: string): [Section, ...Section[]] | null => {
  if (
    wordCount(folded) > longestTitle ||
    isFact.test(folded) ||
    isPaper.test(folded) ||
    (folded.includes('?') && !asksWhom.test(folded))
  )
    return null;
  const matches = mayBeHeading(folded) ? phrasesIn(folded) : [];
  return matches.length > 0 && restIsFiller(folded, matches) ? chosen(folded, matches) : null;
};

const aside = /\s?\(([^()]{1,60})\)$/;

/** "Agenda (Bogotá time)", "Participants (by invitation)"; but "Questions (10 min)" is an entry of an agenda. */
const strictBeforeAside = (folded: string): [Section, ...Section[]] | null => {
  const found = aside.exec(folded);
  const named = found && strict(folded.slice(0, found.index));
  return named && (named[0] === 'agenda' || !/\d/.test(found[1] ?? '')) ? named : null;
};

const trimEnd = (folded: string): string => folded.replace(/[\s:.,;-]+$/, '');
const separator = /:\s?|\.\s?-\s?|\s-\s|\.\s(?=\S)/g;

/** Lists that a sentence may announce. */
const announced: ReadonlySet<Section> = new Set([
  'questions',
  'objectives',
  'principles',
  'before',
  'during',
  'after',
  'outcome',
]);

const isTitled = (text: string): boolean => /^[^a-z]*[A-ZÀ-Þ\d¿#]/.test(text);

const namesFact =
  /^(?:titulo|title|titre|subtitulo|subtitle|tema|topic|theme|sesion|session|sessao|seance|nombre|name|nome|assunto|subject|programa?|programme|proyecto|project|projeto|resultado?|result|grupo de trabajo|grupo de trabalho|working group)(?: (?:de|da|of) (?:la |the )?[a-z]{4,12})?$/;

/** Whether a cell in front of another names what that one says: "Date", "Specific objectives". */
export const isLabel = (folded: string): boolean => namesFact.test(folded) || strict(trimEnd(folded)) !== null;

/** Reads a line as a heading, or returns null. */
export const headingOf = (text: string, folded: string): Heading | null => {
  if (text.includes('\t') || text === '') return null;
  const modalityAt = labelledModalityAt(folded);
  if (modalityAt !== null) return { sections: ['facts'], restAt: modalityAt, isSentence: false };
  const head = folded.slice(0, 600);
  const bare = trimEnd(head);
  const whole = strict(bare) ?? strictBeforeAside(bare);
  if (whole && (isTitled(text) || head.endsWith(':')) && folded.length < 200)
    return behindColon(text, head) ?? { sections: whole, restAt: null, isSentence: false };
  return inline(text, head) ?? leadIn(text, folded);
};

/** "Place: online meeting" is all words of headings, and says something all the same. */
const behindColon = (text: string, head: string): Heading | null => {
  const parted = inline(text, head);
  const isPlain =
    parted?.restAt != null &&
    parted.sections[0] !== 'agenda' &&
    /:\s?$/.test(head.slice(0, parted.restAt)) &&
    phrasesIn(head.slice(parted.restAt)).length === 0;
  return isPlain ? parted : null;
};

const inline = (text: string, head: string): Heading | null => {
  if (!isTitled(text)) return null;
  let turn = 0;
  for (const found of head.matchAll(separator)) {
    turn += 1;
    if (turn > 2 || found.index > 110) break;
    const restAt = found.index + found[0].length;
    if (restAt >= head.length) break;
    const isColon = found[0].startsWith(':');
    const front = head.slice(0, found.index);
    if (!isColon && wordCount(front) > 5) continue;
    const named = strict(front);
    if (!named) continue;
    if (!isColon && !/^[^a-z]*[A-ZÀ-Þ¿]/.test(text.slice(restAt))) continue;
    return { sections: named, restAt, isSentence: false };
  }
  const comma = head.indexOf(', ');
  if (comma < 0 || comma > 60) return null;
  const moment = strict(head.slice(0, comma));
  // The words after "Before the session," go on with the sentence, which is kept whole.
  return moment && moments.has(moment[0]) ? { sections: moment, restAt: 0, isSentence: true } : null;
};

const interrogative =
  /^[¿"(\s]*(?:what|which|how|who|why|when|where|que|cual|cuales|como|quien|por que|quais|qual|quem)\b/;

const leadIn = (text: string, folded: string): Heading | null => {
  if (!folded.endsWith(':') || folded.length > 700 || wordCount(folded) > longestSentence || interrogative.test(folded))
    return null;
  const matches = phrasesIn(folded);
  const lists = matches.filter(({ section }) => announced.has(section));
  const questions = lists.find(({ section }) => section === 'questions');
  if (questions) return { sections: ['questions'], restAt: null, isSentence: true };
  const objectives = lists.findLast(({ section }) => section === 'objectives');
  if (objectives) return { sections: ['objectives'], restAt: null, isSentence: true };
  const principles = lists.find(({ section }) => section === 'principles');
  if (principles && isTitled(text)) return { sections: ['principles'], restAt: null, isSentence: true };
  const outcomes = /(?:expected|esperad|previst|attendu)/.test(folded)
    ? lists.find(({ section }) => section === 'outcome')
    : undefined;
  return outcomes ? { sections: ['outcome'], restAt: null, isSentence: true } : null;
};
