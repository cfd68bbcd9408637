import { z } from 'zod';
import { TestApp, type Answer } from '../../../test/test-app.js';
import { newId } from '../database/ids.js';
import { EventsService } from '../events/events.service.js';
import { MailSenderService } from '../mail/mail-sender.service.js';
import { SignInRequestsService } from './sign-in-requests.service.js';
import { SignInsService } from './sign-ins.service.js';
import { ViewersService } from '../auth/viewers.service.js';

const secondsOf = (cookie: string) => /Max-Age=(\d+)/i.exec(cookie)?.[1];

/** A browser of its own: it keeps the cookies that it is given. */
class Browser {
  private readonly cookies = new Map<string, string>();
  lastCookies: string[] = [];

  constructor(
    private readonly portal: TestApp,
    private readonly more: Record<string, string> = {},
  ) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send(method: 'GET' | 'POST', url: string, payload?: object) {
    const response = await this.portal.app.inject({
      method,
      url,
      remoteAddress: '127.0.0.1',
      headers: { host: 'localhost:4200', cookie: this.cookie, 'user-agent': 'Firefox/140 Android', ...this.more },
      ...(payload === undefined ? {} : { payload }),
    });
    this.lastCookies = [response.headers['set-cookie'] ?? []].flat();
    for (const cookie of this.lastCookies) {
      const [pair = ''] = cookie.split(';');
      const [name = ''] = pair.split('=');
      const value = pair.slice(name.length + 1);
      if (secondsOf(cookie) === '0') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.send('POST', '/graphql', { query, variables });
    const answer: Partial<Answer> = response.json();
    return { data: answer.data ?? null, errors: answer.errors ?? [] };
  }
}

let portal: TestApp;
let address: string;
let counter = 0;

const aPerson = async (over: { name?: string; email?: string } = {}) => {
  counter += 1;
  return portal.database.person.create({
    data: { id: newId(), name: 'Inés Peña', email: `person-${counter}@example.org`, ...over },
  });
};

const browser = (more: Record<string, string> = {}) => new Browser(portal, more);

/** Asks for a mail, and what the mail says. */
const askFor = async (who: Browser, email: string, more: object = {}) => {
  const response = await who.send('POST', '/api/auth/mail', { address: email, locale: 'es', ...more });
  await portal.app.get(SignInRequestsService).settled();
  const mail = await portal.database.mailContent.findFirst({ where: { address: email }, orderBy: { mailId: 'desc' } });
  const asked = z.looseObject({ asked: z.string().optional() }).parse(response.json()).asked ?? '';
  const link = /^http\S+confirm\S+$/m.exec(mail?.text ?? '')?.[0] ?? '';
  return {
    response,
    asked,
    mail,
    link,
    token: link === '' ? '' : (new URL(link).searchParams.get('token') ?? ''),
    code: /^ {4}(\d{6})$/m.exec(mail?.text ?? '')?.[1] ?? '',
  };
};

const signInByCode = async (who: Browser, email: string, isShared = true) => {
  const { asked, code } = await askFor(who, email);
  return who.send('POST', '/api/auth/code', { asked, code, isShared });
};

const who = `{ signedIn { address isTrusted isBySharedMailbox person { id name } people { name } } }`;
const refusal = (answer: Answer) => answer.errors[0]?.extensions;
const eventsOf = (subject: { type: string; id: string }) => portal.app.get(EventsService).of(subject);
const sessionOf = (personId: string) => portal.database.signInSession.findFirstOrThrow({ where: { personId } });

beforeAll(async () => {
  portal = await TestApp.start();
  await portal.foundGroup('3.5');
});

beforeEach(async () => {
  await portal.database.signInLimit.deleteMany();
  address = (await aPerson()).email;
});

afterAll(() => portal.stop());

describe('a mail to sign in with', () => {
  it('goes to a known address, in the language of its reader, with a link and a code, and says nothing else', async () => {
    const { mail, link, code } = await askFor(browser(), address, { returnTo: '/es/sessions?group=3.5' });
    expect(mail?.subject).toBe('Entrar en Cauce');
    expect(code).toMatch(/^\d{6}$/);
    expect(new URL(link).pathname).toBe('/es/sign-in/confirm');
    expect(new URL(link).searchParams.get('to')).toBe('/es/sessions?group=3.5');
    expect(mail?.html).toContain(code);
    const chosen = await aPerson();
    await portal.database.person.update({ where: { id: chosen.id }, data: { locale: 'pt' } });
    expect((await askFor(browser(), chosen.email)).mail?.subject).toBe('Entrar no Cauce');
  });

  it('is answered alike for an address that nobody has, with the same work, and none is written to it', async () => {
    const work = async (email: string) => {
      const asking = browser().send('POST', '/api/auth/mail', { address: email, locale: 'es' });
      portal.statements.length = 0;
      const response = await asking;
      return { status: response.statusCode, keys: Object.keys(response.json()), rows: portal.statements.length };
    };
    await work('warm@example.org');
    const unknown = await work('nobody@example.org');
    await portal.app.get(SignInRequestsService).settled();
    const known = await work(address);
    await portal.app.get(SignInRequestsService).settled();
    expect(known.status).toBe(202);
    expect({ ...unknown, rows: 0 }).toEqual({ ...known, rows: 0 });
    expect(await portal.database.mailContent.count({ where: { address: 'nobody@example.org' } })).toBe(0);
    expect(await portal.database.mailbox.count({ where: { email: 'nobody@example.org' } })).toBe(0);
    const stranger = browser();
    const { asked } = await askFor(stranger, 'nobody@example.org');
    const guessed = await stranger.send('POST', '/api/auth/code', { asked, code: '000000', isShared: true });
    expect(guessed.json()).toMatchObject({ code: 'WRONG_CODE', values: { left: 4 } });
  });

  it.each([
    ['no address', { address: 'somebody' }, 'address'],
    ['an address with a line break', { address: 'a@example.org\r\nBcc: b@example.org' }, 'address'],
    ['another site to return to', { returnTo: 'https://evil.example' }, 'returnTo'],
    ['a return that looks like ours', { returnTo: '//evil.example/es' }, 'returnTo'],
    ['a language that the portal does not speak', { locale: 'de' }, 'locale'],
  ])('is refused with %s', async (_what, different, field) => {
    const { response } = await askFor(browser(), address, different);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('is asked for by the portal’s own pages alone', async () => {
    const { response } = await askFor(browser({ origin: 'https://evil.example' }), address);
    expect(response.statusCode).toBe(403);
  });
});

describe('the link of a mail', () => {
  it('waits for a click: looking at its page any number of times uses nothing up, and it works once', async () => {
    const phone = browser();
    const { token } = await askFor(browser(), address);
    const follow = () => phone.send('POST', '/api/auth/link', { token, isShared: true });
    expect((await phone.send('GET', `/api/auth/link?token=${token}`)).statusCode).toBe(404);
    expect((await phone.send('GET', `/api/auth/magic-link/verify?token=${token}`)).statusCode).toBe(404);
    expect(refusal(await phone.ask('{ mySignInSessions { id } }'))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect((await follow()).json()).toEqual({ mustChoose: false });
    expect((await phone.ask(who)).data).toMatchObject({ signedIn: { address, person: { name: 'Inés Peña' } } });
    expect((await follow()).json()).toMatchObject({ code: 'LINK_ENDED' });
  });

  it('lets in one of many who use it at once', async () => {
    const { token } = await askFor(browser(), address);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => browser().send('POST', '/api/auth/link', { token, isShared: true })),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(await portal.database.signInSession.count({ where: { mailbox: { email: address } } })).toBe(1);
  });

  it('ends with its quarter of an hour, and with its code', async () => {
    const { token } = await askFor(browser(), address);
    await portal.database.signInRequest.updateMany({ where: { address }, data: { expiresAt: new Date(0) } });
    const late = await browser().send('POST', '/api/auth/link', { token, isShared: true });
    expect(late.json()).toMatchObject({ code: 'LINK_ENDED' });
    const desk = browser();
    const second = await askFor(desk, address);
    await desk.send('POST', '/api/auth/code', { asked: second.asked, code: second.code, isShared: true });
    const after = await browser().send('POST', '/api/auth/link', { token: second.token, isShared: true });
    expect(after.json()).toMatchObject({ code: 'LINK_ENDED' });
  });
});

describe('the code of a mail', () => {
  it('is typed where it was asked for, with spaces as people type them', async () => {
    const desk = browser();
    const { asked, code } = await askFor(desk, address);
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
    const elsewhere = await browser().send('POST', '/api/auth/code', { asked: 'another', code, isShared: true });
    expect(elsewhere.json()).toMatchObject({ code: 'WRONG_CODE' });
    expect((await desk.send('POST', '/api/auth/code', { asked, code: typed, isShared: true })).statusCode).toBe(200);
    const again = await desk.send('POST', '/api/auth/code', { asked, code, isShared: true });
    expect(again.json()).toMatchObject({ code: 'WRONG_CODE', values: { left: 0 } });
  });

  it('can be guessed five times, however many guess at once, and then not even be right', async () => {
    const desk = browser();
    const { asked, code } = await askFor(desk, address);
    const wrong = code === '111111' ? '222222' : '111111';
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => desk.send('POST', '/api/auth/code', { asked, code: wrong, isShared: true })),
    );
    expect(guesses.every(({ statusCode }) => statusCode === 400)).toBe(true);
    expect((await portal.database.signInRequest.findFirstOrThrow({ where: { address } })).codeTries).toBe(5);
    const right = await desk.send('POST', '/api/auth/code', { asked, code, isShared: true });
    expect(right.json()).toMatchObject({ code: 'WRONG_CODE', values: { left: 0 } });
  });

  it('opens nothing where it is no code', async () => {
    const { asked } = await askFor(browser(), address);
    const response = await browser().send('POST', '/api/auth/code', { asked, code: '12', isShared: true });
    expect(response.json()).toMatchObject({ code: 'INVALID_INPUT', field: 'code' });
  });
});

describe('too many tries', () => {
  it('are refused alike for known and unknown addresses, and the first refusal is in the log without the address', async () => {
    const tries = async (email: string) => {
      const codes: number[] = [];
      for (let count = 0; count < 7; count += 1) {
        codes.push((await browser().send('POST', '/api/auth/mail', { address: email, locale: 'es' })).statusCode);
      }
      return codes;
    };
    const known = await tries(address);
    expect(known).toEqual([202, 202, 202, 202, 202, 429, 429]);
    expect(await tries('unknown@example.org')).toEqual(known);
    await portal.app.get(SignInRequestsService).settled();
    const events = await portal.database.event.findMany({ where: { act: 'refuse-sign-in' } });
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ actorId: null, details: { what: 'mail-address', most: 5 } });
    expect(JSON.stringify(events.map(({ seq: _seq, ...event }) => event))).not.toContain('@');
  });

