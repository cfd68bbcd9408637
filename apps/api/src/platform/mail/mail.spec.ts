import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openDatabase, type PrismaClient } from '@cauce/database/client';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { testAddress } from '../../../test/test-config.js';
import { newId } from '../database/ids.js';
import { readConfig } from '../config/config.js';
import { writeLetter, type Letter } from './letter.js';
import { senderFrom } from '../config/mail-address.js';
import { MailSenderService } from './mail-sender.service.js';
import { requireMail } from './require-mail.js';
import { MailService, type MailToWrite } from './mail.service.js';

const { jest } = import.meta;

const letter: Letter = {
  subject: 'Entrar en Cauce',
  greeting: 'Hola, Peña & <Hijos>:',
  lines: ['Una línea.'],
  action: { label: 'Entrar', href: 'https://portal.example/es/sign-in/confirm?token=a&to=b' },
  code: { label: 'O este código:', value: '012345' },
  notes: ['Sirve una vez.'],
};

let database: PrismaClient;
let server: SMTPServer;
let mails: MailService;
let sender: MailSenderService;
let received: { to: string[]; mail: ParsedMail }[] = [];
/** What the server answers to the next recipients; after these it takes every mail. */
let answers: number[] = [];
/** The same for whoever sends. */
let answersToSender: number[] = [];
let counter = 0;

const aMail = (different: Partial<MailToWrite> = {}): MailToWrite => ({
  key: `test:${(counter += 1)}`,
  kind: 'test',
  personId: null,
  to: { name: 'Inés Peña', address: 'ines@example.org' },
  locale: 'es',
  letter,
  ...different,
});

const write = (mail: MailToWrite) => database.$transaction((transaction) => mails.write(transaction, mail));
const ledger = (key: string) => database.mail.findUniqueOrThrow({ where: { key }, include: { content: true } });
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, callback) => {
      const responseCode = answersToSender.shift();
      callback(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }));
    },
    onRcptTo: (_address, _session, callback) => {
      const responseCode = answers.shift();
      callback(responseCode === undefined ? null : Object.assign(new Error('ines@example.org: no'), { responseCode }));
    },
    onData: (stream, session, callback) => {
      void simpleParser(stream).then((mail) => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail });
        callback();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port }: AddressInfo = { port: 0, family: '', ...Object(listening.address()) };
  database = openDatabase(testAddress());
  const config = readConfig({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Portal de prueba <portal@example.org>',
    PUBLIC_URL: 'https://portal.example',
  });
  mails = new MailService(database, config);
  sender = new MailSenderService(database, config);
});

afterAll(async () => {
  await sender.onModuleDestroy();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await database.$disconnect();
});

beforeEach(async () => {
  await database.mail.deleteMany();
  received = [];
  answers = [];
});

