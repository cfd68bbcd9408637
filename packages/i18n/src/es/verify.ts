import type { Catalog } from '../catalog.js';

export const verify: Catalog['verify'] = {
  title: 'Comprobar una versión publicada',
  description:
    'Dice si un fichero o un código es de una versión publicada de las conclusiones y si otra posterior la sustituyó.',
  lede: 'Entregue el fichero PDF, Word o de datos que tiene, o escriba el código que lleva impreso. Sabrá si es lo que se publicó, letra por letra.',

  result: 'Resultado',
  same: 'Este fichero es el que se publicó',
  'same.text': 'No difiere en ninguna letra.',
  'same.in': '{format}, en {language}',
  changed: 'Este fichero ha sido modificado',
  'changed.text':
    'Dice ser esta versión, pero no es el fichero que se publicó: se ha cambiado algo en él o un programa lo ha vuelto a guardar. Confíe solo en el publicado.',
  unknown: 'Este fichero no se conoce aquí',
  'unknown.text':
    'No es ninguno de los ficheros publicados. Si lleva un código impreso, escríbalo: si se conoce, compare el texto con el publicado.',
  'code.known': 'Este código es de una versión publicada',
  'code.knownText':
    'El código por sí solo no dice nada del papel en que figura: compare el texto con el publicado o entregue el fichero.',
  'code.unknown': 'Ninguna versión publicada tiene este código',
  'code.unknownText': 'Mire si se ha escrito tal como está impreso. Si es así, lo que tiene no se publicó aquí.',
  'code.malformed':
    'Un código tiene 64 caracteres: cifras y letras de la a a la f. Este tiene {count, plural, one {#} other {#}} y no puede serlo.',
  'code.malformedLetters': 'Un código solo tiene cifras y letras de la a a la f. En este hay algo más.',

  which: '{title}, publicada el {day}',
  latest: 'Es la más reciente de esta sesión.',
  replaced: 'Una versión posterior la sustituyó el {day}:',
  read: 'Leerla',

  'file.title': 'Con el fichero',
  'file.label': 'PDF, Word o JSON, hasta {megabytes} MB',
  'file.drop': 'Suelte aquí el fichero o elíjalo',
  'file.over': 'Suéltelo para comprobarlo',
  'file.choose': 'Elegir un fichero',
  'file.stays': 'El fichero se queda con usted: su navegador calcula su huella y solo se envía esta.',
  'file.sent': 'El fichero se envía para comprobarlo y no se guarda.',
  'file.busy': 'Comprobando {name} …',
  'file.check': 'Comprobar el fichero',
  'file.tooLarge':
    'Este fichero ocupa más de {megabytes} MB y ninguno publicado llega a eso: no puede ser uno de ellos.',
  'file.empty': 'Este fichero está vacío. Elija el que quiere comprobar.',
  'file.unreadable': 'No se ha podido leer el fichero. Elíjalo de nuevo.',
  'code.title': 'Con el código',
  'code.label': 'Código de verificación',
  'code.help': 'Figura al final del documento. Los espacios y las mayúsculas dan igual.',
  'code.check': 'Comprobar el código',
};
