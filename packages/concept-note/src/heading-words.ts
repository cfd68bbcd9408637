/** The parts that a concept note is made of. */
export const sections = [
  'facts', 'context', 'outcome', 'objectives', 'invited', 'methodology', 'principles', 'before', 'during', 'after', 'questions', 'agenda',
  'closing', 'other',
] as const;
export type Section = (typeof sections)[number];

/** The words, folded, that name each part in a heading. Longer phrases first where one holds another. */
export const headingWords: Readonly<Record<Section, readonly string[]>> = {
  questions: [
    'guiding questions?', 'key questions?', 'discussion questions?', 'orienting questions?', 'leading questions?', 'trigger questions?',
    'questions? for (?:discussion|reflection|debate|the debate|the discussion|consideration|panel(?:l?ists?)?|participants)', 'questions? to (?:guide|be addressed|be discussed|consider|address|discuss)', 'questions?',
    'preguntas? (?:orientadoras?|guias?|generadoras?|claves?|disparadoras?|motivadoras?|detonantes?|directrices)', 'preguntas? para (?:el debate|la discusion|la reflexion|el dialogo|la conversacion|debatir|orientar|guiar)',
    'preguntas?', 'interrogantes?', 'perguntas? (?:orientadoras?|norteadoras?|guias?|geradoras?|chave)', 'perguntas? para (?:o debate|a discussao|a reflexao|debate|discussao|reflexao)', 'perguntas?', 'questoes (?:orientadoras|norteadoras|para debate)', 'questions directrices',
  ],
  outcome: [
    'main outcomes?', 'expected outcomes?', 'outcomes?', 'expected results?', 'expected outputs?', 'outputs?', 'results expected', 'results', 'deliverables', 'purpose', 'aim', 'main goal', 'overall goal', 'overall objective', 'general objective',
    'main objective', 'goal', 'objective', 'overarching objective', 'principal objective', 'objetivo (?:general|geral|principal|central|global)', 'resultados? (?:principal(?:es)?|principais|esperados?|previstos?|deseados?|esperables?)', 'productos esperados', 'produtos esperados', 'proposito',
    'finalidad', 'finalidade', 'objetivo', 'meta', 'fin', 'logro esperado', 'logros esperados', 'impacto esperado', 'objectif (?:general|principal)', 'resultats? attendus?', 'resultados?',
  ],
  objectives: [
    'specific objectives?', 'specific goals?', 'specific aims?', 'objectives', 'goals', 'aims', 'objetivos? especificos?', 'objetivos', 'metas', 'objectifs? specifiques?', 'objectifs', 'learning objectives',
  ],
  context: [
    'context', 'background', 'rationale', 'introduction', 'justification', 'overview', 'problem statement', 'setting the scene', 'framework', 'presentation', 'state of play', 'why this session', 'about the session',
    'contexto', 'contextualizacion', 'contextualizacao', 'antecedentes', 'justificacion', 'justificacao', 'justificativa', 'fundamentacion', 'fundamentacao', 'introduccion', 'introducao', 'presentacion', 'apresentacao', 'marco', 'marco general', 'enquadramento',
    'planteamiento', 'situacion', 'descripcion', 'resumen', 'contexte', 'justificatif', 'summary', 'abstract', 'descricao', 'resumo', 'considerando', 'sobre la sesion', 'sobre a sessao', 'acerca de la sesion', 'por que esta sesion', 'por que esta sessao', 'tematica', 'motivacion', 'fundamento', 'fundamentos',
  ],
  invited: [
    'participants', 'participating', 'participation', 'participant profile', 'target audience', 'target group', 'target participants', 'audience', 'who should attend', 'who is invited', 'invitees', 'invited', 'attendees', 'addressees', 'beneficiaries', 'stakeholders',
    'participantes', 'participacion', 'participacao', 'destinatarios', 'destinatarias', 'dirigido a', 'dirigida a', 'va dirigido a', 'a quien va dirigid[ao]', 'a quien se dirige', 'publico (?:objetivo|meta|destinatario|alvo)', 'publico-alvo', 'poblacion objetivo', 'poblacion meta', 'perfil (?:de|del|de las|de los|dos|das) (?:participantes?|asistentes|personas)', 'perfil', 'convocados', 'convocatoria', 'invitados', 'invitadas', 'convidados', 'personas convocadas', 'asistentes', 'a quem se destina', 'quienes participan', 'quem participa', 'publico', 'public cible',
  ],
  principles: [
    'guiding principles', 'principles', 'cross-cutting (?:approaches|principles|themes|issues|perspectives)', 'crosscutting (?:approaches|themes|issues)', 'transversal (?:approaches|themes|axes)', 'approaches', 'lenses', 'principios', 'enfoques?', 'ejes transversales', 'enfoques transversales', 'eixos transversais', 'abordagens', 'perspectivas', 'principes', 'values', 'valores',
  ],
  methodology: [
    'methodology', 'methodological approach', 'method', 'working methods?', 'approach', 'format', 'structure', 'dynamics?', 'organisation of the session', 'organization of the session', 'modus operandi', 'metodologia', 'metodologia de trabajo', 'propuesta metodologica', 'formato', 'dinamica', 'estructura', 'estrutura', 'abordaje', 'abordagem', 'forma de trabajo', 'modalidad de trabajo', 'methodologie', 'desarrollo metodologico', 'stages', 'phases', 'moments', 'fases', 'etapas', 'momentos',
  ],
  before: ['before', 'prior to', 'previous to', 'in advance of', 'ahead of', 'preparatory', 'preparation', 'pre-session', 'antes', 'previa(?:mente)?', 'previo', 'con anterioridad', 'con caracter previo', 'preparatoria', 'preparacion', 'preparacao', 'preparo', 'previamente', 'avant', 'ex ante', 'anterior'],
  during: ['during', 'durante', 'in the course of', 'en el transcurso de', 'desarrollo', 'desenvolvimento', 'pendant', 'in-session', 'en el desarrollo de', 'no decorrer'],
  after: ['after', 'following', 'follow-up', 'follow up', 'post-session', 'subsequent to', 'despues', 'tras', 'posterior(?:mente)?', 'con posterioridad', 'una vez (?:finalizada|concluida|celebrada|terminada)', 'seguimiento', 'apos', 'depois', 'seguimento', 'acompanhamento', 'posterior a', 'apres', 'ex post', 'al finalizar', 'once finished'],
  agenda: [
    'agenda', 'working agenda', 'programme', 'program', 'schedule', 'timetable', 'run of show', 'running order', 'order of business', 'order of the day', 'agenda de trabajo', 'agenda de trabalho', 'programa', 'programacion', 'programacao', 'cronograma', 'orden del dia', 'ordem do dia', 'ordem de trabalhos', 'pauta', 'guion', 'minuto a minuto', 'escaleta', 'horario', 'ordre du jour', 'programme de travail', 'contenidos y horarios', 'plan de trabajo',
  ],
  closing: ['closing', 'closing remarks', 'closure', 'conclusions?', 'cierre', 'clausura', 'encerramento', 'conclusion(?:es)?', 'conclusoes', 'cloture', 'consideraciones finales', 'consideracoes finales', 'consideracoes finais', 'palabras finales', 'final remarks', 'wrap-up', 'next steps', 'proximos pasos', 'proximos passos'],
  facts: [
    'date and time', 'date', 'dates', 'time', 'when', 'where', 'venue', 'location', 'place', 'duration', 'modality', 'mode', 'logistical data', 'general information', 'basic information', 'fecha y hora', 'fecha y lugar', 'fecha', 'fechas', 'hora', 'horas', 'cuando', 'donde', 'lugar', 'duracion', 'modalidad', 'datos generales', 'datos basicos', 'datos de la sesion', 'informacion general', 'informacion basica', 'ficha tecnica', 'data e hora', 'data e horario', 'data', 'local', 'duracao', 'modalidade', 'dados gerais', 'informacoes gerais', 'quando', 'onde', 'date et heure', 'lieu', 'duree', 'modalite',
  ],
  other: [
    'registration', 'contact', 'contacts', 'contact person', 'contact details', 'contact information', 'focal points?', 'logistics', 'logistical arrangements', 'practical information', 'languages?', 'working languages?', 'interpretation', 'platform', 'link', 'access link', 'connection details', 'annex', 'annexes', 'references', 'bibliography', 'further reading', 'background documents', 'documents', 'materials', 'organi[sz]ers?', 'organi[sz]ed by', 'funding', 'budget', 'visibility', 'communication', 'certificates?', 'speakers', 'biographies', 'bios', 'monitoring', 'evaluation', 'sustainability', 'acronyms', 'roles and responsibilities', 'about us', 'disclaimer', 'notes',
    'inscripcion', 'inscripciones', 'registro', 'contactos?', 'persona de contacto', 'datos de contacto', 'puntos? focal(?:es)?', 'logistica', 'informacion practica', 'informacion logistica', 'idiomas?', 'idiomas? de trabajo', 'lenguas?', 'interpretacion', 'plataforma', 'enlace', 'enlace de conexion', 'datos de conexion', 'conexion', 'anexos?', 'referencias', 'bibliografia', 'documentos', 'documentacion', 'documentos de referencia', 'materiales', 'organizadores', 'organiza', 'organizacion', 'entidades organizadoras', 'financiacion', 'presupuesto', 'visibilidad', 'comunicacion', 'ponentes', 'biografias', 'evaluacion', 'seguimiento y evaluacion', 'siglas', 'responsables', 'observaciones', 'notas',
    'inscricao', 'inscricoes', 'contatos?', 'pessoa de contato', 'logistica', 'informacoes praticas', 'linguas?', 'interpretacao', 'traducao', 'traduccion', 'materiais', 'organizacao', 'palestrantes', 'orcamento', 'avaliacao', 'observacoes', 'inscription', 'langues?', 'documentos de apoio', 'documentos de apoyo',
  ],
};

