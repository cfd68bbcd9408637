import { localized } from '@cauce/domain/localized';
import { newId } from '../../src/platform/database/ids.js';
import { english } from '../session-input.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, nothing, type Probes } from './probe.js';
import { questionOf } from './responses.js';
import { act, sessionOf } from './sessions.js';

const conclusionOf = async (
  world: PermissionWorld,
  state: 'DRAFT' | 'IN_CONSULTATION' | 'RELEASED',
  text = 'A conclusion.',
) => {
  const { question, sessionId, code } = await questionOf(world);
  const id = newId();
  const citation = state === 'DRAFT' ? null : `C-3.5/${code}-01`;
  await world.database.conclusion.create({
    data: {
      id,
      groupId: world.groupId,
      sessionId,
      position: 0,
      kind: 'FINDING',
      status: state === 'RELEASED' ? 'ADOPTED' : state,
      number: state === 'DRAFT' ? null : 1,
      citation,
      text: localized('en', text),
      folded: '',
      ...(state === 'RELEASED' ? { adoptedAt: new Date(), releasedAt: new Date() } : {}),
      links: { create: [{ id: newId(), questionId: question }] },
    },
  });
  return { id, code, citation, sessionId, question, version: 1 };
};

const consultationOf = async (world: PermissionWorld, { closesOn = '2999-01-01', isObjected = false } = {}) => {
  const conclusion = await conclusionOf(world, 'IN_CONSULTATION');
  const id = newId();
  const { groupId, institutionId } = world;
  const country = { countryCode: 'CR', institutionId };
  await world.database.consultation.create({
    data: {
      id,
      groupId,
      sessionId: conclusion.sessionId,
      openedAt: new Date(),
      closesOn,
      countries: { create: [{ id: newId(), ...country, isReached: true }] },
    },
  });
  await world.database.conclusion.update({ where: { id: conclusion.id }, data: { consultationId: id } });
  if (isObjected) {
    const objection = { id: newId(), groupId, conclusionId: conclusion.id, ...country, text: localized('en', 'No') };
    await world.database.objection.create({
      data: { ...objection, raisedAt: new Date(), confirmBy: '2999-01-01' },
    });
  }
  return { id, conclusion: conclusion.id, version: 1 };
};

const commentOf = async (world: PermissionWorld, byId: string | null) => {
  const { id: conclusionId } = await conclusionOf(world, 'IN_CONSULTATION');
  const place = { groupId: world.groupId, conclusionId, byId, locale: 'en', wording: 1, at: new Date() };
  const { id, version } = await world.database.comment.create({ data: { id: newId(), ...place, text: 'A comment.' } });
  return { id, version };
};

const remarkOf = async (world: PermissionWorld) => {
  const { id: conclusionId } = await conclusionOf(world, 'RELEASED');
  const id = newId();
  const place = { groupId: world.groupId, conclusionId, locale: 'en', at: new Date() };
  await world.database.remark.create({ data: { id, ...place, byId: newId(), text: 'A remark.' } });
  return { id };
};

const reportOf = async (world: PermissionWorld) => {
  const { id: conclusionId } = await conclusionOf(world, 'RELEASED');
  const id = newId();
  const place = { groupId: world.groupId, conclusionId, locale: 'en', at: new Date() };
  await world.database.errorReport.create({ data: { id, ...place, text: 'A word is wrong.' } });
  return { id };
};

const mendOf = async (world: PermissionWorld) => {
  const conclusion = await conclusionOf(world, 'IN_CONSULTATION');
  const text = localized('en', 'A conclusion, mended.');
  const proposal = { id: newId(), conclusionId: conclusion.id, ofVersion: 1, text, byId: newId() };
  await world.database.conclusionMend.create({ data: proposal });
  return conclusion;
};

const listed =
  'query ($session: ID!) { conclusions(filter: { session: $session }) { nodes { text { in(locale: en) { text } } } } }';
const numbered = 'query ($code: String!) { conclusion(group: "3.5", session: $code, number: 1) { id } }';
const cited = 'query ($citation: String!) { citedConclusion(citation: $citation) { id } }';
const conclusionById = 'query ($id: ID!) { conclusionById(id: $id) { id } }';
const withdrawConclusion = 'mutation ($id: ID!) { withdrawConclusion(id: $id, reason: "A rehearsal") { id } }';

