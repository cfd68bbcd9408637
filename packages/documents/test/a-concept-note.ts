import type { ConceptNoteDocument } from '../src/concept-note-document.js';

/** A whole concept note of an invented programme, in English. */
export const aConceptNote = (changes: Partial<ConceptNoteDocument> = {}): ConceptNoteDocument => ({
  locale: 'en',
  programme: 'MERIDIANO',
  result: { code: '4.2', title: 'Proportionate law' },
  group: 'Proportionality and Alternatives to Prison (WG 4.2)',
  session: {
    code: '2.3',
    ordinal: 3,
    title: 'Before the courtroom: ways out of criminal procedure for minor offences',
    subtitle: 'What commissions, prosecutors and health services already do',
    status: 'CONVENED',
    localStart: '2024-07-11T16:30',
    localEnd: '2024-07-11T18:15',
    timeZone: 'Europe/Madrid',
    modality: 'ONLINE',
  },
  context:
    'The programme brings together institutions of three regions that look for answers to minor drug offences in which prison is the last resort and not the first. In two earlier sessions the group compared the weight of sentences and the ways in which judges may soften them.\nThis session looks at an earlier moment: what can be done before a case reaches a judge. In several countries the person is sent to a commission, a health service or a community programme, and no criminal record follows.',
  outcome: 'To agree on the elements that a country needs in order to keep minor offences out of criminal procedure.',
  objectives: [
    'Understand how dissuasion commissions work and what they cost.',
    'Compare the powers of prosecutors not to bring a charge.',
    'Gather the obstacles that health services meet when courts refer people to them.',
  ],
  approach: 'The session alternates short presentations with debate, so that every country speaks.',
  principles: ['Sustainable development', 'Public health', 'Non-criminalisation', 'Gender', 'Human rights'],
  invited:
    'Ministries of justice, prosecution services, judiciaries and national drug councils of the member countries, and the regional networks that work with them.',
  moments: {
    before: [
      'The secretariat sends the invitation with its calendar entry.',
      'Each country names the persons who will attend.',
    ],
    during: ['Two short presentations open the debate.', 'A panel of four countries answers the guiding questions.'],
    after: [
      'The conclusions are circulated to the countries.',
      'The secretariat proposes the lines of the roadmap that follow from them.',
    ],
  },
  questions: [
    { text: 'What does your country do with minor offences before a charge is brought?', isQuestion: true },
    { text: 'Who decides, and can that decision be reviewed?', isQuestion: true },
    { text: 'The limits of voluntary treatment', isQuestion: false },
    { text: 'Which data would show that it works?', isQuestion: true },
  ],
  agenda: [
    {
      kind: 'OPENING',
      localStart: '2024-07-11T16:30',
      localEnd: '2024-07-11T16:40',
      title: 'Welcome',
      details: null,
      contributions: [
        {
          role: 'OPENING',
          name: 'Inés Valdoria',
          honorific: null,
          function: 'Project manager',
          institution: 'MERIDIANO',
          country: null,
          countryName: null,
        },
      ],
    },
    {
      kind: 'KEYNOTE',
      localStart: '2024-07-11T16:40',
      localEnd: '2024-07-11T17:00',
      title: 'Ten years of dissuasion commissions',
      details: 'With figures of the last three years.',
      contributions: [
        {
          role: 'SPEAKER',
          name: 'Rui Tavarela',
          honorific: 'Dr.',
          function: 'Jurist',
          institution: 'Dissuasion Commission of Aveiro',
          country: 'PT',
          countryName: 'Portugal',
        },
      ],
    },
    {
      kind: 'PANEL',
      localStart: '2024-07-11T17:00',
      localEnd: '2024-07-11T18:00',
      title: 'Strategies in four countries',
      details: null,
      contributions: [
        {
          role: 'MODERATOR',
          name: 'Belén Ostoya',
          honorific: null,
          function: 'Adviser',
          institution: 'MERIDIANO',
          country: null,
          countryName: null,
        },
        {
          role: 'PANELLIST',
          name: 'Karina Rosmel',
          honorific: 'Magistrate',
          function: 'Judge of the enforcement of sentences',
          institution: 'Judiciary of the Dominican Republic',
          country: 'DO',
          countryName: 'Dominican Republic',
        },
        {
          role: 'PANELLIST',
          name: 'Gael Zambrón',
          honorific: null,
          function: 'Director General',
          institution: 'National Commission on Addictions',
          country: 'MX',
          countryName: 'Mexico',
        },
      ],
    },
    {
      kind: 'CLOSING',
      localStart: '2024-07-11T18:00',
      localEnd: '2024-07-11T18:15',
      title: 'Final remarks',
      details: null,
      contributions: [
        {
          role: 'CLOSING',
          name: 'Joel Sagrario',
          honorific: null,
          function: 'Director',
          institution: 'MERIDIANO',
          country: null,
          countryName: null,
        },
      ],
    },
  ],
  closing:
    'At the end of the session the management of the programme thanks the participants and announces the next one.',
  languageNotes: [],
  stamp: { address: 'https://portal.example.org/en/groups/4.2/sessions/2.3', printedAt: '2024-06-20T09:12:00Z' },
  isPublished: true,
  isFictitious: true,
  ...changes,
});

