import type { FastifyReply } from 'fastify';
import type { Config } from '../config/config.js';
import type { Caller } from './door.js';
import type { SigningSecret } from './signing-secret.js';

/** How long a device of one's own stays signed in, in seconds. */
export const trustedFor = 30 * 24 * 60 * 60;

/** Whether people reach the portal by TLS; then cookies travel by it alone, and belong to this host alone. */
export const isBehindTls = ({ publicUrl }: Pick<Config, 'publicUrl'>): boolean => publicUrl.startsWith('https://');

/** How long a shared computer stays signed in while nobody uses it, in milliseconds. */
export const idleFor = 30 * 60 * 1_000;

/** A session that has just been made. */
export interface OpenedSession {
  readonly id: string;
  readonly token: string;
  readonly personId: string | null;
  readonly isTrusted: boolean;
}

/** What every cookie of ours begins with. */
export const cookiePrefix = (config: Pick<Config, 'publicUrl'>): string =>
  isBehindTls(config) ? '__Host-cauce' : 'cauce';

/** The cookie in which a browser carries its session: out of reach of scripts, and on a shared computer gone with the browser. */
export class SessionCookie {
  readonly name: string;
  private readonly attributes: { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean };

  constructor(
    config: Pick<Config, 'publicUrl'>,
    private readonly secret: SigningSecret,
  ) {
    this.name = `${cookiePrefix(config)}.session`;
    this.attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: isBehindTls(config) };
  }

  /** The token that a request brings; null where it brings none of ours. */
  tokenOf({ headers }: Caller): string | null {
    const { cookie } = headers;
    if (typeof cookie !== 'string') return null;
    const pair = cookie.split(/;\s*/).find((one) => one.startsWith(`${this.name}=`));
    if (pair === undefined) return null;
    const value = pair.slice(this.name.length + 1);
    return /%(?![0-9a-f]{2})/i.test(value) ? null : this.secret.opened(decodeURIComponent(value));
  }

  /** The value that stands for a session. */
  valueOf({ token }: Pick<OpenedSession, 'token'>): string {
    return this.secret.signed(token);
  }

  /** Hands a session to the browser. */
  give(reply: FastifyReply, session: OpenedSession): void {
    void reply.setCookie(this.name, this.valueOf(session), {
      ...this.attributes,
      ...(session.isTrusted ? { maxAge: trustedFor } : {}),
    });
  }

  /** Takes it back. */
  take(reply: FastifyReply): void {
    void reply.setCookie(this.name, '', { ...this.attributes, maxAge: 0 });
  }
}
