import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config.js';
import { OwnSchema } from '../graphql/own-schema.js';
import { contextOf } from '../graphql/graphql.module.js';
import { ViewersService } from '../auth/viewers.service.js';
import { isPageAddress } from './page-address.js';
import { Web, type PageRequest } from './web-bundle.js';

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
    if (!isPageAddress(request.url)) throw new DomainError('NOT_FOUND');
    const context = await contextOf(this.viewers, request);
    const { bundle, template } = await this.web.load();
    const isMalformed = request.originalUrl !== request.url;
    const asked: PageRequest = {
      url: request.url,
      isMalformed,
      origin: this.config.publicUrl,
      acceptLanguage: request.headers['accept-language'] ?? '',
      cookies: request.cookies,
      template,
      execute: (operation) => this.schema.execute(operation, context),
    };
    const drawn = await bundle.render(asked);
    // Nobody is sent on from a malformed address: the page that says so is drawn in the language that they would be sent to.
    const page = isMalformed && drawn.location ? await bundle.render({ ...asked, url: drawn.location }) : drawn;
    if (page.location !== undefined) {
      await reply
        .status(page.status)
        .header('location', page.location)
        .header('vary', 'accept-language, cookie')
        .send();
      return;
    }
    const isForEverybody = page.isPublic && context.signedIn === null;
    await reply
      .status(page.status)
      .header('content-type', 'text/html; charset=utf-8')
      // A reader's device keeps what is public, to be read again without a connection, and nothing else.
      .header('cache-control', isForEverybody ? 'public, no-cache' : 'private, no-store')
      .header('vary', 'accept-language, cookie')
      .send(page.html);
  }
}
