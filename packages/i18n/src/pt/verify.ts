import type { Catalog } from '../catalog.js';

export const verify: Catalog['verify'] = {
  title: 'Verificar uma versão publicada',
  description:
    'Diz se um arquivo ou um código é de uma versão publicada das conclusões e se outra posterior a substituiu.',
  lede: 'Entregue o arquivo PDF, Word ou de dados que tem, ou digite o código impresso nele. Saberá se é o que foi publicado, letra por letra.',

  result: 'Resultado',
  same: 'Este arquivo é o que foi publicado',
  'same.text': 'Não difere em nenhuma letra.',
  'same.in': '{format}, em {language}',
  changed: 'Este arquivo foi modificado',
  'changed.text':
    'Diz ser esta versão, mas não é o arquivo que foi publicado: algo nele foi alterado ou um programa voltou a salvá-lo. Confie apenas no publicado.',
  unknown: 'Este arquivo não é conhecido aqui',
  'unknown.text':
    'Não é nenhum dos arquivos publicados. Se tiver um código impresso, digite-o: se for conhecido, compare o texto com o publicado.',
  'code.known': 'Este código é de uma versão publicada',
  'code.knownText':
    'O código por si só não diz nada do papel em que aparece: compare o texto com o publicado ou entregue o arquivo.',
  'code.unknown': 'Nenhuma versão publicada tem este código',
  'code.unknownText': 'Veja se foi digitado tal como está impresso. Se foi, o que tem em mãos não foi publicado aqui.',
  'code.malformed':
    'Um código tem 64 caracteres: algarismos e letras de a a f. Este tem {count, plural, one {#} other {#}} e não pode ser um código.',
  'code.malformedLetters': 'Um código tem apenas algarismos e letras de a a f. Neste há algo mais.',

  which: '{title}, publicada em {day}',
  latest: 'É a mais recente desta sessão.',
  replaced: 'Uma versão posterior a substituiu em {day}:',
  read: 'Lê-la',

  'file.title': 'Com o arquivo',
  'file.label': 'PDF, Word ou JSON, até {megabytes} MB',
  'file.drop': 'Solte aqui o arquivo ou escolha-o',
  'file.over': 'Solte para verificar',
  'file.choose': 'Escolher um arquivo',
  'file.stays': 'O arquivo fica com você: o navegador calcula a impressão digital dele e só ela é enviada.',
  'file.sent': 'O arquivo é enviado para verificação e não é guardado.',
  'file.busy': 'Verificando {name} …',
  'file.check': 'Verificar o arquivo',
  'file.tooLarge': 'Este arquivo tem mais de {megabytes} MB e nenhum publicado chega a isso: não pode ser um deles.',
  'file.empty': 'Este arquivo está vazio. Escolha o que quer verificar.',
  'file.unreadable': 'Não foi possível ler o arquivo. Escolha-o novamente.',
  'code.title': 'Com o código',
  'code.label': 'Código de verificação',
  'code.help': 'Está no final do documento. Espaços e maiúsculas não importam.',
  'code.check': 'Verificar o código',
};
