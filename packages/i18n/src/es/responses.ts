import type { Catalog } from '../catalog.js';

export const responses: Catalog['responses'] = {
  attribution: '¿Quién respalda esta respuesta?',
  'attribution.PERSON': 'Una persona',
  'attribution.INSTITUTION': 'Una institución',
  'attribution.COUNTRY': 'Un país',
  'attribution.NOBODY': 'Nadie: sin atribución',
  'attributionMeaning.PERSON': 'Aparecen su nombre y el de su institución.',
  'attributionMeaning.INSTITUTION': 'Aparece el nombre de su institución y el de ninguna persona.',
  'attributionMeaning.COUNTRY': 'Solo aparece el nombre de su país.',
  'attributionMeaning.NOBODY':
    'Nadie puede saber quién respondió, tampoco quienes gestionan el grupo. Se muestra, sin fecha, cuando hay tres respuestas así.',
};