  it('count each client by itself behind a proxy that is trusted, and behind no other', async () => {
    const statusesOf = async (proxied: TestApp) => {
      const statuses: number[] = [];
      for (let client = 0; client < 70; client += 1) {
        const response = await proxied.app.inject({
          method: 'POST',
          url: '/api/auth/mail',
          remoteAddress: '127.0.0.1',
          headers: { host: 'portal.example', 'x-forwarded-for': `192.0.2.${client}` },
          payload: { address: `somebody-${client}@example.org`, locale: 'es' },
        });
        statuses.push(response.statusCode);
      }
      await proxied.database.signInLimit.deleteMany();
      return new Set(statuses);
    };
    const trusting = await TestApp.start('REAL', { TRUST_PROXY: 'loopback' });
    expect(await statusesOf(trusting)).toEqual(new Set([202]));
    await trusting.stop();
    const wary = await TestApp.start('REAL');
    expect(await statusesOf(wary)).toEqual(new Set([202, 429]));
    await wary.stop();
  });
});

describe('a shared computer', () => {
  it('keeps nothing after the browser is closed, and ends after half an hour in which nobody used it', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    const [cookie = ''] = desk.lastCookies;
    expect(cookie).toMatch(/^cauce\.session=.*; Path=\/; HttpOnly; SameSite=Lax$/);
    const person = await portal.database.person.findFirstOrThrow({ where: { email: address } });
    const { id, expiresAt } = await sessionOf(person.id);
    const minutes = (expiresAt.getTime() - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBe(30);
    await portal.database
      .$executeRaw`UPDATE "SignInSession" SET "updatedAt" = now() - interval '5 minutes', "expiresAt" = now() + interval '25 minutes' WHERE "id" = ${id}::uuid`;
    await desk.ask(who);
    expect(Math.round(((await sessionOf(person.id)).expiresAt.getTime() - Date.now()) / 60_000)).toBe(30);
    await portal.database.signInSession.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect((await desk.ask(who)).data).toEqual({ signedIn: null });
    await portal.app.get(SignInsService).forgetEnded();
    expect(await portal.database.signInSession.count({ where: { id } })).toBe(0);
  });

  it('is not where a device of one’s own stays signed in for a month', async () => {
    const phone = browser();
    await signInByCode(phone, address, false);
    expect(secondsOf(phone.lastCookies[0] ?? '')).toBe(String(30 * 24 * 60 * 60));
    expect((await phone.ask(who)).data).toMatchObject({ signedIn: { isTrusted: true } });
  });

  it('offers no passkey', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    const options = '/api/auth/passkey/generate-register-options';
    expect((await desk.send('GET', options)).statusCode).toBe(403);
    expect((await browser().send('GET', options)).statusCode).toBe(401);
    const phone = browser();
    await signInByCode(phone, address, false);
    const response = await phone.send('GET', options);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ rp: { id: 'localhost' }, user: { name: address } });
  });
});

