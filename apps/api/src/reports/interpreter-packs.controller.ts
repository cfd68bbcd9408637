import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import { isLocale } from '@cauce/domain/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { contextOf } from '../platform/graphql/graphql.module.js';
import { InterpreterPacksService } from './interpreter-packs.service.js';
import { sendFile } from './send-file.js';

/** The interpreter pack of a session, for who interprets, translates, writes or leads. */
@Controller('api/sessions/:group/:code')
export class InterpreterPacksController {
  constructor(
    private readonly packs: InterpreterPacksService,
    private readonly viewers: ViewersService,
  ) {}

  @Get('interpreters.docx')
  async pack(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Param('code') code: string,
    @Query('locale') locale: unknown = 'en',
  ) {
    if (!isLocale(locale)) throw new DomainError('INVALID_INPUT', { field: 'locale' });
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.packs.pack(viewer, group, code, locale));
  }
}