describe('the outbox', () => {
  it('sends what was written, as text and as HTML, and keeps no word of it', async () => {
    const mail = aMail();
    await write(mail);
    expect(await sender.send()).toBe(1);
    const [sent] = received;
    expect(sent?.to).toEqual(['ines@example.org']);
    expect(sent?.mail.subject).toBe('Entrar en Cauce');
    expect(sent?.mail.from?.text).toBe('"Portal de prueba" <portal@example.org>');
    expect(sent?.mail.text).toContain('https://portal.example/es/sign-in/confirm?token=a&to=b');
    expect(sent?.mail.text).toContain('012345');
    expect(sent?.mail.html).toContain('Hola, Peña &amp; &lt;Hijos&gt;:');
    expect(await ledger(mail.key)).toMatchObject({ status: 'SENT', attempts: 1, content: null });
  });

  it('sends nothing where the act that wrote it is taken back', async () => {
    const failing = database.$transaction(async (transaction) => {
      await mails.write(transaction, aMail());
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(await sender.send()).toBe(0);
    expect(received).toEqual([]);
  });

  it('never sends two mails with one key, however often and by however many it is asked to', async () => {
    const mail = aMail();
    expect(await write(mail)).toBe(true);
    expect(await write(mail)).toBe(false);
    const other = new MailSenderService(database, readConfig({ SMTP_URL: 'smtp://127.0.0.1:1' }));
    jest.spyOn(Reflect.get(other, 'logger'), 'warn').mockImplementation(() => undefined);
    await Promise.all([sender.send(), sender.send(), sender.send()]);
    expect(await other.send()).toBe(0);
    await other.onModuleDestroy();
    expect(received).toHaveLength(1);
  });

  it('tries again later where the server cannot take it now, and gives up in the end', async () => {
    const logged = jest.spyOn(Reflect.get(sender, 'logger'), 'warn').mockImplementation(() => undefined);
    const mail = aMail();
    await write(mail);
    answers = [451];
    await sender.send();
    expect(await ledger(mail.key)).toMatchObject({ status: 'WAITING', serverCode: '451', attempts: 1 });
    expect(await sender.send()).toBe(0);
    expect(await sender.send(later(2))).toBe(1);
    expect(received).toHaveLength(1);
    const hopeless = aMail();
    await write(hopeless);
    answers = Array.from({ length: 20 }, () => 451);
    let tries = 0;
    for (let day = 0; day < 20; day += 1) tries += await sender.send(later((day + 1) * 24 * 60));
    expect(tries).toBe(8);
    expect(await ledger(hopeless.key)).toMatchObject({ status: 'GIVEN_UP', content: null });
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/ines@|012345|token/);
    logged.mockRestore();
  });

  it('writes down as bounced what the server refuses for good, without its words', async () => {
    const logged = jest.spyOn(Reflect.get(sender, 'logger'), 'warn').mockImplementation(() => undefined);
    const mail = aMail();
    await write(mail);
    answers = [550];
    await sender.send();
    expect(await ledger(mail.key)).toMatchObject({ status: 'BOUNCED', serverCode: '550', content: null });
    expect(await sender.send(later(24 * 60))).toBe(0);
    logged.mockRestore();
  });

  it('does not take for the recipient’s fault that the server refuses the portal', async () => {
    const logged = jest.spyOn(Reflect.get(sender, 'logger'), 'warn').mockImplementation(() => undefined);
    const mail = aMail();
    await write(mail);
    answersToSender = [550];
    await sender.send();
    expect(await ledger(mail.key)).toMatchObject({ status: 'WAITING', serverCode: '550' });
    expect(await sender.send(later(2))).toBe(1);
    expect(received).toHaveLength(1);
    logged.mockRestore();
  });

  it('marks the address that is refused for good, until a mail gets through', async () => {
    const logged = jest.spyOn(Reflect.get(sender, 'logger'), 'warn').mockImplementation(() => undefined);
    const id = newId();
    await database.person.create({ data: { id, name: 'Inés Peña', email: 'ines@example.org' } });
    const refusedAt = async () => (await database.person.findUniqueOrThrow({ where: { id } })).mailRefusedAt;
    const send = async (answer: number[]) => {
      answers = answer;
      await write(aMail());
      await sender.send();
    };
    await send([]);
    expect(await refusedAt()).toBeNull();
    await send([550]);
    expect(await refusedAt()).toBeInstanceOf(Date);
    await send([]);
    expect(await refusedAt()).toBeNull();
    logged.mockRestore();
  });

  it('does not send what is of no use any more', async () => {
    const mail = aMail({ validUntil: later(15) });
    await write(mail);
    await sender.send(later(16));
    expect(received).toEqual([]);
    expect(await ledger(mail.key)).toMatchObject({ status: 'GIVEN_UP', content: null });
  });

  it.each([
    ['an address with a line break', { to: { name: 'A', address: 'a@example.org\r\nBcc: evil@example.org' } }],
    ['a name with a line break', { to: { name: 'A\r\nBcc: evil@example.org', address: 'a@example.org' } }],
    ['two addresses in one', { to: { name: 'A', address: 'a@example.org, evil@example.org' } }],
    ['a subject with a line break', { letter: { ...letter, subject: 'A\nBcc: evil@example.org' } }],
  ])('refuses %s', async (_what, different) => {
    await expect(write(aMail(different))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await database.mail.count()).toBe(0);
  });

  it('asks no other server for pictures or letters', () => {
    const { html } = writeLetter(letter, 'es', 'https://portal.example');
    const addresses = [...html.matchAll(/(?:src|href|url\()=?["']?(https?:[^"')\s]+)/g)].map(([, address]) => address);
    expect(new Set(addresses)).toEqual(new Set([letter.action?.href.replace('&', '&amp;')]));
  });
});

describe('the sender', () => {
  it('is an address, with or without a name, and nothing else', () => {
    expect(senderFrom('portal@example.org')).toEqual({ name: '', address: 'portal@example.org' });
    expect(senderFrom('"El portal" <portal@example.org>')).toEqual({
      name: 'El portal',
      address: 'portal@example.org',
    });
    expect(senderFrom('portal')).toBeNull();
    expect(() => readConfig({ MAIL_FROM: 'portal' })).toThrow(/MAIL_FROM/);
  });
});

describe('an installation without a mail server', () => {
  it('does not start where it is real, and shows its mails where it is a demo', async () => {
    expect(() => requireMail('REAL', readConfig({}))).toThrow(/SMTP_URL/);
    expect(() => requireMail('REAL', readConfig({ SMTP_URL: 'smtp://mail.example.org:587' }))).not.toThrow();
    expect(() => requireMail('DEMO', readConfig({}))).not.toThrow();
    expect(() => requireMail('DEMO', readConfig({ SMTP_URL: 'mail.example.org' }))).toThrow(/SMTP_URL/);
    const mail = aMail();
    await write(mail);
    const showing = new MailSenderService(database, readConfig({}));
    await showing.send();
    expect(await ledger(mail.key)).toMatchObject({ status: 'SHOWN', content: { subject: 'Entrar en Cauce' } });
    await showing.onModuleDestroy();
  });
});
