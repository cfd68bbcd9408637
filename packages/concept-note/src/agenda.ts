import type { AgendaItemKind, ContributionRole } from '@cauce/domain/concept-note';
import type { DraftItem } from './agenda-draft.js';
import { isOfLengths, takeLength } from './agenda-lengths.js';
import { headerRowOf, readRow, type Cell, type Row } from './agenda-rows.js';
import type { Block } from './blocks.js';
import type { Column } from './columns.js';
import type { TextPlace } from './findings.js';
import { fold } from './fold.js';
import { isEntryWithoutTime, isOnlyKind, kindOfTitle } from './item-kinds.js';
import { knowPeople } from './known-people.js';
import type { Part } from './outline.js';
import { kindOfPart, nameOf, roleLabelOf, type PartKind } from './person-parts.js';
import { addToPerson, isUnnamed, readPeople, type Person } from './people.js';
import type { Duration } from './durations.js';
import type { Steps } from './steps.js';
import { readTitleLine } from './title-people.js';
import { wordCount } from './word-count.js';
import { zoneLabelsIn, type ZoneLabel } from './zones.js';

/** "Day 2 – Friday 15 March" parts the days of an agenda and is no words of an entry. */
const namesDay = ({ folded, isTimed }: Block): boolean =>
  !isTimed &&
  folded.length < 60 &&
  /^(?:(?:day|dia|jornada|journee)\s(?:\d|one|two|uno|dos|um|dois)(?![:.]?\d))/.test(folded);

/** The agenda, and the lines of it that belong to no entry. */
export type AgendaReading = {
  readonly items: DraftItem[];
  readonly loose: readonly Block[];
  readonly labels: readonly { label: ZoneLabel; place: TextPlace }[];
};

/** Whether nothing but a country stands before the first name: "The view of the defence. Dr Ana Prado" has a title. */
const opensWithPerson = (text: string, people: readonly Person[]): boolean => {
  const lead = text.slice(0, people[0]?.start ?? 0).replace(/[\s.,:;–—-]+$/, '');
  return lead === '' || roleLabelOf(text) !== null || kindOfPart(lead) === 'country';
};

const aboutPerson: ReadonlySet<PartKind> = new Set(['function', 'institution', 'country']);
const isPartOfPerson = (text: string): boolean => text.includes(',') || aboutPerson.has(kindOfPart(text));

class AgendaReader {
  readonly #items: DraftItem[] = [];
  readonly #loose: Block[] = [];
  readonly #labels: { label: ZoneLabel; place: TextPlace }[] = [];
  #columns: (Column | null)[] = [];
  #columnLabels: (ZoneLabel | null)[] = [];

  constructor(
    private readonly hasTimes: boolean,
    private readonly steps: Steps,
  ) {}

