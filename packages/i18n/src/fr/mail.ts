import type { Catalog } from '../catalog.js';

export const mail: Catalog['mail'] = {
  linkAlone: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  greeting: 'Bonjour {name},',
  greetingShared: 'Bonjour,',
  'signIn.subject': 'Se connecter à {portal}',
  'signIn.lead': 'Quelqu’un, sans doute vous, veut se connecter à {portal} avec cette adresse.',
  'signIn.action': 'Se connecter',
  'signIn.code': 'Ou saisissez ce code sur la page où vous l’avez demandé :',
  'signIn.ends':
    'Le lien et le code sont valables {minutes} minutes et une seule fois. Utiliser l’un met fin à l’autre.',
  'signIn.notYou':
    'Si ce n’était pas vous, ne faites rien : sans ce message, personne n’entre. Ne donnez jamais le code à qui vous le demande.',
  'letter.subject': '{portal} : {subject}',
  'letter.lead': '{name} vous écrit par le portail :',
  'letter.answer': 'Pour répondre, écrivez à {address}. Votre adresse n’a pas été montrée.',
  'letter.why':
    'Vous recevez ce message parce que votre institution participe à un groupe de travail dont vous faites tous deux partie.',
  'outbox.title': 'Messages de cette démonstration',
  'outbox.lede':
    'Cette démonstration n’envoie rien. Ce qui serait parti par courriel est montré ici, le plus récent d’abord.',
  'outbox.empty': 'Aucun message n’a encore été écrit.',
};
