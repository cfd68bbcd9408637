import type { Catalog } from '../catalog.js';

export const releases: Catalog['releases'] = {
  title: 'Version publiée {number}',
  description:
    'Ce que le groupe {group} a publié de la session {session} : {count, plural, one {# conclusion} other {# conclusions}}, dans une version qui ne change pas.',
  lede: 'Les conclusions de la session que les pays du groupe ont adoptées, telles que publiées le {day}.',
  meaning:
    'Les pays se sont accordés sur ces textes selon la procédure du groupe. Cela n’engage par soi-même aucun État : chaque pays décide des suites.',
  conclusionsOf: 'Conclusions de la session {code}',
  adoptedOn: 'adoptée le {day}',
  supersedes: 'remplace {citation}',
  supersededBy: 'remplacée depuis par {citation}',

  published: 'Publication',
  publishedOn: 'Publiée le {day}',
  session: 'Session',
  count: 'Conclusions',
  group: 'Groupe de travail',
  standing: 'Validité',
  latest: 'La plus récente de cette session',
  replaced: 'Remplacée par une version ultérieure',
  replacedNotice:
    'Une version ultérieure de cette session a été publiée. Celle-ci reste telle quelle, car elle a pu être citée.',
  replacedLink: 'Lire la version publiée {number}',

  code: 'Code de vérification',
  codeMeaning: 'Le code représente chaque lettre de cette version : si une seule changeait, le code serait différent.',
  codeHow:
    'Pour vérifier que vous avez bien ce qui a été publié, remettez le fichier ou saisissez le code à l’adresse {address}',
  check: 'Vérifier un fichier ou un code',
  takeAway: 'À emporter',
  files: 'En {language}',
  pdf: 'PDF',
  docx: 'Word',
  json: 'Données (JSON)',
  otherLanguage: 'Les pays l’ont adoptée en espagnol et en anglais ; les deux textes font également foi.',
  running: '{title} · Version publiée {number}',
};
