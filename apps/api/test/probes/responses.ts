import { localized } from '@cauce/domain/localized';
import { newId, newRandomId } from '../../src/platform/database/ids.js';
import { english } from '../session-input.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, type Probes } from './probe.js';
import { act, codeOf, sessionOf } from './sessions.js';

/** A question of a session that was held and published. */
export const questionOf = async (
  world: PermissionWorld,
): Promise<{ question: string; sessionId: string; code: string }> => {
  const sessionId = await sessionOf(world, { status: 'HELD', publishedAt: new Date() });
  const question = newId();
  const row = { id: question, groupId: world.groupId, sessionId, position: 0, isQuestion: true };
  await world.database.guidingQuestion.create({ data: { ...row, text: localized('en', 'What works?') } });
  return { question, sessionId, code: await codeOf(world, sessionId) };
};

const responseOf = async (world: PermissionWorld, over: { recordedById?: string } = {}) => {
  const { question, sessionId, code } = await questionOf(world);
  const id = newId();
  const place = { groupId: world.groupId, sessionId, questionId: question };
  const text = localized('en', `An answer ${code}.`);
  await world.database.response.create({
    data: {
      id,
      ...place,
      moment: 'BEFORE',
      attribution: 'INSTITUTION',
      institutionId: world.institutionId,
      text,
      ...over,
    },
  });
  return { id, code, version: 1 };
};

const unattributed = async (world: PermissionWorld, authorId: string | null, count = 1) => {
  const { question, sessionId, code } = await questionOf(world);
  const ids = Array.from({ length: count }, () => newRandomId());
  for (const id of ids) {
    const place = { groupId: world.groupId, sessionId, questionId: question };
    await world.database.unattributedResponse.create({
      data: { id, ...place, text: localized('en', `Nobody’s answer ${code}.`) },
    });
    const personId = authorId ?? newId();
    await world.database.unattributedAuthor.create({ data: { responseId: id, personId } });
  }
  return { id: ids[0] ?? '', code, sessionId };
};

const spanish = { original: 'es', texts: [{ locale: 'es', text: 'Dos líneas.' }] };
const version = { version: 1 };
const updateResponse =
  'mutation ($id: ID!, $version: Int!, $input: AnswerTextInput!) { updateResponse(id: $id, version: $version, input: $input) { id } }';

export const responseProbes = (world: PermissionWorld): Probes => {
  const { institutionId: institution } = world;
  return {
    '`session`: the answers to its questions, and who answered what': {
      query:
        'query ($code: String!) { session(group: "3.5", code: $code) { questions { responses { text { in(locale: en) { text } } } } coverage { rows { cells { count } } } } }',
      variables: async () => ({ code: (await responseOf(world)).code }),
      shows: (data, { code }) =>
        JSON.stringify(data).includes('An answer p') && JSON.stringify(data).includes(String(code)),
    },
    '`session`: the answers attributed to nobody, from three on': {
      query:
        'query ($code: String!) { session(group: "3.5", code: $code) { questions { unattributed { text { in(locale: en) { text } } } } } }',
      variables: async () => ({ code: (await unattributed(world, null, 3)).code }),
      shows: holds(() => 'Nobody’s answer'),
    },
    '`myUnattributedResponses`': {
      query:
        'query ($session: ID!) { myUnattributedResponses(session: $session) { text { in(locale: en) { text } } } }',
      variables: async (personId) => ({ session: (await unattributed(world, personId)).sessionId }),
      isPersonal: true,
      shows: holds(() => 'Nobody’s answer'),
    },
    '`answerQuestion`': {
      query:
        'mutation ($question: ID!, $input: AnswerInput!) { answerQuestion(question: $question, input: $input) { id } }',
      variables: async () => ({
        question: (await questionOf(world)).question,
        input: { moment: 'BEFORE', attribution: 'INSTITUTION', institution, text: english('An answer') },
      }),
    },
    '`recordAnswer`': {
      query:
        'mutation ($question: ID!, $input: RecordedAnswerInput!) { recordAnswer(question: $question, input: $input) { id } }',
      variables: async () => ({
        question: (await questionOf(world)).question,
        input: { moment: 'DURING', attribution: 'COUNTRY', countryCode: 'CR', text: english('An answer') },
      }),
    },
    '`updateResponse`: of an institution': {
      query: updateResponse,
      variables: async () => ({ ...(await responseOf(world)), input: { text: english('Another answer') } }),
    },
    '`updateResponse`: written down for another': {
      query: updateResponse,
      variables: async () => ({
        ...(await responseOf(world, { recordedById: newId() })),
        input: { text: english('Another answer') },
      }),
    },
    '`summarizeResponse`': {
      query:
        'mutation ($id: ID!, $version: Int!, $summary: LocalizedTextInput!) { summarizeResponse(id: $id, version: $version, summary: $summary) { id } }',
      variables: async () => ({ ...(await responseOf(world)), summary: spanish }),
    },
    '`withdrawResponse`': {
      query: 'mutation ($id: ID!) { withdrawResponse(id: $id, reason: "A rehearsal") { id } }',
      variables: () => responseOf(world),
    },
    '`answerQuestionUnattributed`': {
      query:
        'mutation ($question: ID!, $input: AnswerTextInput!) { answerQuestionUnattributed(question: $question, input: $input) { id } }',
      variables: async () => ({
        question: (await questionOf(world)).question,
        input: { text: english('An answer') },
      }),
    },
    '`updateUnattributedResponse`: one’s own': {
      query:
        'mutation ($id: ID!, $version: Int!, $input: AnswerTextInput!) { updateUnattributedResponse(id: $id, version: $version, input: $input) { id } }',
      variables: async (personId) => ({
        ...(await unattributed(world, personId)),
        ...version,
        input: { text: english('Another answer') },
      }),
      isPersonal: true,
    },
    '`withdrawUnattributedResponse`: one’s own': {
      query: act('withdrawUnattributedResponse'),
      variables: (personId) => unattributed(world, personId),
      isPersonal: true,
    },
    '`moderateUnattributedResponse`': {
      query: 'mutation ($id: ID!) { moderateUnattributedResponse(id: $id, reason: "A rehearsal") { id } }',
      variables: () => unattributed(world, null, 3),
    },
    '`summarizeUnattributedResponse`': {
      query:
        'mutation ($id: ID!, $summary: LocalizedTextInput!) { summarizeUnattributedResponse(id: $id, summary: $summary) { id } }',
      variables: async () => ({ ...(await unattributed(world, null, 3)), summary: spanish }),
    },
  };
};
