import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { CompiledDriver } from './compiled.driver.js';
import type { RequestContext } from './request-context.js';

/** The portal's own schema, asked from inside: the same pipeline as over HTTP, with validation, guards and error answers. */
@Injectable()
export class OwnSchema {
  constructor(private readonly modules: ModuleRef) {}

  async execute(
    operation: { query: string; variables: Record<string, unknown>; operationName: string | undefined },
    context: RequestContext,
  ): Promise<{ data?: unknown; errors?: readonly unknown[] }> {
    const driver = this.modules.get<GraphQLModule<CompiledDriver>>(GraphQLModule, { strict: false }).graphQlAdapter;
    const { body } = await driver.instance.executeOperation(
      {
        query: operation.query,
        variables: operation.variables,
        ...(operation.operationName === undefined ? {} : { operationName: operation.operationName }),
      },
      { contextValue: context },
    );
    if (body.kind !== 'single') throw new Error('A page asks one operation at a time.');
    return {
      ...(body.singleResult.data === undefined ? {} : { data: body.singleResult.data }),
      ...(body.singleResult.errors === undefined ? {} : { errors: body.singleResult.errors }),
    };
  }
}