export const conclusionProbes = (world: PermissionWorld): Probes => {
  const { database, make } = world;
  let speaking: string | null = null;
  /** The one member of the group that has a country. */
  const speaker = async (): Promise<string> =>
    (speaking ??= await make.institution(world.groupId, { countryCode: 'CR' }));
  return {
    '`themes`': {
      query: '{ themes(group: "3.5") { id } }',
      variables: async () => {
        const id = newId();
        const row = { id, groupId: world.groupId, position: 0, name: localized('en', 'Courts') };
        await database.theme.create({ data: row });
        return { id };
      },
      shows: holds(({ id }) => id),
    },
    '`conclusions`: released ones': {
      query: listed,
      variables: async () => ({ session: (await conclusionOf(world, 'RELEASED')).sessionId }),
      shows: holds(() => 'A conclusion.'),
    },
    '`conclusions`: those that were circulated': {
      query: listed,
      variables: async () => ({ session: (await conclusionOf(world, 'IN_CONSULTATION')).sessionId }),
      shows: holds(() => 'A conclusion.'),
    },
    '`conclusions`: drafts': {
      query: listed,
      variables: async () => ({ session: (await conclusionOf(world, 'DRAFT')).sessionId }),
      shows: holds(() => 'A conclusion.'),
    },
    '`conclusion`: a released one': {
      query: numbered,
      variables: () => conclusionOf(world, 'RELEASED'),
      shows: holds(({ id }) => id),
    },
    '`conclusion`: one that was circulated': {
      query: numbered,
      variables: () => conclusionOf(world, 'IN_CONSULTATION'),
      shows: holds(({ id }) => id),
    },
    '`citedConclusion`: a released one': {
      query: cited,
      variables: () => conclusionOf(world, 'RELEASED'),
      shows: holds(({ id }) => id),
    },
    '`citedConclusion`: one that was circulated': {
      query: cited,
      variables: () => conclusionOf(world, 'IN_CONSULTATION'),
      shows: holds(({ id }) => id),
    },
    '`conclusionById`: a released one': {
      query: conclusionById,
      variables: () => conclusionOf(world, 'RELEASED'),
      shows: holds(({ id }) => id),
    },
    '`conclusionById`: one that was circulated': {
      query: conclusionById,
      variables: () => conclusionOf(world, 'IN_CONSULTATION'),
      shows: holds(({ id }) => id),
    },
    '`conclusionById`: a draft': {
      query: conclusionById,
      variables: () => conclusionOf(world, 'DRAFT'),
      shows: holds(({ id }) => id),
    },
    '`history`: of a conclusion': {
      query: 'query ($id: ID!) { history(subject: CONCLUSION, id: $id) { totalCount } }',
      variables: () => conclusionOf(world, 'IN_CONSULTATION'),
      shows: ({ history }) => history !== null,
    },
    '`myTasks`': { query: '{ myTasks { id } }', variables: nothing, shows: holds(() => 'myTasks') },
    '`myFollowUps`': { query: '{ myFollowUps { id } }', variables: nothing, shows: holds(() => 'myFollowUps') },
    '`consultation`': {
      query: 'query ($id: ID!) { consultation(id: $id) { id } }',
      variables: () => consultationOf(world),
      shows: holds(({ id }) => id),
    },
    '`proposedClosing`': {
      query: 'query ($session: ID!) { proposedClosing(session: $session) { closesOn } }',
      variables: async () => {
        await speaker();
        return { session: await sessionOf(world, { publishedAt: new Date() }) };
      },
      shows: holds(() => 'closesOn'),
    },
    '`addTheme`': {
      query: 'mutation ($name: LocalizedTextInput!) { addTheme(group: "3.5", name: $name) { id } }',
      variables: () => Promise.resolve({ name: english('Courts') }),
    },
    '`draftConclusion`': {
      query:
        'mutation ($sessionId: ID!, $input: ConclusionInput!) { draftConclusion(session: $sessionId, input: $input) { id } }',
      variables: async () => {
        const { question, sessionId } = await questionOf(world);
        return { sessionId, input: { kind: 'FINDING', text: english('A conclusion'), questions: [question] } };
      },
    },
    '`orderConclusions`': {
      query: 'mutation ($sessionId: ID!, $ids: [ID!]!) { orderConclusions(session: $sessionId, ids: $ids) { id } }',
      variables: async () => {
        const { id, sessionId } = await conclusionOf(world, 'DRAFT');
        return { sessionId, ids: [id] };
      },
    },
    '`updateConclusion`': {
      query:
        'mutation ($id: ID!, $version: Int!, $input: ConclusionInput!) { updateConclusion(id: $id, version: $version, input: $input) { id } }',
      variables: async () => {
        const { question, ...rest } = await conclusionOf(world, 'IN_CONSULTATION');
        return { ...rest, input: { kind: 'FINDING', text: english('Another conclusion'), questions: [question] } };
      },
    },
    '`translateConclusion`': {
      query:
        'mutation ($id: ID!, $version: Int!) { translateConclusion(id: $id, version: $version, locale: es, text: "Una conclusión") { id } }',
      variables: () => conclusionOf(world, 'IN_CONSULTATION'),
    },
    '`mendConclusion`': {
      query:
        'mutation ($id: ID!, $version: Int!, $text: LocalizedTextInput!) { mendConclusion(id: $id, version: $version, text: $text) { id } }',
      variables: async () => ({
        ...(await conclusionOf(world, 'IN_CONSULTATION')),
        text: english('A conclusion, mended'),
      }),
    },
    '`confirmConclusionMend`': { query: act('confirmConclusionMend'), variables: () => mendOf(world) },
    '`refuseConclusionMend`': { query: act('refuseConclusionMend'), variables: () => mendOf(world) },
    '`withdrawConclusion`: a draft': { query: withdrawConclusion, variables: () => conclusionOf(world, 'DRAFT') },
    '`withdrawConclusion`: one that was circulated': {
      query: withdrawConclusion,
      variables: () => conclusionOf(world, 'IN_CONSULTATION'),
    },
    '`releaseConclusions`': {
      query: 'mutation ($session: ID!) { releaseConclusions(session: $session) { hash } }',
      variables: async () => {
        const { id, sessionId } = await conclusionOf(world, 'RELEASED');
        await database.conclusion.update({ where: { id }, data: { releasedAt: null } });
        return { session: sessionId };
      },
    },
    '`nameCountryVoice`': {
      query:
        'mutation ($institution: ID!) { nameCountryVoice(group: "3.5", institution: $institution) { country { code } } }',
      variables: async () => ({ institution: await speaker() }),
    },
    '`openConsultation`': {
      query: 'mutation ($session: ID!) { openConsultation(session: $session) { id } }',
      variables: async () => {
        await speaker();
        return { session: (await conclusionOf(world, 'DRAFT')).sessionId };
      },
    },
    '`moveConsultationClosing`': {
      query:
        'mutation ($id: ID!, $version: Int!) { moveConsultationClosing(id: $id, version: $version, closesOn: "2999-02-01", reason: "A rehearsal") { id } }',
      variables: () => consultationOf(world),
    },
    '`recordReach`': {
      query: 'mutation ($id: ID!) { recordReach(id: $id, country: "CR", isReached: false) { id } }',
      variables: () => consultationOf(world),
    },
    '`adoptConclusions`': {
      query: 'mutation ($id: ID!) { adoptConclusions(id: $id, reason: "A rehearsal") { id } }',
      variables: () => consultationOf(world, { closesOn: '2020-01-10' }),
    },
    '`addComment`': {
      query: 'mutation ($id: ID!) { addComment(conclusion: $id, input: { text: "A comment.", locale: en }) { id } }',
      variables: () => conclusionOf(world, 'IN_CONSULTATION'),
    },
    '`editComment`: one’s own': {
      query:
        'mutation ($id: ID!, $version: Int!) { editComment(id: $id, version: $version, input: { text: "Another.", locale: en }) { id } }',
      variables: (personId) => commentOf(world, personId),
      isPersonal: true,
    },
    '`withdrawComment`: somebody else’s': {
      query: 'mutation ($id: ID!) { withdrawComment(id: $id) { id } }',
      variables: () => commentOf(world, newId()),
    },
    '`addRemark`': {
      query: 'mutation ($id: ID!) { addRemark(conclusion: $id, input: { text: "A remark.", locale: en }) { id } }',
      variables: () => conclusionOf(world, 'RELEASED'),
    },
    '`answerRemark`': {
      query: 'mutation ($id: ID!) { answerRemark(id: $id, answer: "Noted.") { id } }',
      variables: () => remarkOf(world),
    },
    '`reportError`': {
      query: 'mutation ($id: ID!) { reportError(conclusion: $id, input: { text: "A word is wrong.", locale: en }) }',
      variables: () => conclusionOf(world, 'RELEASED'),
    },
    '`answerErrorReport`': {
      query: 'mutation ($id: ID!, $answer: LocalizedTextInput!) { answerErrorReport(id: $id, answer: $answer) { id } }',
      variables: async () => ({ ...(await reportOf(world)), answer: english('It is right.') }),
    },
    '`putErrorReportAside`': {
      query: 'mutation ($id: ID!) { putErrorReportAside(id: $id) { id } }',
      variables: () => reportOf(world),
    },
    '`extendConsultation`': { query: act('extendConsultation'), variables: () => consultationOf(world) },
    '`draftPosition`': {
      query:
        'mutation ($conclusion: ID!) { draftPosition(conclusion: $conclusion, input: { stance: NO_OBJECTION }) { id } }',
      variables: () => consultationOf(world),
    },
    '`givePosition`': {
      query:
        'mutation ($conclusion: ID!) { givePosition(conclusion: $conclusion, input: { stance: NO_OBJECTION }) { id } }',
      variables: () => consultationOf(world),
    },
    '`giveNoObjection`': { query: act('giveNoObjection'), variables: () => consultationOf(world) },
    '`raiseObjection`': {
      query:
        'mutation ($conclusion: ID!, $text: LocalizedTextInput!) { raiseObjection(conclusion: $conclusion, text: $text) { id } }',
      variables: async () => ({ ...(await consultationOf(world)), text: english('No') }),
    },
    '`confirmObjection`': {
      query: 'mutation ($conclusion: ID!) { confirmObjection(conclusion: $conclusion) { id } }',
      variables: () => consultationOf(world, { isObjected: true }),
    },
    '`liftObjection`: one that is not confirmed': {
      query: 'mutation ($conclusion: ID!) { liftObjection(conclusion: $conclusion) { id } }',
      variables: () => consultationOf(world, { isObjected: true }),
    },
  };
};
