import { Injectable } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

const rebuilt = (result: ExecutionResult): ExecutionResult =>
  result.errors === undefined
    ? result
    : {
        ...result,
        // Apollo writes to errors, and those of the compiled query cannot be written to.
        errors: result.errors.map(
          ({ message, nodes, source, positions, path, originalError, extensions }) =>
            new GraphQLError(message, {
              nodes: nodes ?? null,
              source: source ?? null,
              positions: positions ?? null,
              path: path ?? null,
              originalError: originalError ?? null,
              extensions,
            }),
        ),
      };

/** Runs every operation compiled; each document is compiled once and forgotten with the document. */
const compiledExecution = (schema: GraphQLSchema) => {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();
  const compiledOf = (document: DocumentNode, operationName: string): CompiledQuery | null => {
    const known = compiled.get(document) ?? new Map<string, CompiledQuery | null>();
    compiled.set(document, known);
    const found = known.get(operationName);
    if (found !== undefined) return found;
    const made = compileQuery(schema, document, operationName === '' ? undefined : operationName);
    const query = isCompiledQuery(made) ? made : null;
    known.set(operationName, query);
    return query;
  };
  return async ({ document, context, request }: ExecutorArguments): Promise<ExecutionResult> => {
    const variables = request.variables ?? {};
    const interpreted = () =>
      execute({
        schema,
        document,
        contextValue: context,
        variableValues: variables,
        operationName: request.operationName ?? null,
      });
    const query = compiledOf(document, request.operationName ?? '');
    if (!query) return interpreted();
    const result = await query.query(undefined, context, variables);
    // Variables that do not fit are refused by the compiled query in words of its own; the interpreter's are the standard's.
    return result.data === undefined ? interpreted() : rebuilt(result);
  };
};

interface ExecutorArguments {
  document: DocumentNode;
  context: unknown;
  request: { variables?: Record<string, unknown>; operationName?: string };
}

/** The Apollo driver with compiled execution: the server is handed the schema by a gateway whose executor compiles. */
@Injectable()
export class CompiledDriver extends ApolloDriver {
  override async registerServer(options: ApolloDriverConfig): Promise<void> {
    const { schema, typeDefs, resolvers, ...rest } = options;
    if (!schema) throw new Error('The driver needs the schema that the resolvers make.');
    const executor = compiledExecution(schema);
    const gateway: GatewayInterface = {
      onSchemaLoadOrUpdate: (listen) => {
        listen({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () => Promise.resolve({ executor }),
      stop: () => Promise.resolve(),
    };
    const withGateway = { ...rest, gateway };
    await super.registerServer(withGateway);
  }
}
