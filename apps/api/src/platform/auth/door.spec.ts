import { TestApp } from '../../../test/test-app.js';

const groups = '{ groups { slug } }';
let demo: TestApp;

beforeAll(async () => {
  demo = await TestApp.start('DEMO');
  await demo.foundGroup('3.5');
});

afterAll(() => demo.stop());

const statusOf = async (headers: Record<string, string>, remoteAddress = '127.0.0.1') => {
  const response = await demo.app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress,
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query: groups },
  });
  return response.statusCode;
};

describe('the door of a demo', () => {
  it.each(['localhost:4200', 'LOCALHOST', '127.0.0.1:4200', '127.8.9.10', '[::1]:4200'])(
    'opens to the Host %s',
    async (host) => {
      expect(await statusOf({ host })).toBe(200);
    },
  );

  it.each([
    'cauce.example.org',
    'localhost.example.org',
    'localhost:4200.example.org',
    '10.0.0.5',
    '127.0.0.1.example.org',
  ])('is closed to the Host %j', async (host) => {
    expect(await statusOf({ host })).toBe(403);
  });

  it.each(['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'])(
    'is closed to a request with the header %s',
    async (name) => {
      expect(await statusOf({ host: 'localhost:4200', [name]: '127.0.0.1' })).toBe(403);
    },
  );

  it('is closed to another machine that names this one', async () => {
    expect(await statusOf({ host: 'localhost:4200' }, '192.0.2.7')).toBe(403);
    expect(await statusOf({ host: 'localhost:4200' }, '::ffff:127.0.0.1')).toBe(200);
  });

  it('is closed to pages of other origins that send something', async () => {
    const host = 'localhost:4200';
    expect(await statusOf({ host, origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf({ host, origin: 'http://localhost:9999' })).toBe(403);
    expect(await statusOf({ host, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf({ host, origin: 'http://localhost:4200', 'sec-fetch-site': 'same-origin' })).toBe(200);
  });
});

describe('the door of a real installation', () => {
  it('opens to everybody, who manage nothing before they sign in', async () => {
    const real = await TestApp.start('REAL');
    const answer = await real.ask(
      '{ groups { slug } noteImport(id: "x") { id } }',
      {},
      {
        headers: { host: 'cauce.example.org', 'x-forwarded-for': '192.0.2.7' },
        remoteAddress: '192.0.2.7',
      },
    );
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['SIGN_IN_NEEDED']);
    const direct = await real.ask('{ noteImport(id: "x") { id } }');
    expect(direct.errors.map(({ extensions }) => extensions.code)).toEqual(['SIGN_IN_NEEDED']);
    await real.stop();
  });
});
