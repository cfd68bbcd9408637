import type { Catalog } from '../catalog.js';

export const conclusions: Catalog['conclusions'] = {
  'kind.FINDING': 'Constat',
  'kind.RECOMMENDATION': 'Recommandation',
  'kind.KEY_ELEMENT': 'Élément clé',
  'kind.OPEN_QUESTION': 'Question ouverte',

  'lens.SUSTAINABLE_DEVELOPMENT': 'Développement durable',
  'lens.PUBLIC_HEALTH': 'Santé publique',
  'lens.NON_CRIMINALISATION': 'Non-criminalisation',
  'lens.GENDER': 'Genre',
  'lens.HUMAN_RIGHTS': 'Droits humains',

  'standing.DRAFT': 'Projet',
  'standing.IN_CONSULTATION': 'En consultation',
  'standing.ADOPTED': 'Adoptée',
  'standing.WITHDRAWN': 'Retirée',
  'standing.PAUSED': 'En pause',
  'standing.SUPERSEDED': 'Remplacée',
  'standingMeaning.DRAFT':
    'Elle est en cours de rédaction et n’engage personne ; elle peut encore changer ou être abandonnée.',
  'standingMeaning.IN_CONSULTATION':
    'Les pays ont été consultés et peuvent encore s’y opposer ; le texte n’est pas définitif.',
  'standingMeaning.ADOPTED': 'Les pays l’ont approuvée selon la procédure du groupe. Son texte ne change plus.',
  'standingMeaning.WITHDRAWN': 'Le groupe l’a retirée. Elle reste lisible, car elle a pu être citée.',
  'standingMeaning.PAUSED': 'Un pays s’y oppose : la procédure est suspendue jusqu’à ce que cela soit réglé.',
  'standingMeaning.SUPERSEDED': 'Une conclusion ultérieure la remplace. Elle reste lisible, car elle a pu être citée.',

  'stance.NO_OBJECTION': 'Pas d’objection',
  'stance.RESERVATION': 'Réserve',
  'stance.OBJECTION': 'Objection',
  'outcome.NO_OBJECTION': 'Pas d’objection',
  'outcome.RESERVATION': 'Réserve',
  'outcome.OBJECTION': 'Objection',
  'outcome.EARLIER_WORDING': 'S’est prononcé sur un texte antérieur',
  'outcome.SILENT': 'Ne s’est pas prononcé',
  'outcome.NOT_REACHED': 'N’a pas pu être joint',
  'objection.RAISED': 'Formulée : à confirmer',
  'objection.CONFIRMED': 'Confirmée',
  'objection.LAPSED': 'Caduque',
  'objection.LIFTED': 'Retirée',
  holidaysFrom: 'Jours fériés : date-holidays (CC BY-SA 3.0).',
};
