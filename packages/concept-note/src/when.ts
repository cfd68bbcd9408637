import type { Modality } from '@cauce/domain/concept-note';
import type { Block } from './blocks.js';
import { datesIn, type PrintedDate } from './dates.js';
import type { Duration } from './durations.js';
import type { TextPlace } from './findings.js';
import { labelledModalityAt, modalityIn } from './modality.js';
import { slotsIn, type Slot } from './slots.js';
import type { Steps } from './steps.js';
import { zoneLabelsIn, type ZoneLabel } from './zones.js';

/** Something read, where it was printed and how. */
export type Printed<Value> = { readonly value: Value; readonly place: TextPlace; readonly printed: string };

/** When and how the session meets, with every candidate that the text gives. */
export type When = {
  readonly date: Printed<PrintedDate> | null;
  /** Other days that the text says the session is on. */
  readonly otherDates: readonly Printed<PrintedDate>[];
  readonly slot: Printed<Slot> | null;
  readonly otherSlots: readonly Printed<Slot>[];
  readonly duration: Printed<Duration> | null;
  readonly labels: readonly Printed<ZoneLabel>[];
  readonly modality: Printed<Modality> | null;
};

const noDay =
  /(?<![a-z])(?:version|draft|borrador|updated|actualizad[oa]|atualizad[oa]|deadline|before|antes del|until|hasta el|plazo|inscripcion|registration|register|fecha limite|prazo|elaborad[oa]|prepared|revised|revision|revisao|revisad[oa]|revist[oa]|save the date|launched|adopted|since|desde|emitid[oa]|enviad[oa]|issued|sent on|no later than|a mas tardar|created|elaboracao|ate o dia|ate)\b[^.]{0,40}$/;
const ofSession =
  /(?:scheduled for|will be held|will take place|takes place|tendra lugar|se celebrara|se realizara|se llevara a cabo|previst[oa] para|programad[oa] para|convocad[oa] para|sera el|realizar-se-a|sera realizad[oa]|acontecera|ocorrera|agendad[oa] para|convene|convenes|convening|convocar|meeting on|session (?:of|on)|sesion del|sessao de|to be held|held on|que se celebrara|fecha|date|data|when|dia|hora|time)\b[^.]{0,70}$/;
const timeOfSession =
  /(?:scheduled|will be held|will take place|tendra lugar|se celebrara|se realizara|previst[oa]|programad[oa]|convocad[oa]|realizar|acontecera|ocorrera|convene|convenes|convening|convocar|hora|time|horario|date|fecha|data|from|de|a las|as|at|session|sesion|sessao|held)\b[^.]{0,80}$/;
const durationWords = /(?:duration|duracion|duracao|duree|lasts?|durara|tera|tendra una|length|tiempo)\b[^.]{0,40}$/;

const limit = 2000;
const mayNameTime = /hour|hora|time|half|media|noon|mediodia|huso|fuso|\b[a-z]+\/[a-z]/;
const aboutTime = /all times|times are|hora|time ?zone|huso|fuso|\b[a-z]+\/[a-z]/;

/** A stretch of text around a day or time of the session. */
type Window = { readonly block: Block; readonly from: number; readonly to: number };
const around = 120;

type Found = {
  windows: Window[];
  dates: (Printed<PrintedDate> & { score: number })[];
  slots: (Printed<Slot> & { score: number })[];
  durations: (Printed<Duration> & { score: number })[];
  labels: Printed<ZoneLabel>[];
};

const scan = (block: Block, base: number, found: Found): void => {
  const text = block.text.slice(0, limit);
  const folded = block.folded.slice(0, limit);
  if (!/\d/.test(folded) && !mayNameTime.test(folded)) return;
  const dates = datesIn(folded);
  const isHeader = base > 0;
  for (const date of dates) {
    const before = folded.slice(Math.max(0, date.start - 90), date.start);
    if (noDay.test(before.slice(-60)) || (!isHeader && date.date === null)) continue;
    const isSession = ofSession.test(before) || (/^.{0,40}\d{1,2}[:.h]\d{2}/.test(folded.slice(date.end)) && !isHeader);
    if (!isHeader && !isSession) continue;
    if (!isHeader) found.windows.push({ block, from: Math.max(0, date.start - around), to: date.end + around });
    found.dates.push({
      value: date,
      place: block.placeAt(date.start),
      printed: text.slice(date.start, date.end),
      score: base + (isSession ? 2 : 0) + (date.date ? 2 : 0),
    });
  }
  const slots = slotsIn(text, folded, dates);
  for (const slot of slots) {
    const before = folded.slice(Math.max(0, slot.start - 100), slot.start);
    const printed = text.slice(slot.start, slot.end);
    const place = block.placeAt(slot.start);
    if (slot.clocks.length > 0) {
      const isNearDate = dates.some(
        (date) => Math.abs(slot.start - date.end) < 60 || Math.abs(date.start - slot.end) < 60,
      );
      const isSession =
        timeOfSession.test(before) && /\d[:.h]\d{2}|[ap]\.?m|hora/.test(folded.slice(slot.start, slot.end));
      if (isHeader || (isNearDate && isSession))
        found.slots.push({
          value: slot,
          place,
          printed,
          score: base + (isNearDate ? 2 : 0) + (slot.clocks[0]?.to ? 1 : 0),
        });
    }
    if (slot.stated) {
      const isDuration =
        durationWords.test(before) ||
        durationWords.test(folded.slice(Math.max(0, slot.stated.start - 60), slot.stated.start));
      const { start, end } = slot.stated;
      const isWhole = isHeader && (slot.clocks.length > 0 || slot.stated.minutes >= 30);
      if (isWhole || isDuration)
        found.durations.push({
          value: slot.stated,
          place: block.placeAt(start),
          printed: text.slice(start, end),
          score: base + (isDuration ? 2 : 0) + (isWhole ? 1 : 0),
        });
    }
  }
  if (isHeader || aboutTime.test(folded)) {
    for (const label of zoneLabelsIn(text, folded))
      found.labels.push({ value: label, place: block.placeAt(label.start), printed: label.printed });
  }
};

