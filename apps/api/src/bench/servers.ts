import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A server that is measured, in a process of its own. */
export interface Server {
  readonly origin: string;
  /** The CPU time that its process has taken since it started, in milliseconds. */
  readonly cpuTime: () => Promise<number>;
  /** The memory that its process holds, in bytes. */
  readonly memory: () => Promise<number>;
  readonly port: number;
  /** Ends it at once, in the middle of whatever it does. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const freePort = async (): Promise<number> => {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  listener.close();
  await once(listener, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
};

const patience = 30_000;

const answering = async (child: ChildProcess, origin: string): Promise<void> => {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && child.exitCode === null) {
    const isUp = await fetch(`${origin}/healthz`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${origin}.`);
};

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await exit;
  clearTimeout(impatience);
};

/** Starts a program of the benchmark on a free port, with an environment of nothing but what is said, and waits for its answer. */
export const startServer = async (
  program: string,
  {
    words = [],
    env = {},
    port: wanted,
  }: { words?: string[]; env?: Record<string, string>; port?: number | undefined } = {},
): Promise<Server> => {
  const free = wanted ?? (await freePort());
  const port = String(free);
  const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', new URL('measured-server.js', import.meta.url).href, path(program), ...words, port],
    {
      env: {
        NODE_ENV: 'production',
        GRAPHILE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: port,
        ...env,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const origin = `http://127.0.0.1:${port}`;
  const stop = () => ended(child);
  try {
    await answering(child, origin);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  const ask = async (what: 'cpu time' | 'memory'): Promise<number> => {
    const told = once(child, 'message');
    child.send(what);
    const said: unknown[] = await told;
    return z.number().parse(said[0]);
  };
  return {
    origin,
    stop,
    port: free,
    cpuTime: () => ask('cpu time'),
    memory: () => ask('memory'),
    kill: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
};
