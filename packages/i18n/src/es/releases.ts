import type { Catalog } from '../catalog.js';

export const releases: Catalog['releases'] = {
  title: 'Versión publicada {number}',
  description:
    'Lo que el grupo {group} publicó de la sesión {session}: {count, plural, one {# conclusión} other {# conclusiones}}, en una versión que no cambia.',
  lede: 'Las conclusiones de la sesión que los países del grupo han adoptado, tal como se publicaron el {day}.',
  meaning:
    'Los países acordaron estos textos según el procedimiento del grupo. Por sí solo, eso no obliga a ningún Estado: lo que venga después lo decide cada país.',
  conclusionsOf: 'Conclusiones de la sesión {code}',
  adoptedOn: 'adoptada el {day}',
  supersedes: 'sustituye a {citation}',
  supersededBy: 'después sustituida por {citation}',

  published: 'Publicación',
  publishedOn: 'Publicada el {day}',
  session: 'Sesión',
  count: 'Conclusiones',
  group: 'Grupo de trabajo',
  standing: 'Vigencia',
  latest: 'La más reciente de esta sesión',
  replaced: 'Sustituida por una versión posterior',
  replacedNotice:
    'Se publicó una versión posterior de esta sesión. Esta sigue tal como era, porque puede haberse citado.',
  replacedLink: 'Leer la versión publicada {number}',

  code: 'Código de verificación',
  codeMeaning: 'El código representa cada letra de esta versión: si una cambiara, el código sería otro.',
  codeHow: 'Para comprobar que lo que tiene es lo publicado, entregue el fichero o escriba el código en {address}',
  check: 'Comprobar un fichero o un código',
  takeAway: 'Para llevar',
  files: 'En {language}',
  pdf: 'PDF',
  docx: 'Word',
  json: 'Datos (JSON)',
  otherLanguage: 'Los países la adoptaron en español y en inglés; ambos textos valen por igual.',
  running: '{title} · Versión publicada {number}',
};
