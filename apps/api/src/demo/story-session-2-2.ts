import type { Temporal } from 'temporal-polyfill';
import type { StorySession } from './story.js';

/** The first Thursday that is at least five weeks away and not at the turn of a year, so that the demo always has a session to come. */
const comingThursday = (today: Temporal.PlainDate): string => {
  const inFiveWeeks = today.add({ weeks: 5 });
  const isTurnOfYear = inFiveWeeks.dayOfYear > 345 || inFiveWeeks.dayOfYear < 8;
  const soonest = isTurnOfYear ? inFiveWeeks.add({ weeks: 3 }) : inFiveWeeks;
  return soonest.add({ days: (4 - soonest.dayOfWeek + 7) % 7 }).toString();
};

/** The invented session after 2.1, which lies ahead of whoever loads the demo. */
export const session22 = (today: Temporal.PlainDate): StorySession => ({
  key: 'session-2.2',
  isFictitious: true,
  madeAt: `${today.subtract({ days: 20 }).toString()}T09:00:00Z`,
  publishedAt: `${today.subtract({ days: 6 }).toString()}T09:00:00Z`,
  moves: [{ to: 'CONVENED', at: `${today.subtract({ days: 6 }).toString()}T09:05:00Z` }],
  code: '2.2',
  ordinal: 3,
  date: comingThursday(today),
  start: '16:00',
  end: '17:45',
  timeZone: 'Europe/Madrid',
  modality: 'ONLINE',
  title: { en: 'What comes instead', es: 'Lo que viene en su lugar' },
  subtitle: {
    en: 'Health, work and community: the services that an alternative needs in order to hold.',
    es: 'Salud, trabajo y comunidad: los servicios que una alternativa necesita para sostenerse.',
  },
  context: {
    en: 'The second session mapped mechanisms that avoid contact with the criminal justice system. This one asks what a person meets once diverted: who receives them, in how many days, for how long, and who pays. Women with children and people who live far from a city are looked at first, since a diversion that they cannot reach is none.',
    es: 'La segunda sesión trazó el mapa de los mecanismos que evitan el contacto con el sistema penal. Esta pregunta qué encuentra la persona una vez derivada: quién la recibe, en cuántos días, durante cuánto tiempo y quién lo paga. Se mira primero a las mujeres con hijos y a quienes viven lejos de una ciudad, porque una derivación a la que no pueden llegar no lo es.',
  },
  outcome: {
    en: 'A shared description of the least that a service must offer for a diversion to be offered.',
    es: 'Una descripción compartida de lo mínimo que debe ofrecer un servicio para que pueda proponerse una derivación.',
  },
  approach: {
    en: 'Public health\nGender\nHuman rights',
    es: 'Salud pública\nGénero\nDerechos humanos',
  },
  invited: {
    en: 'Judiciaries and drug commissions, and with them the health and social services that receive people.',
    es: 'Poderes judiciales y comisiones de drogas y, con ellos, los servicios de salud y sociales que reciben a las personas.',
  },
  objectives: [
    {
      en: 'Compare how long a person waits between the decision and the first appointment.',
      es: 'Comparar cuánto espera una persona entre la decisión y la primera cita.',
    },
    {
      en: 'Describe what makes a service reachable for women with children.',
      es: 'Describir qué hace accesible un servicio para las mujeres con hijos.',
    },
  ],
  steps: [
    {
      moment: 'BEFORE',
      text: {
        en: 'Each country sends one page on a service that receives people who were diverted.',
        es: 'Cada país envía una página sobre un servicio que recibe a personas derivadas.',
      },
    },
    {
      moment: 'AFTER',
      text: { en: 'The description is circulated for remarks.', es: 'La descripción se circula para observaciones.' },
    },
  ],
  questions: [
    {
      text: {
        en: 'Which service receives a person who is diverted, and in how many days?',
        es: '¿Qué servicio recibe a la persona derivada, y en cuántos días?',
      },
      isQuestion: true,
    },
    {
      text: {
        en: 'What happens when a person does not keep the appointment?',
        es: '¿Qué ocurre cuando la persona no acude a la cita?',
      },
      isQuestion: true,
    },
    {
      text: {
        en: 'Who pays for the service, and for how long is that sure?',
        es: '¿Quién paga el servicio, y hasta cuándo está asegurado?',
      },
      isQuestion: true,
    },
  ],
  agenda: [
    {
      kind: 'OPENING',
      start: '16:00',
      end: '16:10',
      title: { en: 'Opening', es: 'Apertura' },
      contributions: [
        {
          role: 'OPENING',
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
      kind: 'PANEL',
      start: '16:10',
      end: '17:00',
      title: { en: 'Three services, three ways', es: 'Tres servicios, tres caminos' },
      contributions: [
        {
          role: 'MODERATOR',
          name: 'Elena Ejemplo',
          function: { en: 'judge (fictitious person)', es: 'jueza (persona ficticia)' },
          institution: { en: 'Judiciary of Costa Rica', es: 'Poder Judicial de Costa Rica' },
          countryCode: 'CR',
        },
        {
          role: 'PANELLIST',
          name: 'Rui Exemplo',
          function: { en: 'social worker (fictitious person)', es: 'trabajador social (persona ficticia)' },
          institution: { en: 'A dissuasion commission', es: 'Una comisión de disuasión' },
          countryCode: 'PT',
        },
        {
          role: 'PANELLIST',
          name: 'Paula Modelo',
          function: { en: 'head of services (fictitious person)', es: 'jefa de servicios (persona ficticia)' },
          institution: { en: 'A municipal health service', es: 'Un servicio municipal de salud' },
          countryCode: 'UY',
        },
      ],
    },
    {
      kind: 'BREAK',
      start: '17:00',
      end: '17:10',
      title: { en: 'Break', es: 'Pausa' },
    },
    {
      kind: 'DISCUSSION',
      start: '17:10',
      end: '17:40',
      title: { en: 'Round on the guiding questions', es: 'Ronda sobre las preguntas orientadoras' },
    },
    {
      kind: 'CLOSING',
      start: '17:40',
      end: '17:45',
      title: { en: 'Closing', es: 'Clausura' },
    },
  ],
  materials: [],
});