  read(blocks: readonly Block[]): AgendaReading {
    for (const block of blocks) {
      this.steps.add(block.text.length);
      if (namesDay(block)) {
        this.#loose.push(block);
        continue;
      }
      const header = headerRowOf(block);
      if (header) {
        this.#columns = block.text.includes('\t') ? header.columns : [];
        this.#columnLabels = header.labels;
        for (const label of header.labels) if (label) this.#labels.push({ label, place: block.placeAt(0) });
        continue;
      }
      this.#takeRow(readRow(block, this.#columns, this.#columnLabels, !this.hasTimes));
    }
    return { items: this.#items, loose: this.#loose, labels: this.#labels };
  }

  #takeRow(row: Row): void {
    const current = this.#items.at(-1);
    if (row.slot) {
      this.#startTimed(row);
      return;
    }
    if (row.lengthOnly?.stated && current && this.hasTimes) {
      if (current.stated === null)
        this.#state(
          current,
          row.lengthOnly.stated,
          row.slotPlace ?? row.block.placeAt(0),
          row.block.text.slice(row.lengthOnly.start, row.lengthOnly.end),
        );
      for (const cell of row.cells) this.#takeCell(current, cell, false);
      return;
    }
    const opens = this.#opensUntimed(row);
    if (opens || (!current && row.lengthOnly)) {
      const item = this.#start(row);
      if (row.lengthOnly?.stated)
        this.#state(
          item,
          row.lengthOnly.stated,
          row.slotPlace ?? item.place,
          row.block.text.slice(row.lengthOnly.start, row.lengthOnly.end),
        );
      row.cells.forEach((cell, index) => this.#takeCell(item, cell, index === 0));
      return;
    }
    if (!current) {
      this.#loose.push(row.block);
      return;
    }
    for (const cell of row.cells) this.#takeCell(current, cell, false);
  }

  #startTimed(row: Row): void {
    const { slot } = row;
    if (!slot) return;
    const item = this.#start(row);
    item.clocks = [...slot.clocks];
    const [other, ...more] = row.otherSlots;
    const [first] = item.clocks;
    const [second] = other?.slot.clocks ?? [];
    if (
      other &&
      more.length === 0 &&
      first &&
      second &&
      first.to === null &&
      second.to === null &&
      other.label === null &&
      second.from.minutes > first.from.minutes
    ) {
      item.clocks = [{ ...first, to: second.from }];
    } else {
      for (const each of row.otherSlots)
        item.clocks.push(...each.slot.clocks.map((clock) => ({ ...clock, label: clock.label ?? each.label })));
    }
    if (slot.stated) this.#state(item, slot.stated, row.slotPlace ?? item.place, item.timePrinted);
    if (row.lengthOnly?.stated) this.#state(item, row.lengthOnly.stated, row.slotPlace ?? item.place, item.timePrinted);
    row.cells.forEach((cell, index) => this.#takeCell(item, cell, index === 0));
  }

  #start(row: Row): DraftItem {
    const { slot } = row;
    const item: DraftItem = {
      clocks: [],
      stated: null,
      statedPlace: null,
      statedPrinted: '',
      place: row.slotPlace ?? row.block.placeAt(0),
      printed: row.block.text.replaceAll('\t', ' ').trim(),
      timePrinted: slot ? row.block.text.slice(slot.start, slot.end).trim() : row.block.text.slice(0, 80),
      title: '',
      titleEnded: false,
      kind: 'DISCUSSION',
      people: [],
      details: [],
      unnamed: [],
      role: null,
    };
    this.#items.push(item);
    return item;
  }

  #state(item: DraftItem, duration: Duration, place: TextPlace, printed: string): void {
    item.stated = duration;
    item.statedPlace = place;
    item.statedPrinted = printed.trim();
  }

  /** Whether a line without time is an entry of its own. */
  #opensUntimed(row: Row): boolean {
    const [first] = row.cells;
    if (!first) return false;
    if (this.hasTimes)
      return (
        row.lengthOnly === null &&
        this.#items.at(-1)?.title !== '' &&
        isEntryWithoutTime(first.folded.replace(/[.:].*$/, '')) &&
        (readPeople(first.text)?.people.length ?? 0) === 0
      );
    const people = readPeople(first.text);
    if (people && (people.people.length > 0 || people.isLabelled)) return false;
    const { block } = row;
    const isEntry =
      block.bullet !== null ||
      block.mark !== null ||
      row.isTabular ||
      row.lengthOnly !== null ||
      takeLength(first.text) !== null;
    const isTitled = kindOfTitle(first.folded, false) !== null && first.text.length < 200;
    const current = this.#items.at(-1);
    return row.isTabular
      ? !block.text.startsWith('\t')
      : isTitled || (isEntry && (current === undefined || current.people.length === 0 || block.mark !== null));
  }

  #takeCell(item: DraftItem, cell: Cell, opensItem: boolean): void {
    if (cell.text === '' || cell.text === ':') return;
    if (item.title === '' && (opensItem || item.people.length === 0) && cell.column !== 'people') {
      this.#takeTitle(item, cell);
      return;
    }
    if (cell.column === 'function' || cell.column === 'institution' || cell.column === 'country') {
      const person = item.people.at(-1);
      if (person && addToPerson(person, cell.text)) return;
      if (person && cell.column === 'institution' && person.institution === null) person.institution = cell.text;
      else if (person && cell.column === 'function' && person.function === null) person.function = cell.text;
      else item.details.push(cell.text);
      return;
    }
    this.#takeLine(item, cell);
  }

  #takeTitle(item: DraftItem, cell: Cell): void {
    let { text } = cell;
    if (item.stated === null) {
      const length = takeLength(text);
      if (length) {
        this.#state(
          item,
          length.duration,
          cell.placeAt(length.at),
          cell.text.slice(length.duration.start, length.duration.end),
        );
        text = length.text;
      }
    }
    const label = roleLabelOf(text);
    const whole = readPeople(text);
    // A line that is all person, as "Moderator: Ana Pérez", leaves the entry without a title of its own.
    if (
      whole &&
      whole.people.length > 0 &&
      opensWithPerson(text, whole.people) &&
      (whole.isLabelled || whole.people.every(({ evidence, honorific }) => evidence >= 2 && honorific !== null)) &&
      kindOfTitle(cell.folded.replace(/[:.].*$/, ''), false) === null
    ) {
      this.#addPeople(item, whole.people, cell, whole.role);
      item.title = label?.isLabel === true && whole.people.length === 0 ? text : '';
      return;
    }
    const line = readTitleLine(text);
    item.title = line.title === '' ? text : line.title;
    item.titleEnded = /[.!?]["'”»)]*$/.test(text) && line.people.length === 0;
    this.#addPeople(item, line.people, cell, line.role);
    if (text.endsWith(':') && line.people.length === 0) item.titleEnded = false;
    item.role = null;
  }

  #takeLine(item: DraftItem, cell: Cell): void {
    const { text, folded } = cell;
    if (isUnnamed(text)) {
      item.unnamed.push({ text, place: cell.placeAt(0) });
      item.details.push(text);
      return;
    }
    const label = roleLabelOf(text);
    if (label?.isLabel === true && isUnnamed(text.slice(label.end))) {
      item.unnamed.push({ text, place: cell.placeAt(0) });
      item.details.push(text);
      return;
    }
    const line = readPeople(text);
    if (line?.people.length === 0) {
      item.role = line.role;
      return;
    }
    const last = item.people.at(-1);
    if (line && this.#isPeople(line.people, item, cell)) {
      this.#addPeople(item, line.people, cell, line.role ?? item.role);
      return;
    }
    if (
      last &&
      item.details.length === 0 &&
      isPartOfPerson(text) &&
      nameOf(text) === null &&
      kindOfTitle(folded, false) === null &&
      addToPerson(last, text)
    )
      return;
    const goesOn = item.people.length === 0 && item.details.length === 0 && cell.column !== 'people';
    if (goesOn && item.unnamed.length === 0 && this.#continuesTitle(item, cell)) return;
    const titled = readTitleLine(text);
    if (titled.people.length > 0 && titled.title !== '') {
      item.details.push(titled.title);
      this.#addPeople(item, titled.people, cell, titled.role ?? item.role);
      return;
    }
    item.details.push(text);
  }

  #continuesTitle(item: DraftItem, cell: Cell): boolean {
    const isKindAlone = isOnlyKind(fold(item.title));
    const isSmall = /^[a-z(]/.test(cell.folded) && cell.text.startsWith(cell.text.charAt(0).toLowerCase());
    if (item.titleEnded || kindOfTitle(cell.folded, false) !== null) {
      if (!isSmall || item.titleEnded) return false;
    }
    if (isKindAlone) item.title = `${item.title}: ${cell.text.replace(/[.;,]$/, '')}`;
    else if (cell.text.length < 260) item.title = `${item.title} ${cell.text.replace(/[.;,]$/, '')}`;
    else return false;
    item.titleEnded = /[.!?]$/.test(cell.text);
    return true;
  }

  /** A line without a label is people only if something beside the names speaks for it. */
  #isPeople(people: readonly Person[], item: DraftItem, cell: Cell): boolean {
    if (cell.column === 'people' || item.role !== null) return true;
    const evidence = people.reduce((sum, person) => sum + person.evidence + (person.institution !== null ? 1 : 0), 0);
    if (evidence > 0) return true;
    return (
      people.length > 0 &&
      wordCount(cell.text) <= 5 &&
      item.title !== '' &&
      (item.people.length > 0 || item.details.length === 0)
    );
  }

  #addPeople(item: DraftItem, people: readonly Person[], cell: Cell, role: ContributionRole | null): void {
    for (const person of people) {
      item.people.push({
        ...person,
        role: person.role ?? role,
        place: cell.placeAt(Math.min(person.start, Math.max(0, cell.text.length - 1))),
        printed: cell.text,
      });
    }
  }
}

