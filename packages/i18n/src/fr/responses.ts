import type { Catalog } from '../catalog.js';

export const responses: Catalog['responses'] = {
  attribution: 'Au nom de qui cette réponse est-elle donnée ?',
  'attribution.PERSON': 'Une personne',
  'attribution.INSTITUTION': 'Une institution',
  'attribution.COUNTRY': 'Un pays',
  'attribution.NOBODY': 'Personne : sans attribution',
  'attributionMeaning.PERSON': 'Votre nom et celui de votre institution l’accompagnent.',
  'attributionMeaning.INSTITUTION': 'Le nom de votre institution l’accompagne, et celui de personne d’autre.',
  'attributionMeaning.COUNTRY': 'Seul le nom de votre pays l’accompagne.',
  'attributionMeaning.NOBODY':
    'Nul ne peut savoir qui a répondu, pas même les gestionnaires. Elle apparaît, sans date, dès qu’il y en a trois.',
};
