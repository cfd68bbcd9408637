import type { Catalog } from '../catalog.js';

export const mail: Catalog['mail'] = {
  linkAlone: 'Si el botón no funciona, copie esta dirección en su navegador:',
  greeting: 'Hola, {name}:',
  greetingShared: 'Hola:',
  'signIn.subject': 'Entrar en {portal}',
  'signIn.lead': 'Alguien, seguramente usted, quiere entrar en {portal} con esta dirección.',
  'signIn.action': 'Entrar',
  'signIn.code': 'O escriba este código en la página donde lo pidió:',
  'signIn.ends':
    'El enlace y el código sirven durante {minutes} minutos y una sola vez. Al usar uno, el otro deja de servir.',
  'signIn.notYou':
    'Si no fue usted, no haga nada: sin este correo nadie puede entrar. No dé nunca el código a quien se lo pida.',
  'letter.subject': '{portal}: {subject}',
  'letter.lead': '{name} le escribe a través del portal:',
  'letter.answer': 'Para responder, escriba a {address}. La dirección de usted no se ha mostrado.',
  'letter.why':
    'Recibe este correo porque su institución participa en un grupo de trabajo al que pertenecen ambas personas.',
  'outbox.title': 'Correos de esta demostración',
  'outbox.lede':
    'Esta demostración no envía nada. Lo que habría salido por correo se muestra aquí, lo más reciente primero.',
  'outbox.empty': 'Todavía no se ha escrito ningún correo.',
};
