import { groupRoleKinds } from '@cauce/domain/role';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { strFromU8, unzipSync } from 'fflate';
import { extendSchema, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { AddressCrawler } from '../test/address-crawler.js';
import { given } from '../test/answers.js';
import { ConclusionWorld } from '../test/conclusion-world.js';
import { inNoOrder, SchemaCrawler, type Known, type Told } from '../test/schema-crawler.js';
import { english } from '../test/session-input.js';
import { TestApp } from '../test/test-app.js';
import { newId } from './platform/database/ids.js';
import { ViewersService } from './platform/auth/viewers.service.js';

const { jest } = import.meta;

/** Somebody who answers without attribution, and all that could tell that it was they. */
interface Author {
  readonly id: string;
  readonly institution: string;
  readonly betraying: readonly string[];
}

/** Somebody who looks, with what their browser sends along. */
interface Reader {
  readonly what: string;
  readonly id: string;
  readonly headers: Record<string, string>;
}

/** What each reader is told by the schema and under addresses. */
type Crawl = ReadonlyMap<string, Told>;

/** How fast the machine is just then is nothing to fail on. */
const patience = 1_800_000;

/** Those whose pages differ most: each page is made of what the schema tells its reader, which is asked for everybody. */
const pageReaders = ['visitor', 'PARTICIPANT', 'MANAGER', 'author 1'];
const texts = ['Nobody said the first.', 'Nobody said the second.', 'Nobody said the third.'];

let portal: TestApp;
let world: ConclusionWorld;
let session: Awaited<ReturnType<ConclusionWorld['session']>>;
let authors: Author[];
let readers: Reader[];
let known: Known;
let schema: GraphQLSchema;
/** Addresses that write to the log when they are asked, or say another thing each time: they are looked at by themselves. */
let notCompared: Set<string>;

/** All time stands still but where a test moves it: whatever betrays a time says another than this. */
const at = (instant: string) => jest.setSystemTime(new Date(instant));
const whenRead = '2026-03-02T12:00:00Z';

const answer = `mutation ($question: ID!, $input: AnswerTextInput!) {
  answerQuestionUnattributed(question: $question, input: $input) { id } }`;
const withdraw = 'mutation ($id: ID!) { withdrawUnattributedResponse(id: $id) { id } }';

const say = async (author: Author | undefined, text: string | undefined, when: string): Promise<string> => {
  at(when);
  const variables = { question: session.question, input: { text: english(text ?? '') } };
  const { id } = given(await portal.askAs(author?.id ?? '', answer, variables), 'answerQuestionUnattributed');
  at(whenRead);
  return String(id);
};

const takeBack = async (author: Author | undefined, id: string, when: string): Promise<void> => {
  at(when);
  given(await portal.askAs(author?.id ?? '', withdraw, { id }), 'withdrawUnattributedResponse');
  at(whenRead);
};

const anAuthor = async (countryCode: string, name: string): Promise<Author> => {
  const institution = await world.make.institution(world.groupId, { countryCode, name: `Institute of ${name}` });
  const id = await world.make.person({ name, isListed: true });
  await world.make.institutionRole(id, institution, 'FOCAL_POINT');
  return { id, institution, betraying: [id, name, institution, `Institute of ${name}`, `"${countryCode}"`] };
};

const aReader = async (what: string, id: string): Promise<Reader> => {
  await portal.database.person.update({ where: { id }, data: { key: id } });
  await portal.as(id);
  return { what, id, headers: portal.headers };
};

const everybody = async (): Promise<Reader[]> => {
  const [leading] = authors;
  if (!leading) throw new Error('There is nobody who answers.');
  await portal.database.groupCoLead.create({
    data: { groupId: world.groupId, institutionId: leading.institution, position: 0 },
  });
  const found: Reader[] = [
    { what: 'visitor', id: 'nobody', headers: await portal.asVisitor(() => Promise.resolve(portal.headers)) },
  ];
  const add = async (what: string, id: string) => found.push(await aReader(what, id));
  await add('stranger', world.people.stranger);
  for (const role of groupRoleKinds) {
    const id = await world.make.person({ name: `A ${role}` });
    const institution = role === 'CO_LEAD' ? leading.institution : null;
    await world.make.groupRole(id, world.groupId, role, undefined, institution);
    await add(role, id);
  }
  for (const role of ['ALTERNATE', 'VALIDATING_AUTHORITY', 'DELEGATE'] as const) {
    const id = await world.make.person({ name: `A ${role}` });
    await world.make.institutionRole(id, leading.institution, role);
    await add(`${role} of the author`, id);
  }
  const elsewhere = await world.make.person({ name: 'A manager elsewhere' });
  await world.make.groupRole(elsewhere, await portal.foundForeignGroup('4.1'), 'MANAGER');
  await add('manager elsewhere', elsewhere);
  for (const [index, { id }] of authors.entries()) await add(`author ${index + 1}`, id);
  return found;
};

/** The addresses under which something is done, or chance has a word: asked twice, they say two things or leave a line in the log. */
const restless = async (): Promise<Set<string>> => {
  const crawler = new AddressCrawler(portal, known);
  const { headers } = readers.find(({ what }) => what === 'MANAGER') ?? { headers: {} };
  const found = new Set<string>();
  for (const address of crawler.addresses) {
    const lines = await portal.database.event.count();
    const [one, other] = [await crawler.get(address, headers), await crawler.get(address, headers)];
    const hasActed = (await portal.database.event.count()) !== lines;
    if (hasActed || !one.rawPayload.equals(other.rawPayload)) found.add(address);
  }
  return found;
};

beforeAll(async () => {
  jest.useFakeTimers({
    now: new Date(whenRead),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
  session = await world.session();
  authors = [
    await anAuthor('SR', 'Ulla Unsaid'),
    await anAuthor('GY', 'Nils Nobody'),
    await anAuthor('BZ', 'Wim Whisper'),
  ];
  const named = {
    moment: 'BEFORE',
    attribution: 'COUNTRY',
    institution: authors[1]?.institution,
    text: english('Guyana said this.'),
  };
  const standing =
    'mutation ($question: ID!, $input: AnswerInput!) { answerQuestion(question: $question, input: $input) { id } }';
  const { id: response } = given(
    await portal.askAs(authors[1]?.id ?? '', standing, { question: session.question, input: named }),
    'answerQuestion',
  );
  const conclusion = await world.draft(session);
  readers = await everybody();
  const ids = [
    session.id,
    session.question,
    String(response),
    conclusion.id,
    world.groupId,
    ...authors.flatMap(({ id, institution }) => [id, institution]).slice(0, 2),
  ];
  known = {
    ids,
    words: {
      group: ['3.5'],
      slug: ['3.5'],
      code: [session.code],
      session: [session.id, session.code],
      number: [1],
      citation: [`C-3.5/${session.code}-01`],
      hash: ['0'.repeat(64)],
      sha256: ['0'.repeat(64)],
      ids: [conclusion.id],
      into: ['es'],
      on: ['2026-03-02'],
      from: ['2026-03-01'],
      to: ['2026-03-02'],
      search: ['Nobody said', 'Unsaid'],
      act: ['UnattributedResponse.answer', 'Response.answer'],
      countryCode: ['SR'],
      country: ['SR'],
      kind: ['FINDING'],
      status: ['DRAFT'],
      lens: ['GENDER'],
      theme: ids.slice(0, 1),
      stance: ['OBJECTION'],
      locale: ['es'],
      why: ['To look.'],
      actor: authors.map(({ id }) => id),
      subject: ids,
    },
  };
  schema = portal.app.get(GraphQLSchemaHost, { strict: false }).schema;
  notCompared = await restless();
}, patience);

afterAll(async () => {
  await portal.stop();
  jest.useRealTimers();
});

const crawlSchema = async (of: GraphQLSchema = schema, by: readonly Reader[] = readers): Promise<Crawl> => {
  const crawler = new SchemaCrawler(of, known);
  const told = new Map<string, Told>();
  for (const { what, id } of by) {
    told.set(what, await crawler.crawl(await portal.app.get(ViewersService).ofPerson(id)));
  }
  return told;
};

const crawlAddresses = async (): Promise<Crawl> => {
  const crawler = new AddressCrawler(portal, known);
  const told = new Map<string, Told>();
  for (const { what, headers } of readers) {
    told.set(what, await crawler.crawl(headers, { except: notCompared, hasPages: pageReaders.includes(what) }));
  }
  return told;
};

/** What is told to an author about their own answers, and to nobody else. */
const isOwn = (reader: string, label: string): boolean =>
  reader.startsWith('author') && /^(myUnattributedResponses|myData|\/es\/my-data)/.test(label);

/** Where a later crawl differs from an earlier one, for whom both have. */
const differences = (before: Crawl, after: Crawl, mend: (told: string) => string = (told) => told): string[] =>
  [...after].flatMap(([reader, told]) => {
    const earlier = before.get(reader) ?? new Map<string, string>();
    const labels = [...new Set([...earlier.keys(), ...told.keys()])].filter((label) => !isOwn(reader, label));
    return labels
      .filter((label) => mend(earlier.get(label) ?? '""') !== mend(told.get(label) ?? '""'))
      .map((label) => `${reader}: ${label}`);
  });

/** What was told without the groups of what nobody stands behind. */
const withoutGroups = (told: string): string =>
  JSON.stringify(JSON.parse(told, (key, value: unknown) => (key === 'unattributed' ? [] : value)));

/** The words of a page, and the groups of an answer, in the order that they have once ids have become texts. */
const settled = (told: unknown): unknown => {
  const page = z.tuple([z.number(), z.array(z.unknown()), z.array(z.string())]).safeParse(told).data;
  return page ? [page[0], page[1], page[2].toSorted()] : inNoOrder(told);
};

/** What was told with each answer by its text instead of its id, which is another each time. */
const byText =
  (...said: readonly ReadonlyMap<string, string>[]) =>
  (told: string): string => {
    const named = said.flatMap((one) => [...one]).reduce((text, [id, what]) => text.replaceAll(id, `<${what}>`), told);
    return JSON.stringify(settled(JSON.parse(named)));
  };

/** The smallest pieces of what was told in which an id stands: objects of JSON, and lines of anything else. */
const piecesAround = (told: string, ids: readonly string[]): string[] => {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      found.push(...value.split('\n').filter((line) => ids.some((id) => line.includes(id))));
    } else if (typeof value === 'object' && value !== null) {
      const values: unknown[] = Object.values(value);
      if (values.some((inner) => typeof inner === 'string' && ids.includes(inner))) found.push(JSON.stringify(value));
      values.forEach(look);
    }
  };
  look(JSON.parse(told));
  return found;
};

/** Where an id of an answer stands beside something that betrays its author. */
const betrayals = (crawl: Crawl, said: ReadonlyMap<string, string>): string[] =>
  [...crawl].flatMap(([reader, told]) =>
    [...told]
      // The words of a page stand in no order: that it says the same whoever answered is asked below.
      .filter(([label]) => !isOwn(reader, label) && !label.startsWith('/es'))
      .flatMap(([label, what]) => piecesAround(what, [...said.keys()]).map((piece) => ({ label, piece })))
      .filter(({ piece }) => authors.some(({ betraying }) => betraying.some((word) => piece.includes(word))))
      .map(({ label, piece }) => `${reader}: ${label}: ${piece}`),
  );

const shownTo = (crawl: Crawl, reader: string): boolean =>
  texts.every((text) =>
    [...(crawl.get(reader) ?? [])].some(([label, told]) => label.startsWith('session(') && told.includes(text)),
  );

const readersOf = (...whats: readonly string[]): Reader[] => readers.filter(({ what }) => whats.includes(what));

/** The schema with a field more, as somebody could add one who does not think of it. */
const planted = (field: string, type: string, resolve: (id: string) => Promise<unknown>): GraphQLSchema => {
  const leaking = extendSchema(schema, parse(`extend type ${type} { ${field}: String }`));
  const extended = leaking.getType(type);
  const added = isObjectType(extended) ? extended.getFields()[field] : undefined;
  if (!added) throw new Error(`${type} cannot be extended.`);
  added.resolve = (source) => resolve(z.object({ id: z.string() }).parse(source).id);
  return leaking;
};

/** The name of whoever wrote an answer that nobody stands behind. */
const authorOf = async (responseId: string): Promise<string> => {
  const { personId } = await portal.database.unattributedAuthor.findUniqueOrThrow({ where: { responseId } });
  return (await portal.database.person.findUniqueOrThrow({ where: { id: personId } })).name;
};

const countOf = async (questionId: string): Promise<number> =>
  portal.database.unattributedResponse.count({ where: { questionId, isWithdrawn: false } });

const sayAll = async (by: readonly (Author | undefined)[], month: string): Promise<Map<string, string>> => {
  const said = new Map<string, string>();
  for (const [index, text] of texts.entries())
    said.set(await say(by[index], text, `2026-${month}-1${index}T08:00:00Z`), text);
  return said;
};

const said = new Map<string, string>();
let quiet: Crawl;
let still: Crawl;
let first: Crawl;
let firstPages: Crawl;
let writers: Crawl;

const add = async (index: number) => {
  const text = texts[index] ?? '';
  said.set(await say(authors[index], text, `2026-03-1${index}T08:00:00Z`), text);
};

/** What is told where an answer names its writer. */
const naming = () => crawlSchema(planted('writer', 'UnattributedResponse', authorOf), readersOf('PARTICIPANT'));

describe('who answered without attribution', () => {
  it('is asked for in every field and under every address that there is', () => {
    expect(new SchemaCrawler(schema, known).unasked()).toEqual([]);
    expect(new AddressCrawler(portal, known).addresses.length).toBeGreaterThan(30);
  });

  it(
    'is betrayed by nothing that any role is told, while there are fewer than three: nothing anywhere has changed',
    async () => {
      [quiet, still] = [await crawlSchema(), await crawlAddresses()];
      const counting = () =>
        crawlSchema(
          planted('answers', 'GuidingQuestion', async (id) => String(await countOf(id))),
          readersOf('PARTICIPANT'),
        );
      expect(differences(quiet, await crawlSchema(schema, readersOf('MANAGER')))).toEqual([]);
      await add(0);
      const counted = await counting();
      await add(1);
      expect(differences(quiet, await crawlSchema())).toEqual([]);
      expect(differences(still, await crawlAddresses())).toEqual([]);
      // A count that somebody adds without thinking of it is found out.
      expect(differences(counted, await counting())).toContain(
        `PARTICIPANT: session(code: "${session.code}", group: "3.5")`,
      );
    },
    patience,
  );

  it(
    'is betrayed by nothing when the third comes: the group appears, to members alone, and nothing else',
    async () => {
      await add(2);
      [first, firstPages] = [await crawlSchema(), await crawlAddresses()];
      expect(differences(quiet, first, withoutGroups)).toEqual([]);
      expect(readers.filter(({ what }) => shownTo(first, what)).map(({ what }) => what)).toEqual(
        readers.map(({ what }) => what).filter((what) => !['visitor', 'stranger', 'manager elsewhere'].includes(what)),
      );
      expect(betrayals(first, said)).toEqual([]);
      expect(betrayals(firstPages, said)).toEqual([]);
      writers = await naming();
      expect(betrayals(writers, said)).not.toEqual([]);
    },
    patience,
  );

  it(
    'makes no difference to anything that anybody is told: had they said it the other way round, all would read the same',
    async () => {
      for (const [index, id] of [...said.keys()].entries()) {
        await takeBack(authors[index], id, `2026-04-0${index + 1}T08:00:00Z`);
      }
      const again = await sayAll([authors[1], authors[2], authors[0]], '05');
      expect(differences(first, await crawlSchema(), byText(said, again))).toEqual([]);
      expect(differences(firstPages, await crawlAddresses(), byText(said, again))).toEqual([]);
      expect(differences(writers, await naming(), byText(said, again))).not.toEqual([]);
    },
    patience,
  );

  it('stands in no file that is another one each time, but in the author’s own', async () => {
    const stored = await portal.database.unattributedResponse.findMany({ where: { isWithdrawn: false } });
    const telling = [...texts, ...stored.map(({ id }) => id)];
    const crawler = new AddressCrawler(portal, known);
    for (const { what, id, headers } of readers) {
      for (const address of notCompared) {
        const { rawPayload, headers: answered } = await crawler.get(address, headers);
        const isArchive = answered['content-type'] === 'application/zip';
        const files = isArchive ? Object.values(unzipSync(new Uint8Array(rawPayload))) : [new Uint8Array(rawPayload)];
        const body = files.map((file) => strFromU8(file)).join('\n');
        const told = telling.filter((one) => body.includes(one));
        const own = isArchive
          ? await portal.database.unattributedAuthor.count({ where: { personId: z.uuid().catch(newId()).parse(id) } })
          : 0;
        expect([what, address, told.length]).toEqual([what, address, own]);
      }
    }
  });
});
