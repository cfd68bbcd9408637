import type { Catalog } from '../catalog.js';

export const tasks: Catalog['tasks'] = {
  title: 'O que espera por si',
  none: 'Por agora nada espera por si.',
  'kind.CONFIRM_OBJECTION': '{country}: confirmar a objeção ou retirá-la',
  'kind.GIVE_POSITION': '{country}: emitir a posição sobre {count, plural, one {uma conclusão} other {# conclusões}}',
  'kind.DRAFT_POSITION': '{country}: redigir a posição sobre {count, plural, one {uma conclusão} other {# conclusões}}',
  'kind.SETTLE_OBJECTION': '{country} objeta: resolver',
  'kind.ADOPT': '{count, plural, one {Pode ser adotada uma conclusão} other {Podem ser adotadas # conclusões}}',
  'kind.WRITE_CONCLUSIONS':
    '{count, plural, =0 {Falta redigir as conclusões} one {Um rascunho ainda não foi submetido aos países} other {# rascunhos ainda não foram submetidos aos países}}',
  'kind.ANSWER_REMARK': 'Uma observação assinada espera resposta',
  'kind.ANSWER_REPORT': 'Um erro comunicado espera resposta',
  until: '{task}, até {day}',
  inSession: '{task} (sessão {session})',
  of: 'Sessão {session}: {title}',
  since: '{days, plural, =0 {desde hoje} one {desde ontem} other {há # dias}}',
  'adopted.title': 'Adotado há pouco',
  'adopted.lead': '{count, plural, one {# conclusão} other {# conclusões}}, em {day}',
  'adopted.outcome': '{country}: {outcome}',
};
