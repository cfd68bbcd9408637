import { newId } from '../../src/platform/database/ids.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, nothing, type Probes } from './probe.js';

export const protectionProbes = (world: PermissionWorld): Probes => {
  const { database } = world;
  return {
    '`myData`': {
      query: '{ myData { held { rule { category } } } }',
      variables: nothing,
      shows: holds(() => 'PERSON'),
    },
    '`privacyNotice`': {
      query: '{ privacyNotice(group: "3.5") { id } }',
      variables: () => Promise.resolve({ id: world.groupId }),
      shows: holds(({ id }) => id),
    },
    '`retentionRules`': {
      query: '{ retentionRules { category } }',
      variables: nothing,
      shows: holds(() => 'CONSENTS'),
    },
    '`deletion`': {
      query: 'query ($subject: ID!) { deletion(subject: $subject) { on } }',
      variables: async () => {
        const subjectId = newId();
        const gone = { category: 'NOTE_IMPORTS', subjectType: 'NoteImport', subjectId };
        await database.deletion.create({
          data: { id: newId(), ...gone, deletedOn: '2026-07-14', isOnSchedule: true },
        });
        return { subject: subjectId };
      },
      shows: holds(() => '2026-07-14'),
    },
    '`scheduledDeletions`': {
      query: '{ scheduledDeletions { on } }',
      variables: async () => {
        const thing = { category: 'CONSENTS', subjectType: 'Consent', subjectId: newId() };
        await database.deletion.create({
          data: { id: newId(), ...thing, deletedOn: '2026-07-13', isOnSchedule: true },
        });
        return {};
      },
      shows: holds(() => '2026-07-13'),
    },
    '`eraseMe`': { query: 'mutation { eraseMe(dryRun: true) { isDone } }', variables: nothing },
    '`erasePerson`': {
      query: 'mutation ($id: ID!) { erasePerson(id: $id, reason: "Asked by letter", dryRun: false) { isDone } }',
      variables: async () => ({ id: await world.member({ isListed: true }) }),
    },
    '`updatePrivacyNotice`': {
      query:
        'mutation ($version: Int!, $input: PrivacyInput!) { updatePrivacyNotice(group: "3.5", version: $version, input: $input) { id } }',
      variables: async () => {
        const written = await database.groupPrivacy.findUnique({ where: { groupId: world.groupId } });
        const empty = { controller: '', contact: '', officer: '', authority: '', hosting: '', safeguards: '' };
        return { version: written?.version ?? 0, input: empty };
      },
    },
  };
};
