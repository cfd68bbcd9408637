import { countries } from '@cauce/domain/countries';

/** The name of the demo installation. */
export const installationName = { en: 'Cauce, demonstration', es: 'Cauce, demostración' };

/**
 * The programme, its result and its group, as public sources tell them.
 * Dates: the concept note of session 2.1 and euda.europa.eu/activities/copolad_en, which disagree.
 * Group and co-leads: copolad.eu, page of the working group on proportionality and alternatives; launched on 20 December 2022.
 * Partner countries: fiiapp.org, project page (33); a technical committee of March 2023 counted 32, without Nicaragua.
 */
export const founding = {
  programme: {
    slug: 'copolad-iii',
    name: {
      en: 'COPOLAD III, cooperation programme between Latin America, the Caribbean and the European Union on drug policies',
      es: 'COPOLAD III, programa de cooperación entre América Latina, el Caribe y la Unión Europea en políticas sobre drogas',
    },
    periods: [
      { from: '2021', to: '2024', source: 'concept note of session 2.1' },
      { from: '2021-02', to: '2025-01', source: 'euda.europa.eu/activities/copolad_en' },
    ],
    countryCodes: countries.filter(({ partner }) => partner).map(({ code }) => code),
  },
  result: {
    code: '3.5',
    title: {
      en: 'Proportionate drug-crime law and alternatives to arrest and prison for minor drug offences',
      es: 'Proporcionalidad del derecho penal de drogas y alternativas a la detención y a la prisión en delitos menores de drogas',
    },
  },
  group: {
    slug: '3.5',
    name: {
      en: 'Proportionality and alternatives to punishment (WG 3.5)',
      es: 'Proporcionalidad y Alternatividad Penal (GT 3.5)',
    },
    launchedOn: '2022-12-20',
  },
};

/** The institutions that lead the group together, in their order. */
export const coLeads = ['judiciary-cr', 'drug-council-tt'];

/** The demo's manager, who does not exist. */
export const manager = {
  key: 'manager',
  name: 'Marina Ejemplo (persona ficticia)',
  email: 'manager@demo.example',
  locale: 'es',
  timeZone: 'Europe/Madrid',
  listedAt: '2022-12-20T09:00:00Z',
};
