import fc from 'fast-check';
import type { AgendaItemKind, ContributionRole } from '@cauce/domain/concept-note';
import type { ConceptNoteDocument, DocumentAgendaItem, DocumentContribution } from '../src/concept-note-document.js';
import { aConceptNote } from './a-concept-note.js';

/** The languages in which a printed note is read back. */
export type NoteLanguage = 'en' | 'es';

interface Stock {
  subjects: readonly string[];
  verbs: readonly string[];
  objects: readonly string[];
  titles: readonly string[];
  starts: readonly string[];
  functions: readonly string[];
  institutions: readonly string[];
  principles: readonly string[];
  honorifics: readonly string[];
  countries: readonly (readonly [string, string])[];
}

const stock: Record<NoteLanguage, Stock> = {
  en: {
    subjects: ['The secretariat', 'Each country', 'The national council', 'The network of prosecutors', 'A small team'],
    verbs: ['compares', 'gathers', 'describes', 'reviews', 'sends', 'weighs'],
    objects: [
      'the measures in force for minor offences',
      'the obstacles that services meet',
      'the figures of the last three years',
      'what courts do with first offences',
      'the experience of other regions',
    ],
    titles: [
      'Mediation in practice',
      'Ways out of procedure',
      'Treatment that is not imposed',
      'Courts and health services',
      'What the figures show',
      'Experiences from the islands',
    ],
    starts: ['How does your country', 'When does the law', 'Which authority', 'Why do services'],
    functions: ['Director', 'Jurist', 'Coordinator of programmes', 'Judge', 'Adviser'],
    institutions: ['Ministry of Justice', 'National Drug Council', 'Public Defence Office', 'Supreme Court of Justice'],
    principles: ['Public health', 'Human rights', 'Gender', 'Sustainable development', 'Interculturality'],
    honorifics: ['Dr.', 'Ms.', 'Mr.'],
    countries: [
      ['CL', 'Chile'],
      ['TT', 'Trinidad and Tobago'],
      ['DO', 'Dominican Republic'],
      ['PT', 'Portugal'],
      ['MX', 'Mexico'],
      ['PE', 'Peru'],
    ],
  },
  es: {
    subjects: ['La secretaría', 'Cada país', 'El consejo nacional', 'La red de fiscales', 'Un equipo pequeño'],
    verbs: ['compara', 'reúne', 'describe', 'revisa', 'envía', 'examina'],
    objects: [
      'las medidas vigentes para los delitos menores',
      'los obstáculos que encuentran los servicios',
      'las cifras de los tres últimos años',
      'lo que hacen los tribunales con la primera infracción',
      'la experiencia de otras regiones',
    ],
    titles: [
      'La mediación en la práctica',
      'Salidas del proceso penal',
      'Un tratamiento que no se impone',
      'Tribunales y servicios de salud',
      'Lo que muestran las cifras',
      'Experiencias de las islas',
    ],
    starts: ['¿Cómo logra su país', '¿Cuándo permite la ley', '¿Qué autoridad decide', '¿Por qué los servicios'],
    functions: ['Directora', 'Jurista', 'Coordinador de programas', 'Jueza', 'Asesor'],
    institutions: [
      'Ministerio de Justicia',
      'Consejo Nacional de Drogas',
      'Defensoría Pública',
      'Corte Suprema de Justicia',
    ],
    principles: ['Salud pública', 'Derechos humanos', 'Género', 'Desarrollo sostenible', 'Interculturalidad'],
    honorifics: ['Dr.', 'Dra.', 'Sra.'],
    countries: [
      ['CL', 'Chile'],
      ['TT', 'Trinidad y Tobago'],
      ['DO', 'República Dominicana'],
      ['PT', 'Portugal'],
      ['MX', 'México'],
      ['PE', 'Perú'],
    ],
  },
};

const rolesOf: Record<AgendaItemKind, readonly ContributionRole[]> = {
  OPENING: ['OPENING'],
  KEYNOTE: ['SPEAKER', 'MODERATOR'],
  PANEL: ['MODERATOR', 'PANELLIST'],
  DISCUSSION: ['MODERATOR', 'SPEAKER'],
  BREAK: [],
  CLOSING: ['CLOSING'],
};

