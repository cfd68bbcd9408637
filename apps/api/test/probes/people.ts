import { newId } from '../../src/platform/database/ids.js';
import { terms } from '../people.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, mergeSheet, nothing, type Probes } from './probe.js';

const version = { version: 1 };

const merged = async (world: PermissionWorld): Promise<string> => {
  const { database, make } = world;
  const [kept, gone] = [await world.member({ isListed: true }), await make.person()];
  const id = newId();
  await database.person.update({ where: { id: gone }, data: { mergedIntoId: kept } });
  await database.merge.create({
    data: { id, kind: 'PERSON', keptId: kept, goneId: gone, moved: [], mergedAt: new Date() },
  });
  return id;
};

export const peopleProbes = (world: PermissionWorld): Probes => {
  const { database, institutionId: institution } = world;
  return {
    '`people`: names of members who agreed': {
      query: 'query ($search: String!) { people(filter: { search: $search }) { nodes { name } } }',
      variables: async () => {
        const id = await world.member({ isListed: true });
        const { name } = await database.person.update({ where: { id }, data: { name: `Listed ${world.next()}.` } });
        return { search: name };
      },
      shows: holds(({ search }) => search),
    },
    '`people`: names of members who did not agree': {
      query: 'query ($search: String!) { people(filter: { search: $search }) { nodes { name } } }',
      variables: async () => {
        const id = await world.member();
        const { name } = await database.person.update({ where: { id }, data: { name: `Unlisted ${world.next()}.` } });
        return { search: name };
      },
      shows: holds(({ search }) => search),
    },
    '`person`: the name of a member who agreed': {
      query: 'query ($id: ID!) { person(id: $id) { id name } }',
      variables: async () => ({ id: await world.member({ isListed: true }) }),
      shows: holds(({ id }) => id),
    },
    '`person`: the name of a member who did not agree': {
      query: 'query ($id: ID!) { person(id: $id) { id name } }',
      variables: async () => ({ id: await world.member() }),
      shows: holds(({ id }) => id),
    },
    '`me`': { query: '{ me { id email } }', variables: nothing, shows: holds(() => 'email') },
    '`merges`': {
      query: '{ merges { id } }',
      variables: async () => ({ id: await merged(world) }),
      shows: holds(({ id }) => id),
    },
    '`addPerson`': {
      query: 'mutation ($input: PersonInput!) { addPerson(input: $input) { id } }',
      variables: () => Promise.resolve({ input: { name: 'A Person', email: `${world.next()}@example.org` } }),
    },
    '`updatePerson`': {
      query:
        'mutation ($id: ID!, $version: Int!, $input: PersonRevision!) { updatePerson(id: $id, version: $version, input: $input) { id } }',
      variables: async () => ({ id: await world.member({ isListed: true }), ...version, input: { name: 'Anew' } }),
    },
    '`updateMyProfile`': {
      isPersonal: true,
      query:
        'mutation ($version: Int!, $input: ProfileInput!) { updateMyProfile(version: $version, input: $input) { id } }',
      variables: async (personId) => {
        const own = personId === null ? null : await database.person.findUnique({ where: { id: personId } });
        return { version: own?.version ?? 1, input: { name: own?.name ?? 'Nobody', isListed: false } };
      },
    },
    '`addAffiliation`': {
      query: 'mutation ($input: AffiliationInput!) { addAffiliation(input: $input) { id } }',
      variables: async () => ({
        input: { person: await world.member({ isListed: true }), institution, fromOn: '2024-01-01' },
      }),
    },
    '`endAffiliation`': {
      query: 'mutation ($id: ID!) { endAffiliation(id: $id, on: "2024-01-01") { id } }',
      variables: async () => {
        const id = newId();
        const personId = await world.member({ isListed: true });
        await database.affiliation.create({ data: { id, personId, institutionId: institution, ...terms.goesOn } });
        return { id };
      },
    },
    '`revealContact`': {
      query: 'mutation ($person: ID!) { revealContact(person: $person) { email } }',
      variables: async () => ({ person: await world.member({ isListed: true }) }),
    },
    '`grantConsent`': {
      query: 'mutation { grantConsent(purpose: PHOTO, textVersion: 1) { state } }',
      variables: nothing,
    },
    '`withdrawConsent`': {
      query: 'mutation { withdrawConsent(purpose: RECORDING) { state } }',
      variables: async (personId) => {
        if (personId === null) return {};
        const consent = { purpose: 'RECORDING', textVersion: 1, grantedAt: new Date() } as const;
        await database.consent.create({ data: { id: newId(), personId, ...consent } });
        return {};
      },
      isPersonal: true,
    },
    '`writeToPerson`': {
      query: 'mutation ($person: ID!, $input: LetterInput!) { writeToPerson(person: $person, input: $input) { id } }',
      variables: async () => ({
        person: await world.member({ isListed: true, isReachable: true }),
        input: { subject: 'A question', text: 'Which services receive people?' },
      }),
    },
    '`mergePeople`': {
      query: `mutation ($keep: ID!, $gone: ID!) { mergePeople(keep: $keep, gone: $gone, preview: false) ${mergeSheet} }`,
      variables: async () => ({
        keep: await world.member({ isListed: true }),
        gone: await world.member({ isListed: true }),
      }),
    },
    '`undoMerge`': {
      query: `mutation ($id: ID!) { undoMerge(id: $id) ${mergeSheet} }`,
      variables: async () => ({ id: await merged(world) }),
    },
  };
};
