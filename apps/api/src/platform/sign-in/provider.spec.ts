import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { z } from 'zod';
import { TestApp } from '../../../test/test-app.js';
import { newId } from '../database/ids.js';

const { jest } = import.meta;

/** Who signs in at the provider next, and whether it has seen that the address is theirs. */
let account = { email: 'ines@example.org', isVerified: true };
let provider: Server;
let issuer: string;
let portal: TestApp;

const redirectUri = 'http://localhost:4200/api/auth/callback/oidc';

/** An identity provider as organisations run them, which asks nobody for a password. */
const listen = async (): Promise<void> => {
  provider = createServer();
  provider.listen(0, '127.0.0.1');
  await once(provider, 'listening');
  const { port }: AddressInfo = { port: 0, family: '', address: '', ...Object(provider.address()) };
  issuer = `http://127.0.0.1:${port}`;
  const oidc = new Provider(issuer, {
    clients: [{ client_id: 'portal', client_secret: 'a-secret-of-the-test', redirect_uris: [redirectUri] }],
    claims: { email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: account.email, email_verified: account.isVerified }),
    }),
    loadExistingGrant: async ({ oidc: { client, session, provider: own } }) => {
      const grant = new own.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const answer = oidc.callback();
  provider.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      void oidc.interactionFinished(request, response, { login: { accountId: `sub-of-${account.email}` } });
    } else void answer(request, response);
  });
};

/** Goes through the provider's pages as a browser would, up to the address that leads back. */
const throughProvider = async (start: string): Promise<URL> => {
  const cookies = new Map<string, string>();
  let address = new URL(start);
  for (let step = 0; step < 10; step += 1) {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    address = new URL(response.headers.get('location') ?? '', address);
    if (address.href.startsWith(redirectUri)) return address;
  }
  throw new Error('The provider does not lead back.');
};

const cookiesOf = (headers: Record<string, unknown>): string[] =>
  z.array(z.string()).parse([headers['set-cookie'] ?? []].flat());

const send = (method: 'GET' | 'POST', url: string, cookie: string, payload?: object) =>
  portal.app.inject({
    method,
    url,
    remoteAddress: '127.0.0.1',
    headers: { host: 'localhost:4200', cookie },
    ...(payload ? { payload } : {}),
  });

const signIn = async (more: object = {}) => {
  const asked = await send('POST', '/api/auth/provider', '', {
    isShared: true,
    locale: 'es',
    returnTo: '/es/sessions',
    ...more,
  });
  const kept = cookiesOf(asked.headers).map((cookie) => cookie.split(';')[0] ?? '');
  const back = await throughProvider(z.object({ url: z.string() }).parse(asked.json()).url);
  const path = `${back.pathname}${back.search}`;
  const response = await send('GET', path, kept.join('; '));
  const session = cookiesOf(response.headers).find((cookie) => cookie.startsWith('cauce.session='));
  return { response, session, path, kept };
};

const whoIs = async (session = '') => {
  const cookie = session.split(';')[0] ?? '';
  const answer = await portal.ask('{ signedIn { address isTrusted person { name } } }', {}, { headers: { cookie } });
  return answer.data;
};

beforeAll(async () => {
  // The provider says that it is not set up for more than a test.
  for (const word of ['info', 'warn'] as const) jest.spyOn(console, word).mockImplementation(() => undefined);
  await listen();
  portal = await TestApp.start('REAL', {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'portal',
    OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
    OIDC_NAME: 'Ministerio',
  });
  await portal.database.person.create({ data: { id: newId(), name: 'Inés Peña', email: 'ines@example.org' } });
});

beforeEach(() => {
  account = { email: 'ines@example.org', isVerified: true };
});

afterAll(async () => {
  jest.restoreAllMocks();
  await portal.stop();
  provider.closeAllConnections();
  provider.close();
});

describe('signing in at one’s organisation', () => {
  it('is offered under the name that people know', async () => {
    expect((await portal.ask('{ signInWays { provider } }')).data).toEqual({ signInWays: { provider: 'Ministerio' } });
  });

  it('lets in who has the verified address, on a shared computer unless they say otherwise, and leads back', async () => {
    const { response, session } = await signIn();
    expect(response.headers.location).toBe('http://localhost:4200/es/sign-in?to=%2Fes%2Fsessions');
    expect(session).not.toContain('Max-Age');
    expect(await whoIs(session)).toEqual({
      signedIn: { address: 'ines@example.org', isTrusted: false, person: { name: 'Inés Peña' } },
    });
    const own = await signIn({ isShared: false });
    expect(own.session).toContain('Max-Age=2592000');
    expect(await portal.database.signInAccount.count()).toBe(0);
    const events = await portal.database.event.findMany({ where: { act: 'sign-in' } });
    expect(events.map(({ details }) => details)).toEqual([
      { method: 'PROVIDER', isTrusted: false },
      { method: 'PROVIDER', isTrusted: true },
    ]);
  });

  it('lets in nobody twice with one answer, and nobody whose browser did not ask', async () => {
    const { path, kept } = await signIn();
    const again = await send('GET', path, kept.join('; '));
    expect(cookiesOf(again.headers).filter((cookie) => cookie.startsWith('cauce.session='))).toEqual([]);
    const asked = await send('POST', '/api/auth/provider', '', { isShared: true, locale: 'es' });
    const back = await throughProvider(z.object({ url: z.string() }).parse(asked.json()).url);
    const other = await send('GET', `${back.pathname}${back.search}`, '');
    expect(cookiesOf(other.headers).filter((cookie) => cookie.startsWith('cauce.session='))).toEqual([]);
  });

  it.each([
    ['an address that nobody here has', { email: 'stranger@example.org', isVerified: true }],
    ['an address that the provider has not verified', { email: 'ines@example.org', isVerified: false }],
  ])('refuses %s', async (_what, who) => {
    account = who;
    const { response, session } = await signIn();
    expect(session).toBeUndefined();
    expect(response.headers.location).toMatch(
      /^http:\/\/localhost:4200\/es\/sign-in\?to=%2Fes%2Fsessions&refused=provider/,
    );
    expect(await portal.database.mailbox.count({ where: { email: 'stranger@example.org' } })).toBe(0);
  });

  it('says so where the provider does not answer', async () => {
    const away = await TestApp.start('REAL', {
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'portal',
      OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
    });
    const response = await away.app.inject({
      method: 'POST',
      url: '/api/auth/provider',
      remoteAddress: '127.0.0.1',
      headers: { host: 'localhost:4200' },
      payload: { isShared: true, locale: 'en' },
    });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ code: 'PROVIDER_AWAY' });
    await away.stop();
  });

  it('is no address where no provider is set', async () => {
    const without = await TestApp.start('REAL');
    const response = await without.app.inject({
      method: 'POST',
      url: '/api/auth/provider',
      headers: { host: 'localhost:4200' },
      payload: { isShared: true, locale: 'en' },
    });
    expect(response.statusCode).toBe(404);
    await without.stop();
  });
});
