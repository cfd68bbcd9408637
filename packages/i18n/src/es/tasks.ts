import type { Catalog } from '../catalog.js';

export const tasks: Catalog['tasks'] = {
  title: 'Pendiente de usted',
  none: 'Por ahora no tiene nada pendiente.',
  'kind.CONFIRM_OBJECTION': '{country}: confirmar la objeción o retirarla',
  'kind.GIVE_POSITION':
    '{country}: emitir la posición sobre {count, plural, one {una conclusión} other {# conclusiones}}',
  'kind.DRAFT_POSITION':
    '{country}: redactar la posición sobre {count, plural, one {una conclusión} other {# conclusiones}}',
  'kind.SETTLE_OBJECTION': '{country} objeta: resolverlo',
  'kind.ADOPT': '{count, plural, one {Puede adoptarse una conclusión} other {Pueden adoptarse # conclusiones}}',
  'kind.WRITE_CONCLUSIONS':
    '{count, plural, =0 {Faltan por redactar las conclusiones} one {Un borrador aún no se ha sometido a los países} other {# borradores aún no se han sometido a los países}}',
  'kind.ANSWER_REMARK': 'Una observación firmada espera respuesta',
  'kind.ANSWER_REPORT': 'Un error comunicado espera respuesta',
  until: '{task}, hasta el {day}',
  inSession: '{task} (sesión {session})',
  of: 'Sesión {session}: {title}',
  since: '{days, plural, =0 {desde hoy} one {desde ayer} other {desde hace # días}}',
  'adopted.title': 'Adoptado hace poco',
  'adopted.lead': '{count, plural, one {# conclusión} other {# conclusiones}}, el {day}',
  'adopted.outcome': '{country}: {outcome}',
};
