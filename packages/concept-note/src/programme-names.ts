import type { Block } from './blocks.js';
import { isAcronym } from './person-parts.js';
import { wordCount } from './word-count.js';

/** The programme, and the result that the group works under. */
export type ProgrammeNames = {
  readonly programme: string | null;
  readonly result: { readonly code: string | null; readonly title: string | null };
};

const programmeWord = String.raw`(?:(?:cooperation|co-operation)\s)?(?:program(?:me)?|programa|programma|project|proyecto|projeto)`;
const near = new RegExp(String.raw`(?<![a-z])${programmeWord}(?:\sde\scooperac(?:ion|ao))?$`);
const nearAfter = new RegExp(String.raw`^,?\s(?:${programmeWord})(?![a-z])`);
const definition = new RegExp(
  String.raw`^\s(?:\([^)]{0,40}\)\s)?(?:is|es|e)\s(?:the|a|an|el|un|o|um|la|una)\s(?:[a-z-]+\s){0,3}?(?:${programmeWord})(?![a-z])`,
);

/** An acronym with what numbers it: "COPA III", "EL PAcTO 2.0", "EURO-x+". */
const named =
  /(?<![\p{L}\p{N}])(?:(?:EL|LA)\s)?(?:\p{Lu}[\p{L}]*(?:-\p{Lu}[\p{L}]*)?\+?)(?:\s(?:[IVX]{1,4}|\d(?:\.\d)?))?(?![\p{L}\p{N}])/gu;
const ordinary = new Set([
  'TBC',
  'TBD',
  'NOTE',
  'CONCEPT',
  'SESSION',
  'AGENDA',
  'CET',
  'CEST',
  'GMT',
  'UTC',
  'PDF',
  'UNODC',
  'UN',
  'ONU',
  'OEA',
  'OAS',
  'CICAD',
  'EU',
  'UE',
  'LAC',
  'ALC',
  'CELAC',
  'FIIAPP',
  'FIAP',
  'GIZ',
  'IILA',
  'EMCDDA',
  'EUDA',
  'PAHO',
  'OPS',
  'OMS',
  'WHO',
  'UNDP',
  'PNUD',
  'AECID',
  'NGO',
  'ONG',
  'ODS',
  'SDG',
  'SDGS',
  'COVID',
  'HIV',
  'VIH',
  'CARICOM',
  'SICA',
  'INCB',
  'JIFE',
  'COMJIB',
  'AIDEF',
  'AIAMP',
  'USA',
  'EEUU',
  'ZOOM',
  'TEAMS',
  'CST',
  'BRT',
  'HR',
  'RESULT',
  'RESULTADO',
  'WORKING',
  'GROUP',
  'GRUPO',
  'TRABAJO',
  'TRABALHO',
  'NOTA',
  'CONCEPTUAL',
  'SESION',
  'SESIÓN',
  'SESSÃO',
  'PROGRAMA',
  'PROGRAMME',
  'PROGRAM',
]);

const isName = (printed: string): boolean => {
  const core = printed.replace(/^(?:EL|LA)\s/, '').replace(/\s(?:[IVX]{1,4}|\d(?:\.\d)?)$/, '');
  return isAcronym(core) && !ordinary.has(core) && core.length <= 20;
};

/** Words of capitals that stand side by side in a text that is not all in capitals are one name: "PUENTE SUR". */
const namesIn = (text: string, isCapitals: boolean): { printed: string; index: number }[] => {
  const names: { printed: string; index: number }[] = [];
  for (const { 0: printed, index } of text.matchAll(named)) {
    if (!isName(printed)) continue;
    const before = names.at(-1);
    const isBeside = before !== undefined && before.index + before.printed.length + 1 === index;
    if (!isCapitals && isBeside && [before.printed, printed].every((word) => /^\p{Lu}{3,}(?:\s|$)/u.test(word)))
      before.printed = `${before.printed} ${printed}`;
    else names.push({ printed, index });
  }
  return names;
};

