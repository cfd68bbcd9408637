import type { ConclusionKind, Lens } from '@cauce/domain/conclusion';
import { Temporal } from 'temporal-polyfill';
import type { Bilingual } from './story.js';

/** A conclusion of the story. All of them are invented, and marked so. */
export interface StoryConclusion {
  /** Under which the rest of the story speaks of it. */
  readonly name: string;
  readonly kind: ConclusionKind;
  readonly text: Bilingual;
  readonly lenses: readonly Lens[];
  /** Places in the list of themes. */
  readonly themes: readonly number[];
  /** Places of the questions and agenda items of the session that it came from. */
  readonly questions: readonly number[];
  readonly agenda: readonly number[];
  readonly supersedes?: string;
}

interface Told {
  /** The key of the person who does it. */
  readonly by: string;
  readonly at: string;
}

/** What somebody of the story does with its conclusions. */
export type StoryAct = Told &
  (
    | { readonly act: 'DRAFT'; readonly conclusion: StoryConclusion }
    | { readonly act: 'EDIT'; readonly name: string; readonly es: string; readonly en?: string }
    | { readonly act: 'OPEN' }
    | { readonly act: 'NO_OBJECTION' }
    | { readonly act: 'EXTEND' }
    | { readonly act: 'RESERVATION'; readonly name: string; readonly text: Bilingual }
    | { readonly act: 'OBJECT'; readonly name: string; readonly text: Bilingual }
    | { readonly act: 'WITHDRAW'; readonly name: string; readonly reason: string }
    | { readonly act: 'ADOPT'; readonly reason: string }
    | { readonly act: 'RELEASE' }
  );

/** The themes of the group, in their order. */
export const storyThemes: readonly Bilingual[] = [
  { en: 'Drug courts', es: 'Tribunales de drogas' },
  { en: 'Outside the criminal process', es: 'Fuera del proceso penal' },
  { en: 'Words and definitions', es: 'Palabras y definiciones' },
  { en: 'Health and social services', es: 'Servicios de salud y sociales' },
];

/** When the themes were written down. */
export const themesAt = '2023-07-14T09:00:00Z';

const drafting = { by: 'rapporteur', act: 'DRAFT' } as const;

