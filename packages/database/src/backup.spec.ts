import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { temporaryDirectory } from './account.js';
import { writeBackup } from './backup.js';
import type { BackupSummary } from './backup-format.js';
import { openDatabase } from './client.js';
import { withConnection } from './migrate.js';
import { restoreBackup } from './restore.js';
import { canRewriteLog } from './roles.js';
import { cloneTemplate } from './testing/clone.js';
import { testConfig } from './testing/config.js';

const programme = { id: randomUUID(), slug: 'with\ttab', name: { es: 'Año «uno»\n\\.' }, periods: [] };
const results = [1, 2].map((code) => ({ id: randomUUID(), programmeId: programme.id, code: `3.${code}`, title: {} }));

const event = (chainSeq: number): Parameters<ReturnType<typeof openDatabase>['event']['create']>[0]['data'] => ({
  id: randomUUID(),
  chain: 'portal',
  chainSeq,
  occurredAt: new Date(),
  origin: 'PORTAL',
  act: 'test',
  subjectType: 'Programme',
  subjectId: programme.id,
  details: {},
  requestId: 'test',
  previousHash: '',
  hash: String(chainSeq),
});

describe('a backup', () => {
  const { url, ownerUrl } = testConfig.databaseUrls();
  let folder: string;
  let file: string;
  let filesFolder: string;

  beforeAll(async () => {
    const database = openDatabase(url);
    await database.programme.create({ data: programme });
    await database.result.createMany({ data: results });
    await database.event.create({ data: event(1) });
    await database.event.create({ data: event(2) });
    await database.$disconnect();
  });
  beforeEach(() => {
    folder = temporaryDirectory('cauce-backup-');
    file = join(folder, 'backup.tar.gz');
    filesFolder = join(folder, 'files');
    mkdirSync(join(filesFolder, 'notes'), { recursive: true });
    writeFileSync(join(filesFolder, 'notes', 'one.txt'), 'uno');
    writeFileSync(join(filesFolder, 'empty'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const back = (): Promise<BackupSummary> => writeBackup({ url: ownerUrl, file, filesFolder, portal: '0.1.0' });
  const elsewhere = (): Promise<{ url: string; ownerUrl: string }> =>
    cloneTemplate(testConfig.superuserUrl() ?? '', `restored_${testConfig.worker()}`);

  it('brings rows, sequences, rights and files back into an empty database, and counts the same', async () => {
    const written = await back();
    expect(written).toMatchObject({ rows: 5, files: 2 });
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const target = await elsewhere();
    const restoredFiles = join(folder, 'elsewhere');
    const restored = await restoreBackup({ ...target, file, filesFolder: restoredFiles, mayReplace: false });
    expect(restored).toEqual(written);
    expect(readFileSync(join(restoredFiles, 'notes', 'one.txt'), 'utf8')).toBe('uno');
    expect(existsSync(join(restoredFiles, 'empty'))).toBe(true);

    const database = openDatabase(target.url);
    expect(await database.programme.findMany()).toEqual([programme]);
    expect(await database.result.count()).toBe(2);
    const next = await database.event.create({ data: event(3) });
    expect(next.seq).toBe(3n);
    await expect(
      database.result.create({ data: { id: randomUUID(), programmeId: randomUUID(), code: '9', title: {} } }),
    ).rejects.toMatchObject({ code: 'P2003' });
    await database.$disconnect();
    await expect(
      withConnection(target.ownerUrl, (client) => client.query('DELETE FROM "Event"')),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await canRewriteLog(target.url)).toBe(false);
  });

  it('is not brought back over other data unless that is said, and those are then kept first', async () => {
    await back();
    const target = await elsewhere();
    const restoredFiles = join(folder, 'elsewhere');
    await restoreBackup({ ...target, file, filesFolder: restoredFiles, mayReplace: false });
    const again = { ...target, file, filesFolder: restoredFiles };
    await expect(restoreBackup({ ...again, mayReplace: false })).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    let wasKept = false;
    const beforeReplacing = async (): Promise<void> => {
      wasKept = true;
    };
    await expect(restoreBackup({ ...again, mayReplace: true, beforeReplacing })).resolves.toMatchObject({ rows: 5 });
    expect(wasKept).toBe(true);
  });

  it('that was cut off is refused before anything is touched', async () => {
    await back();
    truncateSync(file, statSync(file).size - 40);
    const target = { url, ownerUrl };
    const options = { ...target, file, filesFolder, mayReplace: true };
    await expect(restoreBackup(options)).rejects.toMatchObject({ code: 'BACKUP_INCOMPLETE' });
    const database = openDatabase(url);
    expect(await database.programme.count()).toBe(1);
    await database.$disconnect();
  });

  it.each([
    ['no archive', Buffer.from('concept note')],
    ['another archive', gzipSync(Buffer.alloc(10_240))],
    ['nothing', Buffer.alloc(0)],
  ])('is not what this is: %s', async (_what, content) => {
    writeFileSync(file, content);
    await expect(restoreBackup({ url, ownerUrl, file, filesFolder, mayReplace: true })).rejects.toMatchObject({
      code: expect.stringMatching(/^BACKUP_(UNREADABLE|INCOMPLETE)$/),
    });
  });

  it('of a newer version is refused with the name of what is unknown', async () => {
    await back();
    const bytes = gunzipSync(readFileSync(file));
    const at = bytes.indexOf('"migrations": [');
    const year = bytes.indexOf('20', at);
    bytes.write('29', year);
    writeFileSync(file, gzipSync(bytes));
    await expect(restoreBackup({ url, ownerUrl, file, filesFolder, mayReplace: true })).rejects.toMatchObject({
      code: 'BACKUP_NEWER',
      message: expect.stringContaining('29'),
    });
  });

  it('of a database that holds nothing is refused', async () => {
    const target = await elsewhere();
    await withConnection(target.ownerUrl, (client) => client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
    await expect(writeBackup({ url: target.ownerUrl, file, filesFolder, portal: '0' })).rejects.toMatchObject({
      code: 'DATABASE_EMPTY',
    });
    expect(existsSync(file)).toBe(false);
  });

  it('does not write over another file', async () => {
    await back();
    await expect(back()).rejects.toMatchObject({ code: 'BACKUP_UNWRITABLE' });
  });

  it('says in one sentence where it cannot be written', async () => {
    file = join(folder, 'absent', 'backup.tar.gz');
    await expect(back()).rejects.toMatchObject({
      code: 'BACKUP_UNWRITABLE',
      message: expect.stringContaining('absent'),
    });
  });
});
