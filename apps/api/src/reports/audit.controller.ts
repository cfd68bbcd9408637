import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { mediaTypes } from '@cauce/documents/file-names';
import { DomainError } from '@cauce/domain/errors';
import { isLocale } from '@cauce/domain/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { contextOf } from '../platform/graphql/graphql.module.js';
import { HistoryService } from './history.service.js';

/** The audit as a file to take away, for who manages a group. */
@Controller('api')
export class AuditController {
  constructor(
    private readonly histories: HistoryService,
    private readonly viewers: ViewersService,
  ) {}

  @Get('audit.csv')
  async csv(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('locale') locale = 'en',
    @Query('group') group?: string,
    @Query('actor') actor?: string,
    @Query('act') act?: string,
    @Query('subject') subject?: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
  ) {
    if (!isLocale(locale)) throw new DomainError('INVALID_INPUT', { field: 'locale' });
    const context = await contextOf(this.viewers, request);
    const asked = Object.entries({ group, actor, act, subject, from, to }).filter(([, value]) => value !== undefined);
    const { name, content } = await this.histories.auditFile(context, Object.fromEntries(asked), locale);
    await reply
      .header('content-type', mediaTypes.csv)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(content));
  }
}
