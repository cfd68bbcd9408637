import type { Locale } from '@cauce/domain/locale';
import type { TranslationState } from '@cauce/domain/localized';

/** A text in some languages, the first being its original, as the API answers for it. */
export const text = (texts: Partial<Record<Locale, string>>, state: TranslationState = 'HUMAN', isStale = false) => {
  const [original] = Object.keys(texts);
  const readIn = (locale: string) => {
    const found = Object.entries(texts).find(([language]) => language === locale);
    const [language, words] = found ?? Object.entries(texts)[0] ?? [];
    return {
      text: words,
      locale: language,
      state: language === original ? 'ORIGINAL' : state,
      isFallback: found === undefined,
      isStale: language !== original && isStale,
    };
  };
  return {
    original,
    revision: 1,
    in: ({ locale }: { locale: string }) => readIn(locale),
    readings: Object.keys(texts).map(readIn),
    lacking: ['en', 'es'].filter((locale) => !Object.keys(texts).includes(locale)),
  };
};

const group = {
  id: 'group-3.5',
  slug: '3.5',
  name: text({ en: 'Proportionality (WG 3.5)', es: 'Proporcionalidad (GT 3.5)' }),
  result: {
    id: 'result-3.5',
    code: '3.5',
    programme: { id: 'programme', name: text({ en: 'The programme', es: 'El programa' }) },
  },
  coLeads: [{ id: 'institution-1', name: text({ en: 'Judiciary of Somewhere', es: 'Poder Judicial de Algún Lugar' }) }],
};

const nothing = {
  edit: false,
  publish: false,
  convene: false,
  start: false,
  hold: false,
  markObjectives: false,
  close: false,
  cancel: false,
};

/** What the viewer can do: only what is named. */
export const able = (...acts: (keyof typeof nothing)[]) => ({
  ...nothing,
  ...Object.fromEntries(acts.map((act) => [act, true])),
});

const country = (code: string, names: Record<string, string>) => ({
  code,
  name: ({ locale }: { locale: string }) => names[locale] ?? names['en'],
});

const agenda = [
  {
    id: 'item-1',
    kind: 'KEYNOTE',
    startsAt: '2023-07-13T14:30:00.000Z',
    endsAt: '2023-07-13T15:00:00.000Z',
    title: text({ en: 'Another way', es: 'Otra vía' }),
    contributions: [
      {
        id: 'contribution-1',
        role: 'SPEAKER',
        name: 'Inés Ficticia',
        function: text({ en: 'jurist', es: 'jurista' }),
        institution: text({ en: 'A commission', es: 'Una comisión' }),
        country: country('PT', { en: 'Portugal', es: 'Portugal' }),
      },
      {
        id: 'contribution-2',
        role: 'MODERATOR',
        name: 'Tomás Inventado',
        country: country('DO', { en: 'Dominican Republic', es: 'República Dominicana' }),
      },
    ],
  },
  {
    id: 'item-2',
    kind: 'CLOSING',
    startsAt: '2023-07-13T15:00:00.000Z',
    endsAt: '2023-07-13T15:15:00.000Z',
    title: text({ en: 'Closing', es: 'Clausura' }),
    contributions: [],
  },
];

/** A session that was held in Madrid's time, complete in Spanish and English; a spec says what is different. */
export const session = (different: Record<string, unknown> = {}) => ({
  id: 'session-2.1',
  code: '2.1',
  ordinal: 2,
  version: 3,
  status: 'HELD',
  moment: 'AFTER',
  modality: 'ONLINE',
  startsAt: '2023-07-13T14:30:00.000Z',
  endsAt: '2023-07-13T15:15:00.000Z',
  timeZone: 'Europe/Madrid',
  statedDuration: 'PT45M',
  publishedAt: '2023-06-22T09:00:00.000Z',
  isFictitious: false,
  conclusions: [],
  consultations: [],
  releases: [],
  viewerCanConclude: {
    draft: false,
    order: false,
    openConsultation: false,
    release: false,
    takePack: false,
    translate: false,
  },
  title: text({ en: 'Beyond criminal justice', es: 'Más allá de la justicia penal' }),
  subtitle: text({ en: 'What it opens.', es: 'Lo que abre.' }),
  outcome: text({ en: 'A roadmap.', es: 'Una hoja de ruta.' }),
  context: text({ en: 'First.\n\nSecond.', es: 'Primero.\n\nSegundo.' }),
  group,
  objectives: [{ id: 'objective-1', outcome: null, text: text({ en: 'Make it known.', es: 'Darlo a conocer.' }) }],
  questions: [
    { id: 'question-1', isQuestion: true, text: text({ en: 'Which mechanisms?', es: '¿Qué mecanismos?' }) },
    {
      id: 'question-2',
      isQuestion: false,
      text: text({ en: 'The limits of courts', es: 'Los límites de los tribunales' }),
    },
  ],
  steps: [
    {
      id: 'step-1',
      moment: 'AFTER',
      text: text({ en: 'The conclusions are shared.', es: 'Se comparten las conclusiones.' }),
    },
  ],
  agenda,
  agendaDoubts: [{ code: 'LABEL_DIFFERS_FROM_RANGE', position: 1, minutes: 15, statedMinutes: 25 }],
  materials: [],
  formerTimes: [],
  viewerCan: nothing,
  ...different,
});

export type StorySession = ReturnType<typeof session>;
