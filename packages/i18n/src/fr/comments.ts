import type { Catalog } from '../catalog.js';

export const comments: Catalog['comments'] = {
  title: 'Commentaires',
  help: 'Les membres du groupe les lisent. Ils ne remplacent pas la position d’un pays.',
  none: 'Personne n’a encore commenté.',
  over: 'On pouvait commenter jusqu’à la décision sur le texte.',
  write: 'Votre commentaire',
  send: 'Commenter',
  answer: 'Répondre',
  answerTo: 'Répondre à {name}',
  yourAnswer: 'Votre réponse',
  edit: 'Modifier',
  save: 'Enregistrer',
  withdraw: 'Retirer',
  withdrawTitle: 'Retirer ce commentaire ?',
  withdrawText: 'Ce qu’il dit disparaît. Il reste qu’il y avait un commentaire, avec ses réponses.',
  withdrawn: 'Ce commentaire a été retiré.',
  unnamed: 'Un membre dont le nom n’est pas affiché',
  edited: 'modifié',
  earlier: 'sur un texte antérieur',
  thread: 'Commentaire de {name}',
};
