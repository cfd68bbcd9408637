import type { Catalog } from '../catalog.js';

export const translations: Catalog['translations'] = {
  title: 'Traducir las conclusiones',
  description: 'Lo que falta por traducir de la sesión {code}, como fichero para llevar y devolver.',
  lede: 'Llévese las conclusiones en un fichero Word de dos columnas, escriba la traducción junto a cada texto y devuelva el fichero. Nada cambia antes de que vea qué cambiaría.',

  work: 'Qué falta por hacer',
  'work.none': 'Todavía no hay conclusiones que traducir. En cuanto se redacte una, aparecerá aquí.',
  'work.unnumbered': 'Borrador sin número',
  'state.ORIGINAL': 'original',
  'state.MISSING': 'falta',
  'state.BEHIND': 'atrasada respecto al original',
  'state.MACHINE': 'automática, por revisar',
  'state.HUMAN': 'traducida',
  'state.VALIDATED': 'traducida y revisada',

  take: 'Llevar',
  'take.file': 'Al {language}',
  'take.due': '{count, plural, =0 {nada pendiente} one {# pendiente} other {# pendientes}}',
  'take.help':
    'El fichero contiene todas las conclusiones cuyo texto en ese idioma aún puede cambiar, con lo ya traducido.',
  bring: 'Devolver',
  'bring.choose': 'Elegir el fichero traducido',
  'bring.help': 'Un fichero Word que se llevó desde aquí. Se lee, se muestra y no se guarda.',
  'bring.busy': 'Leyendo {name} …',
  'refused.unreadable':
    'No se ha podido leer como documento de Word. Devuelva el fichero que se llevó desde aquí, guardado como .docx.',
  'refused.tooLarge': 'Este fichero es demasiado grande para ser uno de los que se llevan de aquí.',
  'refused.noRows':
    'Nada de este fichero se llevó desde aquí: en su primera columna no está ninguna de nuestras marcas. Deje esa columna como está.',

  preview: 'Qué cambiaría',
  'preview.nothing': 'No cambiaría nada: el fichero dice lo que ya está aquí.',
  'preview.new': 'Nuevo',
  'preview.before': 'Hasta ahora',
  'preview.after': 'Del fichero',
  'preview.original': 'Original',
  'preview.take': 'Incorporarlo',
  'preview.stillRight': 'La traducción sigue siendo correcta aunque el original haya cambiado',
  'preview.summary':
    '{unchanged, plural, =0 {} one {# texto sigue igual. } other {# textos siguen igual. }}{untranslated, plural, =0 {} one {# aún no está traducido.} other {# aún no están traducidos.}}',
  meanwhile: 'Cambiado entretanto',
  'meanwhile.text':
    'Alguien escribió aquí después de llevarse el fichero. No se sobrescribe nada: compare ambos y llévese el fichero de nuevo.',
  'meanwhile.now': 'Aquí, ahora',
  incomplete: 'Incompleto',
  'incomplete.text': 'De estos falta una parte en el fichero, así que se dejan como están.',
  unmatched: 'Ajeno a esta sesión',
  'unmatched.text': 'Estas filas no pertenecen a ninguna conclusión de aquí que aún se pueda traducir.',
  apply: '{count, plural, one {Incorporar # traducción} other {Incorporar # traducciones}}',
  applied: '{count, plural, one {Se ha incorporado # traducción.} other {Se han incorporado # traducciones.}}',
  'applied.refused': '{citation} se ha dejado como estaba: {sentence}',

  'doc.label': 'Para traductores',
  'doc.title': 'Conclusiones de la sesión {code}, al {language}',
  'doc.how':
    'Escriba solo en la columna de la derecha y deje la primera como está: por ella vuelve cada texto a su sitio. Lo vacío queda sin traducir.',
  'doc.mark': 'Marca',
  'doc.text': 'Texto',
  'doc.translation': 'Traducción',

  'pack.label': 'Para intérpretes',
  'pack.title': 'Sesión {code}: {title}',
  'pack.how':
    'Lo que se dice en la sesión, en español y en inglés, lado a lado. Los nombres figuran como se anunciaron.',
  'pack.agenda': 'Agenda',
  'pack.names': 'Nombres',
  'pack.questions': 'Preguntas orientadoras',
  'pack.conclusions': 'Conclusiones anteriores del grupo',
  'pack.time': 'Hora',
  'pack.name': 'Nombre',
  'pack.about': 'Función e institución',
  'pack.country': 'País',
  'pack.number': 'Número',
  'pack.missing': 'aún sin traducir',
};
