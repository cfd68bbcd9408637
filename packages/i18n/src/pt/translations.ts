import type { Catalog } from '../catalog.js';

export const translations: Catalog['translations'] = {
  title: 'Traduzir as conclusões',
  description: 'O que falta traduzir da sessão {code}, como arquivo para levar e devolver.',
  lede: 'Leve as conclusões em um arquivo Word de duas colunas, escreva a tradução ao lado de cada texto e devolva o arquivo. Nada muda antes de você ver o que mudaria.',

  work: 'O que falta fazer',
  'work.none': 'Ainda não há conclusões para traduzir. Assim que uma for redigida, aparecerá aqui.',
  'work.unnumbered': 'Rascunho sem número',
  'state.ORIGINAL': 'original',
  'state.MISSING': 'falta',
  'state.BEHIND': 'atrasada em relação ao original',
  'state.MACHINE': 'automática, a revisar',
  'state.HUMAN': 'traduzida',
  'state.VALIDATED': 'traduzida e revisada',

  take: 'Levar',
  'take.file': 'Para {language}',
  'take.due': '{count, plural, =0 {nada pendente} one {# pendente} other {# pendentes}}',
  'take.help':
    'O arquivo contém todas as conclusões cujo texto nesse idioma ainda pode mudar, com o que já foi traduzido.',
  bring: 'Devolver',
  'bring.choose': 'Escolher o arquivo traduzido',
  'bring.help': 'Um arquivo Word levado daqui. Ele é lido, mostrado e não é guardado.',
  'bring.busy': 'Lendo {name} …',
  'refused.unreadable':
    'Não foi possível lê-lo como documento do Word. Devolva o arquivo que levou daqui, salvo como .docx.',
  'refused.tooLarge': 'Este arquivo é grande demais para ser um dos que se levam daqui.',
  'refused.noRows':
    'Nada neste arquivo foi levado daqui: na primeira coluna não está nenhuma das nossas marcas. Deixe essa coluna como está.',

  preview: 'O que mudaria',
  'preview.nothing': 'Nada mudaria: o arquivo diz o que já está aqui.',
  'preview.new': 'Novo',
  'preview.before': 'Até agora',
  'preview.after': 'Do arquivo',
  'preview.original': 'Original',
  'preview.take': 'Incorporar',
  'preview.stillRight': 'A tradução continua correta, embora o original tenha mudado',
  'preview.summary':
    '{unchanged, plural, =0 {} one {# texto continua igual. } other {# textos continuam iguais. }}{untranslated, plural, =0 {} one {# ainda não está traduzido.} other {# ainda não estão traduzidos.}}',
  meanwhile: 'Alterado entretanto',
  'meanwhile.text':
    'Alguém escreveu aqui depois que o arquivo foi levado. Nada é sobrescrito: compare os dois e leve o arquivo de novo.',
  'meanwhile.now': 'Aqui, agora',
  incomplete: 'Incompleto',
  'incomplete.text': 'Destes falta uma parte no arquivo; por isso ficam como estão.',
  unmatched: 'De fora desta sessão',
  'unmatched.text': 'Estas linhas não pertencem a nenhuma conclusão daqui que ainda possa ser traduzida.',
  apply: '{count, plural, one {Incorporar # tradução} other {Incorporar # traduções}}',
  applied: '{count, plural, one {# tradução foi incorporada.} other {# traduções foram incorporadas.}}',
  'applied.refused': '{citation} ficou como estava: {sentence}',

  'doc.label': 'Para tradutores',
  'doc.title': 'Conclusões da sessão {code}, para {language}',
  'doc.how':
    'Escreva apenas na coluna da direita e deixe a primeira como está: é por ela que cada texto volta ao seu lugar. O que ficar vazio continua sem tradução.',
  'doc.mark': 'Marca',
  'doc.text': 'Texto',
  'doc.translation': 'Tradução',

  'pack.label': 'Para intérpretes',
  'pack.title': 'Sessão {code}: {title}',
  'pack.how': 'O que se diz na sessão, em espanhol e em inglês, lado a lado. Os nomes estão como foram anunciados.',
  'pack.agenda': 'Agenda',
  'pack.names': 'Nomes',
  'pack.questions': 'Perguntas orientadoras',
  'pack.conclusions': 'Conclusões anteriores do grupo',
  'pack.time': 'Hora',
  'pack.name': 'Nome',
  'pack.about': 'Função e instituição',
  'pack.country': 'País',
  'pack.number': 'Número',
  'pack.missing': 'ainda não traduzido',
};
