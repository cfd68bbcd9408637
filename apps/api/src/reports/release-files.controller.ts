import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { contextOf } from '../platform/graphql/graphql.module.js';
import { ReleaseFilesService } from './release-files.service.js';
import { sendFile } from './send-file.js';

/** What a group published, as files: for everybody who may see the session. */
@Controller('api/groups/:group/releases')
export class ReleaseFilesController {
  constructor(
    private readonly files: ReleaseFilesService,
    private readonly viewers: ViewersService,
  ) {}

  @Get(':number.pdf')
  async pdf(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Param('number') number: string,
    @Query('locale') locale?: string,
  ) {
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.files.file(viewer, group, Number(number), 'PDF', locale));
  }

  @Get(':number.docx')
  async docx(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Param('number') number: string,
    @Query('locale') locale?: string,
  ) {
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.files.file(viewer, group, Number(number), 'DOCX', locale));
  }

  @Get(':number.json')
  async json(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Param('number') number: string,
  ) {
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(reply, await this.files.data(viewer, group, Number(number)));
  }
}
