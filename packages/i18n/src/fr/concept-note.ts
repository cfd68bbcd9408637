import type { Catalog } from '../catalog.js';

export const conceptNote: Catalog['concept-note'] = {
  'severity.ERROR': 'Demande une réponse',
  'severity.WARNING': 'Probablement faux',
  'severity.NOTICE': 'Bon à savoir',

  'finding.NO_TIME_ZONE':
    'La note ne dit pas de façon certaine dans quel fuseau sont ses heures{label, select, none {} other { (elle indique « {label} »)}}. Lequel est-ce ?',
  'finding.TIME_ZONE_LABEL_WRONG':
    'La note indique « {label} », mais le {date} les horloges y marquent {actual}. La mention est gardée telle quelle.',
  'finding.TIME_ZONES_DISAGREE':
    'Les deux horloges ne concordent pas : quand il est {first}, l’autre marque {expected}, et la note indique {second}.',
  'finding.NO_DATE': 'La note ne donne pas le jour de la session avec son année.',
  'finding.DATES_DISAGREE': 'La session a lieu le {date}, mais ici la note dit {other}.',
  'finding.AMBIGUOUS_DATE': 'Les chiffres peuvent désigner {chosen} ou {other}. Ils ont été lus comme {chosen}.',
  'finding.WEEKDAY_WRONG':
    'La note indique « {printed} », mais le {date} est un {weekday, select, 1 {lundi} 2 {mardi} 3 {mercredi} 4 {jeudi} 5 {vendredi} 6 {samedi} 7 {dimanche} other {}}.',
  'finding.NO_START': 'La note ne dit pas quand la session commence.',
  'finding.NO_END': 'Il y a un début, {start}, mais pas de fin.',
  'finding.TIMES_DISAGREE': 'Un endroit dit {start}, un autre {other}.',
  'finding.AMBIGUOUS_DURATION':
    '« {printed} » peut désigner {chosenMinutes, plural, one {# minute} other {# minutes}} ou {otherMinutes, plural, one {# minute} other {# minutes}}. On a lu {chosenMinutes, plural, one {# minute} other {# minutes}}.',
  'finding.DURATION_DIFFERS_FROM_AGENDA':
    'La note dit que la session dure {stated, plural, one {# minute} other {# minutes}} ; ses heures donnent {agenda, plural, one {# minute} other {# minutes}}.',
  'finding.AMBIGUOUS_TIME': '« {printed} » ne dit pas s’il s’agit du matin ou de l’après-midi. On a lu {chosen}.',
  'finding.LABEL_DIFFERS_FROM_RANGE':
    'De {start} à {end}, il y a {range, plural, one {# minute} other {# minutes}}, mais la note indique {label, plural, one {# minute} other {# minutes}}.',
  'finding.LABELS_TOTAL_DIFFERS':
    'Les durées imprimées font {labels, plural, one {# minute} other {# minutes}}, les heures {ranges, plural, one {# minute} other {# minutes}}.',
  'finding.AGENDA_OVERLAP': 'Ce point commence à {start}, avant la fin du précédent, à {previousEnd}.',
  'finding.AGENDA_GAP':
    'Entre {previousEnd} et {start}, l’ordre du jour est vide pendant {minutes, plural, one {# minute} other {# minutes}}.',
  'finding.RANGE_REVERSED': 'La fin, {end}, précède le début, {start}.',
  'finding.ITEM_WITHOUT_TIME': 'Ce point de l’ordre du jour n’a pas d’heure : « {title} ».',
  'finding.TWO_NAMES':
    'La note appelle la session « {codePrinted} » et aussi « {ordinalPrinted} ». Les deux sont gardés : son code est {code}, son rang dans la série {ordinal}.',
  'finding.NO_SESSION_CODE': 'La note ne donne pas le code de la session, comme 2.1.',
  'finding.NO_TITLE': 'Le titre de la session n’a pas été trouvé.',
  'finding.NO_OBJECTIVES': 'Aucun objectif spécifique n’a été trouvé.',
  'finding.NO_QUESTIONS': 'Aucune question directrice n’a été trouvée.',
  'finding.NO_AGENDA': 'Aucun ordre du jour n’a été trouvé.',
  'finding.NOT_A_QUESTION': 'Ceci figure parmi les questions, mais c’est une affirmation.',
  'finding.OTHER_LANGUAGE':
    'Cette ligne est en {language, select, en {anglais} es {espagnol} pt {portugais} fr {français} other {une autre langue}}, la note en {noteLanguage, select, en {anglais} es {espagnol} pt {portugais} fr {français} other {une autre langue}}.',
  'finding.MARKUP_LEFTOVER': 'Un reste de balisage, « {markup} », a été enlevé.',
  'finding.MIXED_BULLETS': 'Cette liste mélange les puces : « {first} » et « {other} ».',
  'finding.BROKEN_SENTENCE': 'Un saut de page coupait cette phrase en deux ; elle a été rétablie.',
  'finding.UNKNOWN_COUNTRY': '« {printed} » est à la place d’un pays, mais n’en est pas un que le portail connaisse.',
  'finding.COUNTRY_INFERRED': 'Le pays de {name} n’est pas imprimé. D’après ce que dit la note, on a lu {country}.',
  'finding.UNCLEAR_PERSON': 'Pour « {name} », la note ne donne ni fonction ni institution, ou pas encore de nom.',
  'finding.TERM_IN_TWO_SENSES':
    'La note donne à « {term} » un sens propre (ligne {definedLine}), puis écrit « {again} » : est-ce le même sens ?',
  'finding.DOUBLED_PUNCTUATION': 'Ponctuation tapée deux fois : « {printed} ».',
  'finding.UNPLACED_TEXT': 'On ne voit pas où cela se place ; c’est gardé tel quel.',

  'refusal.EMPTY': 'Le fichier est vide.',
  'refusal.BINARY':
    'Le fichier ne contient pas de texte : c’est un programme, une image ou autre chose qui n’est pas un document.',
  'refusal.TOO_LARGE': 'Le fichier est trop volumineux pour une note conceptuelle.',
  'refusal.UNKNOWN_FORMAT': 'Le fichier n’est ni du texte, ni un DOCX, ni un PDF.',
  'refusal.DAMAGED': 'Le fichier est endommagé et ne peut pas être ouvert.',
  'refusal.ENCRYPTED': 'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et réessayez.',
  'refusal.EXPANDS_TOO_MUCH':
    'Une fois décompressé, le fichier occupe bien plus que ce qu’il faut à un document ; il n’a pas été ouvert.',
  'refusal.TOOK_TOO_LONG': 'La lecture du fichier prenait trop de temps et a été arrêtée.',
  'refusal.NO_TEXT': 'Le fichier ne contient pas de texte, peut-être seulement des pages numérisées.',
  'refusal.NOT_A_CONCEPT_NOTE': 'Le texte ne ressemble pas à la note conceptuelle d’une session.',

  'read.programme': 'Programme',
  'read.result': 'Résultat',
  'read.session': 'Session',
  'read.title': 'Titre',
  'read.subtitle': 'Sous-titre',
  'read.date': 'Date',
  'read.time': 'Heure',
  'read.duration': 'Durée indiquée',
  'read.modality': 'Modalité',
  'read.context': 'Contexte',
  'read.outcome': 'Résultat principal',
  'read.objectives': 'Objectifs spécifiques',
  'read.principles': 'Principes',
  'read.invited': 'Public invité',
  'read.methodology': 'Méthode',
  'read.questions': 'Questions directrices',
  'read.agenda': 'Ordre du jour',
  'read.closing': 'Clôture',
  'read.unplaced': 'Sans place',
  'read.unknown': 'non précisé',
  'read.ordinal': 'numéro {ordinal} de la série',
  'read.statement': 'affirmation',
  'read.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'read.findings': '{count, plural, =0 {Aucun doute} one {Un doute} other {# doutes}}',
  'read.place': 'ligne {line}, colonne {column}',
  'read.usage': 'indiquez un fichier : cauce note read FICHIER [--json] [--locale fr]',
  'read.unreadable': 'le fichier {file} ne peut pas être ouvert.',
};
