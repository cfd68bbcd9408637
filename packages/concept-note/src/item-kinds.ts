import type { AgendaItemKind } from '@cauce/domain/concept-note';
import { wordCount } from './word-count.js';

type Sign = { kind: AgendaItemKind; words: string };

const signs: readonly Sign[] = [
  {
    kind: 'BREAK',
    words: `coffee break|coffee|tea break|tea|lunch break|lunch|health break|comfort break|short break|break|pausa[ -]cafe|pausa para (?:el |o )?cafe|pausa|receso|recesso|descanso|intervalo|almuerzo|almoco|refrigerio|cafe|coffee-break|intermedio|pause|dejeuner|cena|dinner|cocktail|coctel|group photo|family photo|foto (?:de grupo|de familia|grupal|oficial|familia)|merienda`,
  },
  {
    kind: 'KEYNOTE',
    words: `keynote|key note|lecture|conferencia|palestra|ponencia|ponencias|exposicion|exposicao|charla|inaugural lecture|opening keynote|presentations?|presentacion(?:es)?|apresentacao|apresentacoes|intervention|intervencion|intervencao|disertacion|clase magistral|aula magna|talk|case study|estudio de caso|estudo de caso|testimon(?:y|io|ial)|address`,
  },
  {
    kind: 'PANEL',
    words: `panel discussion|discussion panel|panel|panels|panel de discusion|painel|paineis|round ?table|round-table|mesa redonda|mesa-redonda|conversatorio|mesa de (?:dialogo|trabajo|expertos|debate|discusion)|dialogo de (?:expertos|paises)|table ronde|fishbowl|panel de expertos|roda de conversa|tertulia|moderated dialogue|fireside chat|talk show`,
  },
  {
    kind: 'OPENING',
    words: `opening|welcome|welcoming|inauguration|introductory remarks|introductory words|introductions?|apertura|bienvenida|bienvenidas|inauguracion|abertura|boas-vindas|boas vindas|inaugural|acolhida|saludos?|saludo|saudacao|saudacoes|introduccion|introducao|ouverture|bienvenue|mot de bienvenue|encuadre|enquadramento|contextualizacion|presentacion de (?:los |las )?(?:participantes|asistentes|la sesion|la agenda|objetivos|los objetivos)|registration|registro|inscripcion|inscripciones|conexion|credenciamento|acreditacion|acreditaciones|connection|login|objectives of the session|setting the scene|palabras iniciales|palavras iniciais`,
  },
  {
    kind: 'CLOSING',
    words: `closing|closure|close|final remarks|concluding remarks|conclusions?|concluding|wrap-up|wrap up|wrapping up|farewell|next steps|way forward|cierre|clausura|conclusion(?:es)?|conclusoes|encerramento|despedida|palabras finales|palavras finais|proximos pasos|proximos passos|consideraciones finales|consideracoes finais|reflexiones finales|reflexoes finais|fecho|cloture|mot de cloture|sintesis final|fin de la sesion|fin de la jornada|fim|end of (?:the )?(?:session|meeting|day)|encaminhamentos`,
  },
  {
    kind: 'DISCUSSION',
    words: `discussion|discussions|open discussion|general discussion|plenary discussion|debate|open debate|dialogue|dialogo|discusion|discussao|q ?& ?a|q and a|questions and answers|questions & answers|questions|preguntas y respuestas|preguntas|perguntas e respostas|perguntas|ronda de (?:preguntas|intervenciones|dialogo|comentarios|palabras)|rodada de (?:perguntas|discussao)|espacio de (?:preguntas|dialogo|debate|intercambio|discusion)|espaco de (?:debate|perguntas|dialogo)|intercambio|exchange|exchange of experiences|plenaria|plenario|plenary|open floor|reflexion colectiva|reflexion|reflexao|collective reflection|trabajo en grupos?|trabalho em grupos?|group work|working groups|breakout|break-out|breakout groups|mesas de trabajo|tour de table|comments|comentarios|lluvia de ideas|brainstorming|moment of reflection|turno de (?:preguntas|palabra)|coloquio`,
  },
];

const patterns = signs.map(({ kind, words }) => ({
  kind,
  pattern: new RegExp(String.raw`(?<![a-z0-9-])(?:${words})(?![a-z0-9])`),
}));

/** Words after which a title names its subject and no longer what it is. */
const subject =
  /\s(?:of|on|to|into|towards|about|for|with|by|from|de|del|do|da|sobre|para|en|em|a|al|hacia|con|com|acerca|by|sur|in|at)\s/;
/** Nouns whose meaning is in what follows "of": words of welcome, session of closing. */
const carrier =
  /^(?:palabras|palavras|acto|ato|sesion|sessao|session|mesa|espacio|espaco|ronda|rodada|momento|moment|tiempo|tempo|remarks|words|discurso|saludo|ceremonia|cerimonia|ceremony|bloque|panel|intervenciones?|intervencion|mensaje|mensagem|message|dinamica|turno|time|space|room)(?:\s(?:final|general|plenaria|plenary|breve|abierto|abierta|libre))?\s(?:of|de|del|da|do|for|para|a)\s(?:la\s|las\s|los\s|o\s|a\s|the\s)?/;

type Found = { kind: AgendaItemKind; at: number; length: number };

