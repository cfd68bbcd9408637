import type { Block } from './blocks.js';
import { datesIn } from './dates.js';
import { fold } from './fold.js';
import { isModalityAlone } from './modality.js';
import { sliceBlock } from './outline.js';
import { isOnlySessionName, sessionFrontLength } from './session-names.js';
import { slotsIn } from './slots.js';
import { wordCount } from './word-count.js';
import { zoneLabelsIn } from './zones.js';

/** The title and subtitle of the session and what of the heading neither they nor other facts account for. */
export type TitleReading = {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly place: Block | null;
  readonly left: readonly Block[];
};

const paper =
  /^(?:(?:draft|final|revised)\s)?(?:concept(?:ual)?[ -](?:note|paper)|nota (?:conceptual|conceitual|concepto|de concepto|de conceito)|note conceptuelle|documento conceptual|terms of reference|terminos de referencia|termo de referencia|background note|convocatoria|invitation|agenda|programme?|programa)(?:\s(?:and|y|e|&)\s(?:agenda|programa|programme|pauta|concept note|nota (?:conceptual|conceitual|de conceito)))?(?![a-z])/;
const paperWhole = new RegExp(String.raw`${paper.source}[\s.:()\w-]{0,14}$`);
const group =
  /^r\.?\s?\d{1,2}\.\d|(?<![a-z])(?:wor?k(?:i)?ng group|grupos? de trabajo|grupos? de trabalho|groupe de travail|gt\s?\d|wg\s?\d|result|resultado|resultat|componente?|programme|program|programa|cooperation|cooperacion|funded by|financiado|financed|organi[sz]ed by|organiza|organizador|co-?funded|cofinanciado|european union|union europea|uniao europeia|con el apoyo|with the support|in collaboration|en colaboracion|implemented by|liderado|co-?led|led by|coordinad)/;
const label =
  /^(titulo|title|tema|topic|theme|titulo de la sesion|titulo da sessao|session title|nombre de la sesion|nombre|name|asunto|assunto|subject|titre|sesion|session|sessao|tema de la sesion|tematica|evento|event|actividad|activity|tema central)\s?:\s?/;
const subtitleLabel = /^(?:subtitulo|subtitle|sub-title|sous-titre)\s?:\s?/;
const factLabel =
  /^(?:date|fecha|data|time|time ?zone|(?:zona|huso|fuso) horari[ao]|hora|horario|duration|duracion|duracao|modality|modalidad|modalidade|place|lugar|local|venue|location|platform|plataforma|zoom|link|enlace|format|formato|languages?|idiomas?|organi[sz]ers?|organiza|organizadores|organizan|participants|participantes|contact|contacto|programme|programa|program|project|proyecto|projeto|result|resultado|component|componente|group|grupo|grupo de trabajo|grupo de trabalho|working group|code|codigo|version|interpretation|interpretacion|when|where|cuando|donde|quando|onde|fecha y hora|date and time|data e hora|dia|moderator|moderador[a]?|lideran|co-?leads?|facilitat(?:or|ion)|registration|inscripcion|hosts?|tipo|type|lengua|lugar y fecha|sesion no|medio|via|acceso|registro)(?:[\s/]{1,3}(?:de|of|the|la|el|da|do|y|e|and|&|sesion|session|sessao|reunion|meeting|time|hora|horario|lugar|place|del|grupo|trabajo|encuentro|evento|event|group|working|conexion|inscripcion|\([^)]{0,40}\))){0,5}\s?:/;
const onlyWhen =
  /\b(?:online|virtual|meeting|session|sesion|sessao|reunion|reuniao|in person|presencial|zoom|teams|webex|hybrid|hibrida?|via|via zoom|platform|plataforma|hora|time|hours|horas|local|from|to|de|a|en linea|em linha|at|el|dia|las|and|y|e|hrs|working|de trabajo|videoconference|videoconferencia|evento|event|webinar|modalidad|modality|duration|duracion|modalidade|date|fecha|data|place|lugar|format|formato|minutes|minutos|approx|total|segunda|primera|tercera|first|second|third|h|am|pm)\b/g;

