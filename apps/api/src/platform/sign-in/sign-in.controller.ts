import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import { returnPathSchema } from '@cauce/domain/sign-in';
import { localeSchema } from '@cauce/domain/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config.js';
import { parseInput } from '../graphql/errors.js';
import { SessionCookie, type OpenedSession } from '../auth/session-cookie.js';
import { SignInLibrary } from './sign-in-library.js';
import { SignInLimitsService } from './sign-in-limits.service.js';
import { SignInRequestsService, type Trying } from './sign-in-requests.service.js';
import { SignedInService, type SignedIn } from '../auth/signed-in.service.js';
import { SignInsService } from './sign-ins.service.js';
import { Viewer } from '../auth/viewer.js';

const tryingOf = (request: FastifyRequest): Trying => ({
  caller: { remoteAddress: request.socket.remoteAddress, headers: request.headers },
  client: request.ip,
  requestId: request.id,
});

const passkeyUsedSchema = z.object({
  response: z.looseObject({ id: z.string().max(1_000) }),
  isShared: z.boolean(),
});
const passkeyMadeSchema = z.object({
  response: z.looseObject({ id: z.string().max(1_000) }),
  name: z.string().trim().max(100).optional(),
});
const providerAskedSchema = z.object({
  isShared: z.boolean(),
  locale: localeSchema,
  returnTo: returnPathSchema.optional(),
});

/** Carries the choice "this computer is shared" over the way to the identity provider and back. */
const choiceCookie = 'sign-in-trusts';

/** What signing in makes known to the browser: whether it has to ask who acts. */
interface LetIn {
  readonly mustChoose: boolean;
}

