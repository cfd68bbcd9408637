const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Forms of address, folded, without their full stops. */
export const honorifics =
  set(`dr dra drs dres mr mrs ms mx miss sr sra srta srs sres sras prof profa profesor profesora professor professora lic licda licdo licenciado licenciada
  ing ingeniero ingeniera mtro mtra maestro maestra mg mgs mgtr msc mag magister phd md abg abog abogada abogado arq cnel cnl coronel colonel col gral general gen cap capitan captain cmdr comandante commander
  mayor major maj tte teniente lt lieutenant lcdo lcda ldo lda don dona d da exc excmo excma ilmo ilma hon honorable honourable honorable he se sse ex rev padre sir dame lady
  doctor doctora doutor doutora psic psicologa psicologo sen senator senador senadora dip diputado diputada deputado deputada rep
  magistrate magistrado magistrada magistrados judge judges justice juez jueza juiz juiza desembargador desembargadora ministro ministra minister viceministro viceministra fiscal procurador procuradora promotor promotora
  ambassador embajador embajadora embaixador embaixadora commissioner comisionado comisionada comisario comisaria comissario delegado delegada defensor defensora inspector inspetor superintendente superintendent prosecutor attorney counsel registrar sgt sargento insp supt cmte comis subcom dep des proc gob subof cte tcnl
  secretario secretaria subsecretario subsecretaria presidente presidenta gobernador gobernadora governor ilma exmo exma dna
  mme madame monsieur esq lcdos dras lics adv advogado advogada`);

/** Forms of address that are offices in themselves. */
export const offices =
  set(`magistrate magistrado magistrada judge justice juez jueza juiz juiza desembargador desembargadora ministro ministra minister viceministro viceministra fiscal procurador procuradora promotor promotora
  ambassador embajador embajadora embaixador embaixadora commissioner comisionado comisionada comisario comisaria comissario senator senador senadora sen diputado diputada deputado deputada delegado delegada defensor defensora inspector inspetor superintendente superintendent prosecutor
  coronel colonel general capitan captain comandante commander registrar secretario secretaria subsecretario subsecretaria presidente presidenta gobernador gobernadora governor`);

/** Nouns that open a function. */
export const functionWords =
  set(`director directora diretor diretora directeur directrice subdirector subdirectora subdiretor subdiretora manager gerente head chief jefe jefa chefe chef coordinator coordinador coordinadora coordenador coordenadora coordonnateur coordinatrice
  judge judges jueza juez juiz juiza justice magistrate magistrado magistrada expert experto experta especialista specialist jurist jurista juriste lawyer abogado abogada advogado advogada attorney prosecutor fiscal procurador procuradora promotor promotora
  defender defensor defensora president presidente presidenta chair chairman chairwoman chairperson chairs vice vicepresidente vicepresidenta vicepresident secretary secretario secretaria secretaire minister ministro ministra viceminister viceministro viceministra
  commissioner comisionado comisionada comissario comissaria deputy adjunto adjunta adviser advisor asesor asesora assessor assessora counsellor counselor consejero consejera conselheiro conselheira consultant consultor consultora
  officer oficial official funcionario funcionaria responsable responsavel encargado encargada lead leader lider researcher investigador investigadora pesquisador pesquisadora professor profesor profesora professora docente lecturer academic academico academica catedratico catedratica
  psychologist psicologo psicologa psychiatrist psiquiatra physician medico medica doctor nurse trabajador trabajadora social worker sociologist sociologo sociologa criminologo criminologa criminologist economist economista analyst analista technician tecnico tecnica
  representative representante representant delegate delegado delegada member miembro membro integrante focal point punto ponto rapporteur relator relatora ambassador embajador embajadora embaixador embaixadora senator senador senadora diputado diputada deputado deputada congressman congresswoman congresista parlamentario parlamentaria
  mayor alcalde alcaldesa prefeito prefeita governor gobernador gobernadora superintendent superintendente inspector inspetor commander comandante titular former ex exministro exministra principal senior junior national nacional executive ejecutivo ejecutiva executivo executiva general regional technical
  founder fundador fundadora editor journalist periodista jornalista facilitator facilitador facilitadora moderator moderador moderadora assistant asistente assistente registrar clerk letrado letrada notario notaria auditor dean decano decana rector rectora reitor reitora
  programme program project team country desembargador desembargadora delegada ouvidor ouvidora corregedor gestor gestora liaison enlace policy programs programas supervisor supervisora subsecretario subsecretaria undersecretary procuratrice premier first primer primera co-director codirector codirectora co-coordinator cofundador cofundadora cofounder founding presidenta consul attache agregado agregada trainer formador formadora capacitador
  interim acting encarregado encarregada ponente speaker magistrada-presidenta perito perita mediator conciliador conciliadora arbiter arbitro arbitra`);

