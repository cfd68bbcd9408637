import type { StorySession } from './story.js';

/** Session 2.1 as its concept note convenes it, in our own words; its public speakers are named as the agenda names them. */
export const session21: StorySession = {
  key: 'session-2.1',
  isFictitious: false,
  madeAt: '2023-06-12T08:30:00Z',
  publishedAt: '2023-06-22T09:00:00Z',
  moves: [
    { to: 'CONVENED', at: '2023-06-22T09:10:00Z' },
    { to: 'LIVE', at: '2023-07-13T14:30:00Z' },
    { to: 'HELD', at: '2023-07-13T16:15:00Z' },
  ],
  code: '2.1',
  ordinal: 2,
  date: '2023-07-13',
  start: '16:30',
  end: '18:15',
  timeZone: 'Europe/Madrid',
  statedDuration: 'PT1H45M',
  modality: 'ONLINE',
  title: { en: 'Beyond criminal justice', es: 'Más allá de la justicia penal' },
  subtitle: {
    en: 'Legal mechanisms that keep minor drug offences out of the criminal justice system, and what they open for Latin America and the Caribbean.',
    es: 'Mecanismos legales que evitan el contacto con el sistema penal en los delitos menores de drogas, y lo que abren para América Latina y el Caribe.',
  },
  context: {
    en: 'COPOLAD has brought together institutions of the European Union, Latin America and the Caribbean on drug policy for more than ten years, with an approach of sustainable development and public health. Its Result 3.5 works for proportionate criminal law on drugs and for alternatives to arrest and prison in minor offences; a virtual working group is its main tool.\n\nThis session leaves aside what can be done inside the criminal process and while a sentence is served, and looks at what keeps a person from entering it at all. It begins with the experience of Portugal and its dissuasion commissions, as another way than the drug treatment courts, whose results in the region have in many cases stayed below what was expected. A panel then maps what the region already does: milder sanctions, conduct taken out of criminal law, and diversion towards educational, therapeutic or social answers.',
    es: 'COPOLAD reúne desde hace más de diez años a instituciones de la Unión Europea, América Latina y el Caribe en torno a las políticas de drogas, con un enfoque de desarrollo sostenible y salud pública. Su Resultado 3.5 trabaja por un derecho penal de drogas proporcionado y por alternativas a la detención y a la prisión en los delitos menores; un grupo de trabajo virtual es su principal herramienta.\n\nEsta sesión deja a un lado lo que puede hacerse dentro del proceso penal y durante la ejecución de la pena, y mira lo que evita que una persona llegue a entrar en él. Parte de la experiencia de Portugal y de sus comisiones de disuasión, como vía distinta de los tribunales de tratamiento de drogas, cuyos resultados en la región han quedado en muchos casos por debajo de lo esperado. Después, un panel traza el mapa de lo que la región ya hace: sanciones menos severas, conductas que salen del derecho penal y derivación hacia respuestas educativas, terapéuticas o asistenciales.',
  },
  outcome: {
    en: 'Progress towards the key elements of a roadmap, or model, on proportionality and alternatives to punishment in Latin America and the Caribbean.',
    es: 'Avanzar en los elementos clave de una hoja de ruta, o modelo, sobre proporcionalidad y alternativas penales en América Latina y el Caribe.',
  },
  approach: {
    en: 'Sustainable development\nPublic health\nNon-criminalisation\nGender\nHuman rights',
    es: 'Desarrollo sostenible\nSalud pública\nNo criminalización\nGénero\nDerechos humanos',
  },
  invited: {
    en: 'The partner countries of Latin America and the Caribbean: institutions and persons who draft or apply criminal law on minor drug offences, or who create and run alternatives to arrest and prison; and the sectoral regional networks that work on the subject.',
    es: 'Los países socios de América Latina y el Caribe: instituciones y personas que elaboran o aplican el derecho penal en delitos menores de drogas, o que crean y gestionan alternativas a la detención y a la prisión; y las redes regionales sectoriales que trabajan en la materia.',
  },
  closing: {
    en: 'The programme’s management closes the session.',
    es: 'La dirección del programa clausura la sesión.',
  },
  objectives: [
    {
      en: 'Strengthen the working group so that it reaches the outcomes and activities expected of Result 3.5.',
      es: 'Consolidar el grupo de trabajo para que alcance los resultados y actividades que se esperan del Resultado 3.5.',
    },
    {
      en: 'Make known a case of comparative law that can inspire penal alternatives in the region.',
      es: 'Dar a conocer un caso de derecho comparado que pueda inspirar las alternativas penales en la región.',
    },
    {
      en: 'Map the mechanisms of the region that avoid contact with the criminal justice system, and debate critically what they make possible and what stands in their way.',
      es: 'Trazar el mapa de los mecanismos de la región que evitan el contacto con el sistema penal y debatir de forma crítica qué permiten y qué los dificulta.',
    },
    {
      en: 'Debate drug treatment courts critically, and look for other ways to use this alternative to prison.',
      es: 'Debatir de forma crítica los tribunales de tratamiento de drogas y explorar otras vías para aplicar esta alternativa a la prisión.',
    },
    {
      en: 'Share good practices of Europe and of Latin America and the Caribbean.',
      es: 'Compartir buenas prácticas de Europa y de América Latina y el Caribe.',
    },
  ],
  steps: [
    {
      moment: 'BEFORE',
      text: {
        en: 'The programme’s team convenes the second working session by mail, with the save-the-date attached.',
        es: 'El equipo del programa convoca por correo la segunda sesión de trabajo, con la reserva de fecha adjunta.',
      },
    },
    {
      moment: 'BEFORE',
      text: { en: 'It sends the link to register (SIA).', es: 'Envía el enlace de inscripción (SIA).' },
    },
    {
      moment: 'DURING',
      text: {
        en: 'The debate looks for alternatives to prison that avoid contact with the criminal justice system; it starts from minor drug offences and asks whether the same ways could serve for other conduct tied to them.',
        es: 'El debate busca alternativas a la prisión que eviten el contacto con el sistema penal; parte de los delitos menores de drogas y pregunta si las mismas vías podrían servir para otras conductas relacionadas.',
      },
    },
    {
      moment: 'DURING',
      text: {
        en: 'The interventions help to map the alternatives before trial that exist in the region, and assess drug treatment courts critically.',
        es: 'Las intervenciones contribuyen al mapa de las alternativas previas al juicio que existen en la región y valoran críticamente los tribunales de tratamiento de drogas.',
      },
    },
    {
      moment: 'AFTER',
      text: {
        en: 'The conclusions of the session, and a roadmap for the next ones, are shared with those who took part.',
        es: 'Las conclusiones de la sesión, y una hoja de ruta para las siguientes, se comparten con quienes participaron.',
      },
    },
  ],
  questions: [
    {
      text: {
        en: 'Which mechanisms does your jurisdiction use as alternatives to arrest and prison in minor drug offences, so that a person has no contact with the criminal justice system?',
        es: '¿Qué mecanismos aplica su jurisdicción como alternativa a la detención y a la prisión en los delitos menores de drogas, para evitar el contacto con el sistema penal?',
      },
      isQuestion: true,
    },
    {
      text: {
        en: 'Has your jurisdiction decriminalised any less serious conduct related to drug offences, such as use or possession for personal use?',
        es: '¿Ha despenalizado su jurisdicción alguna conducta menos grave relacionada con los delitos de drogas, como el consumo o la posesión para uso personal?',
      },
      isQuestion: true,
    },
    {
      text: {
        en: 'What stands in the way, in your jurisdiction, of strategies that keep people from entering the criminal justice system?',
        es: '¿Qué dificulta en su jurisdicción desarrollar estrategias que eviten la entrada en el sistema penal?',
      },
      isQuestion: true,
    },
    {
      text: {
        en: 'What has your jurisdiction experienced with drug treatment courts, and has their effect been good or bad?',
        es: '¿Qué experiencia ha tenido su jurisdicción con los tribunales de tratamiento de drogas, y ha sido su efecto positivo o negativo?',
      },
      isQuestion: true,
    },
    {
      text: {
        en: 'Has anybody proposed to abolish or abandon these courts?',
        es: '¿Ha habido propuestas para suprimir o abandonar estos tribunales?',
      },
      isQuestion: true,
    },
    {
      text: { en: 'The limits of drug courts', es: 'Las limitaciones de los tribunales de drogas' },
      isQuestion: false,
    },
  ],
  agenda: [
    {
      kind: 'OPENING',
      start: '16:30',
      end: '16:40',
      statedMinutes: 10,
      title: { en: 'Opening remarks', es: 'Palabras de bienvenida' },
      contributions: [
        {
          role: 'OPENING',
          name: 'Laura Guirao',
          function: { en: 'Project Manager', es: 'gestora de proyectos' },
          institution: { en: 'COPOLAD', es: 'COPOLAD' },
        },
      ],
    },
    {
      kind: 'KEYNOTE',
      start: '16:40',
      end: '17:00',
      statedMinutes: 20,
      title: {
        en: 'The experience of Portugal and the dissuasion commissions',
        es: 'La experiencia de Portugal y las comisiones de disuasión',
      },
      contributions: [
        {
          role: 'SPEAKER',
          name: 'Teresa Silva',
          function: { en: 'jurist', es: 'jurista' },
          institution: {
            en: 'Comissão para a Dissuasão da Toxicodependência, Porto',
            es: 'Comissão para a Dissuasão da Toxicodependência, Oporto',
          },
          countryCode: 'PT',
        },
      ],
    },
    {
      kind: 'PANEL',
      start: '17:00',
      end: '18:00',
      statedMinutes: 60,
      title: {
        en: 'Strategies to avoid contact with the criminal justice system',
        es: 'Estrategias para evitar el contacto con la justicia penal',
      },
      details: {
        en: 'Less severe sanctions, decriminalisation and diversion. Followed by a discussion.',
        es: 'Sanciones menos severas, despenalización y mecanismos de derivación. Con debate a continuación.',
      },
      contributions: [
        {
          role: 'MODERATOR',
          name: 'Beatriz López Lorca',
          function: { en: 'expert of Result 3.5', es: 'experta del Resultado 3.5' },
          institution: { en: 'COPOLAD', es: 'COPOLAD' },
        },
        {
          role: 'PANELLIST',
          name: 'Kenya Romero',
          function: { en: 'magistrate', es: 'magistrada' },
          institution: { en: 'Judiciary of the Dominican Republic', es: 'Poder Judicial de la República Dominicana' },
          countryCode: 'DO',
        },
        {
          role: 'PANELLIST',
          name: 'Gady Zabicky Sirot',
          honorific: 'Dr.',
          function: { en: 'General Director', es: 'director general' },
          institution: {
            en: 'National Commission on Mental Health and Addictions',
            es: 'Comisión Nacional de Salud Mental y Adicciones',
          },
          countryCode: 'MX',
        },
      ],
    },
    {
      kind: 'CLOSING',
      start: '18:00',
      end: '18:15',
      statedMinutes: 25,
      title: { en: 'Final remarks and closing', es: 'Palabras finales y clausura' },
      contributions: [
        {
          role: 'CLOSING',
          name: 'Javier Sagredo',
          function: { en: 'Director of the programme', es: 'director del programa' },
          institution: { en: 'COPOLAD', es: 'COPOLAD' },
        },
      ],
    },
  ],
  materials: [],
};
