import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import { isLocale } from '@cauce/domain/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { contextOf } from '../platform/graphql/graphql.module.js';
import { ConclusionListService, type ListFormat } from './conclusion-list.service.js';
import { sendFile } from './send-file.js';

/** The list of conclusions as files: for everybody, as far as they may read it. */
@Controller('api')
export class ConclusionListController {
  constructor(
    private readonly files: ConclusionListService,
    private readonly viewers: ViewersService,
  ) {}

  @Get('conclusions.csv')
  async csv(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('locale') locale = 'en',
    @Query('group') group?: string,
    @Query('session') session?: string,
    @Query('kind') kind?: string,
    @Query('status') status?: string,
    @Query('theme') theme?: string,
    @Query('lens') lens?: string,
    @Query('country') country?: string,
    @Query('stance') stance?: string,
    @Query('search') search?: string,
  ) {
    const asked = { group, session, kind, status, theme, lens, country, stance, search };
    await this.send(request, reply, asked, locale, 'csv');
  }

  @Get('conclusions.xlsx')
  async xlsx(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('locale') locale = 'en',
    @Query('group') group?: string,
    @Query('session') session?: string,
    @Query('kind') kind?: string,
    @Query('status') status?: string,
    @Query('theme') theme?: string,
    @Query('lens') lens?: string,
    @Query('country') country?: string,
    @Query('stance') stance?: string,
    @Query('search') search?: string,
  ) {
    const asked = { group, session, kind, status, theme, lens, country, stance, search };
    await this.send(request, reply, asked, locale, 'xlsx');
  }

  @Get('conclusions.json')
  async json(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('locale') locale = 'en',
    @Query('group') group?: string,
    @Query('session') session?: string,
    @Query('kind') kind?: string,
    @Query('status') status?: string,
    @Query('theme') theme?: string,
    @Query('lens') lens?: string,
    @Query('country') country?: string,
    @Query('stance') stance?: string,
    @Query('search') search?: string,
  ) {
    const asked = { group, session, kind, status, theme, lens, country, stance, search };
    await this.send(request, reply, asked, locale, 'json');
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: Record<string, string | undefined>,
    locale: string,
    format: ListFormat,
  ): Promise<void> {
    if (!isLocale(locale)) throw new DomainError('INVALID_INPUT', { field: 'locale' });
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.files.file(viewer, asked, locale, format));
  }
}
