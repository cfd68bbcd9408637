import type { NamedAttribution } from '@cauce/domain/response';
import type { Moment } from '@cauce/domain/session';

/** An answer of the story: whose it is, to which question of session 2.1, and its two lines in the other language. */
export interface StoryAnswer {
  /** The number of the question, from 1. */
  readonly question: number;
  /** The key of the person who answers. */
  readonly by: string;
  readonly institution: string;
  readonly attribution: NamedAttribution;
  readonly moment: Moment;
  readonly at: string;
  readonly original: 'en' | 'es';
  readonly text: string;
  readonly summary: string;
}

/** An answer of the story that is attributed to nobody. */
export type StoryUnattributed = Pick<StoryAnswer, 'question' | 'by' | 'at' | 'original' | 'text' | 'summary'>;

const costaRica = { by: 'focal-cr', institution: 'judiciary-cr', original: 'es' } as const;
const trinidad = { by: 'focal-tt', institution: 'drug-council-tt', original: 'en' } as const;
const mexico = { by: 'validator-mx', institution: 'commission-mx', original: 'es' } as const;
const dominicana = { by: 'focal-do', institution: 'judiciary-do', original: 'es' } as const;
const portugal = { by: 'focal-pt', institution: 'dissuasion-pt', original: 'en' } as const;

const before = { moment: 'BEFORE', at: '2023-07-10T15:00:00Z' } as const;
const after = { moment: 'AFTER', at: '2023-07-20T15:00:00Z' } as const;

const invented = {
  en: (text: string): string => `Fictitious answer, written for the demonstration. ${text}`,
  es: (text: string): string => `Respuesta ficticia, escrita para la demostración. ${text}`,
} as const;

const other = { en: 'es', es: 'en' } as const;

/** Says of every answer, in each of its languages, that nobody gave it. */
const marked = <Answer extends Pick<StoryAnswer, 'original' | 'text' | 'summary'>>(answer: Answer): Answer => ({
  ...answer,
  text: invented[answer.original](answer.text),
  summary: invented[other[answer.original]](answer.summary),
});

