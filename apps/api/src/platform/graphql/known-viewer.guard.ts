import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { DomainError } from '@cauce/domain/errors';
import type { RequestContext } from './request-context.js';
import { isPublicKey } from '../auth/public.decorator.js';

/** Closed by default: a query or mutation that is not marked public is for viewers who are known. */
@Injectable()
export class KnownViewerGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(isPublicKey, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (isPublic || execution.getType<string>() !== 'graphql') return true;
    const { viewer } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    if (!viewer.isKnown) throw new DomainError('SIGN_IN_NEEDED');
    return true;
  }
}
