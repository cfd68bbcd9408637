import type { Catalog } from '../catalog.js';

export const comments: Catalog['comments'] = {
  title: 'Comentarios',
  help: 'Los leen los miembros del grupo. No sustituyen la posición de un país.',
  none: 'Nadie ha comentado todavía.',
  over: 'Se podía comentar hasta que se decidió el texto.',
  write: 'Su comentario',
  send: 'Comentar',
  answer: 'Responder',
  answerTo: 'Responder a {name}',
  yourAnswer: 'Su respuesta',
  edit: 'Editar',
  save: 'Guardar',
  withdraw: 'Retirar',
  withdrawTitle: '¿Retirar este comentario?',
  withdrawText: 'Lo que dice desaparece. Queda constancia de que hubo un comentario, con sus respuestas.',
  withdrawn: 'Este comentario fue retirado.',
  unnamed: 'Un miembro cuyo nombre no se muestra',
  edited: 'editado',
  earlier: 'sobre un texto anterior',
  thread: 'Comentario de {name}',
};
