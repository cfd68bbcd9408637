import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryDirectory } from './account.js';
import { startEmbedded, type EmbeddedServer } from './embedded.js';
import { withConnection } from './migrate.js';
import { holdDatabase, type HoldingProcess } from './testing/child.js';

const isRoot = process.getuid?.() === 0;
const settings = { fsync: 'off' };

describe('the embedded database', () => {
  let folder: string;
  let dataDir: string;
  const servers: EmbeddedServer[] = [];
  const holders: HoldingProcess[] = [];

  beforeEach(() => {
    folder = temporaryDirectory('cauce-embedded-');
    dataDir = join(folder, 'data');
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
    await Promise.all(holders.splice(0).map((holder) => holder.end('SIGTERM')));
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (directory = dataDir): Promise<EmbeddedServer> => {
    const server = await startEmbedded({ dataDir: directory, settings });
    servers.push(server);
    return server;
  };
  const hold = async (): Promise<HoldingProcess> => {
    const holder = await holdDatabase(dataDir);
    holders.push(holder);
    return holder;
  };
  const socketOf = (url: string): string => new URL(url).searchParams.get('host') ?? '';
  const homeOf = (url: string): string => dirname(socketOf(url));
  const serverPid = (url: string): number =>
    Number.parseInt(readFileSync(join(homeOf(url), 'data', 'postmaster.pid'), 'utf8'), 10);
  const hasEnded = async (pid: number): Promise<boolean> => {
    for (let tries = 0; tries < 500; tries += 1) {
      const stat = `/proc/${pid}/stat`;
      if (!existsSync(stat) || readFileSync(stat, 'utf8').includes(') Z ')) return true;
      await sleep(20);
    }
    return false;
  };
  const versionAt = (url: string): Promise<string | undefined> =>
    withConnection(url, async (client) => {
      const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
      return rows[0]?.server_version;
    });

  it('is PostgreSQL 18 and finds on a second start what the first one stored', async () => {
    const first = await start();
    expect(await versionAt(first.url)).toMatch(/^18\./);
    await withConnection(first.ownerUrl, (client) => client.query('CREATE TABLE kept AS SELECT 42 AS answer'));
    await first.stop();
    const second = await start();
    const { rows } = await withConnection(second.ownerUrl, (client) => client.query('SELECT answer FROM kept'));
    expect(rows).toEqual([{ answer: 42 }]);
  });

  it('lets nobody else reach its socket or its data', async () => {
    const server = await start();
    expect(statSync(socketOf(server.url)).mode & 0o777).toBe(0o700);
    expect(statSync(homeOf(server.url)).mode & 0o777).toBe(0o700);
    const listening = await withConnection(server.superuserUrl, (client) => client.query('SHOW listen_addresses'));
    expect(listening.rows).toEqual([{ listen_addresses: '' }]);
  });

  it('ends with the process that holds it', async () => {
    const holder = await hold();
    const pid = serverPid(holder.url);
    await holder.end('SIGTERM');
    expect(await hasEnded(pid)).toBe(true);
  });

  it('leaves no server behind when that process is killed outright', async () => {
    const holder = await hold();
    const pid = serverPid(holder.url);
    await holder.end('SIGKILL');
    expect(await hasEnded(pid)).toBe(true);
    expect(await versionAt((await start()).url)).toMatch(/^18\./);
  });

  it('is one server for two processes that start at once', async () => {
    const both = await Promise.all([hold(), hold()]);
    const pids = both.map((holder) => serverPid(holder.url));
    expect(pids[0]).toBe(pids[1]);
    expect(both.map((holder) => holder.isAdopted).sort()).toEqual([false, true]);
  });

  it('comes back for the process that had adopted it when its owner ends', async () => {
    const owner = await hold();
    const adopter = await start();
    expect(adopter.isAdopted).toBe(true);
    const pid = serverPid(adopter.url);
    await owner.end('SIGTERM');
    await hasEnded(pid);
    let version: string | undefined;
    for (let tries = 0; tries < 100 && version === undefined; tries += 1) {
      version = await versionAt(adopter.url).catch(() => sleep(50).then(() => undefined));
    }
    expect(version).toMatch(/^18\./);
  });

  it('comes back when its server is killed outright', async () => {
    const server = await start();
    process.kill(serverPid(server.url), 'SIGKILL');
    let version: string | undefined;
    for (let tries = 0; tries < 200 && version === undefined; tries += 1) {
      await sleep(50);
      version = await versionAt(server.url).catch(() => undefined);
    }
    expect(version).toMatch(/^18\./);
  });

  it('starts where the path is too long for a socket', async () => {
    const long = join(dataDir, 'a-directory-with-a-long-name'.repeat(4));
    const server = await start(long);
    expect(await versionAt(server.url)).toMatch(/^18\./);
    expect(server.home.startsWith(dataDir)).toBe(true);
    expect(Buffer.byteLength(socketOf(server.url))).toBeLessThan(100);
    rmSync(socketOf(server.url), { recursive: true, force: true });
  });

  it('starts beneath a directory that others cannot enter, and finds its data again', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const first = await start(join(closed, 'data'));
    await withConnection(first.ownerUrl, (client) => client.query('CREATE TABLE kept ()'));
    await first.stop();
    const second = await start(join(closed, 'data'));
    const { rows } = await withConnection(second.ownerUrl, (client) =>
      client.query(`SELECT to_regclass('kept') AS kept`),
    );
    expect(rows).toEqual([{ kept: 'kept' }]);
    expect(homeOf(second.url).startsWith(closed)).toBe(!isRoot);
    await second.stop();
    rmSync(second.home, { recursive: true, force: true });
  });

  it('keeps its data in a directory that is closed but its own, and opens it to nobody else', async () => {
    mkdirSync(dataDir, { mode: 0o700 });
    const server = await start();
    expect(server.home.startsWith(dataDir)).toBe(true);
    expect(statSync(dataDir).mode & 0o067).toBe(0);
  });

  it('says in one sentence that the data belong to another version', async () => {
    mkdirSync(join(dataDir, 'postgres', 'data'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres', 'data', 'PG_VERSION'), '16\n');
    await expect(start()).rejects.toMatchObject({
      code: 'DATA_DIR_OTHER_VERSION',
      message: expect.stringContaining('PostgreSQL 16'),
    });
  });

  it('says in one sentence that the data directory cannot be written', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    await expect(start(join(folder, 'a-file'))).rejects.toMatchObject({
      code: 'DATA_DIR_NOT_WRITABLE',
      message: expect.stringContaining('a-file'),
    });
  });

  it('says in one sentence what its server complained of', async () => {
    await expect(startEmbedded({ dataDir, settings: { shared_buffers: 'plenty' } })).rejects.toMatchObject({
      code: 'EMBEDDED_FAILED',
      message: expect.stringContaining('shared_buffers'),
    });
  });
});
