import { newId } from '../../src/platform/database/ids.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, nothing, type Probes } from './probe.js';

const mailbox = async (world: PermissionWorld): Promise<string> => {
  const id = newId();
  await world.database.mailbox.create({ data: { id, email: `${world.next()}@mailbox.example` } });
  return id;
};

const device = async (world: PermissionWorld, personId: string | null): Promise<string> => {
  const id = newId();
  const expiresAt = new Date(Date.now() + 60_000);
  const device = { token: id, method: 'CODE', isTrusted: false, expiresAt } as const;
  await world.database.signInSession.create({
    data: { id, personId, mailboxId: await mailbox(world), ...device },
  });
  return id;
};

const passkey = async (world: PermissionWorld, personId: string | null): Promise<string> => {
  const id = newId();
  const made = { publicKey: 'key', counter: 0, deviceType: 'singleDevice', backedUp: false, credentialID: id };
  await world.database.passkey.create({ data: { id, personId, mailboxId: await mailbox(world), ...made } });
  return id;
};

export const signInProbes = (world: PermissionWorld): Probes => ({
  '`signedIn`': { query: '{ signedIn { address } }', variables: nothing, shows: holds(() => 'signedIn') },
  '`signInWays`': { query: '{ signInWays { provider } }', variables: nothing, shows: holds(() => 'provider') },
  '`demoPeople`': { query: '{ demoPeople { key } }', variables: nothing, shows: holds(() => 'demoPeople') },
  '`mySignInSessions`': {
    query: '{ mySignInSessions { id } }',
    variables: async (personId) => ({ id: await device(world, personId) }),
    isPersonal: true,
    shows: holds(({ id }) => id),
  },
  '`myPasskeys`': {
    query: '{ myPasskeys { id } }',
    variables: async (personId) => ({ id: await passkey(world, personId) }),
    isPersonal: true,
    shows: holds(({ id }) => id),
  },
  '`chooseWhoActs`: where no device is signed in': {
    query: 'mutation ($id: ID!) { chooseWhoActs(person: $id) { address } }',
    variables: async () => ({ id: await world.member() }),
  },
  '`leave`': { query: 'mutation { leave }', variables: nothing },
  '`revokeSignIn`': {
    query: 'mutation ($id: ID!) { revokeSignIn(id: $id) { id } }',
    variables: async (personId) => ({ id: await device(world, personId) }),
    isPersonal: true,
  },
  '`removePasskey`': {
    query: 'mutation ($id: ID!) { removePasskey(id: $id) { id } }',
    variables: async (personId) => ({ id: await passkey(world, personId) }),
    isPersonal: true,
  },
});
