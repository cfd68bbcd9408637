import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type PrismaClient } from '@cauce/database/client';
import { ownerAddress, testAddress } from '../../test/test-config.js';
import { run as doctor } from './doctor.js';
import { demoLoad } from './demo-load.js';
import { logVerify } from './log-verify.js';
import { peopleGrant } from './people-grant.js';
import { noteImport } from './note-import.js';
import { setup } from './setup.js';

const { jest } = import.meta;

const note = `Working Group Result 3.5

Other ways than prison

May 4th, 2023 16:00 - 17:45 Online meeting

Context

An invented text about what keeps people from entering the criminal justice system.

Specific objectives for session 7.1 include:

- Compare three invented mechanisms.

Guiding questions

- Which mechanisms does your jurisdiction use before a charge?

Working Agenda

16.00 - 16.15 Opening remarks
16.15 - 17.45 Closing session
`;

const answers = [
  ['programme', 'A programme'],
  ['programme-slug', 'a-programme'],
  ['result', '3.5'],
  ['result-title', 'A result'],
  ['group', '3.5'],
  ['group-name', 'A group'],
  ['manager', 'A Manager'],
  ['email', 'manager@example.org'],
  ['language', 'en'],
  ['countries', 'CR,TT'],
] as const;
const options = answers.flatMap(([key, value]) => [`--${key}`, value]);

let database: PrismaClient;
let folder: string;
let file: string;
let env: NodeJS.ProcessEnv;
const said: string[] = [];

beforeAll(async () => {
  database = openDatabase(testAddress());
  folder = await mkdtemp(join(tmpdir(), 'cauce-cli-'));
  file = join(folder, 'note.txt');
  await writeFile(file, note);
  env = { DATABASE_URL: testAddress(), DATABASE_OWNER_URL: ownerAddress(), DATA_DIR: folder };
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  }
});

afterAll(async () => {
  jest.restoreAllMocks();
  await database.$disconnect();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  said.length = 0;
});

describe('setting up a real installation', () => {
  it('names what is missing where nobody can be asked, and makes nothing', async () => {
    await expect(setup(options.slice(0, 4), env)).rejects.toThrow(/--result/);
    expect(await database.installation.count()).toBe(0);
  });

  it('makes the programme, its group and the first manager, once', async () => {
    expect(await setup(options, env)).toBe(0);
    expect(said.join('')).toContain('name its mail server with SMTP_URL');
    expect(await database.mail.count()).toBe(0);
    expect(await database.installation.findFirst()).toMatchObject({ kind: 'REAL' });
    expect(await database.groupRole.findMany({ include: { person: true, group: true } })).toMatchObject([
      { role: 'MANAGER', person: { email: 'manager@example.org' }, group: { slug: '3.5' } },
    ]);
    expect(await database.programmeCountry.count()).toBe(2);
    expect(await setup(options, env)).toBe(2);
    expect(said.join('')).toContain('set up already');
  });

  it('is not fit to start before it has a mail server, and the doctor says so', async () => {
    expect(await doctor([], { ...env, PORT: '0' })).toBe(1);
    expect(said.join('')).toMatch(/^MEND +No mail server is named/m);
  });

  it('never takes the demonstration in', async () => {
    expect(await demoLoad([], env)).toBe(2);
    expect(await database.session.count()).toBe(0);
  });
});

describe('importing a note from the command line', () => {
  it('asks for the file and for a zone that there is', async () => {
    expect(await noteImport([], env)).toBe(2);
    expect(await noteImport([file], env)).toBe(2);
    expect(await noteImport([file, '--zone', 'Europe/Nowhere'], env)).toBe(2);
    expect(said.join('')).toContain('Europe/Nowhere is not the name of a time zone.');
  });

  it('makes the draft in the group of its result', async () => {
    expect(await noteImport([file, '--zone', 'Europe/Madrid'], env)).toBe(0);
    expect(await database.session.findFirst()).toMatchObject({
      code: '7.1',
      status: 'DRAFT',
      publishedAt: null,
      startsAt: new Date('2023-05-04T14:00:00Z'),
    });
  });

  it('says in one sentence why a note is refused', async () => {
    await writeFile(join(folder, 'lunch.txt'), 'Dear all, lunch is at one. See you there.');
    expect(await noteImport([join(folder, 'lunch.txt'), '--zone', 'Europe/Madrid'], env)).toBe(2);
    expect(await noteImport([file, '--zone', 'Europe/Madrid'], env)).toBe(2);
    expect(await noteImport([file, '--zone', 'Europe/Madrid', '--group', 'none'], env)).toBe(2);
    expect(said).toHaveLength(3);
  });
});

describe('naming another manager', () => {
  it('asks for an address, for the name of somebody unknown, and for a group that there is', async () => {
    expect(await peopleGrant([], env)).toBe(2);
    expect(await peopleGrant(['--email', 'not an address'], env)).toBe(2);
    expect(await peopleGrant(['--email', 'new@example.org'], env)).toBe(2);
    expect(await peopleGrant(['--email', 'manager@example.org', '--group', 'none'], env)).toBe(2);
    expect(said).toHaveLength(4);
    expect(await database.person.count()).toBe(1);
  });

  it('makes somebody new a manager, once, and the log tells it', async () => {
    const words = ['--email', 'New@example.org', '--name', 'A New Manager'];
    expect(await peopleGrant(words, env)).toBe(0);
    expect(await peopleGrant(words, env)).toBe(0);
    expect(said.join('')).toContain('already');
    expect(await database.groupRole.count({ where: { role: 'MANAGER', person: { email: 'new@example.org' } } })).toBe(
      1,
    );
    const events = await database.event.findMany({ where: { subjectType: 'Person' }, orderBy: { seq: 'asc' } });
    expect(events.map(({ act, origin }) => [act, origin])).toEqual([
      ['add', 'COMMAND_LINE'],
      ['grant-role', 'COMMAND_LINE'],
    ]);
  });
});

describe('the log', () => {
  it('is whole after all this', async () => {
    expect(await logVerify([], env)).toBe(0);
    expect(said.join('')).toContain('The log is whole.');
  });
});
