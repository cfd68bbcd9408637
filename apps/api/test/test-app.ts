import { openDatabase, type PrismaClient } from '@cauce/database/client';
import { localized } from '@cauce/domain/localized';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/app.js';
import { InstitutionsService } from '../src/institutions/institutions.service.js';
import { SessionCookie } from '../src/platform/auth/session-cookie.js';
import { SignInsService } from '../src/platform/sign-in/sign-ins.service.js';
import { PeopleService } from '../src/institutions/people.service.js';
import type { InstallationKind } from '../src/platform/auth/door.js';
import { ViewersService } from '../src/platform/auth/viewers.service.js';
import { readConfig } from '../src/platform/config/config.js';
import { newId } from '../src/platform/database/ids.js';
import { OwnSchema } from '../src/platform/graphql/own-schema.js';
import { ProgrammesService } from '../src/programmes/programmes.service.js';
import { z } from 'zod';
import { testAddress } from './test-config.js';

/** How a request comes in: from a page on this machine, as a person's browser would send it. */
export interface Sending {
  readonly headers?: Record<string, string>;
  readonly remoteAddress?: string;
}

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullable().default(null),
  errors: z.array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()) })).default([]),
});

/** What GraphQL answered. */
export type Answer = z.infer<typeof answerSchema>;

/** The whole portal over a database of its own, asked as a browser asks it. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: PrismaClient,
    /** Every SQL statement since it was last emptied. */
    readonly statements: string[],
  ) {}

  /** The session that requests bring along; none for a visitor. */
  private cookie: string | null = null;

  static async start(kind: InstallationKind = 'DEMO', environment: Record<string, string> = {}): Promise<TestApp> {
    const url = testAddress();
    const statements: string[] = [];
    const database = openDatabase(url, { onStatement: (sql) => statements.push(sql) });
    const app = await createApp({
      config: readConfig({ DATABASE_URL: url, DATA_DIR: '.data', NODE_ENV: 'test', ...environment }),
      database,
      servingUrl: url,
      kind,
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestApp(app, database, statements);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.$disconnect();
  }

  /** A programme with one group, managed by the demo's manager. */
  async foundGroup(slug: string): Promise<string> {
    const institutions = this.app.get(InstitutionsService);
    await institutions.loadCountries();
    return this.database.$transaction(async (transaction) => {
      const managerId = await this.app.get(PeopleService).ensure(transaction, {
        key: 'manager',
        name: 'Marta Ficticia',
        email: 'manager@example.org',
      });
      return this.app.get(ProgrammesService).found(transaction, {
        programme: {
          slug: `programme-${slug}`,
          name: localized('en', 'A programme'),
          periods: [],
          countryCodes: ['CR'],
        },
        result: { code: slug, title: localized('en', 'A result') },
        group: { slug, name: localized('en', `Group ${slug}`), launchedOn: null },
        coLeadInstitutionIds: [],
        managerId,
      });
    });
  }

  /** A group that the demo's manager does not manage. */
  async foundForeignGroup(slug: string): Promise<string> {
    const groupId = await this.foundGroup(slug);
    await this.database.groupRole.deleteMany({ where: { groupId } });
    return groupId;
  }

  async ask(
    query: string,
    variables: Record<string, unknown> = {},
    { headers = {}, remoteAddress = '127.0.0.1' }: Sending = {},
  ): Promise<Answer> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress,
      headers: { ...this.headers, 'content-type': 'application/json', ...headers },
      payload: { query, variables },
    });
    return answerSchema.parse(response.json());
  }

  /** Asks as a person, as GraphQL answers them over HTTP once they have signed in. */
  async askAs(personId: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const viewer = await this.app.get(ViewersService).ofPerson(personId);
    const answer = await this.app
      .get(OwnSchema)
      .execute(
        { query, variables, operationName: undefined },
        { viewer, signedIn: null, client: `test-${personId}`, requestId: newId(), forgetDevice: () => undefined },
      );
    return answerSchema.parse(JSON.parse(JSON.stringify(answer)));
  }

  /** From now on requests come from this person, by the key of the story. */
  async as(key: string): Promise<void> {
    const { id, email } = await this.database.person.findUniqueOrThrow({ where: { key } });
    const session = await this.app
      .get(SignInsService)
      .letInByAddress({ remoteAddress: '127.0.0.1', headers: {} }, 'test', {
        address: email,
        personId: id,
        method: 'DEMO',
        isTrusted: false,
      });
    if (!session) throw new Error(`${key} cannot be signed in.`);
    const cookie = this.app.get(SessionCookie);
    this.cookie = `${cookie.name}=${encodeURIComponent(cookie.valueOf(session))}`;
  }

  /** What a browser on this machine sends along, signed in as whoever was last said. */
  get headers(): Record<string, string> {
    return { host: 'localhost:4200', ...(this.cookie === null ? {} : { cookie: this.cookie }) };
  }

  /** What a visitor asks in between: nobody is signed in. */
  async asVisitor<Result>(work: () => Promise<Result>): Promise<Result> {
    const { cookie } = this;
    this.cookie = null;
    try {
      return await work();
    } finally {
      this.cookie = cookie;
    }
  }
}
