import { Inject, Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import type { Locale } from '@cauce/domain/locale';
import { CONFIG, type Config } from '../config/config.js';
import { newId } from '../database/ids.js';
import { parseInput } from '../graphql/errors.js';
import { writeLetter, type Letter } from './letter.js';
import { headLineSchema, recipientSchema, type Recipient } from '../config/mail-address.js';

/** A mail to be written into the outbox. */
export interface MailToWrite {
  /** What it is about and for whom: of two mails with one key the second is not written. */
  readonly key: string;
  readonly kind: string;
  readonly personId: string | null;
  readonly to: Recipient;
  readonly locale: Locale;
  readonly letter: Letter;
  /** After this it is not sent any more. */
  readonly validUntil?: Date;
}

/** The outbox: a mail is written in the transaction of the act that causes it, and sent afterwards. */
@Injectable()
export class MailService {
  constructor(
    private readonly database: PrismaClient,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Writes a mail; false where one with this key has been written before. */
  async write(transaction: Transaction, mail: MailToWrite): Promise<boolean> {
    const { key, kind, personId, locale, validUntil } = mail;
    const { name, address } = parseInput(recipientSchema, mail.to);
    const { subject, text, html } = writeLetter(mail.letter, locale, this.config.publicUrl);
    parseInput(headLineSchema, subject);
    const id = newId();
    const { count } = await transaction.mail.createMany({
      data: [{ id, key, kind, personId, locale, validUntil: validUntil ?? null }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await transaction.mailContent.create({ data: { mailId: id, name, address, subject, text, html } });
    return true;
  }

  /** The latest mails that a demo shows, newest first. */
  shown() {
    return this.database.mail.findMany({
      where: { status: 'SHOWN' },
      orderBy: { id: 'desc' },
      take: 50,
      include: { content: true },
    });
  }

  /** One mail that a demo shows. */
  shownOne(id: string) {
    return this.database.mail.findFirst({ where: { id, status: 'SHOWN' }, include: { content: true } });
  }
}
