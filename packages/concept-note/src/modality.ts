import type { Modality } from '@cauce/domain/concept-note';

const remote = String.raw`online|on-line|on line|virtual|virtually|virtualmente|en linea|remote|remotely|remot[oa]|remotamente|a distancia|videoconferenc(?:e|ia)|video conference|webinar|webinario|zoom|microsoft teams|ms teams|teams|webex|google meet|telematic[oa]|por internet|em linha|en ligne|visioconference|plataforma`;
const onSite = String.raw`in[- ]person|face[- ]to[- ]face|presencial|presencialmente|on[- ]site|in situ|presentiel|physical meeting`;
const both = String.raw`\s?(?:,\s)?(?:and|y|e|et|o|or|ou|as well as|asi como|bem como|&|\+|/|-|,)\s?(?:also\s|tambien\s|tambem\s)?`;

const kinds: readonly { readonly modality: Modality; readonly pattern: RegExp }[] = [
  {
    modality: 'HYBRID',
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:hybrid|hibrid[oa]|semi-?presencial|mixt[oa]|hybride|bimodal|(?:${onSite})${both}(?:${remote})|(?:${remote})${both}(?:${onSite}))(?![a-z])`,
    ),
  },
  { modality: 'ONLINE', pattern: new RegExp(String.raw`(?<![a-z])(?:${remote})(?![a-z])`) },
  { modality: 'IN_PERSON', pattern: new RegExp(String.raw`(?<![a-z])(?:${onSite})(?![a-z])`) },
];

/** The way of meeting that a text names, the hybrid before its halves, and where. */
export const modalityIn = (
  folded: string,
): { readonly modality: Modality; readonly start: number; readonly end: number } | null => {
  for (const { modality, pattern } of kinds) {
    const found = pattern.exec(folded);
    if (found) return { modality, start: found.index, end: found.index + found[0].length };
  }
  return null;
};

const label =
  /^(?:(?:modality|mode|format|type)(?: of (?:the )?(?:session|meeting|event))?|(?:modalidad|modalidade|formato|tipo)(?: d[eao]l? ?(?:la )?(?:sesion|reunion|sessao|reuniao|encuentro|encontro|evento))?|modalite)\s?:\s?/;
const longestValue = 60;

/** Where the way of meeting begins on a line that does nothing but say it ("Format: online"), or null. */
export const labelledModalityAt = (folded: string): number | null => {
  const at = label.exec(folded)?.[0].length ?? 0;
  return at > 0 && folded.length - at <= longestValue && modalityIn(folded.slice(at)) !== null ? at : null;
};

const anyModality = new RegExp(kinds.map(({ pattern }) => pattern.source).join('|'), 'g');
const besideModality =
  /(?<![a-z])(?:session|meeting|event|sesion|reunion|encuentro|evento|sessao|reuniao|encontro|modality|mode|format|modalidad|modalidade|formato|via|por|by|plataforma|platform)(?![a-z])/g;

/** Whether a line does nothing but say how the session meets: "Virtual meeting (Zoom)". */
export const isModalityAlone = (folded: string): boolean =>
  folded.length <= longestValue &&
  modalityIn(folded) !== null &&
  !/[a-z0-9]/.test(
    folded
      .replace(/\([^)]*\)/g, '')
      .replace(anyModality, '')
      .replace(besideModality, ''),
  );
