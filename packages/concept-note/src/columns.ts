import { wordCount } from './word-count.js';

/** What a column of an agenda's table holds. */
export type Column = 'time' | 'duration' | 'content' | 'people' | 'function' | 'institution' | 'country' | 'number';

const columnWords: Readonly<Record<Column, RegExp>> = {
  time: /^(?:time|hora|horas|horario|horarios|heure|schedule|when|start|inicio|fin|end|from|hasta|desde|timing|slot)\b/,
  duration: /^(?:duration|duracion|duracao|duree|length|min|mins|minutes|minutos|tiempo|tempo)\b/,
  people:
    /^(?:speakers?|ponentes?|ponente\/s|responsables?|responsavel|responsaveis|participantes?|participants?|facilitators?|facilitador(?:a|as|es)?|facilita|moderators?|moderador(?:a|as|es)?|palestrantes?|a cargo|a cargo de|lead|intervinientes?|interviene|intervienen|expositor(?:es|a|as)?|panelists?|presenters?|presenter|who|quien|persona|personas|name|nombre|nome|encargad[oa]|intervenants?|orador(?:a|as|es)?)\b/,
  function: /^(?:function|position|title\/position|role|cargo|puesto|funcion|funcao)\b/,
  institution:
    /^(?:institution|institucion|instituicao|organisation|organization|organizacion|organizacao|entidad|entidade|organismo|affiliation)\b/,
  country: /^(?:country|pais|paises|countries)\b/,
  number: /^(?:no|n|nr|#|item no|num)\b\.?$/,
  content:
    /^(?:content|contents|contenido|contenidos|conteudo|activity|activities|actividad|actividades|atividade|atividades|topic|topics|tema|temas|session|sesion|sessao|agenda|item|agenda item|description|descripcion|descricao|assunto|title|titulo|bloque|segment|what|programa|punto|desarrollo|theme|thematic|intervencion|detalle|contenu|activite)\b/,
};
const columnsInOrder: readonly Column[] = [
  'number',
  'duration',
  'time',
  'function',
  'institution',
  'country',
  'people',
  'content',
];

/** What a column headed by these words holds, or null where they head none. */
export const columnOf = (folded: string): Column | null =>
  wordCount(folded) > 6 ? null : (columnsInOrder.find((column) => columnWords[column].test(folded.trim())) ?? null);
