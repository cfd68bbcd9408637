import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { newId } from '../database/ids.js';
import { EventsService } from '../events/events.service.js';
import { SigningSecret } from '../auth/signing-secret.js';
import { visitor } from '../auth/viewer.js';

const minute = 60_000;

/** What is counted, how often it may be tried, and in how many minutes. A client may be a whole office behind one address. */
const limits = {
  'mail-client': { most: 60, minutes: 15 },
  'mail-address': { most: 5, minutes: 15 },
  'code-client': { most: 120, minutes: 15 },
  'code-address': { most: 30, minutes: 24 * 60 },
  'link-client': { most: 120, minutes: 15 },
  'library-client': { most: 240, minutes: 15 },
} as const;

/** What is counted. */
export type Counted = keyof typeof limits;

/** How often one client or one address may try to get in. Addresses and clients are kept as fingerprints alone. */
@Injectable()
export class SignInLimitsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly secret: SigningSecret,
    private readonly events: EventsService,
  ) {}

  /** Counts one try and refuses it beyond the limit; the first refusal of a window is written into the log. */
  async count(what: Counted, subject: string, requestId: string): Promise<void> {
    const { most, minutes } = limits[what];
    const now = new Date();
    const endsAt = new Date(now.getTime() + minutes * minute);
    const key = this.secret.fingerprint(`${what}:${subject}`);
    const [counted] = await this.database.$queryRaw<{ count: number; subjectId: string; endsAt: Date }[]>`
      INSERT INTO "SignInLimit" ("key", "subjectId", "count", "endsAt") VALUES (${key}, ${newId()}::uuid, 1, ${endsAt})
      ON CONFLICT ("key") DO UPDATE SET
        "count" = CASE WHEN "SignInLimit"."endsAt" <= ${now} THEN 1 ELSE "SignInLimit"."count" + 1 END,
        "endsAt" = CASE WHEN "SignInLimit"."endsAt" <= ${now} THEN EXCLUDED."endsAt" ELSE "SignInLimit"."endsAt" END
      RETURNING "count", "subjectId", "endsAt"`;
    if (!counted || counted.count <= most) return;
    if (counted.count === most + 1) {
      await this.database.$transaction((transaction) =>
        this.events.record(
          transaction,
          { viewer: visitor(), requestId },
          {
            act: 'refuse-sign-in',
            subject: { type: 'SignInLimit', id: counted.subjectId },
            groupId: null,
            details: { what, most },
          },
        ),
      );
    }
    const left = Math.ceil((counted.endsAt.getTime() - now.getTime()) / minute);
    throw new DomainError('TOO_OFTEN', { values: { minutes: Math.max(left, 1) } });
  }
}
