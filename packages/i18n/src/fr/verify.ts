import type { Catalog } from '../catalog.js';

export const verify: Catalog['verify'] = {
  title: 'Vérifier une version publiée',
  description:
    'Dit si un fichier ou un code est celui d’une version publiée de conclusions, et si une version ultérieure l’a remplacée.',
  lede: 'Remettez le fichier PDF, Word ou de données que vous avez, ou saisissez le code imprimé dessus. Vous saurez si c’est bien ce qui a été publié, lettre par lettre.',

  result: 'Résultat',
  same: 'Ce fichier est bien celui qui a été publié',
  'same.text': 'Il n’en diffère pas d’une lettre.',
  'same.in': '{format}, en {language}',
  changed: 'Ce fichier a été modifié',
  'changed.text':
    'Il dit être cette version, mais ce n’est pas le fichier publié : quelque chose y a été changé, ou un programme l’a enregistré à nouveau. Ne vous fiez qu’au fichier publié.',
  unknown: 'Ce fichier est inconnu ici',
  'unknown.text':
    'Ce n’est aucun des fichiers publiés. S’il porte un code, saisissez-le : s’il est connu, comparez le texte avec celui qui a été publié.',
  'code.known': 'Ce code est celui d’une version publiée',
  'code.knownText':
    'À lui seul, le code ne dit rien du papier qui le porte : comparez le texte avec celui qui a été publié, ou remettez le fichier.',
  'code.unknown': 'Aucune version publiée n’a ce code',
  'code.unknownText':
    'Vérifiez qu’il est saisi tel qu’il est imprimé. Si c’est le cas, ce que vous avez n’a pas été publié ici.',
  'code.malformed':
    'Un code a 64 caractères : des chiffres et des lettres de a à f. Celui-ci en a {count, plural, one {#} other {#}} et ne peut pas en être un.',
  'code.malformedLetters': 'Un code n’a que des chiffres et des lettres de a à f. Celui-ci contient autre chose.',

  which: '{title}, publiée le {day}',
  latest: 'C’est la plus récente de cette session.',
  replaced: 'Une version ultérieure l’a remplacée le {day} :',
  read: 'La lire',

  'file.title': 'Avec le fichier',
  'file.label': 'PDF, Word ou JSON, jusqu’à {megabytes} Mo',
  'file.drop': 'Déposez le fichier ici, ou choisissez-le',
  'file.over': 'Lâchez pour le vérifier',
  'file.choose': 'Choisir un fichier',
  'file.stays': 'Le fichier reste chez vous : votre navigateur en calcule l’empreinte, et elle seule est envoyée.',
  'file.sent': 'Le fichier est envoyé pour être vérifié, et n’est pas conservé.',
  'file.busy': 'Vérification de {name} …',
  'file.check': 'Vérifier le fichier',
  'file.tooLarge':
    'Ce fichier dépasse {megabytes} Mo, ce qu’aucun fichier publié n’atteint : il ne peut pas en être un.',
  'file.empty': 'Ce fichier est vide. Choisissez celui que vous voulez vérifier.',
  'file.unreadable': 'Le fichier n’a pas pu être lu. Choisissez-le à nouveau.',
  'code.title': 'Avec le code',
  'code.label': 'Code de vérification',
  'code.help': 'Il figure à la fin du document. Espaces et majuscules sont sans importance.',
  'code.check': 'Vérifier le code',
};
