import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { mediaTypes } from '@cauce/documents/file-names';
import { DomainError } from '@cauce/domain/errors';
import { isLocale, type Locale } from '@cauce/domain/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { contextOf } from '../platform/graphql/graphql.module.js';
import { MyDataService } from './my-data.service.js';
import { NameListsService } from './name-lists.service.js';

const localeOf = (typed: string): Locale => {
  if (!isLocale(typed)) throw new DomainError('INVALID_INPUT', { field: 'locale' });
  return typed;
};

const refuseForeignPages = (request: FastifyRequest): void => {
  if (request.headers['sec-fetch-site'] === 'cross-site') throw new DomainError('FOREIGN_ORIGIN');
};

/** Personal data as files: one's own, and the names of a group; each time the log keeps it. */
@Controller('api')
export class ProtectionController {
  constructor(
    private readonly data: MyDataService,
    private readonly nameLists: NameListsService,
    private readonly viewers: ViewersService,
  ) {}

  @Get('my-data.zip')
  async mine(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('locale') locale = 'en') {
    refuseForeignPages(request);
    const { name, content } = await this.data.archive(await contextOf(this.viewers, request), localeOf(locale));
    await reply
      .header('content-type', mediaTypes.zip)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(content));
  }

  @Get('groups/:group/names.csv')
  async names(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Query('why') why = '',
    @Query('locale') locale = 'en',
  ) {
    refuseForeignPages(request);
    const context = await contextOf(this.viewers, request);
    const { name, content } = await this.nameLists.take(context, group, why, localeOf(locale));
    await reply
      .header('content-type', mediaTypes.csv)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .send(content);
  }
}
