import { createHash } from 'node:crypto';
import { given, refusal } from '../../test/answers.js';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { TestApp } from '../../test/test-app.js';

let portal: TestApp;
let world: ConclusionWorld;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
});

afterAll(() => portal.stop());

const get = (url: string) =>
  portal.app.inject({ method: 'GET', url, remoteAddress: '127.0.0.1', headers: { host: 'localhost:4200' } });
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

const release = 'mutation ($session: ID!) { releaseConclusions(session: $session) { number hash content } }';

/** A release of one adopted conclusion. */
const released = async () => {
  const session = await world.session();
  const { id } = await world.draft(session);
  const citation = `C-3.5/${session.code}-01`;
  const data = { status: 'ADOPTED', number: 1, citation, adoptedAt: new Date() } as const;
  await portal.database.conclusion.update({ where: { id }, data });
  const made = given(await portal.ask(release, { session: session.id }), 'releaseConclusions');
  return { session, citation, number: Number(made.number), hash: String(made.hash), content: String(made.content) };
};

const verify = `query ($sha256: String!, $code: String, $group: String, $number: Int) {
  verifyFile(sha256: $sha256, code: $code, group: $group, number: $number) {
    verdict format locale release { number replacedBy { number } } } }`;

const found = async (variables: Record<string, unknown>) =>
  given(await portal.askAs('nobody', verify, variables), 'verifyFile');

