/** The page of 20 that every contender answers: sessions with their agenda, its people, and their questions. */
export const portalQuery = `{
  sessions(first: 20) {
    totalCount
    nodes {
      code ordinal status startsAt endsAt timeZone
      title { in(locale: es) { text locale isFallback } }
      subtitle { in(locale: es) { text locale isFallback } }
      agenda {
        kind localStart localEnd
        title { in(locale: es) { text locale isFallback } }
        contributions { role name countryCode: country { code } function { in(locale: es) { text } } institution { in(locale: es) { text } } }
      }
      questions { isQuestion text { in(locale: es) { text locale isFallback } } }
    }
  }
}`;

/** The same page from PostGraphile, which hands localised texts over whole. */
export const postgraphileQuery = `{
  allSessions(first: 20, orderBy: [STARTS_AT_DESC, ROW_ID_DESC]) {
    totalCount
    nodes {
      code ordinal status startsAt endsAt timeZone title subtitle
      agendaItemsBySessionIdAndGroupId(orderBy: POSITION_ASC) {
        nodes {
          kind localStart localEnd title
          contributionsByAgendaItemId(orderBy: POSITION_ASC) { nodes { role name countryCode function institution } }
        }
      }
      guidingQuestionsBySessionIdAndGroupId(orderBy: POSITION_ASC) { nodes { isQuestion text } }
    }
  }
}`;

const text = (column: string) =>
  `json_build_object('text', ${column}->'texts'->'es'->>'text', 'locale', 'es', 'isFallback', false)`;

/** The same page as one statement that builds the JSON: the ceiling. */
export const rawStatement = `
SELECT json_build_object('totalCount', (SELECT count(*) FROM "Session" WHERE "publishedAt" IS NOT NULL), 'nodes', json_agg(page.node))::text AS body
FROM (
  SELECT json_build_object(
    'code', s.code, 'ordinal', s.ordinal, 'status', s.status, 'startsAt', s."startsAt", 'endsAt', s."endsAt", 'timeZone', s."timeZone",
    'title', ${text('s.title')}, 'subtitle', ${text('s.subtitle')},
    'agenda', (SELECT json_agg(json_build_object(
      'kind', a.kind, 'localStart', a."localStart", 'localEnd', a."localEnd", 'title', ${text('a.title')},
      'contributions', (SELECT json_agg(json_build_object('role', c.role, 'name', c.name, 'countryCode', c."countryCode",
          'function', ${text('c.function')}, 'institution', ${text('c.institution')}) ORDER BY c.position)
        FROM "Contribution" c WHERE c."agendaItemId" = a.id)) ORDER BY a.position)
      FROM "AgendaItem" a WHERE a."sessionId" = s.id),
    'questions', (SELECT json_agg(json_build_object('isQuestion', q."isQuestion", 'text', ${text('q.text')}) ORDER BY q.position)
      FROM "GuidingQuestion" q WHERE q."sessionId" = s.id)
  ) AS node
  FROM "Session" s WHERE s."publishedAt" IS NOT NULL
  ORDER BY s."startsAt" DESC NULLS FIRST, s.id DESC LIMIT 20
) AS page`;

/** The page of 20 conclusions of all sessions, as visitors read it. */
export const conclusionsQuery = `{
  conclusions(first: 20) {
    totalCount
    nodes {
      number citation kind lenses standing isProvisional adoptedAt
      text { in(locale: es) { text locale isFallback } }
      session { code group { slug } }
      positions { stance }
    }
  }
}`;

/** The same page as one statement that builds the JSON. */
export const rawConclusions = `
SELECT json_build_object('totalCount', (SELECT count(*) FROM "Conclusion" WHERE "releasedAt" IS NOT NULL), 'nodes', json_agg(page.node))::text AS body
FROM (
  SELECT json_build_object(
    'number', c.number, 'citation', c.citation, 'kind', c.kind, 'lenses', c.lenses, 'isProvisional', false, 'adoptedAt', c."adoptedAt",
    'standing', CASE WHEN EXISTS (SELECT 1 FROM "Conclusion" later WHERE later."supersedesId" = c.id AND later."releasedAt" IS NOT NULL)
      THEN 'SUPERSEDED' ELSE c.status::text END,
    'text', ${text('c.text')}, 'positions', '[]'::json,
    'session', (SELECT json_build_object('code', s.code, 'group', json_build_object('slug', g.slug))
      FROM "Session" s JOIN "WorkingGroup" g ON g.id = s."groupId" WHERE s.id = c."sessionId")
  ) AS node
  FROM "Conclusion" c JOIN "Session" s ON s.id = c."sessionId"
  WHERE c."releasedAt" IS NOT NULL AND s."publishedAt" IS NOT NULL
  ORDER BY c.id DESC LIMIT 20
) AS page`;
