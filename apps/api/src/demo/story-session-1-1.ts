import type { StorySession } from './story.js';

/** The invented session before 2.1. */
export const session11: StorySession = {
  key: 'session-1.1',
  isFictitious: true,
  madeAt: '2023-02-06T09:00:00Z',
  publishedAt: '2023-02-20T10:00:00Z',
  moves: [
    { to: 'CONVENED', at: '2023-02-20T10:05:00Z' },
    { to: 'LIVE', at: '2023-03-16T15:00:00Z' },
    { to: 'HELD', at: '2023-03-16T16:32:00Z' },
    { to: 'CLOSED', at: '2023-04-28T09:00:00Z' },
  ],
  code: '1.1',
  ordinal: 1,
  date: '2023-03-16',
  start: '16:00',
  end: '17:30',
  timeZone: 'Europe/Madrid',
  modality: 'ONLINE',
  title: { en: 'A common starting point', es: 'Un punto de partida común' },
  subtitle: {
    en: 'What we mean by proportionality, and what each country would like to bring away from the group.',
    es: 'Qué entendemos por proporcionalidad y qué querría llevarse cada país del grupo.',
  },
  context: {
    en: 'The group meets for the first time since it was launched. Before it looks at particular mechanisms it needs words in common: the same term names different things in different legal systems, and figures that are counted differently cannot be set side by side.',
    es: 'El grupo se reúne por primera vez desde su puesta en marcha. Antes de estudiar mecanismos concretos necesita palabras comunes: un mismo término nombra cosas distintas en ordenamientos distintos, y las cifras que se cuentan de otro modo no pueden ponerse una al lado de otra.',
  },
  outcome: {
    en: 'An agreed list of terms and of the questions that the next sessions will put to the countries.',
    es: 'Una lista acordada de términos y de las preguntas que las próximas sesiones harán a los países.',
  },
  approach: {
    en: 'Sustainable development\nPublic health\nNon-criminalisation\nGender\nHuman rights',
    es: 'Desarrollo sostenible\nSalud pública\nNo criminalización\nGénero\nDerechos humanos',
  },
  invited: {
    en: 'Judiciaries, public defenders and prosecutors, and the drug commissions of the partner countries.',
    es: 'Poderes judiciales, defensorías y fiscalías, y las comisiones de drogas de los países socios.',
  },
  objectives: [
    {
      en: 'Present the group, its two lead institutions and its way of working.',
      es: 'Presentar el grupo, sus dos instituciones líderes y su forma de trabajar.',
      outcome: 'MET',
    },
    {
      en: 'Agree on the words that the group will use, in Spanish and in English.',
      es: 'Acordar las palabras que usará el grupo, en español y en inglés.',
      outcome: 'PARTLY_MET',
    },
    {
      en: 'Choose the subjects of the sessions of the year.',
      es: 'Elegir los temas de las sesiones del año.',
      outcome: 'MET',
    },
  ],
  steps: [
    {
      moment: 'BEFORE',
      text: {
        en: 'The institutions name the person who will follow the group.',
        es: 'Las instituciones designan a quien seguirá el grupo.',
      },
    },
    {
      moment: 'DURING',
      text: { en: 'A round of the countries, three minutes each.', es: 'Una ronda de países, tres minutos cada uno.' },
    },
    {
      moment: 'AFTER',
      text: {
        en: 'The list of terms is sent to all for remarks.',
        es: 'La lista de términos se envía a todos para observaciones.',
      },
    },
  ],
  questions: [
    {
      text: {
        en: 'Which conduct does your law call a minor drug offence, and where is the line drawn?',
        es: '¿Qué conductas llama su ley delito menor de drogas y dónde traza la línea?',
      },
      isQuestion: true,
    },
    {
      text: {
        en: 'Who decides first whether a person enters the criminal justice system?',
        es: '¿Quién decide primero si una persona entra en el sistema penal?',
      },
      isQuestion: true,
    },
  ],
  agenda: [
    {
      kind: 'OPENING',
      start: '16:00',
      end: '16:15',
      title: { en: 'Welcome by the two lead institutions', es: 'Bienvenida de las dos instituciones líderes' },
      contributions: [
        {
          role: 'OPENING',
          name: 'Elena Ejemplo',
          function: { en: 'judge (fictitious person)', es: 'jueza (persona ficticia)' },
          institution: { en: 'Judiciary of Costa Rica', es: 'Poder Judicial de Costa Rica' },
          countryCode: 'CR',
        },
      ],
    },
    {
      kind: 'DISCUSSION',
      start: '16:15',
      end: '17:15',
      title: { en: 'Round of the countries', es: 'Ronda de países' },
      contributions: [
        {
          role: 'MODERATOR',
          name: 'Dana Sample',
          function: { en: 'adviser (fictitious person)', es: 'asesora (persona ficticia)' },
          institution: {
            en: 'National Drug Council of Trinidad and Tobago',
            es: 'Consejo Nacional de Drogas de Trinidad y Tobago',
          },
          countryCode: 'TT',
        },
      ],
    },
    {
      kind: 'CLOSING',
      start: '17:15',
      end: '17:30',
      title: { en: 'Next steps', es: 'Próximos pasos' },
    },
  ],
  materials: [],
};
