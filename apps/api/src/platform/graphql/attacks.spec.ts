import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestApp } from '../../../test/test-app.js';

const own = '{ groups { slug } }';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const webFolder = mkdtempSync(join(tmpdir(), 'cauce-operations-'));
let portal: TestApp;

beforeAll(async () => {
  mkdirSync(join(webFolder, 'server'));
  writeFileSync(join(webFolder, 'server', 'operations.json'), JSON.stringify({ [hashOf(own)]: own }));
  portal = await TestApp.start('REAL', {
    NODE_ENV: 'production',
    WEB_FOLDER: webFolder,
    PUBLIC_URL: 'https://cauce.example.org',
  });
  await portal.foundGroup('3.5');
});

afterAll(async () => {
  await portal.stop();
  rmSync(webFolder, { recursive: true });
});

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  portal.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'cauce.example.org', 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(payload),
  });

const byHash = (sha256Hash: string) => post({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

const codesOf = (answer: { json: () => { errors?: { extensions: { code: string } }[] } }): string[] =>
  (answer.json().errors ?? []).map(({ extensions }) => extensions.code);

describe('an installation, to a stranger', () => {
  it('answers what its pages ask, by hash or by the same text', async () => {
    for (const answer of [await byHash(hashOf(own)), await post({ query: own })]) {
      expect(answer.json()).toEqual({ data: { groups: [{ slug: '3.5' }] } });
    }
  });

  it('answers nothing else', async () => {
    const answer = await post({ query: '{ groups { slug id } }' });
    expect(answer.statusCode).toBe(403);
    expect(codesOf(answer)).toEqual(['SIGN_IN_NEEDED']);
  });

  it('does not take a text under the hash of another, and learns none', async () => {
    const strange = '{ groups { slug id } }';
    const answer = await post({
      query: strange,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(own) } },
    });
    expect(codesOf(answer)).toEqual(['SIGN_IN_NEEDED']);
    expect(codesOf(await byHash(hashOf(strange)))).toEqual(['UNKNOWN_OPERATION']);
  });

  it('does not tell its schema', async () => {
    const answer = await post({ query: '{ __schema { types { name } } }' });
    expect(answer.json().data ?? null).toBeNull();
  });

  it('takes no operation by GET, which a link of any page could start', async () => {
    const answer = await portal.app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent(own)}`,
      headers: { host: 'cauce.example.org', 'apollo-require-preflight': 'true' },
    });
    expect(answer.statusCode).toBe(405);
  });

  it('takes no operation as a form, which any page could send with its cookies', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await post({ query: own }, { 'content-type': type });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    }
  });

  it('takes no act from the page of another site', async () => {
    const answer = await post({ query: own }, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    expect(answer.statusCode).toBe(403);
  });

  it('keeps its readers on TLS', async () => {
    const answer = await portal.app.inject({ method: 'GET', url: '/healthz', headers: { host: 'cauce.example.org' } });
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  });
});

describe('an operation that asks too much', () => {
  let demo: TestApp;
  beforeAll(async () => {
    demo = await TestApp.start();
    await demo.foundGroup('4.1');
  });
  afterAll(() => demo.stop());

  const refusals = async (query: string) => (await demo.ask(query)).errors.map(({ message }) => message);

  it.each([
    ['by its depth', `{ groups { ${'result { groups { '.repeat(8)}id${' } }'.repeat(8)} } }`],
    ['by its aliases', `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: groups { slug }`).join(' ')} }`],
    ['by its directives', `{ groups { slug ${'@include(if: true) '.repeat(60)} } }`],
    ['by its length', `{ groups { ${'slug '.repeat(5_000)} } }`],
  ])('is refused %s', async (_how, query) => {
    expect(await refusals(query)).not.toEqual([]);
  });

  it('is refused as one of a batch', async () => {
    const answer = await demo.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: '127.0.0.1',
      headers: { host: 'localhost:4200', 'content-type': 'application/json' },
      payload: JSON.stringify([{ query: own }, { query: own }]),
    });
    expect(answer.statusCode).toBe(400);
  });

  it('is not told what it may have meant', async () => {
    expect((await refusals('{ group { slog } }')).join(' ')).not.toMatch(/did you mean/i);
  });
});

describe('a fault inside', () => {
  it('is answered with an id that the log has, and with nothing from inside', async () => {
    const demo = await TestApp.start();
    const groupId = await demo.foundGroup('5.1');
    await demo.database.workingGroup.update({ where: { id: groupId }, data: { name: { texts: {} } } });
    const answer = await demo.ask('{ groups { name { in(locale: es) { text } } } }');
    expect(answer.errors[0]?.extensions).toEqual({ code: 'UNEXPECTED', errorId: expect.any(String) });
    expect(JSON.stringify(answer)).not.toMatch(/cannot read|undefined|localised|\.[jt]s:/i);
    await demo.stop();
  });
});
