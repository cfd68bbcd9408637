/** Una nota inventada con los descuidos de las verdaderas; nadie de los que nombra existe. */
export const sampleNoteEs = `GRUPO DE TRABAJO RESULTADO 3.5

Puertas que se abren antes. Respuestas comunitarias previas a la llegada del caso al juzgado.

14 de marzo de 2024 15:00 (1.45 horas) Reunión virtual

Contexto

Esta nota es inventada y sirve para probar cómo se lee una nota. Varios países de la región permiten que equipos municipales respondan a los delitos menores de drogas con orientación, estudios o prácticas laborales antes de que la fiscalía abra una causa. Lo que esos equipos necesitan para durar pocas veces queda escrito.

La sesión escucha a dos de ellos y pregunta qué tendría que preparar otro municipio. Los presupuestos, las derivaciones y la protección de los datos personales son los puntos en los que más difiere la práctica..

Resultado principal y metas de la sesión

El resultado principal que se busca es una lista breve de condiciones con las que los equipos municipales pueden recibir derivaciones de la policía.

Los objetivos específicos de la sesión 3.1 son:

- Comparar cómo llegan las derivaciones a los equipos municipales en dos jurisdicciones.
- Describir qué datos pueden guardar los equipos y durante cuánto tiempo.
- ➤ Redactar las condiciones con las que la policía puede derivar directamente a una persona.

Instituciones y personas participantes

La sesión se dirige a municipios, fiscalías y autoridades de salud que participan en el grupo de trabajo.

Metodología

El grupo sigue un enfoque de salud pública, con atención al género y a los derechos humanos.

1. Antes de la sesión virtual

- El programa envía la invitación a la tercera sesión de trabajo, prevista para el 14 de marzo de 2024 a las 3:00 PM.
- The registration link will be sent one week in advance.

2. Durante la sesión virtual

Los dos equipos presentan su trabajo y responden al grupo. Se proponen las siguientes preguntas orientadoras:

- ¿Quién puede derivar a una persona a un equipo comunitario en su jurisdicción, y en qué momento?
- ¿Qué datos guarda el equipo y quién más puede verlos?
- ➤ ¿Qué ocurre cuando una persona no vuelve?
- El costo de una plaza en un programa comunitario

Al final de la sesión, el programa dirige unas palabras de cierre.

3. Después de la sesión

La lista de condiciones se envía a las personas participantes para que hagan sus observaciones.

Agenda de trabajo

Hora\tContenido
15.00 - 15.10\tPalabras de apertura:
10 min\tRosa Elena Marte. Coordinadora. Programa de Ejemplo
15.10 – 15.40 30 min\tCómo viaja una derivación. La experiencia de dos equipos municipales.
\tDr. Tomás Albrecht. Director. Servicio Municipal de Salud de Lisboa
15.40-16.30 50 min\tPanel: Lo que un equipo puede saber y lo que debe olvidar.
\tModeradora: Inés Caldeira, Experta del Resultado 3.5
\tCosta Rica. Magistrada Alba Quesada, Poder Judicial de Costa Rica
\tJamaica. Sra. Denise Reid, Directora del Consejo Nacional sobre el Abuso de Drogas
\t<u>Debate</u>
16.30 – 16.45 25 min\tPalabras finales y clausura Marco Bellini. Director del Programa de Ejemplo
`;