const defaultRole: Readonly<Record<AgendaItemKind, ContributionRole>> = {
  OPENING: 'OPENING',
  KEYNOTE: 'SPEAKER',
  PANEL: 'PANELLIST',
  DISCUSSION: 'SPEAKER',
  BREAK: 'SPEAKER',
  CLOSING: 'CLOSING',
};

const settleKind = (item: DraftItem, isLast: boolean): AgendaItemKind => {
  const kind = kindOfTitle(fold(item.title), isLast);
  if (kind !== null) return kind;
  const speakers = item.people.filter(({ role }) => role !== 'MODERATOR').length;
  const hasModerator = speakers < item.people.length;
  if (item.people.some(({ role }) => role === 'PANELLIST') || (hasModerator && speakers > 1) || speakers > 2)
    return 'PANEL';
  return speakers > 0 ? 'KEYNOTE' : 'DISCUSSION';
};

const endOfSession =
  /^(?:end|fin(?:al)?|fim|termino)(?: (?:of|de|da|do)(?: (?:the|la))? (?:session|meeting|day|event|sesion|reunion|jornada|evento|sessao|reuniao))?[.:]?$/;

/** "16:30 End of session" is no entry: it says when the last one ends. */
const takeEnd = (items: DraftItem[]): void => {
  const last = items.at(-1);
  const before = items.at(-2);
  const isEnd =
    last?.people.length === 0 &&
    last.details.length === 0 &&
    last.stated === null &&
    last.clocks.every(({ to }) => to === null) &&
    endOfSession.test(fold(last.title));
  if (!isEnd || before?.clocks.length !== last.clocks.length || before.clocks.some(({ to }) => to !== null)) return;
  before.clocks = before.clocks.map((clock, index) => ({ ...clock, to: last.clocks[index]?.from ?? null }));
  items.pop();
};

