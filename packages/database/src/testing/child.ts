import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A portal process of its own that holds an embedded database. */
export interface HoldingProcess {
  child: ChildProcess;
  url: string;
  isAdopted: boolean;
  /** Sends a signal and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<void>;
}

const announcement = z.object({ url: z.string(), isAdopted: z.boolean() });

const program = (built: string, dataDir: string): string => `
import { startEmbedded } from ${JSON.stringify(built)};
const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' } });
process.stdout.write(JSON.stringify({ url: server.superuserUrl, isAdopted: server.isAdopted }) + '\\n');
process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
setInterval(() => undefined, 1000);
`;

/** Starts another process on this data directory and waits until its database answers. */
export const holdDatabase = (dataDir: string): Promise<HoldingProcess> =>
  new Promise((resolve, reject) => {
    const built = new URL('../../dist/embedded.js', import.meta.url).href;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(built, dataDir)], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
    child.once('exit', () => reject(new Error(errors)));
    child.stdout.once('data', (line: Buffer) => {
      const { url, isAdopted } = announcement.parse(JSON.parse(line.toString()));
      const end = async (signal: NodeJS.Signals): Promise<void> => {
        child.kill(signal);
        await ended;
      };
      resolve({ child, url, isAdopted, end });
    });
  });
