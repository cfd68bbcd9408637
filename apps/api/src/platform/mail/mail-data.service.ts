import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma, type Transaction } from '@cauce/database/client';
import { dayOf } from '@cauce/domain/time';
import { ownAddressesOf } from '../personal-data/own-addresses.js';
import {
  heldFacts,
  PersonalDataService,
  type Erasure,
  type HeldThing,
  type Touched,
} from '../personal-data/personal-data.service.js';

/** Whose mails are meant: people, and the addresses that are theirs alone. */
type Whose = Pick<Erasure, 'personIds' | 'ownAddresses'>;

const mails = ({ personIds, ownAddresses }: Whose): Prisma.MailWhereInput => ({
  OR: [
    { personId: { in: [...personIds] } },
    { personId: null, content: { is: { address: { in: [...ownAddresses] } } } },
  ],
});

const settledBefore = (day: string): Prisma.MailWhereInput => ({ settledAt: { lt: new Date(`${day}T00:00:00Z`) } });

const dropTexts = async (transaction: Transaction, mail: Prisma.MailWhereInput): Promise<Touched[]> => {
  const rows = await transaction.mailContent.findMany({ where: { mail }, select: { mailId: true } });
  const ids = rows.map(({ mailId }) => mailId);
  await transaction.mailContent.deleteMany({ where: { mailId: { in: ids } } });
  return ids.map((subjectId) => ({ subjectType: 'MailContent', subjectId }));
};

const dropMails = async (transaction: Transaction, where: Prisma.MailWhereInput): Promise<Touched[]> => {
  const rows = await transaction.mail.findMany({ where, select: { id: true } });
  const ids = rows.map(({ id }) => id);
  await transaction.mail.deleteMany({ where: { id: { in: ids } } });
  return ids.map((subjectId) => ({ subjectType: 'Mail', subjectId }));
};

/** What the outbox holds about people: what waits to be sent to them, and that something was. */
@Injectable()
export class MailDataService {
  constructor(
    private readonly database: PrismaClient,
    private readonly personalData: PersonalDataService,
  ) {
    // The texts go first: they tell whose a mail is that was written to a mailbox.
    this.personalData.register(
      {
        category: 'MAIL_TEXTS',
        find: (ids) => this.texts(ids),
        erase: (transaction, erasure) => dropTexts(transaction, mails(erasure)),
        // Whoever sends deletes the text at once; what a demonstration showed goes by night.
        deleteOlder: (transaction, before) => dropTexts(transaction, settledBefore(before)),
      },
      {
        category: 'MAILS',
        find: (ids) => this.ledger(ids),
        erase: (transaction, { personIds }) => dropMails(transaction, { personId: { in: [...personIds] } }),
        deleteOlder: (transaction, before) => dropMails(transaction, settledBefore(before)),
      },
    );
  }

  private async whose(personIds: readonly string[]): Promise<Whose> {
    return { personIds, ownAddresses: await ownAddressesOf(this.database, personIds) };
  }

  /** Of a text its head alone: what it says may let somebody in, and this is read on a screen and taken away. */
  private async texts(personIds: readonly string[]): Promise<HeldThing[]> {
    const rows = await this.database.mailContent.findMany({
      where: { mail: mails(await this.whose(personIds)) },
      orderBy: { mailId: 'desc' },
      select: { name: true, address: true, subject: true, mail: { select: { writtenAt: true, settledAt: true } } },
    });
    return rows.map(({ name, address, subject, mail: { writtenAt, settledAt } }) => ({
      startedOn: settledAt && dayOf(settledAt),
      facts: heldFacts({ AT: writtenAt, NAME: name, ADDRESS: address, SUBJECT: subject }),
    }));
  }

  private async ledger(personIds: readonly string[]): Promise<HeldThing[]> {
    const rows = await this.database.mail.findMany({
      where: mails(await this.whose(personIds)),
      orderBy: { id: 'desc' },
    });
    return rows.map(({ writtenAt, kind, locale, status, settledAt }) => ({
      startedOn: settledAt && dayOf(settledAt),
      facts: heldFacts({ AT: writtenAt, MAIL: kind, LANGUAGE: locale, STATUS: status }),
    }));
  }
}