describe('the cookie', () => {
  it('is worth nothing when anybody else made it or changed it', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    const { cookie } = desk;
    const asks = async (headers: Record<string, string>) => (await portal.ask(who, {}, { headers })).data;
    expect(await asks({ cookie })).toMatchObject({ signedIn: { address } });
    const { token } = await portal.database.signInSession.findFirstOrThrow({ where: { mailbox: { email: address } } });
    for (const made of [token, `${token}.`, `${token}.AAAA`, `x${cookie.slice(14)}`, '%', '%zz', '']) {
      expect(await asks({ cookie: `cauce.session=${made}` })).toEqual({ signedIn: null });
    }
  });

  it('belongs to the portal’s own host and to TLS where there is TLS', async () => {
    const secure = await TestApp.start('REAL', { PUBLIC_URL: 'https://portal.example' });
    const { mailbox } = await (async () => {
      const person = await secure.database.person.create({
        data: { id: newId(), name: 'A Person', email: 'secure@example.org' },
      });
      return { mailbox: person.email };
    })();
    const headers = { host: 'portal.example', origin: 'https://portal.example' };
    const post = (url: string, payload: object) =>
      secure.app.inject({ method: 'POST', url, remoteAddress: '127.0.0.1', headers, payload });
    await post('/api/auth/mail', { address: mailbox, locale: 'en' });
    await secure.app.get(SignInRequestsService).settled();
    const { text } = await secure.database.mailContent.findFirstOrThrow({ where: { address: mailbox } });
    const token = new URL(/^https:\S+$/m.exec(text)?.[0] ?? '').searchParams.get('token');
    const response = await post('/api/auth/link', { token, isShared: false });
    expect(response.headers['set-cookie']).toMatch(
      /^__Host-cauce\.session=.*; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await secure.stop();
  });

  it('is replaced by each sign-in, and the session before it ends', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    const before = desk.cookie;
    await signInByCode(desk, address);
    expect(desk.cookie).not.toBe(before);
    expect((await portal.ask(who, {}, { headers: { cookie: before } })).data).toEqual({ signedIn: null });
  });
});

