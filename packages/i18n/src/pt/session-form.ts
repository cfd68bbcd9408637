/** O formulário de uma sessão: os seus textos em dois idiomas, a sua agenda, o seu caminho até ao público. */
export const sessionForm = {
  'edit.title': 'Editar a sessão {code}',
  'edit.description': 'O formulário de uma sessão: textos em dois idiomas, agenda, pessoas e materiais.',
  'new.title': 'Nova sessão',
  'new.description': 'Escrever uma sessão desde o início: textos, agenda, pessoas.',
  'new.lede': 'Para começar bastam um código e um título. O resto pode vir depois.',
  'new.begin': 'Escrevê-la aqui',
  'new.group': 'Grupo de trabalho',
  back: 'Voltar à sessão',

  'part.time': 'Nome e hora',
  'part.texts': 'Textos',
  'part.steps': 'Os três momentos',

  'language.beside': 'Ao lado do {original}, mostrar',
  'language.complete': 'completo',
  'language.lacking':
    '{count, plural, one {falta ou está desatualizado # texto} other {faltam ou estão desatualizados # textos}}',
  'language.choice': '{language}: {state}',
  'text.original': 'original',
  'text.missing': 'falta',
  'text.behind': 'desatualizado em relação ao original',
  'text.check': 'Continua válido: dar como revisto',
  'text.checked': 'ficará como revisto',
  'text.in': '{field}, {language}',

  'time.day': 'Data',
  'time.endDay': 'Termina em',
  'time.start': 'Início',
  'time.end': 'Fim',
  'time.nextDay': 'Termina depois da meia-noite ou noutro dia',
  'duration.label': 'Duração que a nota imprime, em minutos',

  'question.item': 'Pertence a',
  'question.whole': 'De toda a sessão',
  'question.ofItem': 'Do ponto {number}: {title}',
  'item.details': 'Acrescentar linhas sob o título',

  'reason.label': 'Por que muda a hora',
  'reason.help':
    'Esta sessão é pública e muda de hora. O motivo fica no seu histórico, e na data anterior fica um sinal.',

  'save.action': 'Guardar',
  'save.working': 'A guardar…',
  'save.create': 'Criar o rascunho',
  'save.unsaved': 'Ainda por guardar; fica neste dispositivo.',
  'save.nothing': 'Está tudo guardado.',
  'save.failed': 'Não foi guardado. O que escreveu continua aqui.',
  'save.restored': 'Voltou o que escreveu aqui antes e não tinha guardado.',
  'save.discard': 'Voltar ao texto guardado',
  'save.discardAsk': 'Deixar cair o que não está guardado?',
  'save.discardText': 'O formulário mostrará a sessão tal como foi guardada pela última vez.',
  'save.discardConfirm': 'Deixar cair',

  'preview.in': 'Pré-visualizar em {language}',
  'preview.unsaved': 'Mostra o que está guardado.',
} satisfies Record<string, string>;
