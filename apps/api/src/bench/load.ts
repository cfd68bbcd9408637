import autocannon from 'autocannon';
import { takenBetween, type Backends } from './backends.js';
import type { Server } from './servers.js';

/** Somebody who answers the page that is measured. */
export interface Contender {
  readonly name: string;
  readonly server: Server;
  readonly path: string;
  /** What is posted as GraphQL; nothing for an address that is only read. */
  readonly query: string | null;
}

/** What one round said of a contender; times are milliseconds of CPU for each request. */
export interface Round {
  readonly perSecond: number;
  readonly serverTime: number;
  readonly databaseTime: number;
}

const requestOf = ({ server, path, query }: Contender) =>
  query === null
    ? { url: server.origin + path }
    : {
        url: server.origin + path,
        method: 'POST' as const,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      };

/** The bytes of a contender's answer; one that answers an error is no contender. */
export const answerSize = async (contender: Contender): Promise<number> => {
  const { url, ...options } = requestOf(contender);
  const answer = await fetch(url, options);
  const body = await answer.text();
  if (!answer.ok || body.includes('"errors"'))
    throw new Error(`${contender.name} answers ${answer.status}: ${body.slice(0, 400)}`);
  return Buffer.byteLength(body);
};

/** Asks a contender for so many seconds as fast as it answers, over eight connections. */
export const load = async (contender: Contender, backends: Backends, seconds: number): Promise<Round> => {
  const [server, database] = [await contender.server.cpuTime(), await backends.cpuTimes()];
  const { requests, non2xx, errors } = await autocannon({
    ...requestOf(contender),
    connections: 8,
    duration: seconds,
  });
  if (non2xx + errors > 0) throw new Error(`${contender.name} failed ${non2xx + errors} times under load.`);
  return {
    perSecond: requests.total / seconds,
    serverTime: ((await contender.server.cpuTime()) - server) / requests.total,
    databaseTime: takenBetween(database, await backends.cpuTimes()) / requests.total,
  };
};
