import { help } from './help.js';

/** A command: its words, and how it runs; its exit code is what it gives back. */
type Command = (words: string[], env: NodeJS.ProcessEnv) => Promise<number>;

/** Every command by its first words. Each is loaded when it is asked for, so that reading a note starts at once. */
const commands: Record<string, () => Promise<Command>> = {
  'note read': async () => (await import('./note-read.js')).noteRead,
  'note import': async () => (await import('./note-import.js')).noteImport,
  'demo load': async () => (await import('./demo-load.js')).demoLoad,
  'people grant': async () => (await import('./people-grant.js')).peopleGrant,
  'log verify': async () => (await import('./log-verify.js')).logVerify,
  setup: async () => (await import('./setup.js')).setup,
  backup: async () => (await import('./backup.js')).run,
  restore: async () => (await import('./restore.js')).run,
  upgrade: async () => (await import('./upgrade.js')).run,
  doctor: async () => (await import('./doctor.js')).run,
};

const run = async (words: string[]): Promise<number> => {
  if (words.length === 0 || words.includes('--help') || words[0] === 'help') {
    process.stdout.write(help);
    return 0;
  }
  for (const length of [2, 1]) {
    const command = commands[words.slice(0, length).join(' ')];
    if (command) return (await command())(words.slice(length), process.env);
  }
  process.stderr.write(`cauce: there is no command "${words.slice(0, 2).join(' ')}"; cauce --help lists them.\n`);
  return 2;
};

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`cauce: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