/** Nouns that name a body. */
export const bodies =
  set(`ministry ministerio ministere court courts corte tribunal tribunales tribunais juzgado juzgados juizado vara commission comision comissao council consejo conselho conseil agency agencia agence university universidad universidade universite universidades institute instituto institut
  judiciary judicature poder organismo judicial secretariat secretaria secretariado office oficina escritorio gabinete fiscalia procuraduria procuradoria defensoria ouvidoria superintendencia superintendence observatory observatorio observatoire foundation fundacion fundacao fondation association asociacion associacao federation federacion
  committee comite comité board junta authority autoridad autoridade police policia policial parliament parlamento senate senado congress congreso congresso assembly asamblea assembleia embassy embajada embaixada delegation delegacion delegacao centre center centro hospital clinic clinica
  organisation organization organizacion organizacao network red rede alliance alianza alianca consortium consorcio corporation corporacion company faculty facultad faculdade school escuela escola college academy academia chamber camara bar colegio ordem department departamento service servicio servico services servicios bureau union mission mision missao programme-office presidency presidencia
  government gobierno governo municipality municipalidad municipio alcaldia prefeitura prefecture gobernacion guard guardia guarda coast prisons prison penitentiary penitenciario penitenciaria penitenciarios corrections customs aduanas directorate-general attorney's defender's ngo ong coalition collective colectivo coletivo society sociedad sociedade initiative iniciativa fund fondo fundo bank banco group patronato instituto-nacional secretary-general's initiative consulate consulado ombudsman's monitoring audiencia provincial policia inspectorate inspeccion inspecao provedoria cancilleria chancelaria contraloria controladoria legislatura jefatura-nacional cruz roja red-cross city ciudad cidade ayuntamiento diputacion comunidad state estado`);

/** Nouns of a part of a body. */
export const units = set(
  `unit unidad unidade division division section seccion secao area directorate direccion direcao diretoria department departamento departement subdireccion gerencia coordinacion coordenacao coordenadoria subsecretaria viceministerio vicepresidencia branch desk team equipo equipe cabinet sala camara jefatura dependencia bureau programme program programa project proyecto projeto`,
);

/** Words that no person's name holds, folded. */
export const commonWords =
  set(`agenda  content hour activity session panel discussion debate question questions answers remarks opening closing welcome introduction presentation keynote lecture break coffee lunch dinner conclusion conclusions summary final next steps wrap moderator moderated speaker speakers panelist panelists panellists participants
  drug drugs justice criminal penal law laws reform public health human rights gender policy policies alternative alternatives incarceration imprisonment prison experience experiences approach approaches challenges opportunities lessons learned good best practice practices practices region regional latin america caribbean europe european union international national
  working group groups virtual online meeting webinar workshop seminar roundtable round table plenary registration connection technical conference address dialogue exchange case study studies model models court treatment diversion proportionality sentencing restorative community care development sustainable social security data evidence research harm reduction prevention support network
  programme program project result component phase stage annex background context objectives objective methodology outcome note concept document documents link zoom teams platform interpretation english spanish portuguese french languages language date venue place duration
  sesion sesiones debate discusion preguntas respuestas pregunta respuesta palabras apertura cierre clausura bienvenida bienvenidas introduccion presentacion ponencia ponencias conferencia magistral receso pausa cafe almuerzo refrigerio cena conclusiones conclusion resumen final proximos pasos moderador moderadora modera moderacion ponente ponentes panelista panelistas participantes
  droga drogas justicia derecho derechos humanos humano genero politica politicas publica publicas publico salud alternativa alternativas encarcelamiento prision experiencia experiencias enfoque retos desafios oportunidades lecciones aprendidas buenas practicas practica region latina caribe europa europea union internacional nacional
  trabajo grupo reunion taller conversatorio foro  redonda plenaria registro inscripcion conexion tecnica dialogo intercambio caso casos estudio modelo modelos tratamiento proporcionalidad penas sanciones comunidad cuidado desarrollo sostenible seguridad datos evidencia reduccion danos prevencion apoyo
  sessao sessoes discussao perguntas respostas abertura encerramento boas-vindas boas vindas introducao apresentacao palestra palestrante palestrantes palestra intervalo almoco conclusoes resumo proximos passos moderacao painel paineis justica direito direitos genero saude publica experiencias desafios licoes aprendidas regiao trabalho reuniao oficina roda conversa inscricao conexao tecnica intercambio tratamento seguranca prevencao apoio
  monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado  january february march    july  september october november december enero febrero   mayo junio   septiembre setiembre octubre noviembre diciembre janeiro fevereiro maio junho julho setembro outubro novembro dezembro
  country countries paises pais estados state states member members all todos todas the and for with from to of in on by institution institutions instituciones institucion organisations international tbc tbd por confirmar
  minor offences offenses offense delitos menores crime crimen crimes violence violencia women mujeres mulheres youth jovenes juvenil juventude children ninos minors vulnerable populations poblaciones indigenous indigenas minority minorias roadmap hoja ruta roteiro findings recommendations recomendaciones key elements elementos clave keynote tour video photo family foto familiar
  cannabis cocaine trafficking trafico narcotrafico money laundering lavado organised organized supply demand decriminalisation decriminalization despenalizacion descriminalizacao dissuasion disuasion dissuasao deterrence mapping mapeo first second third primera segunda tercera primer  tercer session's block bloque bloco part parte tema topic modulo module eje line 
  new nuevo nueva novo nova trends tendencias perspectives perspectiva perspectivas strategy strategies estrategia estrategias strengthening fortalecimiento implementation implementacion analysis analisis legal legislation legislacion legislative framework  normativo judicial judges jueces police policing penitentiary open abierto abierta general special especial main principal comparative comparado comparada
  punishment castigo  alternativas alternative alternatives measures medidas sentence sentences condena    towards hacia rumo overview panorama state art estado brief breve testimonies testimonios testimony voices  reflexion reflection reflexiones collective colectiva plenario`);

