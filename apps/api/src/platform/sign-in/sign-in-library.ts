import { passkey } from '@better-auth/passkey';
import { Logger } from '@nestjs/common';
import type { PrismaClient } from '@cauce/database/client';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Config, IdentityProvider } from '../config/config.js';
import { newId } from '../database/ids.js';
import { openings } from './openings.js';
import { cookiePrefix, idleFor, isBehindTls, trustedFor } from '../auth/session-cookie.js';
import type { SigningSecret } from '../auth/signing-secret.js';

/** The name of the identity provider in addresses. */
const providerId = 'oidc';

/** What the library is put together from. */
export interface LibraryParts {
  readonly database: PrismaClient;
  readonly config: Config;
  readonly secret: SigningSecret;
}

/** Who was merged into another person, or erased, does not sign in. */
export const present = { mergedIntoId: null, erasedAt: null } as const;

/** Makes sure that an address which people of ours have can be signed in with; null where nobody has it. */
export const mailboxOf = async (database: PrismaClient, typed: string): Promise<string | null> => {
  const email = typed.trim().toLowerCase();
  if ((await database.person.count({ where: { email, ...present } })) === 0) return null;
  await database.mailbox.createMany({ data: [{ id: newId(), email }], skipDuplicates: true });
  const { id } = await database.mailbox.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return id;
};

const soleOwnerOf = async (database: PrismaClient, mailboxId: string): Promise<string | null | undefined> => {
  const mailbox = await database.mailbox.findUnique({ where: { id: mailboxId }, select: { email: true } });
  const people = mailbox
    ? await database.person.findMany({ where: { email: mailbox.email, ...present }, take: 2 })
    : [];
  return people.length > 1 ? null : people[0]?.id;
};

const providerPlugin = ({ issuer, clientId, clientSecret, name }: IdentityProvider, database: PrismaClient) =>
  genericOAuth({
    config: [
      {
        providerId,
        name,
        clientId,
        clientSecret,
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        scopes: ['openid', 'email'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
        mapProfileToUser: async ({ email, email_verified: isVerified }: Record<string, unknown>) => {
          if (typeof email === 'string' && isVerified === true) await mailboxOf(database, email);
          return { emailVerified: isVerified === true, name: '' };
        },
      },
    ],
  });

const optionsOf = ({ database, config, secret }: LibraryParts) => {
  const logger = new Logger('sign-in');
  return {
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: secret.value,
    database: prismaAdapter(database, { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    // Of what goes wrong there, the reason is logged and never what it was about.
    logger: { level: 'error', log: (_level: string, message: string) => logger.warn(message.split('\n')[0]) },
    // Our own limits count clients and addresses, known or not, alike.
    rateLimit: { enabled: false },
    onAPIError: { errorURL: `${config.publicUrl}/sign-in` },
    user: { modelName: 'mailbox' },
    session: {
      modelName: 'signInSession',
      fields: { userId: 'mailboxId' },
      expiresIn: trustedFor,
      disableSessionRefresh: true,
      additionalFields: {
        personId: { type: 'string', required: false, input: false },
        method: { type: 'string', required: true, input: false },
        isTrusted: { type: 'boolean', required: true, input: false },
      },
    },
    account: {
      modelName: 'signInAccount',
      fields: { userId: 'mailboxId' },
      // Who signs in is told by the verified address each time.
      accountLinking: { enabled: true },
    },
    verification: { modelName: 'signInVerification' },
    advanced: {
      cookiePrefix: cookiePrefix(config),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isBehindTls(config), httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { name: `${cookiePrefix(config)}.session` } },
      ipAddress: { disableIpTracking: true },
      database: { generateId: newId },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const opening = openings.getStore();
            const personId = opening?.personId ?? (await soleOwnerOf(database, session.userId));
            if (!opening || personId === undefined) return false;
            const { isTrusted, method, userAgent } = opening;
            const lasts = isTrusted ? trustedFor * 1_000 : idleFor;
            const expiresAt = new Date(Date.now() + lasts);
            return {
              data: { ...session, personId, method, isTrusted, expiresAt, userAgent: userAgent ?? '', ipAddress: '' },
            };
          },
          after: async (session) => {
            const opening = openings.getStore();
            if (!opening) return;
            const { id, token, personId } = { personId: null, ...session };
            opening.opened = {
              id,
              token,
              personId: typeof personId === 'string' ? personId : null,
              isTrusted: opening.isTrusted,
            };
          },
        },
      },
    },
  } satisfies BetterAuthOptions;
};

const make = (parts: LibraryParts) =>
  betterAuth({
    ...optionsOf(parts),
    plugins: [
      passkey({
        rpID: new URL(parts.config.publicUrl).hostname,
        rpName: 'Cauce',
        origin: new URL(parts.config.publicUrl).origin,
        schema: { passkey: { modelName: 'passkey', fields: { userId: 'mailboxId' } } },
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      }),
      ...(parts.config.provider ? [providerPlugin(parts.config.provider, parts.database)] : []),
    ],
  });

/** The sign-in library over our own tables. It makes sessions only inside an opening of ours. */
export class SignInLibrary {
  private made: ReturnType<typeof make> | null = null;

  constructor(private readonly parts: LibraryParts) {}

  /** Answers one of the library's own requests: passkeys, and the way back from the identity provider. */
  async handle(request: Request): Promise<Response> {
    return this.current.handler(request);
  }

  /** Makes a session for a mailbox; it follows the opening that is under way. */
  async makeSession(mailboxId: string): Promise<void> {
    const { internalAdapter } = await this.current.$context;
    await internalAdapter.createSession(mailboxId);
  }

  /** Where somebody signs in at the identity provider, with the cookies that the way back asks for; null where it cannot be reached. */
  async providerAddress(
    callbackURL: string,
    errorCallbackURL: string,
  ): Promise<{ url: string; cookies: string[] } | null> {
    if (!(await this.knowsProvider())) this.made = null;
    if (!(await this.knowsProvider())) return null;
    const response = await this.current.api.signInSocial({
      body: { provider: providerId, callbackURL, errorCallbackURL, disableRedirect: true },
      asResponse: true,
    });
    const answer: unknown = await response.json();
    if (typeof answer !== 'object' || answer === null || !('url' in answer) || typeof answer.url !== 'string')
      return null;
    return { url: answer.url, cookies: response.headers.getSetCookie() };
  }

  /** Forgets what the provider said: who signs in there is told anew each time by the verified address. */
  async forgetAccounts(): Promise<void> {
    await this.parts.database.signInAccount.deleteMany();
  }

  private get current(): ReturnType<typeof make> {
    return (this.made ??= make(this.parts));
  }

  /** A provider that could not be asked when the library was made is not known to it. */
  private async knowsProvider(): Promise<boolean> {
    const { socialProviders } = await this.current.$context;
    return socialProviders.some(({ id }) => id === providerId);
  }
}
