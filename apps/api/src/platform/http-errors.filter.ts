import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ErrorCode } from '@cauce/domain/errors';
import type { FastifyReply } from 'fastify';
import { answerTo } from './graphql/errors.js';

const statusOf: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  SIGN_IN_NEEDED: 401,
  CONFLICT: 409,
  FOREIGN_ORIGIN: 403,
  TOO_LARGE: 413,
  TOO_OFTEN: 429,
  PROVIDER_AWAY: 503,
  UNEXPECTED: 500,
};

/** The status of what the web server itself refuses, a body that is malformed or too large; null for anything else. */
const refusedByTheServer = (error: unknown): number | null => {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  const { statusCode } = error;
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : null;
};

/** Answers errors of plain HTTP routes with the same codes as GraphQL does; inside GraphQL errors go their own way. */
@Catch()
export class HttpErrorsFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof HttpException) {
      void reply.status(error.getStatus()).send({ code: error.getStatus() === 404 ? 'NOT_FOUND' : 'INVALID_INPUT' });
      return;
    }
    const refused = refusedByTheServer(error);
    if (refused !== null) {
      void reply.status(refused).send({ code: refused === 413 ? 'TOO_LARGE' : 'INVALID_INPUT' });
      return;
    }
    const answer = answerTo(error);
    void reply.status(statusOf[answer.code] ?? 400).send(answer);
  }
}
