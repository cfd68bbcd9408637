import type { Block } from './blocks.js';
import { entryText, isEntry, isLeadIn, splitEnumeration } from './entries.js';
import type { TextPlace } from './findings.js';
import { fold } from './fold.js';
import type { Outline, Part } from './outline.js';
import { principleEntry, principlesInBlock } from './principles.js';
import type { Steps } from './steps.js';
import { wordCount } from './word-count.js';

/** A text of the note and where it stands. */
export type PlacedText = { readonly text: string; readonly place: TextPlace };

/** A question, or a statement that stands among the questions. */
export type PlacedQuestion = PlacedText & { readonly isQuestion: boolean };

/** What the parts of the note say, each in its place. */
export type PartsReading = {
  readonly context: PlacedText[];
  readonly outcome: PlacedText[];
  readonly objectives: PlacedText[];
  readonly principles: PlacedText[];
  readonly invited: PlacedText[];
  readonly methodology: PlacedText[];
  readonly before: PlacedText[];
  readonly during: PlacedText[];
  readonly after: PlacedText[];
  readonly questions: PlacedQuestion[];
  readonly closing: PlacedText[];
  readonly unplaced: PlacedText[];
};

const placed = (block: Block, text = block.text): PlacedText => ({ text: text.trim(), place: block.placeAt(0) });

const closes =
  /(?:closing (?:remarks|words|address|statement)|final remarks|concluding remarks|close the session|closed by|palabras (?:de cierre|de clausura|finales)|clausurara|cerrara|cierre de la sesion|clausura de la sesion|intervencion de cierre|palavras (?:de encerramento|finais)|encerramento da sessao|encerrara|mot de cloture)/;
const stagesAnnounced = /(?:stages|phases|moments|steps|momentos|fases|etapas|pasos|passos)\b[^.]{0,30}:$/;
const mainOutcome =
  /(?:main|principal|expected|general|overall|esperado|geral)\s(?:outcome|result|objective|goal|aim|objetivo|resultado)|(?:objetivo|resultado)\s(?:principal|general|geral|esperado)|(?:outcome|purpose|aim|goal) of (?:this|the) (?:session|activity|meeting|working)|(?:proposito|finalidad) de (?:esta|la) (?:sesion|actividad|reunion)/;
const invitesThem =
  /(?:is|are) (?:aimed|addressed|open) (?:at|to)|is intended for|(?:va|esta|estara|se encuentra) (?:dirigid[oa]|orientad[oa]) (?:a|al)|se dirige a|dirigid[oa] a |e dirigid[oa] a|destina-se a|se invita a |are invited to participate|are invited to attend/;

class PartsReader {
  readonly reading: PartsReading = {
    context: [],
    outcome: [],
    objectives: [],
    principles: [],
    invited: [],
    methodology: [],
    before: [],
    during: [],
    after: [],
    questions: [],
    closing: [],
    unplaced: [],
  };
  #wereStagesAnnounced = false;

  constructor(
    private readonly outline: Outline,
    private readonly steps: Steps,
  ) {}

  read(): PartsReading {
    let previous: Part | null = null;
    for (const part of this.outline.parts) {
      for (const block of part.blocks) this.steps.add(block.text.length);
      this.#take(part, previous);
      previous = part;
    }
    this.#fillFromText();
    return this.reading;
  }