/** The ways in: mail, passkey, identity provider. Nothing here answers differently to an address that is known. */
@Controller('api/auth')
export class SignInController {
  constructor(
    private readonly requests: SignInRequestsService,
    private readonly signedIn: SignedInService,
    private readonly signIns: SignInsService,
    private readonly limits: SignInLimitsService,
    private readonly library: SignInLibrary,
    private readonly cookie: SessionCookie,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('mail')
  @HttpCode(202)
  ask(@Req() request: FastifyRequest): Promise<{ asked: string }> {
    return this.requests.ask(tryingOf(request), request.body);
  }

  @Post('link')
  @HttpCode(200)
  async follow(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<LetIn> {
    return this.give(reply, await this.requests.follow(tryingOf(request), request.body));
  }

  @Post('code')
  @HttpCode(200)
  async type(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<LetIn> {
    return this.give(reply, await this.requests.type(tryingOf(request), request.body));
  }

  @Get('passkey/generate-authenticate-options')
  async passkeyQuestion(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.count(request);
    await this.pass(reply, await this.library.handle(this.requestOf(request)));
  }

  @Post('passkey/verify-authentication')
  @HttpCode(200)
  async passkeyUsed(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<LetIn> {
    await this.count(request);
    const { response, isShared } = parseInput(passkeyUsedSchema, request.body);
    const personId = await this.signIns.ownerOfPasskey(response.id);
    if (personId === null) throw new DomainError('PASSKEY_REFUSED');
    const { caller, requestId } = tryingOf(request);
    const opening = { method: 'PASSKEY', isTrusted: !isShared, personId } as const;
    const { session } = await this.signIns.letIn(caller, requestId, opening, () =>
      this.library.handle(this.requestOf(request, { response })),
    );
    if (!session) throw new DomainError('PASSKEY_REFUSED');
    return this.give(reply, session);
  }

  @Get('passkey/generate-register-options')
  async newPasskeyQuestion(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.ownDevice(request);
    const answer = await this.library.handle(this.requestOf(request));
    if (answer.status === 401 || answer.status === 403) throw new DomainError('SIGN_IN_AGAIN');
    await this.pass(reply, answer);
  }

  @Post('passkey/verify-registration')
  @HttpCode(200)
  async newPasskey(@Req() request: FastifyRequest): Promise<Record<string, never>> {
    const { personId } = await this.ownDevice(request);
    const { response, name } = parseInput(passkeyMadeSchema, request.body);
    const answer = await this.library.handle(this.requestOf(request, { response, ...(name ? { name } : {}) }));
    if (!answer.ok) throw new DomainError('PASSKEY_REFUSED');
    await this.signIns.keepPasskey({ viewer: new Viewer(personId, [], 'PERSON'), requestId: request.id }, response.id);
    return {};
  }

  @Post('provider')
  @HttpCode(200)
  async toProvider(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ url: string }> {
    if (!this.config.provider) throw new DomainError('NOT_FOUND');
    await this.count(request);
    const { isShared, locale, returnTo } = parseInput(providerAskedSchema, request.body);
    const page = new URL(`/${locale}/sign-in`, this.config.publicUrl);
    if (returnTo !== undefined) page.searchParams.set('to', returnTo);
    const refused = new URL(page);
    refused.searchParams.set('refused', 'provider');
    const address = await this.library.providerAddress(page.href, refused.href);
    if (!address) throw new DomainError('PROVIDER_AWAY');
    for (const cookie of address.cookies) void reply.header('set-cookie', cookie);
    void reply.setCookie(choiceCookie, isShared ? 'no' : 'yes', {
      path: '/api/auth',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl.startsWith('https://'),
      maxAge: 15 * 60,
    });
    return { url: address.url };
  }

  @Get('callback/oidc')
  async fromProvider(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.config.provider) throw new DomainError('NOT_FOUND');
    await this.count(request);
    const { caller, requestId } = tryingOf(request);
    const opening = { method: 'PROVIDER', isTrusted: request.cookies[choiceCookie] === 'yes' } as const;
    const { result, session } = await this.signIns.letIn(caller, requestId, opening, () =>
      this.library.handle(this.requestOf(request)),
    );
    await this.library.forgetAccounts();
    if (session) this.cookie.give(reply, session);
    await this.pass(reply, result);
  }

  /** Hands the session over and says what comes next. */
  private give(reply: FastifyReply, session: OpenedSession): LetIn {
    this.cookie.give(reply, session);
    return { mustChoose: session.personId === null };
  }

  private count(request: FastifyRequest): Promise<void> {
    return this.limits.count('library-client', request.ip, request.id);
  }

  /** Passkeys are for known people on devices of their own; on a shared computer none is offered. */
  private async ownDevice(request: FastifyRequest): Promise<SignedIn & { personId: string }> {
    await this.count(request);
    const signedIn = await this.signedIn.of(tryingOf(request).caller);
    if (!signedIn?.personId) throw new DomainError('SIGN_IN_NEEDED');
    if (!signedIn.isTrusted || signedIn.isBySharedMailbox) throw new DomainError('FORBIDDEN');
    return { ...signedIn, personId: signedIn.personId };
  }

  private requestOf(request: FastifyRequest, body?: unknown): Request {
    const headers = new Headers();
    for (const name of ['cookie', 'origin', 'user-agent', 'accept-language'] as const) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    if (body !== undefined) headers.set('content-type', 'application/json');
    return new Request(new URL(request.url, this.config.publicUrl), {
      method: request.method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Passes the library's answer on, but for its session cookie: ours says how long it lasts. */
  private async pass(reply: FastifyReply, answer: Response): Promise<void> {
    const location = answer.headers.get('location');
    if (location !== null) void reply.header('location', location);
    for (const cookie of answer.headers.getSetCookie()) {
      if (!cookie.startsWith(`${this.cookie.name}=`)) void reply.header('set-cookie', cookie);
    }
    const type = answer.headers.get('content-type');
    if (type !== null) void reply.header('content-type', type);
    await reply
      .status(answer.status)
      .header('cache-control', 'no-store')
      .send(await answer.text());
  }
}
