import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import { isLocale } from '@cauce/domain/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { contextOf } from '../platform/graphql/graphql.module.js';
import { AuthorityFilesService } from './authority-files.service.js';
import { sendFile } from './send-file.js';

/** A selection of conclusions on two pages, for whoever may read them. */
@Controller('api/conclusions')
export class AuthorityFilesController {
  constructor(
    private readonly files: AuthorityFilesService,
    private readonly viewers: ViewersService,
  ) {}

  @Get('for-authority.pdf')
  async pdf(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('ids') ids: unknown,
    @Query('locale') locale: unknown = 'en',
  ) {
    if (!isLocale(locale)) throw new DomainError('INVALID_INPUT', { field: 'locale' });
    if (typeof ids !== 'string' || ids.length > 1_000) throw new DomainError('INVALID_INPUT', { field: 'ids' });
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.files.selection(viewer, ids.split(','), locale));
  }
}
