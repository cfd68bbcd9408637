import pg from 'pg';

/** What a steady connection tells whoever opened it. */
export interface SteadyOptions {
  /** The channel to listen on. */
  readonly channel: string;
  readonly onNotice: (notice: string) => void;
  /** The connection is gone, and with it every lock that it held. */
  readonly onLost: () => void;
}

/** One connection that stays open beside the pool: it holds locks for this process, and hears what other processes commit. */
export class SteadyConnection {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string, { channel, onNotice, onLost }: SteadyOptions): Promise<SteadyConnection> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
    client.on('error', () => undefined);
    await client.connect();
    client.on('notification', ({ payload }) => onNotice(payload ?? ''));
    client.once('end', onLost);
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    return new SteadyConnection(client);
  }

  /** Takes a lock that no other connection has; false where one has it. Taken twice it is given back twice. */
  async tryLock(name: string): Promise<boolean> {
    const { rows } = await this.client.query<{ isMine: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS "isMine"',
      [name],
    );
    return rows[0]?.isMine === true;
  }

  /** Gives a lock back. */
  async unlock(name: string): Promise<void> {
    await this.client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  }

  /** Closes it, which gives back every lock. */
  async close(): Promise<void> {
    this.client.removeAllListeners('end');
    await this.client.end();
  }
}
