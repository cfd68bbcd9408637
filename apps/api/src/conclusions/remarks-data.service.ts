import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { dayOf } from '@cauce/domain/time';
import { ownAddressesOf } from '../platform/personal-data/own-addresses.js';
import {
  heldFacts,
  PersonalDataService,
  type Erasure,
  type HeldThing,
  type Touched,
} from '../platform/personal-data/personal-data.service.js';

const touched = (subjectType: string, rows: readonly { id: string }[]): Touched[] =>
  rows.map(({ id }) => ({ subjectType, subjectId: id }));

const about = {
  select: { citation: true, session: { select: { code: true, group: { select: { slug: true } } } } },
} as const;

const placeOf = ({
  citation,
  session,
}: {
  citation: string | null;
  session: { code: string; group: { slug: string } };
}) => ({
  ABOUT: citation,
  GROUP: session.group.slug,
  SESSION: session.code,
});

const before = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What is held of people who said something on a conclusion: comments, signed remarks, and addresses for an answer. */
@Injectable()
export class RemarksDataService {
  constructor(
    private readonly database: PrismaClient,
    personalData: PersonalDataService,
  ) {
    personalData.register(
      {
        category: 'COMMENTS',
        find: (ids) => this.comments(ids),
        erase: (transaction, erasure) => eraseComments(transaction, erasure),
      },
      {
        category: 'REMARKS',
        find: (ids) => this.remarks(ids),
        erase: (transaction, { personIds }) => dropRemarks(transaction, { byId: { in: [...personIds] } }),
        deleteOlder: (transaction, day) => dropRemarks(transaction, { answeredAt: { lt: before(day) } }),
      },
      {
        category: 'ERROR_REPORTS',
        find: (ids) => this.reports(ids),
        erase: (transaction, { ownAddresses }) => forgetReports(transaction, { contact: { in: [...ownAddresses] } }),
        deleteOlder: (transaction, day) => forgetReports(transaction, { at: { lt: before(day) } }),
      },
    );
  }

  private async comments(personIds: readonly string[]): Promise<HeldThing[]> {
    const rows = await this.database.comment.findMany({
      where: { byId: { in: [...personIds] } },
      orderBy: { id: 'desc' },
      include: { conclusion: about },
    });
    return rows.map(({ at, text, conclusion }) => ({
      startedOn: dayOf(at),
      facts: heldFacts({ AT: at, TEXT: text, ...placeOf(conclusion) }),
    }));
  }

  private async remarks(personIds: readonly string[]): Promise<HeldThing[]> {
    const rows = await this.database.remark.findMany({
      where: { byId: { in: [...personIds] } },
      orderBy: { id: 'desc' },
      include: { conclusion: about },
    });
    return rows.map(({ at, text, answeredAt, conclusion }) => ({
      startedOn: answeredAt && dayOf(answeredAt),
      facts: heldFacts({ AT: at, TEXT: text, ...placeOf(conclusion) }),
    }));
  }

  private async reports(personIds: readonly string[]): Promise<HeldThing[]> {
    const rows = await this.database.errorReport.findMany({
      where: { contact: { in: await ownAddressesOf(this.database, personIds) } },
      orderBy: { id: 'desc' },
      include: { conclusion: about },
    });
    return rows.map(({ at, text, contact, conclusion }) => ({
      startedOn: dayOf(at),
      facts: heldFacts({ AT: at, TEXT: text, ADDRESS: contact, ...placeOf(conclusion) }),
    }));
  }
}

/** What somebody said goes with them; that something was said there stays, so that the answers to it can be read. */
const eraseComments = async (transaction: Transaction, { personIds, at }: Erasure): Promise<Touched[]> => {
  const where = { byId: { in: [...personIds] } };
  const rows = await transaction.comment.findMany({ where, select: { id: true } });
  await transaction.comment.updateMany({ where: { ...where, withdrawnAt: null }, data: { withdrawnAt: at } });
  await transaction.comment.updateMany({ where, data: { text: null, byId: null, version: { increment: 1 } } });
  return touched('Comment', rows);
};

const dropRemarks = async (
  transaction: Transaction,
  where: { byId: { in: string[] } } | { answeredAt: { lt: Date } },
): Promise<Touched[]> => {
  const rows = await transaction.remark.findMany({ where, select: { id: true } });
  await transaction.remark.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  return touched('Remark', rows);
};

/** The words of a report and the address go; the answer stays, and one that nobody answered in time is put aside. */
const forgetReports = async (
  transaction: Transaction,
  which: { contact: { in: string[] } } | { at: { lt: Date } },
): Promise<Touched[]> => {
  const where = { AND: [which, { OR: [{ text: { not: null } }, { contact: { not: null } }] }] };
  const rows = await transaction.errorReport.findMany({ where, select: { id: true } });
  const id = { in: rows.map((row) => row.id) };
  await transaction.errorReport.updateMany({
    where: { id, answeredAt: null, putAsideAt: null },
    data: { putAsideAt: new Date() },
  });
  await transaction.errorReport.updateMany({ where: { id }, data: { text: null, contact: null, clientHash: null } });
  return touched('ErrorReport', rows);
};
