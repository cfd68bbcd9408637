import type { Block } from './blocks.js';
import type { Outline } from './outline.js';
import type { When } from './when.js';

const paper =
  /concept(?:ual)?[ -](?:note|paper)|nota conceptual|nota conceitual|nota de conceito|nota concepto|nota de concepto|note conceptuelle|documento conceptual/;
const otherPaper =
  /(?<![a-z])(?:minutes of|meeting minutes|acta de (?:la )?(?:reunion|sesion)|ata da reuniao|curriculum vitae|resume|invoice|factura|fatura|press release|nota de prensa|comunicado de prensa|contract|contrato|privacy policy|terms and conditions|newsletter|boletin|table of contents|readme|changelog|abstract)(?![a-z])/;
const meeting =
  /(?<![a-z])(?:session|sesion|sessao|meeting|reunion|reuniao|workshop|taller|oficina|webinar|webinario|seminar|seminario|working group|grupo de trabajo|grupo de trabalho|encuentro|encontro|conversatorio|jornada|seance|dialogue|dialogo|mesa redonda|roundtable)(?![a-z])/;

/** What speaks for a text's being a concept note. */
export type Evidence = {
  readonly header: readonly Block[];
  readonly outline: Outline;
  readonly when: When;
  readonly timedItems: number;
  readonly people: number;
  readonly hasSessionName: boolean;
  readonly questions: number;
};

/** Whether a text convenes a session: it has parts of a concept note and it speaks of a meeting, its day or its agenda. */
export const isConceptNote = ({
  header,
  outline,
  when,
  timedItems,
  people,
  hasSessionName,
  questions,
}: Evidence): boolean => {
  const head = [...header.slice(0, 25)].map(({ folded }) => folded.slice(0, 300)).join('\n');
  const all = outline.parts.flatMap(({ heading }) => (heading ? [heading.folded.slice(0, 200)] : [])).join('\n');
  const named = new Set(
    outline.parts
      .filter(
        ({ heading, blocks, section }) =>
          heading !== null &&
          (blocks.length > 0 || heading.heading?.isSentence === true) &&
          section !== 'other' &&
          section !== 'facts',
      )
      .map(({ section }) => section),
  );
  const isPaper = paper.test(head);
  const speaksOfMeeting = meeting.test(head) || meeting.test(all) || hasSessionName;
  const hasAgenda = timedItems >= 2;
  const hasDay = when.date !== null;

  const parts = named.size + (named.has('agenda') ? 0 : hasAgenda ? 1 : 0);
  const event =
    (isPaper ? 2 : 0) +
    (hasAgenda ? 2 : 0) +
    (hasDay ? 1 : 0) +
    (when.slot !== null ? 1 : 0) +
    (speaksOfMeeting ? 1 : 0) +
    (hasSessionName ? 1 : 0) +
    (people > 0 ? 1 : 0) +
    (questions >= 2 && speaksOfMeeting ? 1 : 0);
  if (otherPaper.test(head) && !isPaper) return parts >= 4 && event >= 5;
  if (isPaper) return parts >= 1 || event >= 4;
  if (parts >= 2) return event >= 3;
  return parts >= 1 && event >= 5;
};
