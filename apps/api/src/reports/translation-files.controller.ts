import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import { isLocale, type Locale } from '@cauce/domain/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { contextOf } from '../platform/graphql/graphql.module.js';
import { sendFile } from './send-file.js';
import { TranslationFilesService, type Preview } from './translation-files.service.js';

/** The largest file that comes back, in bytes. */
const largestFile = 10 * 1024 * 1024;

const localeOf = (typed: unknown, field: string): Locale => {
  if (!isLocale(typed)) throw new DomainError('INVALID_INPUT', { field });
  return typed;
};

const unreadable = (error: unknown): never => {
  if (error instanceof Error && 'statusCode' in error) throw error;
  throw new DomainError('INVALID_INPUT', { field: 'file' });
};

/** The conclusions of a session to translate, as a file out and in, for who translates them. */
@Controller('api/sessions/:group/:code')
export class TranslationFilesController {
  constructor(
    private readonly files: TranslationFilesService,
    private readonly viewers: ViewersService,
  ) {}

  @Get('translation.docx')
  async take(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('group') group: string,
    @Param('code') code: string,
    @Query('into') into: unknown,
    @Query('locale') locale: unknown = 'en',
  ) {
    const { viewer } = await contextOf(this.viewers, request);
    await sendFile(
      reply,
      await this.files.file(viewer, group, code, localeOf(into, 'into'), localeOf(locale, 'locale')),
    );
  }

  @Post('translation')
  @HttpCode(200)
  async bringBack(
    @Req() request: FastifyRequest,
    @Param('group') group: string,
    @Param('code') code: string,
  ): Promise<Preview> {
    const { viewer } = await contextOf(this.viewers, request);
    if (!request.isMultipart()) throw new DomainError('INVALID_INPUT', { field: 'file' });
    const part = await request.file({ limits: { fileSize: largestFile, files: 1, fields: 4 } }).catch(unreadable);
    if (!part) throw new DomainError('INVALID_INPUT', { field: 'file' });
    const bytes = await part.toBuffer().catch(() => null);
    if (bytes === null || part.file.truncated) return { kind: 'refused', code: 'TOO_LARGE' };
    return this.files.preview(viewer, group, code, part.filename, bytes);
  }
}