/** The zones that the headings over an agenda print: "Agenda (Bogotá time)". */
const zonesOver = (parts: readonly Part[]): { label: ZoneLabel; place: TextPlace }[] =>
  parts.flatMap(({ heading }) =>
    heading === null
      ? []
      : zoneLabelsIn(heading.text, heading.folded).map((label) => ({ label, place: heading.placeAt(label.start) })),
  );

const isTimeAlone = (block: Block): boolean => block.isTimed && readRow(block, [], []).cells.length === 0;

/** Entries whose times stand under their titles, put the other way round: a time begins an entry. */
const timesFirst = (blocks: readonly Block[]): readonly Block[] => {
  const [first, second] = blocks;
  const opens = first && !first.isTimed && (first.mark !== null || kindOfTitle(first.folded, false) !== null);
  if (!opens || !second || !isTimeAlone(second)) return blocks;
  const timed = blocks.flatMap((block, at) => (block.isTimed ? [at] : []));
  const isEach = timed.every((at, index) => at - (timed[index - 1] ?? -1) > 1 && isTimeAlone(blocks[at] ?? first));
  if (!isEach) return blocks;
  return blocks.map((block, at) =>
    block.isTimed ? (blocks[at - 1] ?? block) : blocks[at + 1]?.isTimed ? (blocks[at + 1] ?? block) : block,
  );
};

/** Reads the parts of a note that are its agenda as its entries. */
export const readAgenda = (parts: readonly Part[], steps: Steps): AgendaReading => {
  const blocks = timesFirst(parts.flatMap((part) => part.blocks));
  const hasTimes =
    !isOfLengths(blocks) &&
    blocks.some(
      (block) =>
        block.isTimed || (/\d{1,2}[:.h]\d{2}/.test(block.folded.slice(0, 400)) && readRow(block, [], []).slot !== null),
    );
  const reading = new AgendaReader(hasTimes, steps).read(blocks);
  const { items } = reading;
  takeEnd(items);
  knowPeople(items);
  for (const [index, item] of items.entries()) {
    item.kind = settleKind(item, index === items.length - 1);
    for (const person of item.people) person.role ??= defaultRole[item.kind];
  }
  return { ...reading, labels: [...zonesOver(parts), ...reading.labels] };
};