/** "Closing the gap" and "Break the silence" begin with the words for entries, and are titles of talks. */
const isVerb =
  /^(?:closing|opening|break|close|welcoming|exchange|address|discussion|debate|pause|talk)\s(?:the|a|an|our|their|your|this|these|up|down|doors?|gaps?|cycles?|silence|barriers?|new|ways?|paths?)(?![a-z])/;
/** What may stand before the word for a discussion in its own name. */
const beforeDiscussion =
  /^(?:(?:open|general|plenary|group|final|collective|guided|moderated|facilitated|interactive|joint|free|brief|second|first|third|panel|moderator-led|breakout|small|round|table|followed|and|y|e|espacio|espaco|ronda|momento|turno|sesion|session|sessao|tiempo|time|parte|part|of|de|para|breve|primer|segunda|primera|segundo|gran|amplio|tour|lluvia|intercambio|discusion|dialogo|debate|preguntas|perguntas|questions|comentarios|comments|conclusiones|conclusions|plenaria|&|,|\d+)[\s,]*)*$/;

const found = (text: string): Found[] =>
  patterns
    .flatMap(({ kind, pattern }) => {
      const match = pattern.exec(text);
      if (!match || isVerb.test(text.slice(match.index))) return [];
      if (kind === 'DISCUSSION' && !beforeDiscussion.test(text.slice(0, match.index))) return [];
      if (kind === 'BREAK' && wordCount(text) > 7) return [];
      return [{ kind, at: match.index, length: match[0].length }];
    })
    .toSorted((a, b) => a.at - b.at || b.length - a.length);

/** The words of a title that say what it is: up to its subject, or all of it behind "words of". */
const headOf = (folded: string): string => {
  const carried = carrier.exec(folded);
  const from = carried ? carried[0].length : 0;
  const stop = subject.exec(folded.slice(from));
  const cut = stop ? from + stop.index : folded.length;
  const colon = folded.indexOf(':', 0);
  return folded.slice(0, colon > 2 ? Math.min(cut, colon) : cut);
};

/** Reads what a line of an agenda is from its title; null where the title does not say. */
export const kindOfTitle = (folded: string, isLast: boolean): AgendaItemKind | null => {
  const clean = folded
    .replace(
      /^(?:session|sesion|sessao|bloque|block|part|parte|punto|item|modulo|module)\s?(?:n[.o]*\s?)?(?:\d+|[ivx]+)\s?[:.-]\s?/,
      '',
    )
    .slice(0, 300);
  if (isVerb.test(clean)) return null;
  const head = headOf(clean);
  const kinds = found(head);
  const [first] = kinds;
  if (!first) return bySecondPart(clean);
  const has = (kind: AgendaItemKind): boolean => kinds.some((each) => each.kind === kind);
  if (
    first.kind === 'OPENING' &&
    has('KEYNOTE') &&
    /keynote|lecture|conferencia|ponencia|palestra|charla|magistral/.test(head)
  )
    return 'KEYNOTE';
  if (first.kind === 'KEYNOTE' && /^(?:presentacion|presentation|apresentacao)/.test(head)) {
    if (
      /^\S+\s(?:de|of|da|do|dos|das)\s(?:los\s|las\s|the\s)?(?:participantes|participants|asistentes|objetivos|objectives|la sesion|the session|agenda|la agenda)/.test(
        clean,
      )
    )
      return 'OPENING';
    if (has('CLOSING')) return 'CLOSING';
    if (has('OPENING')) return 'OPENING';
  }
  if (first.kind === 'KEYNOTE' && has('PANEL')) return 'PANEL';
  if (first.kind === 'OPENING' && has('PANEL') && /panel|painel/.test(head))
    return /(?:session|remarks|palabras)/.test(head) ? 'OPENING' : 'PANEL';
  if (
    (first.kind === 'DISCUSSION' || first.kind === 'KEYNOTE') &&
    has('CLOSING') &&
    (isLast || first.kind === 'DISCUSSION')
  )
    return 'CLOSING';
  if (first.kind === 'BREAK' && /^(?:break-?out|cafe con|coffee with)/.test(head)) return 'DISCUSSION';
  if (first.kind === 'BREAK' && /^(?:welcome|bienvenida)/.test(head)) return 'OPENING';
  return first.kind;
};

/** "Bloque 2: Mesa redonda": a label of the order stands before what it is. */
const bySecondPart = (folded: string): AgendaItemKind | null => {
  const colon = folded.search(/[:.]\s/);
  if (colon < 0 || colon > 40) return null;
  const [first] = found(headOf(folded.slice(colon + 1).trim()));
  return first && first.at < 3 ? first.kind : null;
};

/** Whether a line of its own can be an entry of the agenda without any time: a break or the closing, never a discussion, which belongs to the entry above. */
export const isEntryWithoutTime = (folded: string): boolean => {
  const kind = kindOfTitle(folded, false);
  return (kind === 'BREAK' || kind === 'CLOSING') && wordCount(folded) <= 6;
};

/** Whether a line is no more than the word for what it is ("Panel 2", "Opening remarks"), so that the next line is its title. */
export const isOnlyKind = (folded: string): boolean => {
  const bare = folded.replace(/[:.]$/, '').replace(/\s(?:n[.o]*\s?)?(?:\d+|[ivx]+)$/, '');
  return wordCount(bare) <= 3 && found(bare).some(({ at, length }) => at === 0 && length === bare.length);
};
