import { randomBytes, randomInt } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { isLocale, type Locale } from '@cauce/domain/locale';
import { codeDigits, codeTypedSchema, linkFollowedSchema, signInAskedSchema } from '@cauce/domain/sign-in';
import { signInMinutes } from '@cauce/domain/sign-in-facts';
import { wordsIn } from '@cauce/i18n/words';
import { CONFIG, type Config } from '../config/config.js';
import { newId } from '../database/ids.js';
import { parseInput } from '../graphql/errors.js';
import { MailService } from '../mail/mail.service.js';
import type { OpenedSession } from '../auth/session-cookie.js';
import type { Caller } from '../auth/door.js';
import { SignInLimitsService } from './sign-in-limits.service.js';
import { mailboxOf, present } from './sign-in-library.js';
import { SignInsService } from './sign-ins.service.js';
import { SigningSecret } from '../auth/signing-secret.js';

/** How many times one code may be typed wrong. */
const mostTries = 5;

/** From where and in which request somebody tries to get in. */
export interface Trying {
  readonly caller: Caller;
  /** The client's address, behind proxies that are trusted. */
  readonly client: string;
  readonly requestId: string;
}

/** Signing in by mail: one secret as a link and as a code, good once. Known and unknown addresses are answered alike. */
@Injectable()
export class SignInRequestsService implements OnModuleDestroy {
  private readonly logger = new Logger('sign-in');
  private readonly writing = new Set<Promise<void>>();

  constructor(
    private readonly database: PrismaClient,
    private readonly secret: SigningSecret,
    private readonly limits: SignInLimitsService,
    private readonly signIns: SignInsService,
    private readonly mails: MailService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await this.settled();
  }

  /** Waits until every mail that was asked for has been written. */
  async settled(): Promise<void> {
    await Promise.all(this.writing);
  }

  /**
   * Takes down that somebody asks for a mail, and says what the asking browser has to bring with the code. Whether
   * anybody has the address is looked up only after the answer, so that neither its words nor its time tell.
   */
  async ask({ client, requestId }: Trying, typed: unknown): Promise<{ asked: string }> {
    const { address, locale, returnTo } = parseInput(signInAskedSchema, typed);
    await this.limits.count('mail-client', client, requestId);
    await this.limits.count('mail-address', address, requestId);
    const asked = randomBytes(24).toString('base64url');
    const id = newId();
    const expiresAt = new Date(Date.now() + signInMinutes * 60_000);
    await this.database.signInRequest.create({
      data: { id, askedHash: this.secret.fingerprint(asked), address, expiresAt },
    });
    const writing = this.write({ id, address, locale, returnTo, expiresAt })
      .catch((error: unknown) => {
        this.logger.error(`A mail could not be written: ${error instanceof Error ? error.name : 'unknown'}`);
      })
      .finally(() => this.writing.delete(writing));
    this.writing.add(writing);
    return { asked };
  }

  /** Lets in whoever follows the link of a mail by a click; looking at the page changes nothing. */
  async follow({ caller, client, requestId }: Trying, typed: unknown): Promise<OpenedSession> {
    const { token, isShared } = parseInput(linkFollowedSchema, typed);
    await this.limits.count('link-client', client, requestId);
    const address = await this.use({ linkHash: this.secret.fingerprint(token) });
    const session =
      address === null
        ? null
        : await this.signIns.letInByAddress(caller, requestId, { address, method: 'LINK', isTrusted: !isShared });
    if (!session) throw new DomainError('LINK_ENDED');
    return session;
  }

  /** Lets in whoever types the code of a mail where it was asked for. */
  async type({ caller, client, requestId }: Trying, typed: unknown): Promise<OpenedSession> {
    const { asked, code, isShared } = parseInput(codeTypedSchema, typed);
    await this.limits.count('code-client', client, requestId);
    const askedHash = this.secret.fingerprint(asked);
    // Each try is taken before it is looked at: tries at once are tries all the same.
    const { count } = await this.database.signInRequest.updateMany({
      where: { askedHash, usedAt: null, expiresAt: { gt: new Date() }, codeTries: { lt: mostTries } },
      data: { codeTries: { increment: 1 } },
    });
    const request = await this.database.signInRequest.findUnique({ where: { askedHash } });
    if (count === 0 || !request) throw new DomainError('WRONG_CODE', { field: 'code', values: { left: 0 } });
    await this.limits.count('code-address', request.address, requestId);
    const codeHash = this.secret.fingerprint(`${request.id}:${code}`);
    const address = await this.use({ id: request.id, codeHash });
    const session =
      address === null
        ? null
        : await this.signIns.letInByAddress(caller, requestId, { address, method: 'CODE', isTrusted: !isShared });
    if (!session) {
      throw new DomainError('WRONG_CODE', { field: 'code', values: { left: mostTries - request.codeTries } });
    }
    return session;
  }

  /** Uses a request up, its link and its code at once; of two at the same time one has it. */
  private async use(which: { linkHash: string } | { id: string; codeHash: string }): Promise<string | null> {
    const usedAt = new Date();
    const [used] = await this.database.signInRequest.updateManyAndReturn({
      where: { ...which, usedAt: null, expiresAt: { gt: usedAt } },
      data: { usedAt },
      select: { address: true },
    });
    return used?.address ?? null;
  }

  private async write(request: {
    id: string;
    address: string;
    locale: Locale;
    returnTo: string | undefined;
    expiresAt: Date;
  }): Promise<void> {
    const { id, address, returnTo, expiresAt } = request;
    // Nobody is written to who is not known here: strangers get no mail because someone typed their address.
    if ((await mailboxOf(this.database, address)) === null) return;
    const people = await this.database.person.findMany({
      where: { email: address, ...present },
      take: 2,
    });
    const [person] = people;
    const own = people.length === 1 ? person : undefined;
    const locale = isLocale(own?.locale) ? own.locale : request.locale;
    const token = randomBytes(32).toString('base64url');
    const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
    const words = wordsIn(locale);
    const link = new URL(`/${locale}/sign-in/confirm`, this.config.publicUrl);
    link.searchParams.set('token', token);
    if (returnTo !== undefined) link.searchParams.set('to', returnTo);
    const portal = words('interface.name');
    await this.database.$transaction(async (transaction) => {
      await transaction.signInRequest.update({
        where: { id },
        data: { linkHash: this.secret.fingerprint(token), codeHash: this.secret.fingerprint(`${id}:${code}`) },
      });
      await this.mails.write(transaction, {
        key: `sign-in:${id}`,
        kind: 'sign-in',
        personId: own?.id ?? null,
        to: { name: own?.name ?? '', address },
        locale,
        validUntil: expiresAt,
        letter: {
          subject: words('mail.signIn.subject', { portal }),
          greeting: own ? words('mail.greeting', { name: own.name }) : words('mail.greetingShared'),
          lines: [words('mail.signIn.lead', { portal })],
          action: { label: words('mail.signIn.action'), href: link.href },
          code: { label: words('mail.signIn.code'), value: code },
          notes: [words('mail.signIn.ends', { minutes: signInMinutes }), words('mail.signIn.notYou')],
        },
      });
    });
  }
}
