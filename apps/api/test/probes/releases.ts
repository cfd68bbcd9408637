import { newId, newRandomId } from '../../src/platform/database/ids.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, type Probes } from './probe.js';
import { sessionOf } from './sessions.js';

/** How what was published is tried. */
export const releaseProbes = (world: PermissionWorld): Probes => {
  const released = async () => {
    const sessionId = await sessionOf(world, { publishedAt: new Date() });
    const hash = newRandomId().replaceAll('-', '').repeat(2);
    const number = 9_000 + world.count();
    const row = { id: newId(), groupId: world.groupId, sessionId, number, content: '{}', hash };
    await world.database.release.create({ data: { ...row, at: new Date() } });
    return { hash, number };
  };
  const shows = holds(({ hash }) => hash);
  return {
    '`releases`': { query: 'query { releases(group: "3.5") { hash } }', variables: released, shows },
    '`release`': {
      query: 'query ($number: Int!) { release(group: "3.5", number: $number) { hash } }',
      variables: released,
      shows,
    },
    '`verifyRelease`': {
      query: 'query ($hash: String!) { verifyRelease(hash: $hash) { hash } }',
      variables: released,
      shows,
    },
    '`verifyFile`': {
      query: 'query ($hash: String!) { verifyFile(sha256: $hash) { release { hash } } }',
      variables: released,
      shows,
    },
  };
};