describe('signing in', () => {
  it('is written into the log with the person and the way, and without the address', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    const person = await portal.database.person.findFirstOrThrow({ where: { email: address } });
    const { id } = await sessionOf(person.id);
    const [event] = await eventsOf({ type: 'SignInSession', id });
    expect(event).toMatchObject({ act: 'sign-in', actorId: person.id, details: { method: 'CODE', isTrusted: false } });
    expect(JSON.stringify(event?.details)).not.toContain('@');
  });

  it('ends when the person has another address', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    await portal.database.person.updateMany({ where: { email: address }, data: { email: `other-${address}` } });
    expect((await desk.ask(who)).data).toEqual({ signedIn: null });
  });
});

describe('a mailbox that several people share', () => {
  const shared = async () => {
    const [first, second] = [await aPerson({ name: 'Ana' }), await aPerson({ name: 'Beto' })];
    await portal.database.person.update({ where: { id: second.id }, data: { email: first.email } });
    return { email: first.email, first, second };
  };
  const choose = `mutation ($person: ID!) { chooseWhoActs(person: $person) { person { name } isBySharedMailbox } }`;

  it('asks who acts, and until somebody has said so nobody acts', async () => {
    const { email, second } = await shared();
    const desk = browser();
    expect((await signInByCode(desk, email)).json()).toEqual({ mustChoose: true });
    expect((await desk.ask(who)).data).toMatchObject({
      signedIn: { person: null, isBySharedMailbox: true, people: [{ name: 'Ana' }, { name: 'Beto' }] },
    });
    expect(refusal(await desk.ask('{ mySignInSessions { id } }'))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect((await desk.ask(choose, { person: second.id })).data).toEqual({
      chooseWhoActs: { person: { name: 'Beto' }, isBySharedMailbox: true },
    });
    const { id } = await sessionOf(second.id);
    expect((await eventsOf({ type: 'SignInSession', id })).map(({ act, actorId }) => [act, actorId])).toEqual([
      ['sign-in', null],
      ['choose-who-acts', second.id],
    ]);
  });

  it('makes viewers of whom no more is known than that they read it', async () => {
    const { email, first } = await shared();
    const desk = browser();
    await signInByCode(desk, email);
    await desk.ask(choose, { person: first.id });
    const caller = { remoteAddress: '127.0.0.1', headers: { host: 'localhost', cookie: desk.cookie } };
    expect(await portal.app.get(ViewersService).of(caller)).toMatchObject({
      personId: first.id,
      signedInBySharedMailbox: true,
    });
    await signInByCode(desk, address);
    const alone = { ...caller, headers: { ...caller.headers, cookie: desk.cookie } };
    expect(await portal.app.get(ViewersService).of(alone)).toMatchObject({ signedInBySharedMailbox: false });
  });

  it('lets nobody act who does not share it, and nobody who is not signed in', async () => {
    const { email } = await shared();
    const stranger = await aPerson();
    const desk = browser();
    await signInByCode(desk, email);
    expect(refusal(await desk.ask(choose, { person: stranger.id }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'person',
    });
    expect(refusal(await browser().ask(choose, { person: stranger.id }))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});

describe('the devices of a person', () => {
  const devices = '{ mySignInSessions { id isCurrent isTrusted method device } }';
  const revoke = 'mutation ($id: ID!) { revokeSignIn(id: $id) { id isCurrent } }';

  it('are listed for their owner, without what opens them, and each can be signed out', async () => {
    const [desk, phone] = [browser(), browser()];
    await signInByCode(desk, address);
    await signInByCode(phone, address, false);
    const { data } = await desk.ask(devices);
    const listed = z
      .object({ mySignInSessions: z.array(z.looseObject({ id: z.string(), isCurrent: z.boolean() })) })
      .parse(data);
    expect(listed.mySignInSessions).toHaveLength(2);
    expect(listed.mySignInSessions).toContainEqual(
      expect.objectContaining({ isCurrent: true, isTrusted: false, method: 'CODE', device: 'Firefox · Android' }),
    );
    const id = listed.mySignInSessions.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    expect((await desk.ask(revoke, { id })).data).toMatchObject({ revokeSignIn: [{ isCurrent: true }] });
    expect((await phone.ask(who)).data).toEqual({ signedIn: null });
    expect((await eventsOf({ type: 'SignInSession', id })).map(({ act }) => act)).toEqual([
      'sign-in',
      'revoke-sign-in',
    ]);
    expect(refusal(await desk.ask(revoke, { id }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are nobody else’s to see or to sign out', async () => {
    const [own, foreign] = [browser(), browser()];
    await signInByCode(own, address);
    await signInByCode(foreign, (await aPerson()).email);
    const person = await portal.database.person.findFirstOrThrow({ where: { email: address } });
    const { id } = await sessionOf(person.id);
    expect(refusal(await foreign.ask(revoke, { id }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(JSON.stringify((await foreign.ask(devices)).data)).not.toContain(id);
    expect(refusal(await browser().ask(revoke, { id }))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(refusal(await browser().ask(devices))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect((await own.ask(who)).data).toMatchObject({ signedIn: { address } });
  });

  it('are left with one word, which takes the cookie back', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    const person = await portal.database.person.findFirstOrThrow({ where: { email: address } });
    const { id } = await sessionOf(person.id);
    const { cookie } = desk;
    expect((await desk.ask('mutation { leave }')).data).toEqual({ leave: true });
    expect(desk.cookie).toBe('');
    expect((await portal.ask(who, {}, { headers: { cookie } })).data).toEqual({ signedIn: null });
    expect((await eventsOf({ type: 'SignInSession', id })).map(({ act }) => act)).toEqual(['sign-in', 'leave']);
    expect((await browser().ask('mutation { leave }')).data).toEqual({ leave: true });
  });

  it('are asked for in the same number of statements, few or many', async () => {
    const statements = async () => {
      portal.statements.length = 0;
      await desk.ask(devices);
      return portal.statements.length;
    };
    const desk = browser();
    await signInByCode(desk, address);
    const few = await statements();
    for (let count = 0; count < 3; count += 1) await signInByCode(browser(), address);
    expect(await statements()).toBe(few);
  });
});

describe('the passkeys of a person', () => {
  const list = '{ myPasskeys { id name } }';
  const remove = 'mutation ($id: ID!) { removePasskey(id: $id) { id } }';

  const aPasskey = async (email: string): Promise<string> => {
    const { id: personId } = await portal.database.person.findFirstOrThrow({ where: { email } });
    const { id: mailboxId } = await portal.database.mailbox.findUniqueOrThrow({ where: { email } });
    const id = newId();
    const made = { publicKey: 'key', counter: 0, deviceType: 'multiDevice', backedUp: true, credentialID: id };
    await portal.database.passkey.create({ data: { id, name: 'A phone', mailboxId, personId, ...made } });
    return id;
  };

  it('are listed and removed by their owner, and the log says so', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    const id = await aPasskey(address);
    expect((await desk.ask(list)).data).toEqual({ myPasskeys: [{ id, name: 'A phone' }] });
    expect((await desk.ask(remove, { id })).data).toEqual({ removePasskey: [] });
    expect((await eventsOf({ type: 'Passkey', id })).map(({ act }) => act)).toEqual(['remove-passkey']);
    expect(refusal(await desk.ask(remove, { id }))).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
  });

  it('are nobody else’s to see or to remove', async () => {
    const [own, foreign] = [browser(), browser()];
    await signInByCode(own, address);
    await signInByCode(foreign, (await aPerson()).email);
    const id = await aPasskey(address);
    expect((await foreign.ask(list)).data).toEqual({ myPasskeys: [] });
    expect(refusal(await foreign.ask(remove, { id }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(refusal(await browser().ask(remove, { id }))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(refusal(await browser().ask(list))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect((await own.ask(list)).data).toMatchObject({ myPasskeys: [{ id }] });
  });

  it('open nothing by their name alone, and nothing when their person has another address', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    const id = await aPasskey(address);
    const use = (credential: string) =>
      browser().send('POST', '/api/auth/passkey/verify-authentication', {
        response: { id: credential, rawId: credential, type: 'public-key', response: {}, clientExtensionResults: {} },
        isShared: true,
      });
    for (const credential of [id, 'unknown']) {
      const response = await use(credential);
      expect(response.json()).toMatchObject({ code: 'PASSKEY_REFUSED' });
      expect(response.headers['set-cookie']).toBeUndefined();
    }
    await portal.database.person.updateMany({ where: { email: address }, data: { email: `moved-${address}` } });
    expect(await portal.app.get(SignInsService).ownerOfPasskey(id)).toBeNull();
  });

  it('are asked for in the same number of statements, few or many', async () => {
    const desk = browser();
    await signInByCode(desk, address);
    const statements = async () => {
      portal.statements.length = 0;
      await desk.ask(list);
      return portal.statements.length;
    };
    await aPasskey(address);
    const few = await statements();
    for (let count = 0; count < 3; count += 1) await aPasskey(address);
    expect(await statements()).toBe(few);
  });
});

describe('the people of a demo', () => {
  const as = (key: string) => ({ as: key });

  it('can be signed in as on the machine itself, by key', async () => {
    const desk = browser();
    const response = await desk.send('POST', '/demo/sign-in', as('manager'));
    expect(response.statusCode).toBe(200);
    expect(desk.lastCookies[0]).not.toContain('Max-Age');
    expect((await desk.ask(who)).data).toMatchObject({ signedIn: { person: { name: 'Marta Ficticia' } } });
    expect((await desk.ask('{ demoPeople { key name role country { code } } }')).data).toEqual({
      demoPeople: [{ key: 'manager', name: 'Marta Ficticia', role: 'MANAGER', country: null }],
    });
    expect((await desk.send('POST', '/demo/sign-in', as('nobody'))).statusCode).toBe(404);
    expect((await desk.send('POST', '/demo/sign-in', {})).json()).toMatchObject({ code: 'INVALID_INPUT', field: 'as' });
  });

  it.each(['x-forwarded-for', 'forwarded', 'via'])('are out of reach through a proxy that says %s', async (name) => {
    const response = await browser({ [name]: '127.0.0.1' }).send('POST', '/demo/sign-in', as('manager'));
    expect(response.statusCode).toBe(404);
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it('do not exist in a real installation, even where their keys do', async () => {
    const real = await TestApp.start('REAL');
    const direct = await new Browser(real).send('POST', '/demo/sign-in', as('manager'));
    expect(direct.statusCode).toBe(404);
    expect(direct.headers['set-cookie']).toBeUndefined();
    expect((await new Browser(real).ask('{ demoPeople { key } }')).data).toEqual({ demoPeople: [] });
    await real.stop();
  });
});

describe('the outbox', () => {
  it('keeps no link and no code once a mail has been sent or has ended', async () => {
    await askFor(browser(), address);
    await portal.app.get(MailSenderService).send(new Date(Date.now() + 16 * 60_000));
    expect(await portal.database.mailContent.count({ where: { address } })).toBe(0);
  });
});
