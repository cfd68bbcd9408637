import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KnownOperations } from './known-operations.js';
import { KnownViewerGuard } from './known-viewer.guard.js';
import { SessionCookie } from '../auth/session-cookie.js';
import { ViewersService } from '../auth/viewers.service.js';
import { CompiledDriver } from './compiled.driver.js';
import { formatError } from './errors.js';
import { readTextsDirectly } from './direct-reading.js';
import { limits } from './limits.js';
import { LocalizedResolver } from './localized.resolver.js';
import { OwnSchema } from './own-schema.js';
import type { RequestContext } from './request-context.js';

/** Makes the context of an operation out of the web request that brought it. */
export const contextOf = async (
  viewers: ViewersService,
  request: FastifyRequest,
  forgetDevice: () => void = () => undefined,
): Promise<RequestContext> => {
  const { viewer, signedIn } = await viewers.behind({
    remoteAddress: request.socket.remoteAddress,
    headers: request.headers,
  });
  return { viewer, signedIn, client: request.ip, requestId: request.id, forgetDevice };
};

/** GraphQL at `/graphql`, over the schema that the resolvers make. */
@Global()
@Module({})
export class CauceGraphqlModule {
  static with({ isDevelopment }: { isDevelopment: boolean }): DynamicModule {
    return {
      module: CauceGraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: CompiledDriver,
          inject: [ViewersService, KnownOperations, SessionCookie],
          useFactory: (
            viewers: ViewersService,
            operations: KnownOperations,
            cookie: SessionCookie,
          ): ApolloDriverConfig => ({
            ...limits,
            autoSchemaFile: true,
            sortSchema: true,
            transformSchema: readTextsDirectly,
            path: '/graphql',
            graphiql: false,
            introspection: isDevelopment,
            includeStacktraceInErrorResponses: false,
            context: async (request: FastifyRequest, reply: FastifyReply) => {
              const context = await contextOf(viewers, request, () => cookie.take(reply));
              operations.refuseStrange(context.viewer, request.body);
              return context;
            },
            formatError,
            autoTransformHttpErrors: false,
            persistedQueries: false,
            plugins: [ApolloServerPluginCacheControlDisabled()],
          }),
        }),
      ],
      providers: [LocalizedResolver, OwnSchema, KnownOperations, { provide: APP_GUARD, useClass: KnownViewerGuard }],
      exports: [OwnSchema, KnownOperations],
    };
  }
}