const firstNames = ['Alba', 'Bruno', 'Carmela', 'Darío', 'Elvira', 'Fermín', 'Greta', 'Horacio'];
const lastNames = ['Quintrel', 'Morandes', 'Tavarela', 'Ostoya', 'Belvís', 'Zambrón', 'Peñarroda', 'Valdoria'];

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });

const sentence = ({ subjects, verbs, objects }: Stock): fc.Arbitrary<string> =>
  fc.tuple(pick(subjects), pick(verbs), pick(objects)).map((words) => `${words.join(' ')}.`);

const text = (of: Stock): fc.Arbitrary<string> =>
  fc
    .array(fc.array(sentence(of), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n'));

const person = (of: Stock, roles: readonly ContributionRole[]): fc.Arbitrary<DocumentContribution> =>
  fc
    .record({
      role: pick(roles),
      honorific: maybe(pick(of.honorifics)),
      name: fc.tuple(pick(firstNames), pick(lastNames)).map((names) => names.join(' ')),
      function: pick(of.functions),
      institution: pick(of.institutions),
      from: maybe(pick(of.countries)),
    })
    .map(({ from, ...rest }) => ({ ...rest, country: from?.[0] ?? null, countryName: from?.[1] ?? null }));

const day = '2025-03-12';
const clock = (minutes: number): string =>
  `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const agendaItem = (of: Stock) =>
  pick(['OPENING', 'KEYNOTE', 'PANEL', 'DISCUSSION', 'BREAK', 'CLOSING'] as const).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      title: pick(of.titles),
      details: maybe(sentence(of)),
      minutes: pick([10, 15, 20, 45, 60]),
      contributions:
        rolesOf[kind].length === 0 ? fc.constant([]) : fc.array(person(of, rolesOf[kind]), { maxLength: 3 }),
    }),
  );

/** Notes of invented sessions in one language, each with all that a note may hold and much of it missing now and then. */
export const generatedNote = (locale: NoteLanguage): fc.Arbitrary<ConceptNoteDocument> => {
  const of = stock[locale];
  const list = fc.array(sentence(of), { minLength: 1, maxLength: 5 });
  const question = fc.tuple(pick(of.starts), pick(of.objects)).map((words) => `${words.join(' ')}?`);
  return fc
    .record({
      result: fc.record({ code: pick(['1.2', '3.5', '4.1']), title: maybe(pick(of.titles)) }),
      code: pick(['1.1', '2.3', '3.2', '4.10']),
      ordinal: maybe(fc.integer({ min: 1, max: 14 })),
      title: fc.tuple(pick(of.titles), pick(of.objects)).map((parts) => parts.join(': ')),
      subtitle: maybe(pick(of.titles)),
      start: fc.integer({ min: 8 * 12, max: 16 * 12 }).map((steps) => steps * 5),
      timeZone: pick(['Europe/Madrid', 'America/Bogota', 'America/Port_of_Spain', 'America/Argentina/Buenos_Aires']),
      modality: maybe(pick(['ONLINE', 'IN_PERSON', 'HYBRID'] as const)),
      context: text(of),
      outcome: sentence(of),
      objectives: list,
      approach: maybe(sentence(of)),
      principles: fc.uniqueArray(pick(of.principles), { minLength: 1, maxLength: 4 }),
      invited: maybe(sentence(of)),
      moments: fc.record({ before: list, during: list, after: list }),
      questions: fc.array(
        fc.oneof(
          { weight: 4, arbitrary: question.map((asked) => ({ text: asked, isQuestion: true })) },
          { weight: 1, arbitrary: pick(of.titles).map((said) => ({ text: said, isQuestion: false })) },
        ),
        { minLength: 1, maxLength: 6 },
      ),
      items: fc.array(agendaItem(of), { minLength: 1, maxLength: 6 }),
      closing: maybe(sentence(of)),
    })
    .map(({ code, ordinal, title, subtitle, start, timeZone, modality, items, ...rest }) => {
      let at = start;
      const agenda: DocumentAgendaItem[] = items.map(({ minutes, ...item }) => {
        const from = at;
        at += minutes;
        return { ...item, localStart: clock(from), localEnd: clock(at) };
      });
      const session = { code, ordinal, title, subtitle, timeZone, modality, status: 'CONVENED' as const };
      return aConceptNote({
        ...rest,
        locale,
        session: { ...session, localStart: clock(start), localEnd: clock(at) },
        agenda,
      });
    });
};
