import type { Catalog } from '../catalog.js';

export const conceptNote: Catalog['concept-note'] = {
  'severity.ERROR': 'Pede uma resposta',
  'severity.WARNING': 'Provavelmente errado',
  'severity.NOTICE': 'Convém saber',

  'finding.NO_TIME_ZONE':
    'A nota não diz sem margem de dúvida em que fuso horário estão as suas horas{label, select, none {} other { (traz “{label}”)}}. Qual é?',
  'finding.TIME_ZONE_LABEL_WRONG':
    'A nota traz “{label}”, mas em {date} os relógios de lá marcam {actual}. O rótulo é mantido como está.',
  'finding.TIME_ZONES_DISAGREE':
    'Os dois relógios não concordam: quando são {first}, o outro marca {expected}, e a nota traz {second}.',
  'finding.NO_DATE': 'A nota não dá o dia da sessão com o seu ano.',
  'finding.DATES_DISAGREE': 'A sessão é em {date}, mas aqui a nota diz {other}.',
  'finding.AMBIGUOUS_DATE': 'Os algarismos podem ser {chosen} ou {other}. Foram lidos como {chosen}.',
  'finding.WEEKDAY_WRONG':
    'A nota traz “{printed}”, mas {date} é {weekday, select, 1 {segunda-feira} 2 {terça-feira} 3 {quarta-feira} 4 {quinta-feira} 5 {sexta-feira} 6 {sábado} 7 {domingo} other {}}.',
  'finding.NO_START': 'A nota não diz quando começa a sessão.',
  'finding.NO_END': 'Há um início, {start}, mas não um fim.',
  'finding.TIMES_DISAGREE': 'Num lugar diz {start}, noutro {other}.',
  'finding.AMBIGUOUS_DURATION':
    '“{printed}” pode ser {chosenMinutes, plural, one {# minuto} other {# minutos}} ou {otherMinutes, plural, one {# minuto} other {# minutos}}. Foi lido como {chosenMinutes, plural, one {# minuto} other {# minutos}}.',
  'finding.DURATION_DIFFERS_FROM_AGENDA':
    'A nota diz que a sessão dura {stated, plural, one {# minuto} other {# minutos}}; as suas horas dão {agenda, plural, one {# minuto} other {# minutos}}.',
  'finding.AMBIGUOUS_TIME': '“{printed}” não diz se é manhã ou tarde. Foi lido como {chosen}.',
  'finding.LABEL_DIFFERS_FROM_RANGE':
    'De {start} a {end} são {range, plural, one {# minuto} other {# minutos}}, mas a nota traz {label, plural, one {# minuto} other {# minutos}}.',
  'finding.LABELS_TOTAL_DIFFERS':
    'As durações impressas somam {labels, plural, one {# minuto} other {# minutos}}; as horas, {ranges, plural, one {# minuto} other {# minutos}}.',
  'finding.AGENDA_OVERLAP': 'Este ponto começa às {start}, antes de o anterior acabar, às {previousEnd}.',
  'finding.AGENDA_GAP':
    'Entre {previousEnd} e {start} a agenda fica vazia por {minutes, plural, one {# minuto} other {# minutos}}.',
  'finding.RANGE_REVERSED': 'O fim, {end}, é anterior ao início, {start}.',
  'finding.ITEM_WITHOUT_TIME': 'Este ponto da agenda não tem hora: “{title}”.',
  'finding.TWO_NAMES':
    'A nota chama a sessão de “{codePrinted}” e também de “{ordinalPrinted}”. Os dois são mantidos: o código é {code} e o número na série, {ordinal}.',
  'finding.NO_SESSION_CODE': 'A nota não dá o código da sessão, como 2.1.',
  'finding.NO_TITLE': 'Não foi encontrado o título da sessão.',
  'finding.NO_OBJECTIVES': 'Não foram encontrados objetivos específicos.',
  'finding.NO_QUESTIONS': 'Não foram encontradas perguntas orientadoras.',
  'finding.NO_AGENDA': 'Não foi encontrada a agenda.',
  'finding.NOT_A_QUESTION': 'Está entre as perguntas, mas é uma afirmação.',
  'finding.OTHER_LANGUAGE':
    'Esta linha está em {language, select, en {inglês} es {espanhol} pt {português} fr {francês} other {outra língua}}; a nota, em {noteLanguage, select, en {inglês} es {espanhol} pt {português} fr {francês} other {outra língua}}.',
  'finding.MARKUP_LEFTOVER': 'Foi retirado um resto de marcação, “{markup}”.',
  'finding.MIXED_BULLETS': 'Esta lista mistura marcadores: “{first}” e “{other}”.',
  'finding.BROKEN_SENTENCE': 'Uma quebra de página partia esta frase em duas; ela foi reunida.',
  'finding.UNKNOWN_COUNTRY': '“{printed}” está onde iria um país, mas não é nenhum que o portal conheça.',
  'finding.COUNTRY_INFERRED': 'O país de {name} não está escrito. Pelo que diz a nota, foi lido como {country}.',
  'finding.UNCLEAR_PERSON': 'De “{name}” a nota não dá cargo nem instituição, ou ainda não dá o nome.',
  'finding.TERM_IN_TWO_SENSES':
    'A nota dá a “{term}” um sentido próprio (linha {definedLine}) e depois escreve “{again}”: é o mesmo sentido?',
  'finding.DOUBLED_PUNCTUATION': 'Pontuação escrita duas vezes: “{printed}”.',
  'finding.UNPLACED_TEXT': 'Não está claro onde isto entra; é mantido como está.',

  'refusal.EMPTY': 'O arquivo está vazio.',
  'refusal.BINARY': 'O arquivo não contém texto: é um programa, uma imagem ou outra coisa que não é um documento.',
  'refusal.TOO_LARGE': 'O arquivo é grande demais para uma nota conceitual.',
  'refusal.UNKNOWN_FORMAT': 'O arquivo não é texto, nem DOCX, nem PDF.',
  'refusal.DAMAGED': 'O arquivo está danificado e não pode ser aberto.',
  'refusal.ENCRYPTED': 'O arquivo está protegido por senha. Salve-o sem senha e tente de novo.',
  'refusal.EXPANDS_TOO_MUCH':
    'Ao ser descompactado, o arquivo ocupa muito mais do que um documento precisa, e não foi aberto.',
  'refusal.TOOK_TOO_LONG': 'A leitura do arquivo demorava demais e foi interrompida.',
  'refusal.NO_TEXT': 'O arquivo não contém texto; talvez apenas páginas digitalizadas.',
  'refusal.NOT_A_CONCEPT_NOTE': 'O texto não parece a nota conceitual de uma sessão.',

  'read.programme': 'Programa',
  'read.result': 'Resultado',
  'read.session': 'Sessão',
  'read.title': 'Título',
  'read.subtitle': 'Subtítulo',
  'read.date': 'Data',
  'read.time': 'Hora',
  'read.duration': 'Duração indicada',
  'read.modality': 'Modalidade',
  'read.context': 'Contexto',
  'read.outcome': 'Resultado principal',
  'read.objectives': 'Objetivos específicos',
  'read.principles': 'Princípios',
  'read.invited': 'A quem se convida',
  'read.methodology': 'Metodologia',
  'read.questions': 'Perguntas orientadoras',
  'read.agenda': 'Agenda',
  'read.closing': 'Encerramento',
  'read.unplaced': 'Sem lugar',
  'read.unknown': 'não consta',
  'read.ordinal': 'número {ordinal} da série',
  'read.statement': 'afirmação',
  'read.minutes': '{minutes, plural, one {# minuto} other {# minutos}}',
  'read.findings': '{count, plural, =0 {Nenhuma dúvida} one {Uma dúvida} other {# dúvidas}}',
  'read.place': 'linha {line}, coluna {column}',
  'read.usage': 'indique um arquivo: cauce note read ARQUIVO [--json] [--locale pt]',
  'read.unreadable': 'não é possível abrir o arquivo {file}.',
};