/** Words that stand beside the session itself; others in running text say nothing of it. */
const nearSession =
  /(?<![a-z])(?:(virtual|online|on-line|hybrid|in-person|face-to-face|presencial|hibrida|remote)\s(?:working\s)?(?:session|meeting|workshop|webinar)|(?:sesion|sessao|reunion|reuniao|encuentro|encontro|taller|seminario|jornada|oficina)\s(?:de trabajo\s|de trabalho\s)?(virtual|en linea|online|presencial|hibrid[oa]|remot[oa]|em linha)|(?:modalidad|modalidade|formato|modality|format)\s?:?\s?(?:sera\s|de la sesion sera\s|is\s|will be\s)?(virtual|en linea|online|presencial|hibrid[oa]|remot[oa]|hybrid|in person)|(?:session|sesion|sessao|meeting|reunion)\s(?:will be held|will take place|se celebrara|se realizara|tendra lugar|sera)\s(?:en\s|de\s(?:forma|manera|modo)\s|em\s(?:formato|modalidade)\s|de forma\s|en formato\s|en modalidad\s)?(virtual|online|virtually|en linea|presencial|hibrid[oa]|in person|linea)|(?:held|take place|takes place|conducted|organised|celebrara|realizara|llevara a cabo|lugar|realizada|celebrada)\s(?:en\s(?:formato|modalidad)\s|de\s(?:forma|manera|modo)\s|em\s(?:formato|modalidade)\s|in a\s|as a\s)?(online|virtually|virtual|en linea|em linha|in person|in-person|presencial|presencialmente|virtualmente|hybrid|hibrid[oa]))(?![a-z])/g;
/** How far behind its first half the second half of a hybrid form may end: "presencial y en línea". */
const otherHalf = 30;

const modalityAt = (block: Block, from: number, to = from + limit): Printed<Modality> | null => {
  const found = modalityIn(block.folded.slice(from, to));
  return (
    found && {
      value: found.modality,
      place: block.placeAt(from + found.start),
      printed: block.text.slice(from + found.start, from + found.end),
    }
  );
};

const modalityOf = (header: readonly Block[], body: readonly Block[]): Printed<Modality> | null => {
  for (const block of header) {
    const at = labelledModalityAt(block.folded);
    if (at !== null) return modalityAt(block, at);
  }
  const printed = header.map((block) => modalityAt(block, 0)).filter((found) => found !== null);
  const isBoth = printed.some(({ value }) => value === 'ONLINE') && printed.some(({ value }) => value === 'IN_PERSON');
  const [first] = isBoth ? printed.filter(({ value }) => value === 'HYBRID') : printed;
  if (first) return first;
  const votes = new Map<Modality, { count: number; first: Printed<Modality> }>();
  for (const block of body) {
    for (const found of block.folded.slice(0, limit).matchAll(nearSession)) {
      const end = found.index + found[0].length;
      const whole = modalityAt(block, found.index, end + otherHalf);
      const near = whole?.value === 'HYBRID' ? whole : modalityAt(block, found.index, end);
      if (!near) continue;
      const known = votes.get(near.value);
      if (known) known.count += 1;
      else votes.set(near.value, { count: 1, first: near });
    }
  }
  return [...votes.values()].toSorted((a, b) => b.count - a.count)[0]?.first ?? null;
};

/** "… on 14 March at 16:30, online": how the session meets stands beside when it does. */
const modalityBeside = (windows: readonly Window[]): Printed<Modality> | null =>
  windows.map(({ block, from, to }) => modalityAt(block, from, to)).find((found) => found !== null) ?? null;

/** Reads when and how the session meets: from the heading first, then from what the text says of the session. */
export const readWhen = (header: readonly Block[], body: readonly Block[], steps: Steps): When => {
  const found: Found = { windows: [], dates: [], slots: [], durations: [], labels: [] };
  for (const block of header) {
    steps.add(Math.min(block.text.length, limit));
    scan(block, 5, found);
  }
  for (const block of body) {
    steps.add(Math.min(block.text.length, limit));
    scan(block, 0, found);
  }
  const byScore = <Item extends { score: number }>(items: readonly Item[]): Item[] =>
    items.toSorted((a, b) => b.score - a.score);
  const [date, ...otherDates] = byScore(found.dates);
  const [slot, ...otherSlots] = byScore(found.slots);
  const [duration] = byScore(found.durations);
  return {
    date: date ?? null,
    otherDates,
    slot: slot ?? null,
    otherSlots,
    duration: duration ?? null,
    labels: found.labels,
    modality: modalityOf(header, body) ?? modalityBeside(found.windows),
  };
};
