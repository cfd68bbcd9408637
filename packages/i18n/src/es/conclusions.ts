import type { Catalog } from '../catalog.js';

export const conclusions: Catalog['conclusions'] = {
  'kind.FINDING': 'Constatación',
  'kind.RECOMMENDATION': 'Recomendación',
  'kind.KEY_ELEMENT': 'Elemento clave',
  'kind.OPEN_QUESTION': 'Pregunta abierta',

  'lens.SUSTAINABLE_DEVELOPMENT': 'Desarrollo sostenible',
  'lens.PUBLIC_HEALTH': 'Salud pública',
  'lens.NON_CRIMINALISATION': 'No criminalización',
  'lens.GENDER': 'Género',
  'lens.HUMAN_RIGHTS': 'Derechos humanos',

  'standing.DRAFT': 'Borrador',
  'standing.IN_CONSULTATION': 'En consulta',
  'standing.ADOPTED': 'Adoptada',
  'standing.WITHDRAWN': 'Retirada',
  'standing.PAUSED': 'En pausa',
  'standing.SUPERSEDED': 'Sustituida',
  'standingMeaning.DRAFT': 'Se está redactando y no compromete a nadie; aún puede cambiar o descartarse.',
  'standingMeaning.IN_CONSULTATION':
    'Se ha consultado a los países y todavía pueden objetar; el texto no es definitivo.',
  'standingMeaning.ADOPTED': 'Los países la acordaron según el procedimiento del grupo. Su texto ya no cambia.',
  'standingMeaning.WITHDRAWN': 'El grupo la retiró. Sigue disponible porque puede haberse citado.',
  'standingMeaning.PAUSED': 'Un país objeta, y el procedimiento queda detenido hasta que se resuelva.',
  'standingMeaning.SUPERSEDED': 'Una conclusión posterior la sustituye. Sigue disponible porque puede haberse citado.',

  'stance.NO_OBJECTION': 'Sin objeción',
  'stance.RESERVATION': 'Reserva',
  'stance.OBJECTION': 'Objeción',
  'outcome.NO_OBJECTION': 'Sin objeción',
  'outcome.RESERVATION': 'Reserva',
  'outcome.OBJECTION': 'Objeción',
  'outcome.EARLIER_WORDING': 'Se pronunció sobre un texto anterior',
  'outcome.SILENT': 'No se pronunció',
  'outcome.NOT_REACHED': 'No se pudo contactar',
  'objection.RAISED': 'Presentada: falta confirmarla',
  'objection.CONFIRMED': 'Confirmada',
  'objection.LAPSED': 'Caducada',
  'objection.LIFTED': 'Retirada',
  holidaysFrom: 'Días festivos: date-holidays (CC BY-SA 3.0).',
};
