import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  bindMigrationAwareSqlAdapterFactory,
  type ColumnType,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { schemaFiles } from './schema-files.js';

const oneByteCharacter = 18;
const uuid = 2950;

/**
 * Prisma's adapter refuses the catalog's one-byte `"char"`, which its own engine asks for: it passes the adapter announced as
 * a UUID, of which the engine reads none and which is left as it is sent, and is called a character after that.
 */
const migrationPool = (url: string, opened: pg.Pool[]): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  opened.push(pool);
  pool.on('connect', (client) => {
    client.connection.prependListener('rowDescription', (message: { fields: { dataTypeID: number }[] }) => {
      for (const field of message.fields) if (field.dataTypeID === oneByteCharacter) field.dataTypeID = uuid;
    });
  });
  return pool;
};

const characterFor = (type: ColumnType): ColumnType => (type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type);

/** The engine tells of a failed script only what reaches it in this form. */
const asAdapterError = (thrown: unknown): unknown => {
  if (!(thrown instanceof pg.DatabaseError)) return thrown;
  const { code = '', severity = '', message, detail, column, hint } = thrown;
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
};

/** An adapter that sends a script whole, since Prisma's own cuts it at every semicolon and so breaks function bodies. */
const adapterOn = async (
  url: string,
  opened: pg.Pool[],
  afterwards: () => Promise<void>,
): Promise<SqlDriverAdapter> => {
  const pool = migrationPool(url, opened);
  const adapter = await new PrismaPg(pool).connect();
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: async (query) => {
      const result = await adapter.queryRaw(query);
      return { ...result, columnTypes: result.columnTypes.map(characterFor) };
    },
    executeRaw: (query) => adapter.executeRaw(query),
    startTransaction: (level) => adapter.startTransaction(level),
    getConnectionInfo: () => adapter.getConnectionInfo(),
    executeScript: async (script) => {
      await pool.query(script).catch((thrown: unknown) => {
        throw asAdapterError(thrown);
      });
    },
    dispose: async () => {
      await pool.end();
      await afterwards();
    },
  };
};

const runOn = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

const adapterFactory = (url: string, opened: pg.Pool[]): SqlMigrationAwareDriverAdapterFactory => ({
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: () => adapterOn(url, opened, async () => undefined),
  connectToShadowDb: async () => {
    const shadow = `shadow_${crypto.randomUUID().replaceAll('-', '')}`;
    await runOn(url, `CREATE DATABASE "${shadow}"`);
    const shadowUrl = new URL(url);
    shadowUrl.pathname = `/${shadow}`;
    return adapterOn(shadowUrl.href, opened, () => runOn(url, `DROP DATABASE "${shadow}" WITH (FORCE)`));
  },
});

/** The types of the runtime leave it out unless those of a browser are taken along. */
declare const WebAssembly: {
  instantiate: (
    bytes: Uint8Array,
    imports: Record<string, object>,
  ) => Promise<{ instance: { exports: { __wbindgen_start: () => void } } }>;
};

let loading: Promise<void> | undefined;

/** The engine leaves a timer of ten seconds behind after each deploy: none of its timers may hold the process. */
const withoutHold = (glue: object): Record<string, (callback: () => void, milliseconds: number) => NodeJS.Timeout> => {
  const names = Object.keys(glue).filter((name) => name.startsWith('__wbg_setTimeout_'));
  return Object.fromEntries(
    names.map((name) => [name, (callback, milliseconds) => setTimeout(callback, milliseconds).unref()]),
  );
};

const load = async (): Promise<void> => {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const wasm = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const imports = { './schema_engine_bg.js': { ...engine, ...withoutHold(engine) } };
  const { instance } = await WebAssembly.instantiate(wasm, imports);
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
};

/** Runs `work` with Prisma's schema engine on the database at `ownerUrl`, over the schema of the repository. */
export const withSchemaEngine = async <T>(
  ownerUrl: string,
  work: (engine: engine.SchemaEngine) => Promise<T>,
  folder?: string,
): Promise<T> => {
  await (loading ??= load());
  const datamodels = schemaFiles(folder).map(({ path, content }): [string, string] => [path, content]);
  const opened: pg.Pool[] = [];
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFactory(ownerUrl, opened));
  const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    return await work(schemaEngine);
  } finally {
    schemaEngine.free();
    // The engine leaves some of its connections open, and they would hold the process for their idle time.
    await Promise.all(opened.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }
};
