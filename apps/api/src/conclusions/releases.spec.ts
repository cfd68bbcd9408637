import { createHash } from 'node:crypto';
import { given, refusal } from '../../test/answers.js';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';

let portal: TestApp;
let world: ConclusionWorld;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
});

afterAll(() => portal.stop());

const release =
  'mutation ($session: ID!) { releaseConclusions(session: $session) { number hash content session { code } } }';
const verify = 'query ($hash: String!) { verifyRelease(hash: $hash) { number hash replacedBy { number } } }';

const adopted = async (session: { id: string; code: string; question: string }, number: number) => {
  const { id } = await world.draft(session);
  const data = {
    status: 'ADOPTED',
    number,
    citation: `C-3.5/${session.code}-0${number}`,
    adoptedAt: new Date(),
  } as const;
  await portal.database.conclusion.update({ where: { id }, data });
  return id;
};

describe('a release', () => {
  it('opens what was adopted to everybody, under a hash that anyone can take again', async () => {
    const session = await world.session();
    const id = await adopted(session, 1);
    const read = 'query ($id: ID!) { conclusionById(id: $id) { id citation } }';
    expect((await portal.askAs('nobody', read, { id })).data).toEqual({ conclusionById: null });
    const made = given(await portal.ask(release, { session: session.id }), 'releaseConclusions');
    expect(made).toMatchObject({ session: { code: session.code } });
    expect(createHash('sha256').update(String(made.content)).digest('hex')).toBe(made.hash);
    expect((await portal.askAs('nobody', read, { id })).data).toMatchObject({ conclusionById: { id } });
    const events = await portal.app.get(EventsService).of({ type: 'Session', id: session.id });
    expect(events.at(-1)).toMatchObject({ act: 'release' });
  });

  it('is found by its hash, and says what replaced it', async () => {
    const session = await world.session();
    await adopted(session, 1);
    const first = given(await portal.ask(release, { session: session.id }), 'releaseConclusions');
    expect(refusal(await portal.ask(release, { session: session.id }))).toMatchObject({ code: 'NOTHING_DUE' });
    await adopted(session, 2);
    const second = given(await portal.ask(release, { session: session.id }), 'releaseConclusions');
    const found = async (hash: unknown) => (await portal.askAs('nobody', verify, { hash })).data?.verifyRelease;
    expect(await found(first.hash)).toMatchObject({ number: first.number, replacedBy: { number: second.number } });
    expect(await found(second.hash)).toMatchObject({ replacedBy: null });
    expect(await found('0'.repeat(64))).toBeNull();
  });

  it('is never changed, and made only by who leads', async () => {
    const session = await world.session();
    await adopted(session, 1);
    expect(refusal(await portal.askAs(world.people.expert, release, { session: session.id }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.ask(release, { session: 'none' }))).toMatchObject({ field: 'session' });
    given(await portal.ask(release, { session: session.id }), 'releaseConclusions');
    await expect(portal.database.release.updateMany({ data: { content: '' } })).rejects.toThrow('never changed');
  });

  it('is found by group and number with what it published, in the reader’s language or the nearest', async () => {
    const session = await world.session();
    await adopted(session, 1);
    const { number } = given(await portal.ask(release, { session: session.id }), 'releaseConclusions');
    const read = `query ($number: Int!) { release(group: "3.5", number: $number) {
      session { code }
      conclusions { citation kind adoptedOn supersedes en es
        fr: in(locale: fr) { text locale isFallback } pt: in(locale: pt) { locale } es_: in(locale: es) { isFallback }
        conclusion { id } } } }`;
    expect(given(await portal.askAs('nobody', read, { number }), 'release')).toMatchObject({
      session: { code: session.code },
      conclusions: [
        {
          citation: `C-3.5/${session.code}-01`,
          kind: 'FINDING',
          es: 'Los juzgados derivan.',
          fr: { text: 'Courts divert.', locale: 'en', isFallback: true },
          pt: { locale: 'es' },
          es_: { isFallback: false },
          conclusion: { id: expect.any(String) },
        },
      ],
    });
    expect((await portal.askAs('nobody', read, { number: 999 })).data).toEqual({ release: null });
  });

  it('costs a list no statement more, however long the list', async () => {
    const list = `query { releases(group: "3.5") { number session { code releases { number } } replacedBy { number }
      conclusions { citation conclusion { supersededBy { citation } } } } }`;
    const count = async () => {
      portal.statements.length = 0;
      const { data, errors } = await portal.askAs('nobody', list);
      expect(errors).toEqual([]);
      return {
        releases: Array.isArray(data?.releases) ? data.releases.length : 0,
        statements: portal.statements.length,
      };
    };
    const publish = async () => {
      const session = await world.session();
      await adopted(session, 1);
      given(await portal.ask(release, { session: session.id }), 'releaseConclusions');
    };
    await publish();
    const before = await count();
    await publish();
    await publish();
    const after = await count();
    expect(after.releases).toBe(before.releases + 2);
    expect(after.statements).toBe(before.statements);
  });
});