const isWhen = (block: Block): boolean => {
  const dates = datesIn(block.folded);
  const slots = slotsIn(block.text.slice(0, 400), block.folded.slice(0, 400), dates);
  const taken = [...dates, ...slots];
  const zones = zoneLabelsIn(block.text, block.folded).filter(
    (zone) => !taken.some(({ start, end }) => zone.start < end && start < zone.end),
  );
  if (taken.length + zones.length === 0) return false;
  if (dates.length > 0 && slots.some(({ clocks }) => clocks.length > 0) && block.text.length < 300) return true;
  let rest = block.folded;
  for (const { start, end } of [...taken, ...zones].toSorted((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(onlyWhen, '').replace(/[^a-z]/g, '').length <= 24 && block.text.length < 300;
};

const hasLetters = (text: string): boolean => (text.match(/\p{L}/gu) ?? []).length >= 6;
const unquote = (text: string): string =>
  text
    .trim()
    .replace(/^["“«'‘]+(.*?)["”»'’]+\.?$/, '$1')
    .trim();
const trimEnd = (text: string): string => unquote(text.replace(/[\s.;,:–—-]+$/, '').replace(/^[\s.;,:–—-]+/, ''));

/** Parts a title from the sentence behind it: "Beyond prison: new ways. Chances for the region." */
const splitTitle = (text: string): { title: string; subtitle: string | null } => {
  const whole = trimEnd(text);
  const stop = /[\p{L})”"]{2}[.?!]\s(?=[\p{Lu}¿¡“"«])/u.exec(whole);
  if (!stop || stop.index < 12) return { title: whole, subtitle: null };
  const cut = stop.index + 2;
  const mark = whole.charAt(cut);
  return {
    title: trimEnd(`${whole.slice(0, cut)}${mark === '.' ? '' : mark}`),
    subtitle: trimEnd(whole.slice(cut + 1)),
  };
};

type Candidate = { block: Block; text: string; score: number };

/** Reads the title out of the heading's lines: a labelled one, the words after "Session 2.1:", or the line that no other fact claims. */
export const readTitle = (header: readonly Block[]): TitleReading => {
  const candidates: Candidate[] = [];
  const left: Block[] = [];
  let labelledSubtitle: string | null = null;
  let isAfterLabel = false;
  for (const block of header.slice(0, 80)) {
    const { folded } = block;
    const subtitled = subtitleLabel.exec(folded);
    if (subtitled) {
      labelledSubtitle = trimEnd(block.text.slice(subtitled[0].length));
      continue;
    }
    const labelled = label.exec(folded);
    if (labelled && !isWhen(block)) {
      const rest = block.text.slice(labelled[0].length);
      const front = sessionFrontLength(fold(rest));
      const text = rest.slice(front);
      const weight = /^(?:titulo|title|tema|topic|theme|session title|nombre de|titre|titulo)/.test(folded) ? 20 : 12;
      if (hasLetters(text)) candidates.push({ block, text, score: weight });
      isAfterLabel = rest.trim() === '';
      continue;
    }
    if (isWhen(block) || factLabel.test(folded) || isModalityAlone(folded) || isOnlySessionName(folded)) continue;
    const front = sessionFrontLength(folded);
    if (front > 0) {
      const text = block.text.slice(front);
      if (hasLetters(text) && !isOnlySessionName(fold(text)) && !paperWhole.test(fold(text)))
        candidates.push({ block, text, score: 14 });
      continue;
    }
    if (folded.split(/\s[/|-]\s/).every((piece) => paperWhole.test(piece))) continue;
    const isPaper = paper.exec(folded);
    if (isPaper) {
      const rest = block.text.slice(isPaper[0].length).replace(/^\s?(?:[-–—:.]|of the|for the|de la|da|del?)\s?/i, '');
      if (isOnlySessionName(fold(rest))) continue;
      const inner = sessionFrontLength(fold(rest));
      const text = rest.slice(inner);
      if (hasLetters(text) && wordCount(text) >= 3 && !group.test(fold(text)))
        candidates.push({ block, text, score: inner > 0 ? 13 : 7 });
      continue;
    }
    const late = sessionInside(block);
    if (late !== null) {
      candidates.push({ block, text: late, score: 11 });
      continue;
    }
    const isGroup = group.test(folded) && wordCount(block.text) <= 22;
    if (hasLetters(block.text) && !isGroup) {
      const isQuoted = /^["“«]/.test(block.text);
      candidates.push({
        block,
        text: block.text,
        score:
          6 +
          Math.min(4, wordCount(block.text) / 3) +
          (isQuoted ? 4 : 0) +
          (isAfterLabel ? 10 : 0) +
          (block.isMarkedHeading ? 1 : 0) -
          (block.bullet !== null ? 6 : 0) -
          (wordCount(block.text) < 3 ? 3 : 0) -
          (/https?:|@|www\./.test(folded) ? 12 : 0) -
          (wordCount(block.text) > 45 ? 5 : 0),
      });
    }
    isAfterLabel = false;
  }
  const [chosen] = candidates.toSorted((a, b) => b.score - a.score);
  if (!chosen || chosen.score < 3)
    return {
      title: null,
      subtitle: labelledSubtitle,
      place: null,
      left: [...left, ...candidates.map(({ block }) => block)],
    };
  const { title, subtitle } = splitTitle(chosen.text);
  const others = candidates.filter((candidate) => candidate !== chosen);
  const order = header.indexOf(chosen.block);
  const next = others.find(({ block }) => header.indexOf(block) === order + 1);
  const isSubtitle =
    labelledSubtitle === null && subtitle === null && next !== undefined && next.score >= 5 && next.text.length < 240;
  const rest = others.filter((other) => !(isSubtitle && other === next));
  return {
    title,
    subtitle: labelledSubtitle ?? subtitle ?? (isSubtitle ? trimEnd(next.text) : null),
    place: chosen.block,
    left: [
      ...left,
      ...rest.filter(({ text }) => fold(trimEnd(text)) !== fold(title)).map(({ block }) => block),
    ].toSorted((a, b) => header.indexOf(a) - header.indexOf(b)),
  };
};

/** "Working group 3.5 – Session 2.1: Title" on one line. */
const sessionInside = (block: Block): string | null => {
  for (const found of block.folded.slice(0, 200).matchAll(/(?:[-|.,:]|\u2022)\s/g)) {
    const rest = sliceBlock(block, found.index + found[0].length);
    const front = sessionFrontLength(rest.folded);
    if (front > 0 && front < rest.text.length && hasLetters(rest.text.slice(front))) return rest.text.slice(front);
  }
  return null;
};