/** Words, folded, that stand in headings without deciding which part they head. */
export const fillerWords: ReadonlySet<string> = new Set(
  `the of and for to in on our this these that a an its their at by with is are be will as which
  session sessions meeting meetings working work group groups activity activities event events workshop webinar seminar virtual online hybrid face main key general overall specific
  expected proposed planned desired brief short include includes including follow follows following set out below project programme program team institution institutions individual individuals
  people person persons country countries list draft provisional tentative preliminary indicative detailed day note concept concepts stage stages phase phases moment moments step steps
  international regional technical thematic objectives objective goals outcome outcomes expected intended session's first second third fourth one two three four five discussion debate panel proposed
  participants participant speakers guiding questions experts expert authorities conceptual methodological reference terms brief activity framework justification
  de la el los las del y e o para en por al a se que con su sus este esta estos estas es son sera seran
  sesion sesiones reunion reuniones encuentro encuentros grupo grupos trabajo trabajos actividad actividades evento eventos taller seminario conversatorio jornada jornadas virtuales presencial hibrida hibrido linea principal principales
  central centrales generales propuesto propuesta propuestos propuestas previsto prevista previstos previstas siguiente siguientes incluye incluyen incluiran preliminares tentativo tentativa provisionales
  detallado detallada tecnica tecnico tecnicas dia institucion instituciones persona personas pais paises proyecto programa breve nota fase fases etapa etapas momento momentos paso pasos
  metodologica metodologico tematica tematico orientar guiar objetivo objetivos especifico especificos convocada convocadas convocados participante participantes primera segunda tercera primer primero segundo tercero caracter celebracion realizacion debate dialogo discusion reflexion panelistas expertos expertas autoridades esperado esperados fecha hora lugar marco
  da do dos das os as um uma em no na nos nas com sua seu suas seus deste desta sao serao sessao sessoes encontro encontros trabalho atividade atividades oficina atividades conversa roda linha principais
  seguintes inclui incluem preliminar instituicao instituicoes pessoa pessoas paises projeto geral gerais realizacao primeira discussao reflexao dialogos especialistas jornada
  le les des du et pour dans sur seance reunion groupe travail activite atelier`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
