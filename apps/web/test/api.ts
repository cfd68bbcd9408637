import { readFileSync } from 'node:fs';
import { buildSchema, graphql, GraphQLError } from 'graphql';
import type { PageRequest } from '../src/lib/page-request.js';
import type { StorySession } from './story.js';

const schema = buildSchema(readFileSync(new URL('../../../packages/contract/schema.graphql', import.meta.url), 'utf8'));

/** A refusal as the API words it. */
export const refusal = (code: string, details: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(code, { extensions: { code, ...details } });

type Roots = Record<string, unknown>;

/** An API over the contract that knows these sessions, latest first; a spec adds the mutations that it tries. */
export const apiOf = (sessions: readonly StorySession[], more: Roots = {}): PageRequest['execute'] => {
  const rootValue: Roots = {
    session: ({ code }: { code: string }) => sessions.find((session) => session.code === code) ?? null,
    sessions: ({ filter, after }: { filter?: { statuses?: string[] }; after?: string }) => {
      const fitting = sessions.filter(({ status }) => filter?.statuses?.includes(status) ?? true);
      const nodes = after ? fitting.slice(1) : fitting;
      return {
        nodes,
        totalCount: fitting.length,
        pageInfo: { endCursor: 'next', hasNextPage: fitting.length > 20 && !after },
      };
    },
    groups: () => [...new Map(sessions.map(({ group }) => [group.slug, group])).values()],
    ...more,
  };
  return async ({ query, variables, operationName }) => {
    const answer = await graphql({
      schema,
      source: query,
      rootValue,
      variableValues: variables,
      operationName: operationName ?? null,
    });
    // As it comes over the wire: graphql-js makes objects without a prototype.
    return {
      data: JSON.parse(JSON.stringify(answer.data ?? null)),
      ...(answer.errors ? { errors: answer.errors.map((error) => error.toJSON()) } : {}),
    };
  };
};
