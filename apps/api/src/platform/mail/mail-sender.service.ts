import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config.js';

const minute = 60_000;
/** How long after each attempt the next one comes; after the last the mail is given up. */
const waits = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60].map((minutes) => minutes * minute);
/** How long one attempt may take before another process may try. */
const claimFor = 2 * minute;
const lookEvery = 1_000;
/** How many mails are on their way at once. */
const atOnce = 5;

const refusalSchema = z.object({
  responseCode: z.number().int().min(400).max(599),
  /** What the server was told when it refused. */
  command: z.string().optional(),
});
type Refusal = z.infer<typeof refusalSchema>;

/** A mail server's refusal; null where no server answered. */
const refusalOf = (error: unknown): Refusal | null => refusalSchema.safeParse(error).data ?? null;

/** Whether it is the recipient whom the server refuses, and not the portal. */
const isOfRecipient = ({ command }: Refusal): boolean => command === 'RCPT TO';

/** Whether another try is of no use: the recipient or the mail itself is refused for good. A portal that is not let in is mended, and tries again. */
const isForGood = (refusal: Refusal): boolean =>
  refusal.responseCode >= 500 && (isOfRecipient(refusal) || refusal.command === 'DATA');

type Claimed = Prisma.MailGetPayload<{ include: { content: true } }>;

/** What became of a mail: `SHOWN` where a demo lays it out in place of sending it. */
export interface SettledMail {
  readonly id: string;
  readonly key: string;
  readonly status: 'SENT' | 'SHOWN' | 'BOUNCED' | 'GIVEN_UP';
}

/** What follows from it, in the transaction that writes it down. */
export type MailFate = (transaction: Transaction, mail: SettledMail, at: Date) => Promise<void>;

/** Sends what waits in the outbox. Without a mail server, in a demo, it lays the mails out on the demo's own page. */
@Injectable()
export class MailSenderService implements OnModuleDestroy {
  private readonly logger = new Logger('mail');
  private readonly transport: Transporter | null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<number> | null = null;
  private readonly fates = new Map<string, MailFate>();

  constructor(
    private readonly database: PrismaClient,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.transport =
      config.smtpUrl === undefined
        ? null
        : createTransport({
            url: config.smtpUrl,
            pool: true,
            maxConnections: atOnce,
            connectionTimeout: 20_000,
            greetingTimeout: 20_000,
            socketTimeout: 60_000,
            disableFileAccess: true,
            disableUrlAccess: true,
          });
  }

  /** Has something done when a mail of this kind has come to its end. */
  onFate(kind: string, fate: MailFate): void {
    this.fates.set(kind, fate);
  }

  /** Goes on sending until the application ends. */
  start(): void {
    this.timer ??= setInterval(() => void this.send(), lookEvery);
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
    this.transport?.close();
  }

  /** Tries every mail that is due, and says how many that were. */
  send(at: Date = new Date()): Promise<number> {
    this.running ??= this.sendDue(at)
      .catch((error: unknown) => {
        this.logger.error(`The outbox could not be read: ${error instanceof Error ? error.name : 'unknown'}`);
        return 0;
      })
      .finally(() => {
        this.running = null;
      });
    return this.running;
  }

  private async sendDue(at: Date): Promise<number> {
    const tried = await Promise.all(Array.from({ length: atOnce }, () => this.sendOneByOne(at)));
    return tried.reduce((sum, count) => sum + count, 0);
  }

  private async sendOneByOne(at: Date): Promise<number> {
    for (let tried = 0; ; tried += 1) {
      const mail = await this.claim(at);
      if (!mail) return tried;
      await this.attempt(mail, at);
    }
  }

  /** Takes the mail that is due longest, and puts it off so that no other process takes it too. */
  private claim(at: Date): Promise<Claimed | null> {
    return this.database.$transaction(async (transaction) => {
      const [due] = await transaction.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "Mail" WHERE "status" = 'WAITING' AND "dueAt" <= ${at}
        ORDER BY "dueAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED`;
      if (!due) return null;
      return transaction.mail.update({
        where: { id: due.id },
        data: { dueAt: new Date(at.getTime() + claimFor), attempts: { increment: 1 } },
        include: { content: true },
      });
    });
  }

  private async attempt(mail: Claimed, at: Date): Promise<void> {
    const { content } = mail;
    if (!content || (mail.validUntil && mail.validUntil <= at)) return this.settle(mail, 'GIVEN_UP', at);
    if (!this.transport) return this.settle(mail, 'SHOWN', at);
    try {
      await this.transport.sendMail({
        from: this.config.mailFrom,
        to: { name: content.name, address: content.address },
        subject: content.subject,
        text: content.text,
        html: content.html,
        // The same on every attempt: a server that has it already can tell.
        messageId: `<${mail.id}@${new URL(this.config.publicUrl).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.locale },
        textEncoding: 'quoted-printable',
      });
    } catch (error) {
      return this.failed(mail, refusalOf(error), at);
    }
    return this.settle(mail, 'SENT', at);
  }

  private async failed(mail: Claimed, refusal: Refusal | null, at: Date): Promise<void> {
    const serverCode = refusal === null ? null : String(refusal.responseCode);
    this.logger.warn(`Mail ${mail.id} was not taken (${serverCode ?? 'no answer'}), attempt ${mail.attempts}.`);
    if (refusal !== null && isForGood(refusal)) return this.settle(mail, 'BOUNCED', at, refusal);
    const wait = waits[mail.attempts - 1];
    if (wait === undefined) return this.settle(mail, 'GIVEN_UP', at, refusal);
    await this.database.mail.updateMany({
      where: { id: mail.id },
      data: { dueAt: new Date(at.getTime() + wait), serverCode },
    });
    return undefined;
  }

  private async settle(
    { id, key, kind, content }: Claimed,
    status: SettledMail['status'],
    at: Date,
    refusal: Refusal | null = null,
  ): Promise<void> {
    const serverCode = refusal === null ? null : String(refusal.responseCode);
    const isAddressRefused = status === 'BOUNCED' && refusal !== null && isOfRecipient(refusal);
    await this.database.$transaction(async (transaction: Transaction) => {
      if (status !== 'SHOWN') await transaction.mailContent.deleteMany({ where: { mailId: id } });
      // Whoever was erased meanwhile has no row here any more.
      const { count } = await transaction.mail.updateMany({
        where: { id },
        data: { status, settledAt: at, serverCode },
      });
      if (count > 0) await this.fates.get(kind)?.(transaction, { id, key, status }, at);
      // Whoever shares the mailbox is as easy or hard to reach.
      const email = content?.address;
      if (email && isAddressRefused)
        await transaction.person.updateMany({ where: { email }, data: { mailRefusedAt: at } });
      if (email && status === 'SENT') {
        const marked = { email, mailRefusedAt: { not: null } };
        await transaction.person.updateMany({ where: marked, data: { mailRefusedAt: null } });
      }
    });
  }
}