const answers: readonly StoryAnswer[] = [
  {
    ...costaRica,
    ...before,
    question: 1,
    attribution: 'INSTITUTION',
    text: 'La fiscalía puede suspender el procedimiento a prueba, y un equipo de justicia restaurativa acuerda con la persona un plan de atención antes de que haya acusación.',
    summary:
      'Proceedings can be suspended on probation; a restorative justice team agrees a care plan before any charge.',
  },
  {
    ...trinidad,
    ...before,
    question: 1,
    attribution: 'COUNTRY',
    text: 'Police may issue a fixed penalty for small amounts. Whoever pays it has no record and sees no court.',
    summary:
      'La policía puede imponer una multa fija por cantidades pequeñas; quien la paga no tiene antecedentes ni va a juicio.',
  },
  {
    ...dominicana,
    ...before,
    question: 1,
    attribution: 'INSTITUTION',
    text: 'El criterio de oportunidad permite archivar causas de poca cuantía. Se usa poco, porque no hay una guía común para las fiscalías.',
    summary: 'Prosecutors may drop minor cases, but rarely do: there is no common guideline.',
  },
  {
    ...portugal,
    ...before,
    question: 1,
    attribution: 'INSTITUTION',
    text: 'A person found with an amount for personal use is sent to a commission of a lawyer, a doctor and a social worker, which is no court.',
    summary: 'Quien lleva una cantidad para consumo propio comparece ante una comisión que no es un tribunal.',
  },
  {
    ...costaRica,
    ...before,
    question: 2,
    attribution: 'COUNTRY',
    text: 'El consumo no es delito. La posesión para consumo propio se decide caso por caso, sin umbral en la ley.',
    summary: 'Use is no offence. Possession for personal use is decided case by case, without a threshold in law.',
  },
  {
    ...trinidad,
    ...before,
    question: 2,
    attribution: 'COUNTRY',
    text: 'Yes, for cannabis only: up to thirty grams are no offence, and up to sixty carry a fixed penalty.',
    summary: 'Sí, solo para el cannabis: hasta treinta gramos no hay delito y hasta sesenta hay multa fija.',
  },
  {
    ...mexico,
    ...before,
    question: 2,
    attribution: 'INSTITUTION',
    text: 'La ley fija dosis máximas de consumo personal e inmediato. Por debajo no se ejerce acción penal, y se orienta a la persona a los servicios de salud.',
    summary:
      'The law sets maximum personal doses; below them nobody is prosecuted and people are referred to health services.',
  },
  {
    ...portugal,
    ...before,
    question: 2,
    attribution: 'COUNTRY',
    text: 'Use and possession of up to ten days’ supply have been an administrative matter for more than twenty years, for all substances.',
    summary:
      'El consumo y la posesión de hasta diez días de dosis son materia administrativa desde hace más de veinte años.',
  },
  {
    ...costaRica,
    ...after,
    question: 3,
    attribution: 'INSTITUTION',
    text: 'Los cupos de tratamiento fuera de la capital son pocos, y un plan que no se puede cumplir termina en incumplimiento.',
    summary:
      'There are few places for treatment outside the capital, and a plan that cannot be followed ends as a breach.',
  },
  {
    ...mexico,
    ...after,
    question: 3,
    attribution: 'PERSON',
    text: 'Los registros policiales y los de salud no se hablan: nadie sabe si la persona derivada llegó al servicio.',
    summary: 'Police and health records do not meet: nobody knows whether a referred person ever arrived.',
  },
  {
    ...dominicana,
    ...after,
    question: 3,
    attribution: 'COUNTRY',
    text: 'Falta una norma que diga qué cantidad es para consumo propio; sin ella, la detención es la respuesta más segura para quien decide.',
    summary: 'No rule says which amount is for personal use; without it, arrest is the safest answer for who decides.',
  },
  {
    ...costaRica,
    ...after,
    question: 4,
    attribution: 'INSTITUTION',
    text: 'El programa de tratamiento bajo supervisión judicial funciona desde hace años con buenos resultados en quienes lo terminan; terminan menos de la mitad.',
    summary: 'Court-supervised treatment works well for those who finish it; fewer than half do.',
  },
  {
    ...trinidad,
    ...after,
    question: 4,
    attribution: 'INSTITUTION',
    text: 'Our pilot court is small. Its best effect is that judges, probation and health officers now meet every week.',
    summary:
      'El tribunal piloto es pequeño; su mejor efecto es que justicia, libertad vigilada y salud se reúnen cada semana.',
  },
  {
    ...mexico,
    ...after,
    question: 4,
    attribution: 'COUNTRY',
    text: 'Hay programas en varios estados. Los resultados dependen de que el tratamiento exista antes que el tribunal.',
    summary: 'Several states have programmes; results depend on treatment being there before the court is.',
  },
  {
    ...dominicana,
    ...after,
    question: 4,
    attribution: 'INSTITUTION',
    text: 'Un tribunal de tratamiento en la capital. Llegan personas que sin el programa no habrían ido a prisión.',
    summary: 'One treatment court in the capital; it receives people who would not have gone to prison without it.',
  },
  {
    ...costaRica,
    ...after,
    question: 5,
    attribution: 'COUNTRY',
    text: 'No. Se ha propuesto que sean la última opción y no la primera.',
    summary: 'No. It was proposed that they be the last resort, not the first.',
  },
  {
    ...trinidad,
    ...after,
    question: 5,
    attribution: 'COUNTRY',
    text: 'No proposal so far.',
    summary: 'Hasta ahora, ninguna propuesta.',
  },
  {
    ...portugal,
    ...after,
    question: 5,
    attribution: 'INSTITUTION',
    text: 'We never had such courts, since the matter does not reach a court.',
    summary: 'Nunca hubo tales tribunales, porque el asunto no llega a los tribunales.',
  },
];

const unattributed: readonly StoryUnattributed[] = [
  {
    question: 3,
    by: 'validator-do',
    at: '2023-07-21T15:00:00Z',
    original: 'es',
    text: 'Las cuotas de detenciones siguen contando en la evaluación de los mandos policiales.',
    summary: 'Numbers of arrests still count when police commanders are assessed.',
  },
  {
    question: 3,
    by: 'focal-tt',
    at: '2023-07-22T15:00:00Z',
    original: 'en',
    text: 'Ministers say in private what they do not say before an election.',
    summary: 'Los ministros dicen en privado lo que no dicen antes de unas elecciones.',
  },
  {
    question: 3,
    by: 'validator-cr',
    at: '2023-07-23T15:00:00Z',
    original: 'es',
    text: 'Algunas fiscalías temen que archivar una causa se lea como corrupción.',
    summary: 'Some prosecutors fear that dropping a case is read as corruption.',
  },
];

/** What the story's countries answered to the questions of session 2.1; every text says that it is invented. */
export const storyAnswers = answers.map(marked);

/** What the story's people answered so that nobody knows who did. */
export const storyUnattributed = unattributed.map(marked);