/** Words of the other lists that people are called all the same. */
export const alsoNames = set(
  `guardia camara vara sala dean alcalde judge mayor bishop school red junta vega consul social notario clerk marshall lider bar cortes del`,
);

/** Small words inside names: de la Cruz, dos Santos, van der Berg. */
export const nameParticles = set(
  `de da do dos das del della di la las los le y e i van von der den ten bin ibn al el san santa saint st mc mac o`,
);

/** Words that give a person's part, folded; the key is the part. */
export const roleWords = {
  MODERATOR: `moderator|moderators|moderated by|moderates|moderation|moderacion|moderacao|moderador|moderadora|moderadores|moderador/a|moderador\\(a\\)|moderadora/or|modera|moderan|moderado por|moderada por|facilitator|facilitated by|facilitation|facilitador|facilitadora|facilita|facilitacion|facilitacao|chair|chairs|chaired by|chairperson|chairman|conduce|conducen|conduccion|conducao|mediador|mediadora|mediacao|mediacion|animateur|moderateur|moderatrice|host|coordina|coordena|preside|presides|modere par|dirige`,
  PANELLIST: `panelists?|panellists?|panelista|panelistas|panelist\\(s\\)|painelista|painelistas|discussants?|debatedor|debatedora|debatedores|comentarista|comentaristas|commentators?|paneliste|panelistes|integrantes del panel|members of the panel|participantes del panel|participan|participants|participantes|participam|intervienen|intervinientes|panel members`,
  SPEAKER: `speakers?|keynote speakers?|keynote|presenters?|presented by|presenta|presentan|presentado por|presentada por|presentation by|ponente|ponentes|ponencia a cargo de|expositor|expositora|expositores|expositoras|expone|exponen|conferencista|conferencistas|conferenciante|disertante|disertantes|orador|oradora|oradores|palestrante|palestrantes|apresentador|apresentadora|apresentacao de|apresenta|expositor/a|ponente/s|interviene|intervencion de|intervencion|intervenciones|intervention by|intervention|intervencao|intervencoes|imparte|impartido por|responsable|responsables|responsavel|lead|conferencier|intervenants?|intervenant\\(e\\)|orateur|resource persons?|experts?|experta|experto|expertos|expertas|lecturer|rapporteur|relator|relatora`,
  OPENING: `opening by|opened by|welcome by|welcomed by|apertura a cargo de|abre|abertura por|inaugura|inauguran|bienvenida a cargo de|bienvenida por|bienvenida de|da la bienvenida|opening remarks by|welcome remarks by|welcoming remarks by|palabras de bienvenida de|palabras de apertura de`,
  CLOSING: `closing by|closed by|closing remarks by|cierre a cargo de|cierra|cierran|clausura|clausura a cargo de|clausuran|encerra|encerramento por|encerramento a cargo de|palabras de cierre de|final remarks by`,
} as const;

/** Words of a part that give it only in front of a name ("Expert: Ana Pérez"); behind one they are what the person is. */
export const roleByLabelAlone = set(
  `expert experts experta expertas experto expertos lead lecturer rapporteur relator relatora responsable responsables responsavel chairman chairperson`,
);
