import type { Catalog } from '../catalog.js';

export const conceptNote: Catalog['concept-note'] = {
  'severity.ERROR': 'Pide una respuesta',
  'severity.WARNING': 'Probablemente equivocado',
  'severity.NOTICE': 'Conviene saberlo',

  'finding.NO_TIME_ZONE':
    'La nota no dice sin lugar a dudas en qué huso horario están sus horas{label, select, none {} other { (pone «{label}»)}}. ¿Cuál es?',
  'finding.TIME_ZONE_LABEL_WRONG':
    'La nota pone «{label}», pero el {date} los relojes de allí marcan {actual}. La etiqueta se conserva como está.',
  'finding.TIME_ZONES_DISAGREE':
    'Los dos relojes no concuerdan: cuando son las {first}, el otro marca las {expected}, y la nota pone {second}.',
  'finding.NO_DATE': 'La nota no da el día de la sesión con su año.',
  'finding.DATES_DISAGREE': 'La sesión es el {date}, pero aquí la nota dice {other}.',
  'finding.AMBIGUOUS_DATE': 'Las cifras pueden ser {chosen} o {other}. Se han leído como {chosen}.',
  'finding.WEEKDAY_WRONG':
    'La nota pone «{printed}», pero el {date} es {weekday, select, 1 {lunes} 2 {martes} 3 {miércoles} 4 {jueves} 5 {viernes} 6 {sábado} 7 {domingo} other {}}.',
  'finding.NO_START': 'La nota no dice cuándo empieza la sesión.',
  'finding.NO_END': 'Hay un comienzo, {start}, pero no un final.',
  'finding.TIMES_DISAGREE': 'En un lugar dice {start}, en otro {other}.',
  'finding.AMBIGUOUS_DURATION':
    '«{printed}» puede ser {chosenMinutes, plural, one {# minuto} other {# minutos}} o {otherMinutes, plural, one {# minuto} other {# minutos}}. Se ha leído como {chosenMinutes, plural, one {# minuto} other {# minutos}}.',
  'finding.DURATION_DIFFERS_FROM_AGENDA':
    'La nota dice que la sesión dura {stated, plural, one {# minuto} other {# minutos}}; sus horas dan {agenda, plural, one {# minuto} other {# minutos}}.',
  'finding.AMBIGUOUS_TIME': '«{printed}» no dice si es mañana o tarde. Se ha leído como {chosen}.',
  'finding.LABEL_DIFFERS_FROM_RANGE':
    'De {start} a {end} van {range, plural, one {# minuto} other {# minutos}}, pero la nota pone {label, plural, one {# minuto} other {# minutos}}.',
  'finding.LABELS_TOTAL_DIFFERS':
    'Las duraciones impresas suman {labels, plural, one {# minuto} other {# minutos}}; las horas, {ranges, plural, one {# minuto} other {# minutos}}.',
  'finding.AGENDA_OVERLAP': 'Este punto empieza a las {start}, antes de que acabe el anterior, a las {previousEnd}.',
  'finding.AGENDA_GAP':
    'Entre las {previousEnd} y las {start} la agenda queda vacía {minutes, plural, one {# minuto} other {# minutos}}.',
  'finding.RANGE_REVERSED': 'El final, {end}, es anterior al comienzo, {start}.',
  'finding.ITEM_WITHOUT_TIME': 'Este punto de la agenda no tiene hora: «{title}».',
  'finding.TWO_NAMES':
    'La nota llama a la sesión «{codePrinted}» y también «{ordinalPrinted}». Se conservan los dos: su código es {code} y su número en la serie, {ordinal}.',
  'finding.NO_SESSION_CODE': 'La nota no da el código de la sesión, como 2.1.',
  'finding.NO_TITLE': 'No se ha encontrado el título de la sesión.',
  'finding.NO_OBJECTIVES': 'No se han encontrado objetivos específicos.',
  'finding.NO_QUESTIONS': 'No se han encontrado preguntas orientadoras.',
  'finding.NO_AGENDA': 'No se ha encontrado la agenda.',
  'finding.NOT_A_QUESTION': 'Está entre las preguntas, pero es una afirmación.',
  'finding.OTHER_LANGUAGE':
    'Esta línea está en {language, select, en {inglés} es {español} pt {portugués} fr {francés} other {otra lengua}}; la nota, en {noteLanguage, select, en {inglés} es {español} pt {portugués} fr {francés} other {otra lengua}}.',
  'finding.MARKUP_LEFTOVER': 'Se ha quitado un resto de marcado, «{markup}».',
  'finding.MIXED_BULLETS': 'Esta lista mezcla viñetas: «{first}» y «{other}».',
  'finding.BROKEN_SENTENCE': 'Un salto de página partía esta frase en dos; se ha vuelto a unir.',
  'finding.UNKNOWN_COUNTRY': '«{printed}» está donde iría un país, pero no es ninguno que el portal conozca.',
  'finding.COUNTRY_INFERRED': 'El país de {name} no está escrito. Por lo que dice la nota se ha leído {country}.',
  'finding.UNCLEAR_PERSON': 'De «{name}» la nota no da cargo ni institución, o todavía no da el nombre.',
  'finding.TERM_IN_TWO_SENSES':
    'La nota da a «{term}» un sentido propio (línea {definedLine}) y luego escribe «{again}»: ¿es el mismo sentido?',
  'finding.DOUBLED_PUNCTUATION': 'Puntuación escrita dos veces: «{printed}».',
  'finding.UNPLACED_TEXT': 'No está claro dónde va esto; se conserva como está.',

  'refusal.EMPTY': 'El archivo está vacío.',
  'refusal.BINARY': 'El archivo no contiene texto: es un programa, una imagen u otra cosa que no es un documento.',
  'refusal.TOO_LARGE': 'El archivo es demasiado grande para una nota conceptual.',
  'refusal.UNKNOWN_FORMAT': 'El archivo no es texto, ni DOCX, ni PDF.',
  'refusal.DAMAGED': 'El archivo está dañado y no se puede abrir.',
  'refusal.ENCRYPTED': 'El archivo está protegido con contraseña. Guárdelo sin ella y vuelva a intentarlo.',
  'refusal.EXPANDS_TOO_MUCH':
    'Al desempaquetarse, el archivo ocupa mucho más de lo que necesita un documento, y no se ha abierto.',
  'refusal.TOOK_TOO_LONG': 'La lectura del archivo tardaba demasiado y se ha detenido.',
  'refusal.NO_TEXT': 'El archivo no contiene texto; quizá solo páginas escaneadas.',
  'refusal.NOT_A_CONCEPT_NOTE': 'El texto no parece la nota conceptual de una sesión.',

  'read.programme': 'Programa',
  'read.result': 'Resultado',
  'read.session': 'Sesión',
  'read.title': 'Título',
  'read.subtitle': 'Subtítulo',
  'read.date': 'Fecha',
  'read.time': 'Hora',
  'read.duration': 'Duración indicada',
  'read.modality': 'Modalidad',
  'read.context': 'Contexto',
  'read.outcome': 'Resultado principal',
  'read.objectives': 'Objetivos específicos',
  'read.principles': 'Principios',
  'read.invited': 'A quién se invita',
  'read.methodology': 'Metodología',
  'read.questions': 'Preguntas orientadoras',
  'read.agenda': 'Agenda',
  'read.closing': 'Cierre',
  'read.unplaced': 'Sin colocar',
  'read.unknown': 'no consta',
  'read.ordinal': 'número {ordinal} de la serie',
  'read.statement': 'afirmación',
  'read.minutes': '{minutes, plural, one {# minuto} other {# minutos}}',
  'read.findings': '{count, plural, =0 {Ninguna duda} one {Una duda} other {# dudas}}',
  'read.place': 'línea {line}, columna {column}',
  'read.usage': 'indique un archivo: cauce note read ARCHIVO [--json] [--locale es]',
  'read.unreadable': 'no se puede abrir el archivo {file}.',
};
