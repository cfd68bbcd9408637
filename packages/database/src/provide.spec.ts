import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from './account.js';
import { withConnection } from './migrate.js';
import { provideDatabase } from './provide.js';
import { canRewriteLog } from './roles.js';
import { cloneTemplate } from './testing/clone.js';
import { testConfig } from './testing/config.js';

describe('the database that is provided', () => {
  const { url, ownerUrl } = testConfig.databaseUrls();
  const dataDir = '';

  it('is the embedded one, migrated, with two roles, where no address is given', async () => {
    const folder = temporaryDirectory('cauce-provide-');
    const said: string[] = [];
    const provided = await provideDatabase({ dataDir: join(folder, 'data'), onProgress: (step) => said.push(step) });
    expect(provided).toMatchObject({ roles: 'two', isEmbedded: true });
    expect(provided.applied.length).toBeGreaterThan(0);
    expect(said).toEqual(['Starting the database', 'Making the database', 'Bringing the database up to date']);
    expect(await canRewriteLog(provided.ownerUrl)).toBe(true);
    await provided.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the server at the address that is given, as its two roles', async () => {
    const provided = await provideDatabase({ dataDir, databaseUrl: url, ownerUrl });
    expect(provided).toMatchObject({ url, ownerUrl, roles: 'two', isEmbedded: false, applied: [] });
  });

  it('says that there is one role where one address is given', async () => {
    expect(await provideDatabase({ dataDir, databaseUrl: ownerUrl })).toMatchObject({ roles: 'one', ownerUrl });
  });

  it('gives a table that is new to the owner to the serving role too', async () => {
    const target = await cloneTemplate(testConfig.superuserUrl() ?? '', `provided_${testConfig.worker()}`);
    await withConnection(target.ownerUrl, (client) => client.query('CREATE TABLE later (id serial)'));
    await provideDatabase({ dataDir, databaseUrl: target.url, ownerUrl: target.ownerUrl });
    const { rowCount } = await withConnection(target.url, (client) => client.query('INSERT INTO later DEFAULT VALUES'));
    expect(rowCount).toBe(1);
  });

  it('is brought up to date once where several portals start on it at once', async () => {
    const target = await cloneTemplate(testConfig.superuserUrl() ?? '', `provided_${testConfig.worker()}`);
    await withConnection(target.ownerUrl, (client) => client.query('DROP OWNED BY CURRENT_USER'));
    const options = { dataDir, databaseUrl: target.url, ownerUrl: target.ownerUrl };
    const portals = await Promise.all(Array.from({ length: 6 }, () => provideDatabase(options)));
    expect(portals.filter(({ applied }) => applied.length > 0)).toHaveLength(1);
    expect(portals.every(({ roles }) => roles === 'two')).toBe(true);
  });

  it('says in one sentence that the role which migrates may not', async () => {
    const target = await cloneTemplate(testConfig.superuserUrl() ?? '', `provided_${testConfig.worker()}`);
    await withConnection(target.ownerUrl, (client) => client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
    await expect(provideDatabase({ dataDir, databaseUrl: target.url })).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining('DATABASE_OWNER_URL'),
    });
  });

  const withPart = (change: (address: URL) => void): string => {
    const address = new URL(url);
    change(address);
    return address.href;
  };

  it.each([
    ['no server answers', 'postgresql://cauce:secret@127.0.0.1:1/cauce', 'DATABASE_UNREACHABLE', '127.0.0.1:1/cauce'],
    ['the host is unknown', 'postgresql://cauce:secret@portal.invalid/cauce', 'DATABASE_UNREACHABLE', 'portal.invalid'],
    ['the database is absent', withPart((address) => (address.pathname = '/absent')), 'DATABASE_REFUSED', 'absent'],
    ['the role is absent', withPart((address) => (address.username = 'nobody')), 'DATABASE_REFUSED', 'nobody'],
    ['the address is none', 'not an address', 'DATABASE_UNREACHABLE', 'DATABASE_URL'],
  ])('says in one sentence, without the password, that %s', async (_what, databaseUrl, code, words) => {
    const attempt = provideDatabase({ dataDir, databaseUrl });
    await expect(attempt).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    await expect(attempt).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });
});