const programmeOf = (header: readonly Block[], body: readonly Block[]): string | null => {
  for (const block of header) {
    const label =
      /^(?:cooperation\s)?(?:programme|program|programa|project|proyecto|projeto)\s?(?:de cooperacion|de cooperacao)?\s?:\s?/.exec(
        block.folded,
      );
    if (label && block.text.length < 200) return shortName(block.text.slice(label[0].length).replace(/[\s.;]+$/, ''));
  }
  const scores = new Map<string, { score: number; forms: Map<string, number> }>();
  const count = (block: Block, base: number): void => {
    const text = block.text.slice(0, 4000);
    // A heading in capitals is no acronym.
    const isCapitals = text === text.toUpperCase();
    for (const { printed, index } of namesIn(text, isCapitals)) {
      const core = printed.replace(/\s(?:[IVX]{1,4}|\d(?:\.\d)?)$/, '');
      const before = block.folded
        .slice(Math.max(0, index - 60), index)
        .trimEnd()
        .replace(/\s(?:the|el|la|o|a)$/, '');
      const after = block.folded.slice(index + printed.length, index + printed.length + 90);
      const isProgramme = near.test(before) || nearAfter.test(after) || definition.test(after);
      const isNumbered = printed !== core;
      const entry = scores.get(core) ?? { score: 0, forms: new Map<string, number>() };
      entry.score +=
        (isCapitals ? 0 : 0.5) +
        (isProgramme ? 4 : 0) +
        (isNumbered ? 2 : 0) +
        (isCapitals && !isNumbered && !isProgramme ? 0 : base);
      entry.forms.set(printed, (entry.forms.get(printed) ?? 0) + (isNumbered ? 100 : 1));
      scores.set(core, entry);
    }
  };
  for (const block of header) count(block, 1);
  for (const block of body) count(block, 0);
  const [best] = [...scores].toSorted((a, b) => b[1].score - a[1].score);
  if (!best || best[1].score < 3) return longName(header, body);
  const [core, part] = best;
  // A heading in capitals does not tell where a name of several words ends; the text does.
  const whole = [...scores].find(([name]) => name !== core && name.split(' ').includes(core))?.[1];
  return [...(whole ?? part).forms].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The acronym in front of its explanation: "PUENTE II – cooperation between …". */
const shortName = (text: string): string => {
  const front = /^(.{2,40}?)(?:\s[–—-]\s|:\s|,\s|\s\()/.exec(text)?.[1];
  return front !== undefined && front.split(' ').some((word) => isAcronym(word)) && wordCount(front) <= 4
    ? front
    : text;
};

/** A programme without an acronym: "Programa Justicia Cercana". */
const longName = (header: readonly Block[], body: readonly Block[]): string | null => {
  const pattern =
    /(?:Programme|Program|Programa|Project|Proyecto|Projeto)\s(?:de\sCooperaci[oó]n\s)?(["“«]?)((?:\p{Lu}[\p{L}+-]*)(?:\s(?:(?:de|del|la|las|los|y|e|of|and|for|do|da|dos|das|para)\s)*(?:\p{Lu}[\p{L}+-]*|[IVX]+|\d(?:\.\d)?)){0,6})\1/u;
  for (const block of [...header, ...body]) {
    const found = pattern.exec(block.text.slice(0, 2000));
    if (found?.[2] !== undefined && block.text !== block.text.toUpperCase()) return found[2];
  }
  const front = /((?:\p{Lu}[\p{L}+-]*\s){1,4})(?:Programme|Program)(?![\p{L}])/u;
  for (const block of [...header, ...body]) {
    const found = front.exec(block.text.slice(0, 2000));
    const name = found?.[1]?.trim().replace(/^(?:The|Cooperation|Under|Working|Group)\s?/, '') ?? '';
    if (name !== '' && block.text !== block.text.toUpperCase()) return name;
  }
  return null;
};

const result =
  /(?<![a-z])(?:result|resultado|resultat|r\.?|outcome|output|produto|producto|componente?|composante|linea de accion|eje|line of action)\s?(?:n[.oº°]*\s?|:\s)?(\d{1,2}(?:\.\d{1,2}){0,2})(?!\d|:\d|\.\d)/g;
const shortResult = /^r\.?\s?\d/;

const resultOf = (header: readonly Block[], body: readonly Block[]): { code: string | null; title: string | null } => {
  let code: string | null = null;
  let best = -1;
  let title: string | null = null;
  const take = (block: Block, base: number): void => {
    for (const found of block.folded.slice(0, 3000).matchAll(result)) {
      const [printed, value] = found;
      if (value === undefined || (shortResult.test(printed) && !value.includes('.'))) continue;
      const weight = base + (/^(?:result|r)/.test(printed) ? 2 : 0) + (value.includes('.') ? 1 : 0);
      const rest = titleAfter(block, found.index + printed.length);
      if (weight > best) {
        best = weight;
        code = value;
        title = rest;
      } else if (value === code && title === null && rest !== null) title = rest;
    }
  };
  for (const block of header) take(block, 3);
  for (const block of body) take(block, 0);
  return { code, title };
};

/** "Result: 2.2 Alternatives to arrest" needs nothing between the code and the title. */
const labelledResult = /^(?:result|resultado|resultat|componente?|output|produto|producto)\s?:/;

/** What stands behind the code in a heading or in quotes: its title. In running text only quotes or brackets give one. */
const titleAfter = (block: Block, at: number): string | null => {
  const rest = block.text.slice(at, at + 400);
  const quoted = /^\s?[:,.–—-]?\s?(?:\(|["“«])([^"”»)]{8,250})["”»)]/.exec(rest);
  if (quoted?.[1] !== undefined && !/^\s?\(\s?\d/.test(rest)) return quoted[1].trim();
  const isHeading = block.text.length < 260 && at < 90 && !/[.]\s\p{Lu}[^.]*\.\s*$/u.test(rest);
  if (!isHeading) return null;
  const separated =
    /^\s?(?:[:.|]|\s[–—-])\s?(\p{Lu}.{6,})$/u.exec(rest) ??
    /^\s?[:–—-]\s(\p{Lu}.{6,})$/u.exec(rest) ??
    (labelledResult.test(block.folded) ? /^\s(\p{Lu}.{6,})$/u.exec(rest) : null);
  if (separated?.[1] === undefined) return null;
  const title = separated[1].replace(/\s[|–—-]\s.*(?:session|sesi[oó]n|sess[aã]o).*$/iu, '').replace(/[.\s;,]+$/, '');
  return /^(?:session|sesi[oó]n|sess[aã]o|working group|grupo de|concept note|nota conceptual)/i.test(title)
    ? null
    : title;
};

/** Reads the programme and the result from the heading and, where it is silent, from the text. */
export const readProgramme = (header: readonly Block[], body: readonly Block[]): ProgrammeNames => ({
  programme: programmeOf(header, body),
  result: resultOf(header, body),
});
