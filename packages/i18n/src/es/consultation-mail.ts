import type { Catalog } from '../catalog.js';

export const consultationMail: Catalog['consultation-mail'] = {
  'why.officer': 'Recibe este correo porque actúa por su institución en el grupo de trabajo {group}.',
  'why.lead': 'Recibe este correo porque lidera, gestiona o redacta en el grupo de trabajo {group}.',
  'why.member': 'Recibe este correo porque pertenece al grupo de trabajo {group}.',
  'why.agreed':
    'Recibe este correo porque aceptó saber qué resulta de las sesiones de {group}. Puede retirar ese acuerdo en «Mis datos».',
  passOn: 'Puede reenviar el enlace: no identifica a nadie, y cada cual lee allí lo que le corresponde.',
  reason: 'Motivo',

  'open.subject':
    'Sesión {session}: {count, plural, one {# conclusión} other {# conclusiones}} para {country}, hasta el {day}',
  'open.lead':
    'El grupo de trabajo {group} somete a {country} {count, plural, one {una conclusión} other {# conclusiones}} de la sesión {session}, «{title}».',
  'open.rule': 'Se {count, plural, one {adopta} other {adoptan}} si ningún país objeta hasta el {day}.',
  'open.writer':
    'Como punto focal o suplente, usted redacta la posición de {country}, y la emite la autoridad que da el visto bueno. Puede objetar de inmediato y tomar, una sola vez, cinco días hábiles más.',
  'open.authority':
    'Como autoridad que da el visto bueno, usted emite la posición de {country}: sin objeción a todas con un clic, o una reserva o una objeción con su motivo.',
  'open.action': 'Leer y responder',

  'again.subject': '{citation} ha cambiado: se consulta de nuevo a {country}, hasta el {day}',
  'again.lead': 'El texto de {citation} cambió mientras se consultaba a los países. Ahora dice:',
  'again.stale':
    '{country} se pronunció sobre el texto anterior. Le rogamos que se pronuncie sobre el nuevo hasta el {day}.',
  'again.fresh': '{country} todavía no se ha pronunciado y puede hacerlo hasta el {day}.',
  'again.action': 'Ver qué cambió',

  'objection.subject': '{country} objeta {citation}',
  'objection.lead': '{country} objeta {citation}. El procedimiento queda en pausa hasta que se resuelva.',
  'objection.ends':
    'La autoridad que da el visto bueno puede confirmarla hasta el {day}. Si no lo hace, la objeción decae.',
  'objection.confirmed': 'La respalda la autoridad que da el visto bueno.',
  'objection.text': 'Por qué objeta {country}',
  'objection.action': 'Abrir la conclusión',

  'confirm.subject': 'Confirme hasta el {day}: {country} objeta {citation}',
  'confirm.lead': 'Su punto focal objetó {citation} por {country}. Desde entonces el procedimiento está en pausa.',
  'confirm.ends':
    'Será la palabra de {country} cuando usted la confirme. Tiene para ello cinco días hábiles, hasta el {day}; después decae.',
  'confirm.action': 'Confirmarla o retirarla',

  'extend.subject': 'Sesión {session}: {country} tiene hasta el {day}',
  'extend.lead':
    '{country} ha tomado sus cinco días hábiles adicionales en la consulta sobre la sesión {session}. Puede pronunciarse hasta el {day}. Para los demás países nada cambia.',

  'move.subject': 'Sesión {session}: el nuevo último día es el {day}',
  'move.lead':
    'El último día de la consulta sobre la sesión {session} pasó del {from} al {to}. {country} puede pronunciarse hasta entonces.',

  'withdraw.subject': '{citation} fue retirada',
  'withdraw.lead': 'El grupo ha retirado {citation}. Ya no se consulta a {country} sobre ella.',

  'closing.subject':
    'Hasta el {day}: {count, plural, one {# conclusión espera} other {# conclusiones esperan}} a {country}',
  'closing.lead':
    'El {day} termina el plazo en que {country} puede pronunciarse sobre {count, plural, one {esta conclusión} other {estas conclusiones}} de la sesión {session}.',
  'closing.silence': 'Si {country} no dice nada hasta entonces, se entiende que no objeta.',

  'due.subject': 'Sesión {session}: faltan sus conclusiones',
  'due.lead':
    'La sesión {session}, «{title}», se celebró el {day}, hace {days, plural, one {# día} other {# días}}. Sus conclusiones aún no se han sometido a los países.',
  'due.drafts':
    '{count, plural, =0 {Todavía no hay nada redactado.} one {Hay un borrador pendiente.} other {Hay # borradores pendientes.}} {lacking, plural, =0 {} one {A uno le falta el español o el inglés.} other {A # les falta el español o el inglés.}}',
  'due.WRITERS': 'La redacción está a su cargo.',
  'due.LEADS': 'Ya se recordó a quien las redacta. Usted lidera el grupo; por eso se le avisa ahora.',
  'due.MANAGERS':
    'Ya se recordó a quien las redacta y a quien lidera el grupo. Usted gestiona el grupo; por eso se le avisa ahora.',
  'due.stops': 'Estos recordatorios terminan en cuanto las conclusiones se sometan a los países.',
  'due.action': 'Abrir la sesión',

  'adopted.subject': 'Sesión {session}: {count, plural, one {# conclusión adoptada} other {# conclusiones adoptadas}}',
  'adopted.lead':
    '{count, plural, one {Se adoptó una conclusión} other {Se adoptaron # conclusiones}} de la sesión {session}, «{title}»: ningún país objetó dentro del plazo.',
  'adopted.meaning': 'Lo adoptado ya no cambia y por sí mismo no obliga a nadie.',
  'adopted.position': '{country}: {outcome}',
  'adopted.action': 'Leerlas',
  'released.subject': 'Sesión {session}: las conclusiones están publicadas',
  'released.lead':
    'Las conclusiones adoptadas de la sesión {session}, «{title}», están publicadas. Cualquiera puede leerlas y citarlas con su dirección.',
  'followUp.mine': 'Lo que se le pide a usted',
  'followUp.nothing': 'Por ahora no se le pide nada.',
  'followUp.next': 'Próxima sesión: {session}, «{title}», el {day}. Para su calendario: {address}',
  'followUp.noNext': 'La próxima sesión aún no tiene fecha.',

  'remark.subject': 'Una observación sobre {citation}',
  'remark.lead':
    'Alguien ha dejado a la secretaría una observación firmada sobre {citation}. No reabre nada; quien la firma espera una respuesta.',
  'remark.action': 'Leer y responder',
  'report.subject': 'Se comunica un error en {citation}',
  'report.lead':
    'Alguien dice que {citation} contiene un error. Su respuesta quedará junto a la conclusión, a la vista de todo el mundo.',
  'report.text': 'Lo que se comunicó',
  'answer.subject': 'Respuesta de la secretaría sobre {citation}',
  'answer.lead': 'Usted escribió a la secretaría de {group} sobre {citation}.',
  'answer.yours': 'Lo que usted escribió',
  'answer.theirs': 'La respuesta',
  'answer.public': 'La respuesta también queda junto a la conclusión, sin lo que usted escribió.',
  'answer.forgotten': 'Su dirección se borró con este correo.',
};