/** The same note in Spanish, with two parts that are not a person's Spanish. */
export const unaNotaConceptual = (changes: Partial<ConceptNoteDocument> = {}): ConceptNoteDocument => {
  const english = aConceptNote();
  return {
    ...english,
    locale: 'es',
    result: { code: '4.2', title: 'Un derecho proporcionado' },
    group: 'Proporcionalidad y Alternatividad Penal (GT 4.2)',
    session: {
      ...english.session,
      title: 'Antes del juicio: salidas del proceso penal para los delitos menores',
      subtitle: 'Lo que ya hacen comisiones, fiscalías y servicios de salud',
    },
    context:
      'El programa reúne a instituciones de tres regiones que buscan respuestas a los delitos menores de drogas en las que la cárcel sea el último recurso y no el primero.\nEsta sesión mira a un momento anterior: qué puede hacerse antes de que un caso llegue al juez. En varios países la persona es remitida a una comisión, a un servicio de salud o a un programa comunitario, y no le quedan antecedentes.',
    outcome: 'Acordar los elementos que necesita un país para dejar los delitos menores fuera del proceso penal.',
    objectives: [
      'Conocer cómo trabajan las comisiones de disuasión y cuánto cuestan.',
      'Comparar las facultades de las fiscalías para no acusar.',
      'Recoger los obstáculos que encuentran los servicios de salud cuando un tribunal les remite personas.',
    ],
    approach: 'La sesión alterna ponencias breves y debate, de modo que todos los países intervengan.',
    principles: ['Desarrollo sostenible', 'Salud pública', 'No criminalización', 'Género', 'Derechos humanos'],
    invited:
      'Ministerios de justicia, fiscalías, poderes judiciales y consejos nacionales de drogas de los países miembros, y las redes regionales que trabajan con ellos.',
    moments: {
      before: [
        'La secretaría envía la invitación con su entrada de calendario.',
        'Cada país nombra a las personas que asistirán.',
      ],
      during: [
        'Dos ponencias breves abren el debate.',
        'Un panel de cuatro países responde a las preguntas orientadoras.',
      ],
      after: [
        'Las conclusiones se envían a los países.',
        'La secretaría propone las líneas de la hoja de ruta que se derivan de ellas.',
      ],
    },
    questions: [
      { text: '¿Qué hace su país con los delitos menores antes de que se formule acusación?', isQuestion: true },
      { text: '¿Quién decide, y puede revisarse esa decisión?', isQuestion: true },
      { text: 'Los límites del tratamiento voluntario', isQuestion: false },
      { text: '¿Qué datos mostrarían que funciona?', isQuestion: true },
    ],
    agenda: english.agenda.map((item, index) => ({
      ...item,
      title:
        ['Bienvenida', 'Diez años de comisiones de disuasión', 'Estrategias en cuatro países', 'Palabras finales'][
          index
        ] ?? '',
      details: item.details === null ? null : 'Con cifras de los tres últimos años.',
      contributions: item.contributions.map((person) => ({
        ...person,
        honorific: person.honorific === 'Magistrate' ? 'Magistrada' : person.honorific,
        function:
          {
            'Project manager': 'Gestora de proyectos',
            Jurist: 'Jurista',
            Adviser: 'Asesora',
            'Judge of the enforcement of sentences': 'Jueza de ejecución de la pena',
            'Director General': 'Director general',
            Director: 'Director',
          }[person.function ?? ''] ?? person.function,
        institution:
          {
            'Dissuasion Commission of Aveiro': 'Comisión de Disuasión de Aveiro',
            'Judiciary of the Dominican Republic': 'Poder Judicial de la República Dominicana',
            'National Commission on Addictions': 'Comisión Nacional de Adicciones',
          }[person.institution ?? ''] ?? person.institution,
        countryName: { PT: 'Portugal', DO: 'República Dominicana', MX: 'México' }[person.country ?? ''] ?? null,
      })),
    })),
    closing:
      'Al final de la sesión, la dirección del programa agradece a las personas participantes y anuncia la siguiente.',
    languageNotes: [],
    stamp: { address: 'https://portal.example.org/es/groups/4.2/sessions/2.3', printedAt: '2024-06-20T09:12:00Z' },
    ...changes,
  };
};