const firstPackage: readonly StoryAct[] = [
  {
    ...drafting,
    at: '2023-07-17T15:00:00Z',
    conclusion: {
      name: 'in-itself',
      kind: 'FINDING',
      text: {
        en: 'Keeping a person away from the criminal justice system is a measure in itself, not a step on the way to another.',
        es: 'Evitar el contacto con el sistema penal es una medida en sí misma, no un paso previo a otra.',
      },
      lenses: ['NON_CRIMINALISATION', 'HUMAN_RIGHTS'],
      themes: [1],
      questions: [0],
      agenda: [1],
    },
  },
  {
    ...drafting,
    at: '2023-07-17T15:10:00Z',
    conclusion: {
      name: 'threshold',
      kind: 'RECOMMENDATION',
      text: {
        en: 'One threshold of quantities for personal use is set for the whole region.',
        es: 'Se fija un umbral común de cantidades para uso personal en toda la región.',
      },
      lenses: ['NON_CRIMINALISATION'],
      themes: [1],
      questions: [1],
      agenda: [2],
    },
  },
  {
    ...drafting,
    at: '2023-07-17T15:20:00Z',
    conclusion: {
      name: 'words',
      kind: 'KEY_ELEMENT',
      text: {
        en: 'The group uses “decriminalisation” with the definition of its list of terms.',
        es: 'El grupo usa «despenalización» con la definición de su lista de términos.',
      },
      lenses: ['NON_CRIMINALISATION'],
      themes: [2],
      questions: [1],
      agenda: [],
    },
  },
  {
    ...drafting,
    at: '2023-07-17T15:30:00Z',
    conclusion: {
      name: 'left-out',
      kind: 'RECOMMENDATION',
      text: {
        en: 'Countries that keep drug courts measure whom they leave out.',
        es: 'Los países que mantienen tribunales de drogas miden a quién dejan fuera.',
      },
      lenses: ['HUMAN_RIGHTS', 'GENDER'],
      themes: [0],
      questions: [3, 4],
      agenda: [2],
    },
  },
  { act: 'OPEN', by: 'colead-cr', at: '2023-07-19T14:00:00Z' },
  { act: 'NO_OBJECTION', by: 'validator-tt', at: '2023-07-24T13:30:00Z' },
  {
    act: 'OBJECT',
    by: 'focal-do',
    name: 'left-out',
    at: '2023-07-25T15:00:00Z',
    text: {
      en: 'To measure is not enough: a figure that stays in a drawer changes nothing. We ask that it be published.',
      es: 'Medir no basta: un dato que queda en un cajón no cambia nada. Pedimos que se publique.',
    },
  },
  {
    act: 'EDIT',
    by: 'rapporteur',
    name: 'left-out',
    at: '2023-07-27T16:00:00Z',
    es: 'Los países que mantienen tribunales de drogas miden también a quién dejan fuera, y publican el dato cada año.',
    en: 'Countries that keep drug courts also measure whom they leave out, and publish the figure every year.',
  },
  {
    act: 'WITHDRAW',
    by: 'colead-cr',
    name: 'threshold',
    at: '2023-07-28T15:00:00Z',
    reason: 'No hay acuerdo sobre la medida: los ordenamientos cuentan de formas distintas.',
  },
  { act: 'EXTEND', by: 'focal-mx', at: '2023-07-31T16:00:00Z' },
  { act: 'NO_OBJECTION', by: 'validator-do', at: '2023-08-01T14:00:00Z' },
  { act: 'NO_OBJECTION', by: 'validator-tt', at: '2023-08-02T13:00:00Z' },
  {
    act: 'RESERVATION',
    by: 'validator-mx',
    name: 'left-out',
    at: '2023-08-09T17:00:00Z',
    text: {
      en: 'Courts of the federal states keep their own figures; they are published once there is an agreement with each of them.',
      es: 'Los tribunales de las entidades federativas llevan sus propios datos; se publicarán cuando haya un convenio con cada una.',
    },
  },
  {
    act: 'ADOPT',
    by: 'colead-cr',
    at: '2023-08-28T15:00:00Z',
    reason: 'La otra institución líder lo aprobó por correo el 25 de agosto.',
  },
  { act: 'RELEASE', by: 'colead-cr', at: '2023-08-30T09:00:00Z' },
];

const laterPackages: readonly StoryAct[] = [
  {
    ...drafting,
    at: '2023-09-18T15:00:00Z',
    conclusion: {
      name: 'two-senses',
      kind: 'KEY_ELEMENT',
      text: {
        en: 'The group says “depenalisation” where a penalty is lowered or lifted, and “decriminalisation” where conduct leaves criminal law; every text says which of the two it means.',
        es: 'El grupo dice «despenalización» cuando la pena baja o se suprime, y «descriminalización» cuando la conducta sale del derecho penal; cada texto dice a cuál de las dos se refiere.',
      },
      lenses: ['NON_CRIMINALISATION', 'HUMAN_RIGHTS'],
      themes: [2],
      questions: [1],
      agenda: [2],
      supersedes: 'words',
    },
  },
  { act: 'OPEN', by: 'colead-tt', at: '2023-09-19T14:00:00Z' },
  { act: 'NO_OBJECTION', by: 'validator-cr', at: '2023-09-21T15:00:00Z' },
  { act: 'NO_OBJECTION', by: 'validator-do', at: '2023-09-26T15:00:00Z' },
  {
    act: 'ADOPT',
    by: 'colead-tt',
    at: '2023-10-10T15:00:00Z',
    reason: 'The other lead institution agreed by telephone on 9 October.',
  },
  { act: 'RELEASE', by: 'colead-cr', at: '2023-10-12T09:00:00Z' },
  {
    ...drafting,
    by: 'expert',
    at: '2023-10-16T15:00:00Z',
    conclusion: {
      name: 'social-work',
      kind: 'FINDING',
      text: {
        en: 'Commissions that decide outside the criminal process need social workers in the team from the first day.',
        es: 'Las comisiones que deciden fuera del proceso penal necesitan trabajo social en el equipo desde el primer día.',
      },
      lenses: ['PUBLIC_HEALTH', 'SUSTAINABLE_DEVELOPMENT'],
      themes: [1, 3],
      questions: [2],
      agenda: [1],
    },
  },
  { act: 'OPEN', by: 'colead-cr', at: '2023-10-17T14:00:00Z' },
  { act: 'NO_OBJECTION', by: 'validator-mx', at: '2023-10-19T16:00:00Z' },
  {
    act: 'ADOPT',
    by: 'colead-cr',
    at: '2023-11-08T15:00:00Z',
    reason: 'La otra institución líder lo aprobó por correo el 7 de noviembre.',
  },
];

