import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import { isLocale, type Locale } from '@cauce/domain/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { contextOf } from '../platform/graphql/graphql.module.js';
import { sendFile } from './send-file.js';
import { SessionFilesService } from './session-files.service.js';

const localeOf = (typed: unknown): Locale => {
  if (typed === undefined) return 'en';
  if (!isLocale(typed)) throw new DomainError('INVALID_INPUT', { field: 'locale' });
  return typed;
};

/** Files to take away: concept notes and calendars, for whoever may see the session. */
@Controller('api')
export class SessionFilesController {
  constructor(
    private readonly files: SessionFilesService,
    private readonly viewers: ViewersService,
  ) {}

  @Get('sessions/:group/:code/concept-note.pdf')
  async pdf(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Param('code') code: string,
    @Query('locale') locale?: string,
  ) {
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.files.conceptNote(viewer, group, code, localeOf(locale), 'pdf'));
  }

  @Get('sessions/:group/:code/concept-note.docx')
  async docx(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Param('code') code: string,
    @Query('locale') locale?: string,
  ) {
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.files.conceptNote(viewer, group, code, localeOf(locale), 'docx'));
  }

  @Get('sessions/:group/:code/calendar.ics')
  async entry(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Param('code') code: string,
    @Query('locale') locale?: string,
  ) {
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.files.sessionEntry(viewer, group, code, localeOf(locale)));
  }

  @Get('groups/:group/calendar.ics')
  async calendar(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Query('locale') locale?: string,
  ) {
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.files.groupCalendar(viewer, group, localeOf(locale)));
  }
}
