import { openDatabase } from './client.js';
import { withConnection } from './migrate.js';
import { testConfig } from './testing/config.js';

describe('the serving role', () => {
  const database = openDatabase(testConfig.databaseUrls().url);
  afterAll(() => database.$disconnect());

  it('reads what is stored', async () => {
    expect(await database.event.count()).toBe(0);
  });

  it.each(['UPDATE "Event" SET act = act', 'DELETE FROM "Event"', 'TRUNCATE "Event" CASCADE'])(
    'is refused: %s',
    async (sql) => {
      await expect(database.$executeRawUnsafe(sql)).rejects.toMatchObject({
        message: expect.stringContaining('42501'),
      });
    },
  );
});

describe('statements that are prepared once', () => {
  const { url, ownerUrl } = testConfig.databaseUrls();
  const database = openDatabase(url, { connections: 1 });
  afterAll(() => database.$disconnect());

  const prepared = async (): Promise<number> => {
    const [row] = await database.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM pg_prepared_statements`;
    return row?.count ?? 0;
  };

  it('are still answered when their table has got another column meanwhile', async () => {
    expect(await database.country.findMany({ where: { code: 'CR' } })).toEqual([]);
    await withConnection(ownerUrl, (client) => client.query('ALTER TABLE "Country" ADD COLUMN later text'));
    expect(await database.country.findMany({ where: { code: 'CR' } })).toEqual([]);
  });

  it('do not pile up where lists of every length are asked for', async () => {
    for (let length = 2; length < 500; length += 1) {
      const codes = Array.from({ length }, (_, index) => String(index));
      await database.country.count({ where: { code: { in: codes } } });
    }
    expect(await prepared()).toBeLessThanOrEqual(400);
    expect(await database.country.count()).toBe(0);
  });
});
