import { localized } from '@cauce/domain/localized';
import { Viewer } from '../../src/platform/auth/viewer.js';
import { newId } from '../../src/platform/database/ids.js';
import { NoteImportsService } from '../../src/sessions/note-imports.service.js';
import { aSession, inMadrid } from '../session-input.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, type Probes } from './probe.js';

const note = (code: string) => `Working Group Result 3.5

Other ways than prison

May 4th, 2023 16:00 - 17:45 Online meeting

Context

An invented text about what keeps people from entering the criminal justice system.

Specific objectives for session ${code} include:

- Compare three invented mechanisms.

Guiding questions

- Which mechanisms does your jurisdiction use before a charge?

Working Agenda

16.00 - 16.15 Opening remarks
16.15 - 17.45 Closing session
`;

/** A session of the world's own group, a draft that nobody has published unless it is said otherwise. */
export const sessionOf = async (world: PermissionWorld, over: object = {}): Promise<string> => {
  const id = newId();
  await world.database.session.create({
    data: {
      id,
      groupId: world.groupId,
      code: world.next(),
      title: localized('en', 'A session'),
      ...inMadrid,
      startsAt: new Date('2023-07-13T14:30:00Z'),
      endsAt: new Date('2023-07-13T16:15:00Z'),
      ...over,
    },
  });
  return id;
};

/** The code of a session. */
export const codeOf = async ({ database }: PermissionWorld, id: string): Promise<string> =>
  (await database.session.findUniqueOrThrow({ where: { id } })).code;

const noteImportOf = async (
  world: PermissionWorld,
  count: number,
): Promise<{ id: string; version: number; input: object }> => {
  const { database, groupId, portal } = world;
  const acting = { viewer: new Viewer(null, [groupId], 'COMMAND_LINE'), requestId: 'test' };
  const received = await portal.app
    .get(NoteImportsService)
    .receive(acting, 'note.txt', Buffer.from(note(`7.${count}`)));
  if (received.kind !== 'read') throw new Error('The note of the test is not read.');
  const kept = await database.noteImport.findUniqueOrThrow({ where: { id: received.id } });
  const findings: unknown[] = Array.isArray(kept.findings) ? kept.findings : [];
  return {
    id: kept.id,
    version: kept.version,
    input: {
      note: kept.note,
      settled: Object.fromEntries(findings.map((_, index) => [String(index), 'KEPT'])),
      timeZone: 'Europe/Madrid',
      group: '3.5',
    },
  };
};

/** An act on a thing by its id alone. */
export const act = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { id } }`;
const version = { version: 1 };

export const sessionProbes = (world: PermissionWorld): Probes => {
  const { database } = world;
  // Counted apart: the session of a note has a code of at most two digits.
  let notes = 0;
  const noteImport = () => noteImportOf(world, (notes += 1));
  const session =
    (of: object = {}) =>
    async () => ({ id: await sessionOf(world, of) });
  return {
    '`sessions`: published ones': {
      query:
        'query ($status: [SessionStatus!]) { sessions(first: 100, filter: { statuses: $status }) { nodes { status } } }',
      variables: async () => {
        await sessionOf(world, { status: 'CANCELLED', publishedAt: new Date() });
        return { status: ['CANCELLED'] };
      },
      shows: holds(() => 'CANCELLED'),
    },
    '`sessions`: those not published': {
      query:
        'query ($status: [SessionStatus!]) { sessions(first: 100, filter: { statuses: $status }) { nodes { status } } }',
      variables: async () => {
        await sessionOf(world, { status: 'CLOSED' });
        return { status: ['CLOSED'] };
      },
      shows: holds(() => 'CLOSED'),
    },
    '`session`: a published one': {
      query: 'query ($code: String!) { session(group: "3.5", code: $code) { code } }',
      variables: async () => ({ code: await codeOf(world, await sessionOf(world, { publishedAt: new Date() })) }),
      shows: holds(({ code }) => code),
    },
    '`session`: one not published': {
      query: 'query ($code: String!) { session(group: "3.5", code: $code) { code } }',
      variables: async () => ({ code: await codeOf(world, await sessionOf(world)) }),
      shows: holds(({ code }) => code),
    },
    '`noteImport`': {
      query: 'query ($id: ID!) { noteImport(id: $id) { id } }',
      variables: async () => ({ id: (await noteImport()).id }),
      shows: holds(({ id }) => id),
    },
    '`createSession`': {
      query: 'mutation ($input: SessionInput!) { createSession(group: "3.5", input: $input) { id } }',
      variables: () => Promise.resolve({ input: aSession({ code: world.next() }) }),
    },
    '`updateSession`': {
      query:
        'mutation ($id: ID!, $version: Int!, $input: SessionInput!) { updateSession(id: $id, version: $version, input: $input) { id } }',
      variables: async () => ({
        id: await sessionOf(world),
        ...version,
        input: aSession({ code: world.next(), ...inMadrid }),
      }),
    },
    '`publishSession`': { query: act('publishSession'), variables: session() },
    '`conveneSession`': { query: act('conveneSession'), variables: session() },
    '`startSession`': { query: act('startSession'), variables: session({ status: 'CONVENED' }) },
    '`holdSession`': { query: act('holdSession'), variables: session({ status: 'LIVE' }) },
    '`markObjectives`': {
      query:
        'mutation ($id: ID!, $objective: ID!) { markObjectives(id: $id, outcomes: [{ objective: $objective, outcome: MET }]) { id } }',
      variables: async () => {
        const { id } = await session({ status: 'HELD' })();
        const objective = newId();
        const text = localized('en', 'To agree');
        await world.database.objective.create({
          data: { id: objective, groupId: world.groupId, sessionId: id, position: 0, text },
        });
        return { id, objective };
      },
    },
    '`closeSession`': {
      query: 'mutation ($id: ID!) { closeSession(id: $id, reason: "A rehearsal") { id } }',
      variables: session({ status: 'HELD' }),
    },
    '`cancelSession`': {
      query: 'mutation ($id: ID!) { cancelSession(id: $id, reason: "A rehearsal") { id } }',
      variables: session(),
    },
    '`updateNoteImport`': {
      query:
        'mutation ($id: ID!, $version: Int!, $input: NoteImportRevision!) { updateNoteImport(id: $id, version: $version, input: $input) { id } }',
      variables: async () => ({ ...(await noteImport()) }),
    },
    '`importConceptNote`': {
      query: act('importConceptNote'),
      variables: async () => {
        const { id, input: settled } = await noteImport();
        const { settled: answers } = { settled: {}, ...settled };
        await database.noteImport.update({ where: { id }, data: { settled: answers, timeZone: 'Europe/Madrid' } });
        return { id };
      },
    },
  };
};
