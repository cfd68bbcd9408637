import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import type { Caller } from './door.js';
import { idleFor, SessionCookie } from './session-cookie.js';
import { isByMailbox, type SignInMethod } from './sign-in-method.js';

/** A device that is signed in, as a request from it finds it. */
export interface SignedIn {
  readonly sessionId: string;
  readonly mailboxId: string;
  readonly address: string;
  /** Null while one of several people who share the mailbox has not said who acts. */
  readonly personId: string | null;
  readonly isTrusted: boolean;
  /** Whether no more is known than that somebody reads a mailbox which several people share. */
  readonly isBySharedMailbox: boolean;
}

interface FoundSession {
  id: string;
  mailboxId: string;
  personId: string | null;
  isTrusted: boolean;
  method: SignInMethod;
  updatedAt: Date;
  email: string;
  people: number;
  isTheirs: boolean;
}

const minute = 60_000;
/** A device's last use is written down no more often than this. */
const noticedEvery = { shared: minute, trusted: 10 * minute };

/** Reads of a request which device it comes from, and as whom that is signed in. */
@Injectable()
export class SignedInService {
  constructor(
    private readonly database: PrismaClient,
    private readonly cookie: SessionCookie,
  ) {}

  /**
   * What a request's cookie stands for; null where it stands for nothing, or not any more. Using a shared computer keeps
   * it signed in; a page that merely stays open there does not use it.
   */
  async of(caller: Caller, { isUse = true } = {}): Promise<SignedIn | null> {
    const token = this.cookie.tokenOf(caller);
    if (token === null) return null;
    const now = Date.now();
    // One statement, since every request asks it.
    const [session] = await this.database.$queryRaw<FoundSession[]>`
      SELECT session."id", session."mailboxId", session."personId", session."isTrusted", session."method"::text AS "method",
        session."updatedAt", mailbox."email", count(person."id")::int AS "people",
        coalesce(bool_or(person."id" = session."personId"), false) AS "isTheirs"
      FROM "SignInSession" session
      JOIN "Mailbox" mailbox ON mailbox."id" = session."mailboxId"
      JOIN "Person" person ON person."email" = mailbox."email"
        AND person."mergedIntoId" IS NULL AND person."erasedAt" IS NULL
      WHERE session."token" = ${token} AND session."expiresAt" > ${new Date(now)}
      GROUP BY session."id", mailbox."id"`;
    if (!session || (session.personId !== null && !session.isTheirs)) return null;
    const { id, mailboxId, personId, isTrusted, method, email, people } = session;
    const every = isTrusted ? noticedEvery.trusted : noticedEvery.shared;
    if (isUse && now - session.updatedAt.getTime() >= every) {
      await this.database.signInSession.updateMany({
        where: { id, expiresAt: { gt: new Date(now) } },
        data: isTrusted ? { updatedAt: new Date(now) } : { expiresAt: new Date(now + idleFor) },
      });
    }
    const isBySharedMailbox = people > 1 && isByMailbox(method);
    return { sessionId: id, mailboxId, address: email, personId, isTrusted, isBySharedMailbox };
  }
}
