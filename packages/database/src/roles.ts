import type pg from 'pg';
import { withConnection, withSchemaLock } from './migrate.js';

/** The tables that the serving role may add to and read, and never change: the one log. */
const appendOnlyTables: readonly string[] = ['Event'];

interface Standing {
  user: string;
  isSuperuser: boolean;
}

const standingOf = async (client: pg.ClientBase): Promise<Standing> => {
  const { rows } = await client.query<Standing>(
    `SELECT current_user::text AS user, rolsuper AS "isSuperuser" FROM pg_roles WHERE rolname = current_user`,
  );
  return rows[0] ?? { user: '', isSuperuser: false };
};

/** The role that an address connects as. */
export const roleAt = (url: string): Promise<string> =>
  withConnection(url, async (client) => (await standingOf(client)).user);

const ownSchemas = `SELECT n.nspname AS name FROM pg_namespace n
  WHERE n.nspname = 'public' OR (n.nspowner = current_user::regrole AND n.nspname !~ '^pg_')`;

/** Lets the serving role read and write every table as the owner, but for the log, which it may only add to; safe to repeat. */
export const grantServing = (ownerUrl: string, servingRole: string): Promise<void> =>
  withSchemaLock(ownerUrl, async (client) => {
    if ((await standingOf(client)).user === servingRole) return;
    const role = client.escapeIdentifier(servingRole);
    const { rows } = await client.query<{ name: string }>(ownSchemas);
    await client.query('BEGIN');
    for (const { name } of rows) {
      const schema = client.escapeIdentifier(name);
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
      await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
      await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`);
    }
    for (const table of appendOnlyTables) {
      await client.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${client.escapeIdentifier(table)} FROM ${role}`);
    }
    await client.query(`REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${role}`);
    await client.query('COMMIT');
  });

/** Whether the role at this address can change what was written in the log, or could once there is one: then owner and server are one. */
export const canRewriteLog = (url: string): Promise<boolean> =>
  withConnection(url, async (client) => {
    const { rows } = await client.query<{ can: boolean }>(
      `SELECT coalesce(bool_or(has_table_privilege(log, 'UPDATE') OR has_table_privilege(log, 'DELETE')
           OR has_table_privilege(log, 'TRUNCATE')), has_schema_privilege('public', 'CREATE')) AS can
         FROM (SELECT to_regclass(format('%I', name))::oid AS log FROM unnest($1::text[]) AS name) AS logs
         WHERE log IS NOT NULL`,
      [appendOnlyTables],
    );
    return rows[0]?.can ?? true;
  });

/** How many other connections the role at this address has open to its database: a running portal has some. */
export const otherConnections = (url: string): Promise<number> =>
  withConnection(url, async (client) => {
    const { rows } = await client.query<{ others: number }>(
      `SELECT count(*)::int AS others FROM pg_stat_activity
        WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
    );
    return rows[0]?.others ?? 0;
  });
