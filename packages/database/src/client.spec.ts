import { openDatabase } from './client.js';
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