describe('the file of a release', () => {
  it.each([
    ['pdf', 'application/pdf', '%PDF-', 'PDF'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK', 'DOCX'],
  ])('is the same for good as %s, and known again by its bytes', async (ending, mediaType, beginning, format) => {
    const { number, hash } = await released();
    const url = `/api/groups/3.5/releases/${number}.${ending}?locale=es`;
    const [first, second] = [await get(url), await get(url)];
    expect(first.statusCode).toBe(200);
    expect(first.headers['content-type']).toBe(mediaType);
    expect(first.headers['content-disposition']).toBe(
      `attachment; filename="conclusions-3.5-release-${number}-es.${ending}"`,
    );
    expect(first.rawPayload.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
    expect(first.rawPayload.toString('latin1')).toContain(`cauce-release:${hash}`);
    expect(await found({ sha256: sha256(first.rawPayload) })).toMatchObject({
      verdict: 'SAME',
      format,
      locale: 'es',
      release: { number },
    });
  });

  it('is told from one in which a single byte was changed, and from one in the other language', async () => {
    const { number, hash } = await released();
    const spanish = await get(`/api/groups/3.5/releases/${number}.pdf?locale=es`);
    const english = await get(`/api/groups/3.5/releases/${number}.pdf?locale=en`);
    const altered = Buffer.from(spanish.rawPayload);
    altered[altered.length - 200] = (altered[altered.length - 200] ?? 0) ^ 1;
    expect(await found({ sha256: sha256(altered), code: hash })).toMatchObject({
      verdict: 'CHANGED',
      format: null,
      release: { number },
    });
    expect(await found({ sha256: sha256(altered), code: null, group: null, number: null })).toEqual({
      verdict: 'UNKNOWN',
      format: null,
      locale: null,
      release: null,
    });
    expect(sha256(english.rawPayload)).not.toBe(sha256(spanish.rawPayload));
    expect(await found({ sha256: sha256(english.rawPayload) })).toMatchObject({ verdict: 'SAME', locale: 'en' });
  });

  it('as data is the very text of which the code is taken', async () => {
    const { number, hash, content } = await released();
    const data = await get(`/api/groups/3.5/releases/${number}.json`);
    expect(data.payload).toBe(content);
    expect(sha256(data.rawPayload)).toBe(hash);
    expect(await found({ sha256: hash })).toMatchObject({ verdict: 'SAME', format: 'JSON', release: { number } });
    expect(await found({ sha256: sha256(`${content} `), group: '3.5', number })).toMatchObject({ verdict: 'CHANGED' });
  });

  it('made twice at once is one', async () => {
    const { number } = await released();
    const url = `/api/groups/3.5/releases/${number}.docx?locale=en`;
    const all = await Promise.all([get(url), get(url), get(url)]);
    expect(new Set(all.map(({ rawPayload }) => sha256(rawPayload))).size).toBe(1);
  });

  it('is never changed, whoever writes', async () => {
    const { number } = await released();
    await get(`/api/groups/3.5/releases/${number}.pdf?locale=es`);
    await expect(portal.database.releaseFile.updateMany({ data: { locale: 'en' } })).rejects.toThrow('never changed');
    await expect(portal.database.releaseFile.deleteMany({})).rejects.toThrow('never changed');
  });

  it('is there for whoever sees the session, in the languages of adoption', async () => {
    const { number, session } = await released();
    const of = (rest: string) => `/api/groups/3.5/releases/${rest}`;
    for (const absent of [of('999.pdf?locale=es'), of('x.json'), of('99999999999.json'), of('-1.docx?locale=en')]) {
      expect((await get(absent)).statusCode).toBe(404);
    }
    for (const locale of ['', '?locale=fr', '?locale=xx']) {
      expect((await get(of(`${number}.pdf${locale}`))).json()).toMatchObject({
        code: 'INVALID_INPUT',
        field: 'locale',
      });
    }
    await portal.database.session.update({ where: { id: session.id }, data: { publishedAt: null } });
    expect((await get(of(`${number}.pdf?locale=es`))).statusCode).toBe(404);
    expect((await get(of(`${number}.json`))).statusCode).toBe(404);
  });
});

describe('a file of which nothing is known', () => {
  it('is unknown, and what is no fingerprint is refused', async () => {
    expect(await found({ sha256: 'f'.repeat(64), code: 'e'.repeat(64) })).toMatchObject({ verdict: 'UNKNOWN' });
    expect(await found({ sha256: 'f'.repeat(64), code: 'short', group: '3.5', number: 77 })).toMatchObject({
      verdict: 'UNKNOWN',
    });
    expect(refusal(await portal.askAs('nobody', verify, { sha256: 'abc' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'sha256',
    });
  });
});

describe('a file that is handed in without scripts', () => {
  const handIn = (content: Buffer | string, locale = 'es', name = 'file') => {
    const boundary = 'cut';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
    return portal.app.inject({
      method: 'POST',
      url: `/api/verify?locale=${locale}`,
      remoteAddress: '127.0.0.1',
      headers: { host: 'localhost:4200', 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
  };

  it('leads to the page that says what it is, and is not kept', async () => {
    const { number, hash, content } = await released();
    const file = await get(`/api/groups/3.5/releases/${number}.pdf?locale=es`);
    const answer = await handIn(file.rawPayload);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`/es/verify?file=${sha256(file.rawPayload)}&says=${hash}`);
    expect((await handIn(`${content} `)).headers.location).toBe(
      `/es/verify?file=${sha256(`${content} `)}&group=3.5&number=${number}`,
    );
    expect((await handIn('any text')).headers.location).toBe(`/es/verify?file=${sha256('any text')}`);
  });

  it('is told from nothing and from too much', async () => {
    expect((await handIn('')).headers.location).toBe('/es/verify?refused=EMPTY');
    expect((await handIn(Buffer.alloc(11 * 1024 * 1024))).headers.location).toBe('/es/verify?refused=TOO_LARGE');
    const bare = await portal.app.inject({
      method: 'POST',
      url: '/api/verify?locale=fr',
      headers: { host: 'localhost:4200', 'content-type': 'application/json' },
      payload: '{}',
    });
    expect(bare.headers.location).toBe('/fr/verify?refused=UNREADABLE');
    expect((await handIn('x', 'xx')).statusCode).toBe(400);
  });
});
