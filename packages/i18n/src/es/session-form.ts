/** El formulario de una sesión: sus textos en dos idiomas, su agenda, su camino al público. */
export const sessionForm = {
  'edit.title': 'Editar la sesión {code}',
  'edit.description': 'El formulario de una sesión: textos en dos idiomas, agenda, personas y materiales.',
  'new.title': 'Nueva sesión',
  'new.description': 'Escribir una sesión desde el principio: textos, agenda, personas.',
  'new.lede': 'Para empezar bastan un código y un título. Lo demás puede venir después.',
  'new.begin': 'Escribirla aquí',
  'new.group': 'Grupo de trabajo',
  back: 'Volver a la sesión',

  'part.time': 'Nombre y hora',
  'part.texts': 'Textos',
  'part.steps': 'Los tres momentos',

  'language.beside': 'Junto al {original}, mostrar',
  'language.complete': 'completo',
  'language.lacking': '{count, plural, one {falta o está atrasado # texto} other {faltan o están atrasados # textos}}',
  'language.choice': '{language}: {state}',
  'text.original': 'original',
  'text.missing': 'falta',
  'text.behind': 'atrasado respecto del original',
  'text.check': 'Sigue valiendo: darlo por revisado',
  'text.checked': 'quedará como revisado',
  'text.in': '{field}, {language}',

  'time.day': 'Fecha',
  'time.endDay': 'Termina el',
  'time.start': 'Inicio',
  'time.end': 'Fin',
  'time.nextDay': 'Termina después de medianoche u otro día',
  'duration.label': 'Duración que imprime la nota, en minutos',

  'question.item': 'Corresponde a',
  'question.whole': 'De toda la sesión',
  'question.ofItem': 'Del punto {number}: {title}',
  'item.details': 'Añadir líneas bajo el título',

  'reason.label': 'Por qué se mueve la hora',
  'reason.help':
    'Esta sesión es pública y cambia de hora. El motivo queda en su historial, y en la fecha anterior queda una señal.',

  'save.action': 'Guardar',
  'save.working': 'Guardando…',
  'save.create': 'Crear el borrador',
  'save.unsaved': 'Aún sin guardar; se conserva en este dispositivo.',
  'save.nothing': 'Todo está guardado.',
  'save.failed': 'No se ha guardado. Lo que escribió sigue aquí.',
  'save.restored': 'Ha vuelto lo que escribió aquí antes y no había guardado.',
  'save.discard': 'Volver al texto guardado',
  'save.discardAsk': '¿Descartar lo que no está guardado?',
  'save.discardText': 'El formulario mostrará la sesión tal como se guardó por última vez.',
  'save.discardConfirm': 'Descartarlo',

  'preview.in': 'Vista previa en {language}',
  'preview.unsaved': 'Muestra lo guardado.',
} satisfies Record<string, string>;
