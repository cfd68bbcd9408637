import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PrismaClient } from '@cauce/database/client';

/** What this installation signs with; nobody else can make what it signed. */
export class SigningSecret {
  constructor(readonly value: string) {}

  /** The secret of the installation behind a database; the first to ask makes it. */
  static async of(database: PrismaClient): Promise<SigningSecret> {
    const made = { id: 'cookies', value: randomBytes(32).toString('base64url') };
    const known = await database.signingSecret.findUnique({ where: { id: made.id } });
    if (known) return new SigningSecret(known.value);
    await database.signingSecret.createMany({ data: [made], skipDuplicates: true });
    const { value } = await database.signingSecret.findUniqueOrThrow({ where: { id: made.id } });
    return new SigningSecret(value);
  }

  /** A fingerprint of a text under this secret: the same text gives the same, and nobody can go back. */
  fingerprint(text: string): string {
    return createHmac('sha256', this.value).update(text, 'utf8').digest('base64');
  }

  /** A value with its signature, in the form of the sign-in library's own cookies. */
  signed(value: string): string {
    return `${value}.${this.fingerprint(value)}`;
  }

  /** The value out of its signed form; null where the signature is not ours. */
  opened(signed: string): string | null {
    const dot = signed.lastIndexOf('.');
    const value = signed.slice(0, Math.max(dot, 0));
    const given = Buffer.from(signed.slice(dot + 1));
    const own = Buffer.from(this.fingerprint(value));
    return value !== '' && given.length === own.length && timingSafeEqual(given, own) ? value : null;
  }
}