  #take(part: Part, previous: Part | null): void {
    const { reading } = this;
    switch (part.section) {
      case 'context':
        for (const block of part.blocks) reading.context.push(placed(block, printed(block)));
        return;
      case 'outcome':
        this.#takeOutcome(part);
        return;
      case 'objectives':
        this.#takeObjectives(part);
        return;
      case 'invited':
        for (const block of part.blocks) reading.invited.push(placed(block, printed(block)));
        return;
      case 'methodology':
        for (const block of part.blocks) this.#takeMethod(block);
        return;
      case 'principles':
        this.#takePrinciples(part);
        return;
      case 'before':
      case 'during':
      case 'after':
        for (const block of part.blocks) this.#takeStep(block, reading[part.section]);
        return;
      case 'questions':
        this.#takeQuestions(part, previous);
        return;
      case 'closing':
        for (const block of part.blocks) reading.closing.push(placed(block));
        return;
      case 'other':
        if (part.heading) {
          const { heading } = part.heading;
          reading.unplaced.push(placed(part.heading, part.heading.text));
          if (heading?.restAt != null) return;
        }
        for (const block of part.blocks) reading.unplaced.push(placed(block, block.text.replaceAll('\t', ' ')));
        return;
      default:
    }
  }

  #takeOutcome(part: Part): void {
    const { reading } = this;
    const hasObjectives = this.outline.parts.some(({ section }) => section === 'objectives');
    const isObjective =
      /objetivo|objective|goal|meta|aim/.test(part.heading?.folded ?? '') &&
      !/outcome|resultado|result/.test(part.heading?.folded ?? '');
    const giveEntriesAway = part.names.includes('objectives') || (!hasObjectives && isObjective);
    for (const block of part.blocks) {
      const isNamed = giveEntriesAway && isEntry(block);
      if (isNamed) reading.objectives.push(placed(block, entryText(block)));
      else if (!isLeadIn(block) || wordCount(block.text) > 10) reading.outcome.push(placed(block));
    }
  }

  #takeObjectives(part: Part): void {
    const { reading } = this;
    const lead = part.heading?.heading?.isSentence === true ? part.heading : null;
    if (lead && wordCount(lead.text) > 14) reading.outcome.push(placed(lead));
    const hasEntries = part.blocks.some(isEntry);
    let wasEntry = false;
    for (const block of part.blocks) {
      if (isLeadIn(block)) {
        if (wordCount(block.text) > 10 && reading.outcome.length === 0) reading.outcome.push(placed(block));
        continue;
      }
      const split = hasEntries ? null : splitEnumeration(block);
      if (split) {
        if (split.lead && wordCount(split.lead.text) > 10) reading.outcome.push(placed(split.lead));
        for (const entry of split.entries) reading.objectives.push(placed(entry, entryText(entry)));
      } else if (!hasEntries || isEntry(block)) {
        reading.objectives.push(placed(block, entryText(block)));
        wasEntry = true;
      } else if (!wasEntry) reading.outcome.push(placed(block));
      else reading.unplaced.push(placed(block));
    }
  }

  #takeMethod(block: Block): void {
    const { reading } = this;
    if (stagesAnnounced.test(block.folded)) {
      if (this.#wereStagesAnnounced) {
        reading.unplaced.push(placed(block));
        return;
      }
      this.#wereStagesAnnounced = true;
    }
    const principles = reading.principles.length === 0 ? principlesInBlock(block) : [];
    for (const text of principles)
      reading.principles.push({ text, place: block.placeAt(Math.max(0, block.text.indexOf(text))) });
    if (closes.test(block.folded) && wordCount(block.text) < 50 && !isEntry(block)) reading.closing.push(placed(block));
    else reading.methodology.push(placed(block, printed(block)));
  }

  #takePrinciples(part: Part): void {
    const { reading } = this;
    const hasEntries = part.blocks.some(isEntry);
    for (const block of part.blocks) {
      if (isLeadIn(block)) continue;
      const listed = isEntry(block) ? [] : principlesInBlock(block);
      if (listed.length > 0) for (const text of listed) reading.principles.push(placed(block, text));
      else if (isEntry(block)) reading.principles.push(placed(block, principleEntry(block.text)));
      else if (!hasEntries && wordCount(block.text) <= 40 && /[,;]\s/.test(block.text)) {
        for (const text of block.text.replace(/\.$/, '').split(/[,;]\s(?:y|and|e)\s|[,;]\s|\s(?:y|and|e)\s/))
          reading.principles.push(placed(block, text));
      } else if (!hasEntries && wordCount(block.text) <= 8)
        reading.principles.push(placed(block, principleEntry(block.text)));
      else reading.methodology.push(placed(block));
    }
  }

  #takeStep(block: Block, steps: PlacedText[]): void {
    if (stagesAnnounced.test(block.folded)) {
      (this.#wereStagesAnnounced ? this.reading.unplaced : this.reading.methodology).push(placed(block));
      this.#wereStagesAnnounced = true;
      return;
    }
    if (closes.test(block.folded) && wordCount(block.text) < 50) {
      this.reading.closing.push(placed(block));
      return;
    }
    const split = isEntry(block) ? null : splitEnumeration(block);
    if (split) {
      if (split.lead) steps.push(placed(split.lead));
      for (const entry of split.entries) steps.push(placed(entry, entryText(entry)));
    } else steps.push(placed(block, isEntry(block) ? entryText(block) : block.text));
  }

  #takeQuestions(part: Part, previous: Part | null): void {
    const { reading } = this;
    const lead = part.heading?.heading?.isSentence === true ? part.heading : null;
    const moment = this.#momentOf(previous);
    if (lead && moment && lead.heading?.restAt == null) moment.push(placed(lead));
    const hasEntries = part.blocks.some(isEntry);
    for (const block of part.blocks) {
      if (isLeadIn(block) && !block.text.includes('?')) {
        if (wordCount(block.text) > 8) (moment ?? reading.methodology).push(placed(block));
        continue;
      }
      const pieces = !isEntry(block) ? (splitQuestions(block, hasEntries) ?? [block]) : [block];
      for (const piece of pieces) {
        const text = entryText(piece);
        if (text === '') continue;
        const last = reading.questions.at(-1);
        // A second question on a line of its own under a bulleted one belongs to the bullet.
        if (hasEntries && !isEntry(block) && block.blankBefore === 0 && last) {
          reading.questions[reading.questions.length - 1] = {
            ...last,
            text: `${last.text} ${text}`,
            isQuestion: last.isQuestion || asks(text),
          };
        } else reading.questions.push({ ...placed(piece, text), isQuestion: asks(text) });
      }
    }
  }

  #momentOf(part: Part | null): PlacedText[] | null {
    const moment = part?.section;
    if (moment === 'before' || moment === 'during' || moment === 'after') return this.reading[moment];
    return moment === 'methodology' ? this.reading.methodology : null;
  }

  /** What a note says in running text instead of under a heading. */
  #fillFromText(): void {
    const { reading } = this;
    const all = this.outline.parts
      .filter(({ section }) => section === 'context' || section === 'methodology')
      .flatMap(({ blocks }) => blocks);
    if (reading.outcome.length === 0) {
      const found = sentenceWith(all, mainOutcome);
      if (found) reading.outcome.push(found);
    }
    if (reading.invited.length === 0) {
      const found = sentenceWith(all, invitesThem);
      if (found) reading.invited.push(found);
    }
    if (reading.principles.length === 0) {
      for (const block of all) {
        const principles = /principle|principio|transversal|approach|enfoque|abordagem|perspectiv/.test(block.folded)
          ? principlesInBlock(block)
          : [];
        for (const text of principles) reading.principles.push({ text, place: block.placeAt(0) });
        if (principles.length > 0) break;
      }
    }
  }
}

/** Text with its bullet, for parts that keep their lists as text. */
const printed = (block: Block): string => (isEntry(block) ? `– ${block.text}` : block.text.replaceAll('\t', ' '));

const asks = (text: string): boolean => /\?["'”»)\s.]*$/.test(text) || /^["'“«(\s]*¿/.test(text) || /\?\s/.test(text);

/** Several questions in one paragraph, each of its own where the list has no bullets. */
const splitQuestions = (block: Block, hasEntries: boolean): Block[] | null => {
  if (hasEntries) return null;
  return splitEnumeration(block)?.entries ?? null;
};

const sentenceWith = (blocks: readonly Block[], pattern: RegExp): PlacedText | null => {
  for (const block of blocks) {
    let from = 0;
    for (const sentence of block.text.slice(0, 5000).split(/(?<=[.!?])\s(?=\p{Lu})/u)) {
      if (pattern.test(fold(sentence))) return { text: sentence.trim(), place: block.placeAt(from) };
      from += sentence.length + 1;
    }
  }
  return null;
};

/** Reads the parts of the note but for its heading and its agenda. */
export const readParts = (outline: Outline, steps: Steps): PartsReading => new PartsReader(outline, steps).read();
