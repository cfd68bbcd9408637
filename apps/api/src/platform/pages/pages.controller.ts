import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config.js';
import { OwnSchema } from '../graphql/own-schema.js';
import { contextOf } from '../graphql/graphql.module.js';
import { ViewersService } from '../auth/viewers.service.js';
import { Web } from './web-bundle.js';

/** Every address that no other route answers is a page: the web renders it here, complete without scripts. */
@Controller()
export class PagesController {
  constructor(
    private readonly web: Web,
    private readonly schema: OwnSchema,
    private readonly viewers: ViewersService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('*')
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = await contextOf(this.viewers, request);
    const { bundle, template } = await this.web.load();
    const page = await bundle.render({
      url: request.url,
      origin: this.config.publicUrl,
      acceptLanguage: request.headers['accept-language'] ?? '',
      cookies: request.cookies,
      template,
      execute: (operation) => this.schema.execute(operation, context),
    });
    if (page.location !== undefined) {
      await reply
        .status(page.status)
        .header('location', page.location)
        .header('vary', 'accept-language, cookie')
        .send();
      return;
    }
    await reply
      .status(page.status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'private, no-cache')
      .send(page.html);
  }
}
