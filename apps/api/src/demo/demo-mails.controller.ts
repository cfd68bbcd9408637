import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import { isLocale, type Locale } from '@cauce/domain/locale';
import { wordsIn } from '@cauce/i18n/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Door } from '../platform/auth/door.js';
import { MailService } from '../platform/mail/mail.service.js';
import { escaped } from '../platform/mail/mjml.js';

const linked = (text: string): string =>
  escaped(text).replace(/^https?:\/\/\S+$/gm, (address) => `<a href="${address}">${address}</a>`);

const style = `body{font:1rem/1.5 Georgia,serif;color:#1d2326;background:#fbfaf7;max-width:44rem;margin:2rem auto;padding:0 1rem}
article{border-top:1px solid #bbb;padding:1rem 0}h1{font-size:1.6rem}h2{font-size:1.15rem;margin:0}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}a{color:#0d5c63}
@media (prefers-color-scheme:dark){body{color:#e8e6e1;background:#14191b}a{color:#7cc4c9}article{border-color:#444}}`;

const page = (locale: Locale, title: string, body: string): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head><body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;

/** The demo's outbox: what would have gone out by mail, to be read here, on the machine itself and only there. */
@Controller('demo/mail')
export class DemoMailsController {
  constructor(
    private readonly mails: MailService,
    private readonly door: Door,
  ) {}

  @Get()
  async list(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('locale') typed: unknown,
  ): Promise<void> {
    this.onlyHere(request);
    const locale = [typed, request.cookies['language']].find(isLocale) ?? 'en';
    const words = wordsIn(locale);
    const shown = await this.mails.shown();
    const articles = shown.flatMap(({ id, content, writtenAt, locale: language }) =>
      content
        ? [
            `<article lang="${escaped(language)}" data-to="${escaped(content.address)}"><h2><a href="/demo/mail/${id}">${escaped(content.subject)}</a></h2><p>${escaped(content.name)} &lt;${escaped(content.address)}&gt; · <time datetime="${writtenAt.toISOString()}">${writtenAt.toISOString().slice(0, 16).replace('T', ' ')} UTC</time></p><pre>${linked(content.text)}</pre></article>`,
          ]
        : [],
    );
    const body = `<p>${escaped(words('mail.outbox.lede'))}</p>${articles.join('') || `<p>${escaped(words('mail.outbox.empty'))}</p>`}`;
    await this.send(reply, page(locale, words('mail.outbox.title'), body));
  }

  @Get(':id')
  async one(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    this.onlyHere(request);
    const mail = z.uuid().safeParse(id).success ? await this.mails.shownOne(id) : null;
    if (!mail?.content) throw new DomainError('NOT_FOUND');
    await this.send(reply, mail.content.html);
  }

  private onlyHere({ socket, headers }: FastifyRequest): void {
    const isHere = this.door.isDirect({ remoteAddress: socket.remoteAddress, headers });
    if (this.door.kind !== 'DEMO' || !isHere) throw new DomainError('NOT_FOUND');
  }

  private async send(reply: FastifyReply, html: string): Promise<void> {
    await reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
  }
}
