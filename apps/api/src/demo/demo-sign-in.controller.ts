import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Door } from '../platform/auth/door.js';
import { SessionCookie } from '../platform/auth/session-cookie.js';
import { SignInsService } from '../platform/sign-in/sign-ins.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { DemoCastService } from './demo-cast.service.js';

const askedSchema = z.object({ as: z.string().min(1).max(60) });

/** In a demo, and there only on the machine itself, one signs in as anybody of its story. Everywhere else this is no address. */
@Controller('demo/sign-in')
export class DemoSignInController {
  constructor(
    private readonly people: DemoCastService,
    private readonly signIns: SignInsService,
    private readonly cookie: SessionCookie,
    private readonly door: Door,
  ) {}

  @Post()
  @HttpCode(200)
  async signIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ as: string; name: string }> {
    const caller = { remoteAddress: request.socket.remoteAddress, headers: request.headers };
    if (this.door.kind !== 'DEMO' || !this.door.isDirect(caller)) throw new DomainError('NOT_FOUND');
    const { as } = parseInput(askedSchema, request.body);
    const person = await this.people.withKey(as);
    if (!person) throw new DomainError('NOT_FOUND', { field: 'as' });
    const session = await this.signIns.letInByAddress(caller, request.id, {
      address: person.email,
      personId: person.id,
      method: 'DEMO',
      isTrusted: false,
    });
    if (!session) throw new DomainError('NOT_FOUND', { field: 'as' });
    this.cookie.give(reply, session);
    return { as, name: person.name };
  }
}
