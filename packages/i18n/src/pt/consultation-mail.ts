import type { Catalog } from '../catalog.js';

export const consultationMail: Catalog['consultation-mail'] = {
  'why.officer': 'Recebe esta mensagem porque atua pela sua instituição no grupo de trabalho {group}.',
  'why.lead': 'Recebe esta mensagem porque lidera, gere ou redige no grupo de trabalho {group}.',
  'why.member': 'Recebe esta mensagem porque pertence ao grupo de trabalho {group}.',
  'why.agreed':
    'Recebe esta mensagem porque aceitou saber o que resulta das sessões de {group}. Pode retirar esse acordo em “Os meus dados”.',
  passOn: 'Pode reencaminhar o link: não identifica ninguém, e cada pessoa lê ali o que lhe cabe.',
  reason: 'Motivo',

  'open.subject': 'Sessão {session}: {count, plural, one {# conclusão} other {# conclusões}} para {country}, até {day}',
  'open.lead':
    'O grupo de trabalho {group} submete a {country} {count, plural, one {uma conclusão} other {# conclusões}} da sessão {session}, “{title}”.',
  'open.rule': '{count, plural, one {É adotada} other {São adotadas}} se nenhum país objetar até {day}.',
  'open.writer':
    'Como ponto focal ou suplente, redige a posição de {country}, e a autoridade que dá o aval emite-a. Pode objetar de imediato e tomar, uma só vez, mais cinco dias úteis.',
  'open.authority':
    'Como autoridade que dá o aval, emite a posição de {country}: sem objeção a todas com um clique, ou uma reserva ou objeção com o seu motivo.',
  'open.action': 'Ler e responder',

  'again.subject': '{citation} mudou: {country} é consultado de novo, até {day}',
  'again.lead': 'O texto de {citation} mudou enquanto os países eram consultados. Agora diz:',
  'again.stale': '{country} pronunciou-se sobre o texto anterior. Pedimos que se pronuncie sobre o novo até {day}.',
  'again.fresh': '{country} ainda não se pronunciou e pode fazê-lo até {day}.',
  'again.action': 'Ver o que mudou',

  'objection.subject': '{country} objeta {citation}',
  'objection.lead': '{country} objeta {citation}. O procedimento fica em pausa até que se resolva.',
  'objection.ends': 'A autoridade que dá o aval pode confirmá-la até {day}. Se não o fizer, a objeção caduca.',
  'objection.confirmed': 'A autoridade que dá o aval confirma-a.',
  'objection.text': 'Por que {country} objeta',
  'objection.action': 'Abrir a conclusão',

  'confirm.subject': 'Confirme até {day}: {country} objeta {citation}',
  'confirm.lead': 'O seu ponto focal objetou {citation} por {country}. Desde então o procedimento está em pausa.',
  'confirm.ends':
    'Será a palavra de {country} quando a confirmar. Tem para isso cinco dias úteis, até {day}; depois caduca.',
  'confirm.action': 'Confirmá-la ou retirá-la',

  'extend.subject': 'Sessão {session}: {country} tem até {day}',
  'extend.lead':
    '{country} tomou os seus cinco dias úteis adicionais na consulta sobre a sessão {session}. Pode pronunciar-se até {day}. Para os outros países nada muda.',

  'move.subject': 'Sessão {session}: o novo último dia é {day}',
  'move.lead':
    'O último dia da consulta sobre a sessão {session} passou de {from} para {to}. {country} pode pronunciar-se até lá.',

  'withdraw.subject': '{citation} foi retirada',
  'withdraw.lead': 'O grupo retirou {citation}. {country} já não é consultado sobre ela.',

  'closing.subject': 'Até {day}: {count, plural, one {# conclusão espera} other {# conclusões esperam}} por {country}',
  'closing.lead':
    'Em {day} termina o prazo em que {country} pode pronunciar-se sobre {count, plural, one {esta conclusão} other {estas conclusões}} da sessão {session}.',
  'closing.silence': 'Se {country} nada disser até lá, entende-se que não objeta.',

  'due.subject': 'Sessão {session}: faltam as suas conclusões',
  'due.lead':
    'A sessão {session}, “{title}”, realizou-se em {day}, há {days, plural, one {# dia} other {# dias}}. As suas conclusões ainda não foram submetidas aos países.',
  'due.drafts':
    '{count, plural, =0 {Ainda não há nada redigido.} one {Há um rascunho pendente.} other {Há # rascunhos pendentes.}} {lacking, plural, =0 {} one {A um deles falta o espanhol ou o inglês.} other {A # deles falta o espanhol ou o inglês.}}',
  'due.WRITERS': 'A redação está a seu cargo.',
  'due.LEADS': 'Quem as redige já foi lembrado. Lidera o grupo; por isso é avisado agora.',
  'due.MANAGERS': 'Quem as redige e quem lidera o grupo já foi lembrado. Gere o grupo; por isso é avisado agora.',
  'due.stops': 'Estes lembretes terminam assim que as conclusões forem submetidas aos países.',
  'due.action': 'Abrir a sessão',

  'adopted.subject': 'Sessão {session}: {count, plural, one {# conclusão adotada} other {# conclusões adotadas}}',
  'adopted.lead':
    '{count, plural, one {Foi adotada uma conclusão} other {Foram adotadas # conclusões}} da sessão {session}, “{title}”: nenhum país objetou dentro do prazo.',
  'adopted.meaning': 'O que foi adotado já não muda e por si só não obriga ninguém.',
  'adopted.position': '{country}: {outcome}',
  'adopted.action': 'Lê-las',
  'released.subject': 'Sessão {session}: as conclusões estão publicadas',
  'released.lead':
    'As conclusões adotadas da sessão {session}, “{title}”, estão publicadas. Qualquer pessoa pode lê-las e citá-las pelo seu endereço.',
  'followUp.mine': 'O que lhe é pedido',
  'followUp.nothing': 'Por agora nada lhe é pedido.',
  'followUp.next': 'Próxima sessão: {session}, “{title}”, em {day}. Para a sua agenda: {address}',
  'followUp.noNext': 'A próxima sessão ainda não tem data.',

  'remark.subject': 'Uma observação sobre {citation}',
  'remark.lead':
    'Alguém deixou à secretaria uma observação assinada sobre {citation}. Não reabre nada; quem a assina espera uma resposta.',
  'remark.action': 'Ler e responder',
  'report.subject': 'É comunicado um erro em {citation}',
  'report.lead':
    'Alguém diz que {citation} contém um erro. A sua resposta ficará junto da conclusão, à vista de todos.',
  'report.text': 'O que foi comunicado',
  'answer.subject': 'Resposta da secretaria sobre {citation}',
  'answer.lead': 'Escreveu à secretaria de {group} sobre {citation}.',
  'answer.yours': 'O que escreveu',
  'answer.theirs': 'A resposta',
  'answer.public': 'A resposta fica também junto da conclusão, sem o que escreveu.',
  'answer.forgotten': 'O seu endereço foi apagado com esta mensagem.',
};
