import type { Catalog } from '../catalog.js';

export const responses: Catalog['responses'] = {
  attribution: 'Quem responde por esta resposta?',
  'attribution.PERSON': 'Uma pessoa',
  'attribution.INSTITUTION': 'Uma instituição',
  'attribution.COUNTRY': 'Um país',
  'attribution.NOBODY': 'Ninguém: sem atribuição',
  'attributionMeaning.PERSON': 'Aparecem o seu nome e o da sua instituição.',
  'attributionMeaning.INSTITUTION': 'Aparece o nome da sua instituição e o de nenhuma pessoa.',
  'attributionMeaning.COUNTRY': 'Só aparece o nome do seu país.',
  'attributionMeaning.NOBODY':
    'Ninguém pode saber quem respondeu, nem quem administra o grupo. Aparece, sem data, quando há três respostas assim.',
};
