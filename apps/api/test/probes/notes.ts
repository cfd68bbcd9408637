import { newId } from '../../src/platform/database/ids.js';
import { append, blocksOf, documentOf, stateOf } from '../../src/notes/note-document.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, type Probes } from './probe.js';
import { codeOf, sessionOf } from './sessions.js';

/** A published session whose notes say one thing, and have a version. */
const noted = async (world: PermissionWorld) => {
  const sessionId = await sessionOf(world, { publishedAt: new Date() });
  const document = documentOf([]);
  append(document, [{ kind: 'PARAGRAPH', text: 'A written thing.' }]);
  const state = stateOf(document);
  const [opensAt, closesAt] = [new Date('2020-01-01T00:00:00Z'), new Date('2999-01-01T00:00:00Z')];
  const place = { sessionId, groupId: world.groupId };
  await world.database.notes.create({ data: { ...place, locale: 'en', opensAt, closesAt, state, lastVersion: 1 } });
  await world.database.noteVersion.create({ data: { id: newId(), sessionId, number: 1, madeAt: new Date(), state } });
  return { sessionId, code: await codeOf(world, sessionId), paragraph: blocksOf(document)[0]?.id ?? '' };
};

export const noteProbes = (world: PermissionWorld): Probes => ({
  '`session`: its notes': {
    query: 'query ($code: String!) { session(group: "3.5", code: $code) { notes { blocks { runs { text } } } } }',
    variables: () => noted(world),
    shows: holds(() => 'A written thing.'),
  },
  '`noteVersion`': {
    query: 'query ($sessionId: ID!) { noteVersion(session: $sessionId, number: 1) { blocks { runs { text } } } }',
    variables: () => noted(world),
    shows: holds(() => 'A written thing.'),
  },
  '`updateNotesSettings`': {
    query: 'mutation ($sessionId: ID!) { updateNotesSettings(session: $sessionId, input: { locale: es }) { id } }',
    variables: () => noted(world),
  },
  '`restoreNotes`': {
    query: 'mutation ($sessionId: ID!) { restoreNotes(session: $sessionId, number: 1) { id } }',
    variables: () => noted(world),
  },
  '`draftConclusionFromNotes`': {
    query:
      'mutation ($sessionId: ID!, $paragraph: ID!) { draftConclusionFromNotes(session: $sessionId, paragraph: $paragraph) { id } }',
    variables: () => noted(world),
  },
});
