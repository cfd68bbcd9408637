import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@cauce/database/client';
import { testConfig } from '@cauce/database/testing/config';
import { run as backup } from './backup.js';
import { run as doctor } from './doctor.js';
import { run as restore } from './restore.js';
import { run as upgrade } from './upgrade.js';

const { jest } = import.meta;

describe('the commands that look after the database', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let file: string;
  let said: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cauce-cli-'));
    file = join(folder, 'kept.tar.gz');
    const { url, ownerUrl } = testConfig.databaseUrls();
    env = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: join(folder, 'data'), PORT: '4999' };
    said = '';
    const listen = (words: string | Uint8Array): boolean => {
      said += words.toString();
      return true;
    };
    jest.spyOn(process.stdout, 'write').mockImplementation(listen);
    jest.spyOn(process.stderr, 'write').mockImplementation(listen);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  const bear = async (): Promise<void> => {
    const database = openDatabase(env.DATABASE_URL ?? '');
    await database.installation.upsert({
      where: { id: 'installation' },
      create: { kind: 'REAL', name: {} },
      update: {},
    });
    await database.$disconnect();
  };

  it('keep all data in a file and bring them back, keeping what was there before', async () => {
    await bear();
    expect(await backup([file], env)).toBe(0);
    expect(said).toMatch(/^Kept \d+ rows of \d+ tables and 0 files/);
    expect(await restore([file], env)).toBe(1);
    expect(said).toContain('--replace');
    expect(await restore([file, '--replace'], env)).toBe(0);
    expect(said).toContain('the counts are the same');
    expect(readdirSync(join(folder, 'data', 'backups'))).toEqual([
      expect.stringMatching(/^before-restore-\d+\.tar\.gz$/),
    ]);
  });

  it('refuse to restore or upgrade while the portal is connected', async () => {
    await bear();
    expect(await backup([file], env)).toBe(0);
    const portal = openDatabase(env.DATABASE_URL ?? '');
    await portal.installation.count();
    expect(await restore([file, '--replace'], env)).toBe(1);
    expect(await upgrade([], env)).toBe(1);
    await portal.$disconnect();
    expect(said).toContain('stop it first');
  });

  it('say that a database is up to date', async () => {
    expect(await upgrade([], env)).toBe(0);
    expect(said).toBe('The database was up to date.\n');
  });

  it.each([
    ['backup', () => backup([], env)],
    ['restore', () => restore(['a', 'b'], env)],
    ['upgrade', () => upgrade(['now'], env)],
    ['doctor', () => doctor(['please'], env)],
  ])('explain themselves where they are called otherwise: %s', async (name, call) => {
    expect(await call()).toBe(2);
    expect(said).toContain(`cauce ${name}`);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('find all that the portal needs', async () => {
    const mail = await new Promise<Server>((resolve) => {
      const server = createServer((socket) => socket.destroy()).listen(0, 'localhost', () => resolve(server));
    });
    const address = mail.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    expect(await doctor([], { ...env, SMTP_URL: `smtp://localhost:${port}` })).toBe(0);
    mail.close();
    expect(said).toMatch(/^good +The database answers: PostgreSQL 18/m);
    expect(said).toMatch(/^good +All \d+ migrations are applied/m);
    expect(said).toMatch(/^good +The role that serves cannot change the log/m);
  });

  it('name what must be mended', async () => {
    const other = await new Promise<Server>((resolve) => {
      const server = createServer((socket) => socket.destroy()).listen(0, 'localhost', () => resolve(server));
    });
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const broken = { ...env, PORT: port, DATABASE_URL: 'postgresql://cauce@127.0.0.1:1/cauce', SMTP_URL: 'mail' };
    expect(await doctor([], { ...broken, DATABASE_OWNER_URL: undefined })).toBe(1);
    other.close();
    expect(said).toMatch(/^MEND +The database at 127\.0\.0\.1:1\/cauce cannot be reached/m);
    expect(said).toMatch(/^MEND +The port \d+ is taken/m);
    expect(said).toMatch(/^MEND +SMTP_URL/m);
  });
});
