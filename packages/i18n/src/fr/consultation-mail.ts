import type { Catalog } from '../catalog.js';

export const consultationMail: Catalog['consultation-mail'] = {
  'why.officer':
    'Vous recevez ce message parce que vous agissez pour votre institution dans le groupe de travail {group}.',
  'why.lead': 'Vous recevez ce message parce que vous dirigez, gérez ou rédigez pour le groupe de travail {group}.',
  'why.member': 'Vous recevez ce message parce que vous appartenez au groupe de travail {group}.',
  'why.agreed':
    'Vous recevez ce message parce que vous avez accepté d’être informé des suites des sessions de {group}. Vous pouvez revenir sur cet accord sous « Mes données ».',
  passOn: 'Vous pouvez transmettre le lien : il n’identifie personne, et chacun y lit ce qui lui revient.',
  reason: 'Motif',

  'open.subject':
    'Session {session} : {count, plural, one {# conclusion} other {# conclusions}} pour {country}, jusqu’au {day}',
  'open.lead':
    'Le groupe de travail {group} soumet à {country} {count, plural, one {une conclusion} other {# conclusions}} de la session {session}, « {title} ».',
  'open.rule':
    '{count, plural, one {Elle est adoptée} other {Elles sont adoptées}} si aucun pays ne s’y oppose jusqu’au {day}.',
  'open.writer':
    'Comme point focal ou suppléant, vous rédigez la position de {country}, et l’autorité qui vise la donne. Vous pouvez objecter aussitôt et prendre, une seule fois, cinq jours ouvrables de plus.',
  'open.authority':
    'Comme autorité qui vise, vous donnez la position de {country} : pas d’objection à l’ensemble en un clic, ou une réserve ou une objection avec son motif.',
  'open.action': 'Lire et répondre',

  'again.subject': '{citation} a changé : {country} est consulté de nouveau, jusqu’au {day}',
  'again.lead': 'Le texte de {citation} a changé pendant que les pays étaient consultés. Il dit maintenant :',
  'again.stale':
    '{country} s’est prononcé sur le texte précédent. Merci de vous prononcer sur le nouveau jusqu’au {day}.',
  'again.fresh': '{country} ne s’est pas encore prononcé et peut le faire jusqu’au {day}.',
  'again.action': 'Voir ce qui a changé',

  'objection.subject': '{country} s’oppose à {citation}',
  'objection.lead': '{country} s’oppose à {citation}. La procédure est suspendue jusqu’à ce que ce soit réglé.',
  'objection.ends': 'L’autorité qui vise peut la confirmer jusqu’au {day}. Sinon, l’objection devient caduque.',
  'objection.confirmed': 'L’autorité qui vise la soutient.',
  'objection.text': 'Pourquoi {country} s’oppose',
  'objection.action': 'Ouvrir la conclusion',

  'confirm.subject': 'À confirmer jusqu’au {day} : {country} s’oppose à {citation}',
  'confirm.lead':
    'Votre point focal s’est opposé à {citation} pour {country}. Depuis lors, la procédure est suspendue.',
  'confirm.ends':
    'Ce sera la parole de {country} quand vous l’aurez confirmée. Vous avez pour cela cinq jours ouvrables, jusqu’au {day} ; ensuite elle devient caduque.',
  'confirm.action': 'La confirmer ou la retirer',

  'extend.subject': 'Session {session} : {country} a jusqu’au {day}',
  'extend.lead':
    '{country} a pris ses cinq jours ouvrables supplémentaires dans la consultation sur la session {session}. Il peut se prononcer jusqu’au {day}. Pour les autres pays, rien ne change.',

  'move.subject': 'Session {session} : le nouveau dernier jour est le {day}',
  'move.lead':
    'Le dernier jour de la consultation sur la session {session} est passé du {from} au {to}. {country} peut se prononcer jusque-là.',

  'withdraw.subject': '{citation} a été retirée',
  'withdraw.lead': 'Le groupe a retiré {citation}. {country} n’est plus consulté à son sujet.',

  'closing.subject':
    'Jusqu’au {day} : {count, plural, one {# conclusion attend} other {# conclusions attendent}} {country}',
  'closing.lead':
    'Le {day} s’achève le délai pendant lequel {country} peut se prononcer sur {count, plural, one {cette conclusion} other {ces conclusions}} de la session {session}.',
  'closing.silence': 'Si {country} ne dit rien d’ici là, cela vaut absence d’objection.',

  'due.subject': 'Session {session} : ses conclusions sont attendues',
  'due.lead':
    'La session {session}, « {title} », s’est tenue le {day}, il y a {days, plural, one {# jour} other {# jours}}. Ses conclusions n’ont pas encore été soumises aux pays.',
  'due.drafts':
    '{count, plural, =0 {Rien n’est encore rédigé.} one {Un projet est en attente.} other {# projets sont en attente.}} {lacking, plural, =0 {} one {À l’un d’eux, il manque l’espagnol ou l’anglais.} other {À # d’entre eux, il manque l’espagnol ou l’anglais.}}',
  'due.WRITERS': 'La rédaction vous revient.',
  'due.LEADS':
    'La personne qui les rédige a déjà reçu un rappel. Vous dirigez le groupe ; c’est pourquoi vous êtes prévenu maintenant.',
  'due.MANAGERS':
    'La personne qui les rédige et celles qui dirigent le groupe ont déjà reçu un rappel. Vous gérez le groupe ; c’est pourquoi vous êtes prévenu maintenant.',
  'due.stops': 'Ces rappels cessent dès que les conclusions sont soumises aux pays.',
  'due.action': 'Ouvrir la session',

  'adopted.subject': 'Session {session} : {count, plural, one {# conclusion adoptée} other {# conclusions adoptées}}',
  'adopted.lead':
    '{count, plural, one {Une conclusion} other {# conclusions}} de la session {session}, « {title} », {count, plural, one {a été adoptée} other {ont été adoptées}} : aucun pays ne s’est opposé dans le délai.',
  'adopted.meaning': 'Ce qui est adopté ne change plus et n’oblige personne par soi-même.',
  'adopted.position': '{country} : {outcome}',
  'adopted.action': 'Les lire',
  'released.subject': 'Session {session} : les conclusions sont publiées',
  'released.lead':
    'Les conclusions adoptées de la session {session}, « {title} », sont publiées. Chacun peut les lire et les citer à leur adresse.',
  'followUp.mine': 'Ce qui vous est demandé',
  'followUp.nothing': 'Rien ne vous est demandé pour l’instant.',
  'followUp.next': 'Prochaine session : {session}, « {title} », le {day}. Pour votre agenda : {address}',
  'followUp.noNext': 'La prochaine session n’a pas encore de date.',

  'remark.subject': 'Une remarque sur {citation}',
  'remark.lead':
    'Quelqu’un a laissé au secrétariat une remarque signée sur {citation}. Elle ne rouvre rien ; la personne attend une réponse.',
  'remark.action': 'Lire et répondre',
  'report.subject': 'Une erreur est signalée dans {citation}',
  'report.lead':
    'Quelqu’un dit que {citation} contient une erreur. Votre réponse figurera à côté de la conclusion, visible pour tous.',
  'report.text': 'Ce qui a été signalé',
  'answer.subject': 'La réponse du secrétariat sur {citation}',
  'answer.lead': 'Vous avez écrit au secrétariat de {group} au sujet de {citation}.',
  'answer.yours': 'Ce que vous avez écrit',
  'answer.theirs': 'La réponse',
  'answer.public': 'La réponse figure aussi à côté de la conclusion, sans ce que vous avez écrit.',
  'answer.forgotten': 'Votre adresse a été effacée avec ce message.',
};
