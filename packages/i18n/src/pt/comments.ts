import type { Catalog } from '../catalog.js';

export const comments: Catalog['comments'] = {
  title: 'Comentários',
  help: 'São lidos pelos membros do grupo. Não substituem a posição de um país.',
  none: 'Ainda ninguém comentou.',
  over: 'Foi possível comentar até o texto ser decidido.',
  write: 'O seu comentário',
  send: 'Comentar',
  answer: 'Responder',
  answerTo: 'Responder a {name}',
  yourAnswer: 'A sua resposta',
  edit: 'Editar',
  save: 'Guardar',
  withdraw: 'Retirar',
  withdrawTitle: 'Retirar este comentário?',
  withdrawText: 'O que diz desaparece. Fica registado que houve um comentário, com as respostas.',
  withdrawn: 'Este comentário foi retirado.',
  unnamed: 'Um membro cujo nome não é mostrado',
  edited: 'editado',
  earlier: 'sobre um texto anterior',
  thread: 'Comentário de {name}',
};
