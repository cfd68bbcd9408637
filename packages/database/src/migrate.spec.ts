import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from './account.js';
import { deployMigrations, historyProblems, migrationStatus, schemaDrift, withConnection } from './migrate.js';
import { migrationScripts, prismaFolder } from './schema-files.js';
import { testConfig } from './testing/config.js';

const functionBody = `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN n * 2; END $$;`;

describe('migrations', () => {
  const { url, ownerUrl } = testConfig.databaseUrls();
  let folder: string;
  beforeEach(() => {
    folder = temporaryDirectory('cauce-prisma-');
    cpSync(prismaFolder, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const add = (name: string, sql: string): void => {
    mkdirSync(join(folder, 'migrations', name));
    writeFileSync(join(folder, 'migrations', name, 'migration.sql'), sql);
  };

  it('are all applied in a database that was brought up to date, as the serving role may see', async () => {
    const status = await migrationStatus(url);
    const names = migrationScripts().map(({ name }) => name);
    expect(status).toEqual({ applied: names, pending: [], edited: [], unknown: [], failed: [] });
    expect(await deployMigrations(ownerUrl)).toEqual([]);
  });

  it('make what the schema says, and leave a history that Prisma finds in order', async () => {
    expect(await schemaDrift(ownerUrl)).toBeNull();
    expect(await historyProblems(ownerUrl)).toEqual([]);
  });

  it('that are missing are written as the SQL that makes the difference', async () => {
    const file = join(folder, 'schema', 'planted.prisma');
    writeFileSync(file, '/// Planted.\nmodel Planted {\n  id String @id\n}\n');
    expect(await schemaDrift(ownerUrl, folder)).toMatch(/CREATE TABLE "Planted"/);
  });

  it('may hold function bodies, and one process applies them while another waits', async () => {
    add('29990101000000_twice', functionBody);
    expect((await migrationStatus(url, folder)).pending).toEqual(['29990101000000_twice']);
    const both = await Promise.all([deployMigrations(ownerUrl, { folder }), deployMigrations(ownerUrl, { folder })]);
    expect(both.flat()).toEqual(['29990101000000_twice']);
    const { rows } = await withConnection(url, (client) => client.query('SELECT twice(21) AS answer'));
    expect(rows).toEqual([{ answer: 42 }]);
  });

  it('are refused when one that was applied has been edited', async () => {
    const [first] = migrationScripts(folder);
    const file = join(folder, 'migrations', first?.name ?? '', 'migration.sql');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n-- edited\n`);
    expect((await migrationStatus(url, folder)).edited).toEqual([first?.name]);
    await expect(deployMigrations(ownerUrl, { folder })).rejects.toMatchObject({ code: 'MIGRATION_EDITED' });
    expect(await historyProblems(ownerUrl, folder)).toContain(`${first?.name} was edited after it was applied`);
  });

  it('are refused when the database belongs to a newer version', async () => {
    await expect(deployMigrations(ownerUrl)).rejects.toMatchObject({
      code: 'MIGRATIONS_UNKNOWN',
      message: expect.stringContaining('29990101000000_twice'),
    });
  });

  it('that fail say why, and are named from then on', async () => {
    add('29990101000000_twice', functionBody);
    add('29990102000000_broken', 'SELECT nothing FROM nowhere;');
    await expect(deployMigrations(ownerUrl, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining('nowhere'),
    });
    await expect(deployMigrations(ownerUrl, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining('29990102000000_broken'),
    });
  });
});
