import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import serveStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type Parts } from './app.module.js';
import { Door } from './platform/auth/door.js';
import { KnownOperations } from './platform/graphql/known-operations.js';
import { HttpErrorsFilter } from './platform/http-errors.filter.js';
import { isPageAddress, routableAddress } from './platform/pages/page-address.js';
import { Web } from './platform/pages/web-bundle.js';

const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const turnedAway =
  'This is a demonstration: it answers only on the machine that it runs on, with nothing in between.\n';

const oneYear = 365 * 24 * 60 * 60;

const unknownOperation = { errors: [{ message: 'UNKNOWN_OPERATION', extensions: { code: 'UNKNOWN_OPERATION' } }] };

const isGraphql = (url: string): boolean => /^\/graphql(?:[/?]|$)/.test(url);

/** Puts the whole application together, without listening yet. */
export const createApp = async (parts: Parts): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    trustProxy: parts.config.trustProxy,
    // The router refuses a malformed address before anything else is asked; a page can then no longer be drawn for it.
    rewriteUrl: ({ url = '/' }) => routableAddress(url),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.useGlobalFilters(new HttpErrorsFilter());
  const door = app.get(Door);
  const operations = app.get(KnownOperations);
  const isOverTls = parts.config.publicUrl.startsWith('https:');
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    const caller = { remoteAddress: request.socket.remoteAddress, headers: request.headers };
    // What only the demo has does not exist for whoever comes from elsewhere.
    if (!door.letsIn(caller) && request.url.startsWith('/demo/')) return reply.status(404).send({ code: 'NOT_FOUND' });
    if (!door.letsIn(caller)) return reply.status(403).type('text/plain; charset=utf-8').send(turnedAway);
    const isRead = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
    if (!isRead && !door.isOwnPage(caller)) return reply.status(403).send({ code: 'FOREIGN_ORIGIN' });
    // A read by GET could be started by a link or an image of any other page; our pages ask by POST alone.
    if (isGraphql(request.url) && request.method !== 'POST') {
      return reply.status(405).header('allow', 'POST').send({ code: 'INVALID_INPUT' });
    }
    const isMalformed = request.originalUrl !== request.url;
    const isForAPerson = isRead && isPageAddress(request.url) && request.headers.accept?.includes('text/html');
    if (isMalformed && !isForAPerson) return reply.status(400).send({ code: 'INVALID_INPUT' });
    void reply.headers({
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'x-request-id': request.id,
      ...(isOverTls ? { 'strict-transport-security': `max-age=${oneYear}; includeSubDomains` } : {}),
    });
    return undefined;
  });
  fastify.addHook('preValidation', async (request, reply) => {
    // PostgreSQL stores no NUL, wherever in a text it stands.
    if (
      request.headers['content-type']?.startsWith('application/json') &&
      JSON.stringify(request.body).includes('\\u0000')
    ) {
      return reply.status(400).send({ code: 'INVALID_INPUT' });
    }
    if (!isGraphql(request.url)) return undefined;
    const body = operations.withText(request.body);
    if (body === null) return reply.send(unknownOperation);
    request.body = body;
    return undefined;
  });
  await app.register(cookie);
  await app.register(multipart);
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
  const web = app.get(Web);
  if (web.isBuilt) {
    await app.register(serveStatic, {
      root: `${web.clientFolder}/assets`,
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      preCompressed: true,
      decorateReply: false,
      // The program that keeps pages lies among the files and is in charge of the pages.
      setHeaders: (response, path) => {
        if (basename(path).startsWith('page-keeper')) void response.header('service-worker-allowed', '/');
      },
    });
  }
  return app;
};
