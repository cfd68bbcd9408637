import { TestApp } from '../../test/test-app.js';

let portal: TestApp;

beforeAll(async () => {
  portal = await TestApp.start();
  await portal.foundGroup('3.5');
});

afterAll(() => portal.stop());

const host = { host: 'localhost:4200' };
const get = (url: string) => portal.app.inject({ method: 'GET', url, remoteAddress: '127.0.0.1', headers: host });
const visit = (url: string, cookies: Record<string, string> = {}) =>
  portal.app.inject({
    method: 'GET',
    url,
    remoteAddress: '127.0.0.1',
    headers: { ...host, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    cookies,
  });
const post = (url: string, headers: Record<string, string>, payload: string) =>
  portal.app.inject({ method: 'POST', url, remoteAddress: '127.0.0.1', headers: { ...host, ...headers }, payload });

describe('what the portal answers to requests that make no sense', () => {
  it.each(['/api/nothing', '/robots.txt', '/favicon.ico', '/assets/nothing.js', '/.env', '/index.php'])(
    'says that there is nothing at %s',
    async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBe(404);
      expect(response.json()).toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  it.each([
    [
      'a form without a file',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="note"\r\n\r\n\r\n--x--\r\n',
    ],
    ['a form that is none', 'multipart/form-data; boundary=x', 'garbage'],
    ['a body that is no JSON', 'application/json', '{bad'],
  ])('refuses %s as input, not as a fault of its own', async (_what, contentType, payload) => {
    const response = await post('/api/notes', { 'content-type': contentType }, payload);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('refuses a NUL in an address and in a text, which no database column holds', async () => {
    expect((await get('/api/sessions/3.5/2.1%00/calendar.ics')).statusCode).toBe(400);
    const query = JSON.stringify({ query: '{ group(slug: "3.5") { slug } }', variables: { a: 'b\u0000c' } });
    expect((await post('/graphql', { 'content-type': 'application/json' }, query)).statusCode).toBe(400);
  });

  it.each(['/%', '/es/%E0%A4%A', '/es/groups/%ff/sessions/2.1', '/es/sessions%00', '/api/sessions/%/2.1/calendar.ics'])(
    'refuses %s to a machine as input',
    async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBe(400);
      expect(response.json()).toEqual({ code: 'INVALID_INPUT' });
    },
  );

  it.each([
    ['/es/%E0%A4%A', 'es', {}],
    ['/%', 'pt', { language: 'pt' }],
    ['/fr/groups/%ff/sessions/2.1', 'fr', { language: 'pt' }],
    ['/es/sessions%00', 'es', {}],
  ])(
    'says to a person who comes to %s, in %s, that there is no page at the address',
    async (url, language, cookies) => {
      const response = await visit(url, cookies);
      expect(response.statusCode).toBe(400);
      expect(response.headers['content-type']).toContain('text/html');
      expect(response.headers['content-security-policy']).toContain("script-src 'self';");
      expect(response.body).toContain(`<html lang="${language}"`);
      expect(response.body).toContain('<h1');
      expect(response.body).not.toContain('<script type="module"');
    },
  );

  it('takes a percent sign in an address that means one', async () => {
    expect((await visit('/es/100%25')).statusCode).toBe(404);
  });

  it.each(['/es', '/en/sessions', '/fr/offline'])('lets a device keep %s, which everybody may read', async (url) => {
    expect((await visit(url)).headers['cache-control']).toBe('public, no-cache');
  });

  it.each(['/es/import', '/es/nothing', '/es/groups/3.5/sessions/none', '/%', '/graphql', '/api/nothing'])(
    'calls nothing public at %s',
    async (url) => {
      expect((await visit(url)).headers['cache-control'] ?? 'private, no-store').toBe('private, no-store');
    },
  );

  it('lets no page of the web in between run scripts that are not its own', async () => {
    const { headers } = await get('/healthz');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is alive, and ready once the database is', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'alive' });
    expect((await get('/readyz')).json()).toMatchObject({ status: 'ready', problems: [] });
  });
});
