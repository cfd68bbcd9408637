import { withConnection } from './migrate.js';
import { SteadyConnection } from './steady-connection.js';
import { testConfig } from './testing/config.js';

const { url } = testConfig.databaseUrls();

const endOthers =
  'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

const opened: SteadyConnection[] = [];
afterEach(async () => {
  for (const connection of opened.splice(0)) await connection.close().catch(() => undefined);
});

const open = async (onNotice: (notice: string) => void = () => undefined, onLost: () => void = () => undefined) => {
  const connection = await SteadyConnection.open(url, { channel: 'spec', onNotice, onLost });
  opened.push(connection);
  return connection;
};

describe('a steady connection', () => {
  it('holds a lock that no other has until it gives it back', async () => {
    const [one, other] = [await open(), await open()];
    expect(await one.tryLock('a document')).toBe(true);
    expect(await other.tryLock('a document')).toBe(false);
    expect(await other.tryLock('another document')).toBe(true);
    await one.unlock('a document');
    expect(await other.tryLock('a document')).toBe(true);
  });

  it('hears what is committed elsewhere', async () => {
    const heard = new Promise<string>(
      (resolve) =>
        void open(resolve).then(() =>
          withConnection(url, (client) => client.query("SELECT pg_notify('spec', 'news')")),
        ),
    );
    expect(await heard).toBe('news');
  });

  it('says that it is lost, and its locks are free', async () => {
    const lost = new Promise<void>((resolve) => {
      void open(undefined, resolve).then(async (connection) => {
        await connection.tryLock('a lost document');
        await withConnection(url, (client) => client.query(endOthers));
      });
    });
    await lost;
    expect(await (await open()).tryLock('a lost document')).toBe(true);
  });
});