/** What is before the countries, and on the desk, whenever somebody loads the demo. */
const presentPackage = (today: Temporal.PlainDate): readonly StoryAct[] => {
  const before = (days: number, clock: string) => `${today.subtract({ days }).toString()}T${clock}:00Z`;
  return [
    {
      ...drafting,
      at: before(5, '15:00'),
      conclusion: {
        name: 'appointment',
        kind: 'RECOMMENDATION',
        text: {
          en: 'Whoever is diverted has a first appointment within seven days, and a place to bring their children to.',
          es: 'Quien es derivado tiene una primera cita en siete días, y un lugar al que acudir con sus hijos.',
        },
        lenses: ['GENDER', 'PUBLIC_HEALTH'],
        themes: [3],
        questions: [0, 2],
        agenda: [],
      },
    },
    {
      ...drafting,
      at: before(5, '15:10'),
      conclusion: {
        name: 'police',
        kind: 'RECOMMENDATION',
        text: {
          en: 'The police officer who finds the person decides on the diversion, by a written list of criteria.',
          es: 'El agente de policía que encuentra a la persona decide la derivación, con una lista escrita de criterios.',
        },
        lenses: ['NON_CRIMINALISATION'],
        themes: [1],
        questions: [0],
        agenda: [2],
      },
    },
    { act: 'OPEN', by: 'colead-cr', at: before(3, '14:00') },
    { act: 'NO_OBJECTION', by: 'validator-tt', at: before(2, '13:00') },
    {
      act: 'OBJECT',
      by: 'focal-mx',
      name: 'police',
      at: before(1, '16:00'),
      text: {
        en: 'In our law the prosecutor decides, not the police. We ask for a text that names no authority.',
        es: 'En nuestro ordenamiento decide la fiscalía, no la policía. Pedimos un texto que no nombre a la autoridad.',
      },
    },
    {
      ...drafting,
      by: 'expert',
      at: before(1, '17:00'),
      conclusion: {
        name: 'abolish',
        kind: 'OPEN_QUESTION',
        text: {
          en: 'What would a country need to know before it closes a drug court?',
          es: '¿Qué necesitaría saber un país antes de cerrar un tribunal de drogas?',
        },
        lenses: [],
        themes: [0],
        questions: [4],
        agenda: [],
      },
    },
    {
      ...drafting,
      at: before(1, '17:30'),
      conclusion: {
        name: 'women',
        kind: 'FINDING',
        text: {
          en: 'Women reach drug courts later than men.',
          es: 'Las mujeres llegan a los tribunales de drogas más tarde que los hombres.',
        },
        lenses: ['GENDER'],
        themes: [0],
        questions: [3],
        agenda: [],
      },
    },
    {
      act: 'EDIT',
      by: 'rapporteur',
      name: 'women',
      at: before(1, '18:00'),
      es: 'Las mujeres llegan a los tribunales de drogas más tarde que los hombres, y los dejan antes.',
    },
  ];
};

/** What became of session 2.1, in order of time. */
export const storyConclusions = (): StoryAct[] => [
  ...firstPackage,
  ...laterPackages,
  ...presentPackage(Temporal.Now.plainDateISO('UTC')),
];
