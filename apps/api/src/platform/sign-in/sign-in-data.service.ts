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

/** Whose things are meant: people, and the addresses that are theirs alone. */
type Whose = Pick<Erasure, 'personIds' | 'ownAddresses'>;

const touched = (subjectType: string, rows: readonly { id: string }[]): Touched[] =>
  rows.map(({ id }) => ({ subjectType, subjectId: id }));

const mailboxes = ({ ownAddresses }: Whose): Prisma.MailboxWhereInput => ({ email: { in: [...ownAddresses] } });

const requests = ({ ownAddresses }: Whose): Prisma.SignInRequestWhereInput => ({ address: { in: [...ownAddresses] } });

const signIns = (whose: Whose): Prisma.SignInSessionWhereInput => ({
  OR: [{ personId: { in: [...whose.personIds] } }, { personId: null, mailbox: mailboxes(whose) }],
});

const passkeys = (whose: Whose): Prisma.PasskeyWhereInput => ({
  OR: [{ personId: { in: [...whose.personIds] } }, { personId: null, mailbox: mailboxes(whose) }],
});

/** What signing in holds about people: their mailboxes, devices and passkeys, and what they asked for with their address. */
@Injectable()
export class SignInDataService {
  constructor(
    private readonly database: PrismaClient,
    private readonly personalData: PersonalDataService,
  ) {
    // A mailbox takes with it what hangs on it, so it goes last and the others are counted first.
    this.personalData.register(
      {
        category: 'SIGN_INS',
        find: async (ids) => this.signIns(await this.whose(ids)),
        erase: (transaction, erasure) => this.endSignIns(transaction, erasure),
      },
      {
        category: 'PASSKEYS',
        find: async (ids) => this.passkeys(await this.whose(ids)),
        erase: (transaction, erasure) => this.removePasskeys(transaction, erasure),
      },
      {
        category: 'SIGN_IN_REQUESTS',
        find: async (ids) => this.requests(await this.whose(ids)),
        erase: (transaction, erasure) => this.removeRequests(transaction, erasure),
      },
      {
        category: 'MAILBOXES',
        find: async (ids) => this.mailboxes(await this.whose(ids)),
        erase: (transaction, erasure) => this.removeMailboxes(transaction, erasure),
      },
    );
  }

  private async whose(personIds: readonly string[]): Promise<Whose> {
    return { personIds, ownAddresses: await ownAddressesOf(this.database, personIds) };
  }

  private async signIns(whose: Whose): Promise<HeldThing[]> {
    const rows = await this.database.signInSession.findMany({ where: signIns(whose), orderBy: { id: 'desc' } });
    return rows.map(({ createdAt, method, userAgent, updatedAt, expiresAt }) => ({
      startedOn: dayOf(expiresAt),
      facts: heldFacts({ AT: createdAt, METHOD: method, DEVICE: userAgent, LAST_USED: updatedAt, ENDS: expiresAt }),
    }));
  }

  private async passkeys(whose: Whose): Promise<HeldThing[]> {
    const rows = await this.database.passkey.findMany({ where: passkeys(whose), orderBy: { id: 'desc' } });
    return rows.map(({ createdAt, name }) => ({ startedOn: null, facts: heldFacts({ AT: createdAt, DEVICE: name }) }));
  }

  private async requests(whose: Whose): Promise<HeldThing[]> {
    const rows = await this.database.signInRequest.findMany({ where: requests(whose), orderBy: { id: 'desc' } });
    return rows.map(({ address, expiresAt }) => ({
      startedOn: dayOf(expiresAt),
      facts: heldFacts({ ADDRESS: address, ENDS: expiresAt }),
    }));
  }

  private async mailboxes(whose: Whose): Promise<HeldThing[]> {
    const rows = await this.database.mailbox.findMany({ where: mailboxes(whose), orderBy: { id: 'desc' } });
    return rows.map(({ email, createdAt }) => ({
      startedOn: null,
      facts: heldFacts({ ADDRESS: email, SINCE: createdAt }),
    }));
  }

  private async endSignIns(transaction: Transaction, erasure: Erasure): Promise<Touched[]> {
    const where = signIns(erasure);
    const rows = await transaction.signInSession.findMany({ where, select: { id: true } });
    await transaction.signInSession.deleteMany({ where });
    return touched('SignInSession', rows);
  }

  private async removePasskeys(transaction: Transaction, erasure: Erasure): Promise<Touched[]> {
    const where = passkeys(erasure);
    const rows = await transaction.passkey.findMany({ where, select: { id: true } });
    await transaction.passkey.deleteMany({ where });
    return touched('Passkey', rows);
  }

  private async removeRequests(transaction: Transaction, erasure: Erasure): Promise<Touched[]> {
    const where = requests(erasure);
    const rows = await transaction.signInRequest.findMany({ where, select: { id: true } });
    await transaction.signInRequest.deleteMany({ where });
    return touched('SignInRequest', rows);
  }

  private async removeMailboxes(transaction: Transaction, erasure: Erasure): Promise<Touched[]> {
    const where = mailboxes(erasure);
    const rows = await transaction.mailbox.findMany({ where, select: { id: true } });
    await transaction.mailbox.deleteMany({ where });
    return touched('Mailbox', rows);
  }
}
