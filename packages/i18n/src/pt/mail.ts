import type { Catalog } from '../catalog.js';

export const mail: Catalog['mail'] = {
  linkAlone: 'Se o botão não funcionar, copie este endereço para o seu navegador:',
  greeting: 'Olá, {name}:',
  greetingShared: 'Olá:',
  'signIn.subject': 'Entrar no {portal}',
  'signIn.lead': 'Alguém, provavelmente você, quer entrar no {portal} com este endereço.',
  'signIn.action': 'Entrar',
  'signIn.code': 'Ou digite este código na página em que o pediu:',
  'signIn.ends': 'O link e o código valem por {minutes} minutos e uma única vez. Ao usar um, o outro deixa de valer.',
  'signIn.notYou': 'Se não foi você, não faça nada: sem esta mensagem ninguém entra. Nunca dê o código a quem o pedir.',
  'letter.subject': '{portal}: {subject}',
  'letter.lead': '{name} escreve-lhe através do portal:',
  'letter.answer': 'Para responder, escreva para {address}. O seu endereço não foi mostrado.',
  'letter.why':
    'Recebe esta mensagem porque a sua instituição participa num grupo de trabalho a que ambas as pessoas pertencem.',
  'outbox.title': 'Mensagens desta demonstração',
  'outbox.lede':
    'Esta demonstração não envia nada. O que teria saído por e-mail aparece aqui, o mais recente primeiro.',
  'outbox.empty': 'Ainda não foi escrita nenhuma mensagem.',
};
