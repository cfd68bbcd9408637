import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** The ticks of a second in which Linux counts CPU time. */
const ticksPerSecond = 100;

const cpuTimeOf = async (pid: number): Promise<number> => {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the program, in parentheses, may hold spaces; user and system time are the 12th and 13th after it.
  const [user = 0, system = 0] = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user + system) * 1000) / ticksPerSecond;
};

/** The CPU time of PostgreSQL's work for clients. */
export interface Backends {
  /** What each backend that is there has taken since it started, in milliseconds; none where the system does not tell. */
  readonly cpuTimes: () => Promise<ReadonlyMap<number, number>>;
  readonly stop: () => Promise<void>;
}

/** Watches the backends of the database at this address. */
export const watchBackends = async (url: string): Promise<Backends> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    cpuTimes: async () => {
      if (process.platform !== 'linux') return new Map();
      const { rows } = await client.query<{ pid: number }>(
        'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      return new Map(await Promise.all(rows.map(async ({ pid }) => [pid, await cpuTimeOf(pid)] as const)));
    },
    stop: () => client.end(),
  };
};

/** What the backends have taken between two looks. */
export const takenBetween = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number =>
  [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
