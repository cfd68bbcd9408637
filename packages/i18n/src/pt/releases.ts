import type { Catalog } from '../catalog.js';

export const releases: Catalog['releases'] = {
  title: 'Versão publicada {number}',
  description:
    'O que o grupo {group} publicou da sessão {session}: {count, plural, one {# conclusão} other {# conclusões}}, em uma versão que não muda.',
  lede: 'As conclusões da sessão que os países do grupo adotaram, tal como foram publicadas em {day}.',
  meaning:
    'Os países acordaram estes textos segundo o procedimento do grupo. Por si só, isso não obriga nenhum Estado: o que vier depois é decisão de cada país.',
  conclusionsOf: 'Conclusões da sessão {code}',
  adoptedOn: 'adotada em {day}',
  supersedes: 'substitui {citation}',
  supersededBy: 'depois substituída por {citation}',

  published: 'Publicação',
  publishedOn: 'Publicada em {day}',
  session: 'Sessão',
  count: 'Conclusões',
  group: 'Grupo de trabalho',
  standing: 'Vigência',
  latest: 'A mais recente desta sessão',
  replaced: 'Substituída por uma versão posterior',
  replacedNotice:
    'Foi publicada uma versão posterior desta sessão. Esta permanece como era, porque pode ter sido citada.',
  replacedLink: 'Ler a versão publicada {number}',

  code: 'Código de verificação',
  codeMeaning: 'O código representa cada letra desta versão: se uma mudasse, o código seria outro.',
  codeHow:
    'Para comprovar que o que tem em mãos é o que foi publicado, entregue o arquivo ou digite o código em {address}',
  check: 'Verificar um arquivo ou um código',
  takeAway: 'Para levar',
  files: 'Em {language}',
  pdf: 'PDF',
  docx: 'Word',
  json: 'Dados (JSON)',
  otherLanguage: 'Os países a adotaram em espanhol e em inglês; os dois textos têm o mesmo valor.',
  running: '{title} · Versão publicada {number}',
};
