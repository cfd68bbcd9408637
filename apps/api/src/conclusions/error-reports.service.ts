import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { isLocale } from '@cauce/domain/locale';
import { errorReportAnswerSchema, errorReportInputSchema, reportLimits } from '@cauce/domain/remark';
import { dayOf } from '@cauce/domain/time';
import { z } from 'zod';
import { HoldingsService } from '../institutions/holdings.service.js';
import { allow } from '../platform/auth/policy.js';
import { SigningSecret } from '../platform/auth/signing-secret.js';
import { visitor, type Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { written } from '../platform/database/texts.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';
import { parseInput } from '../platform/graphql/errors.js';
import { AddresseesService } from './addressees.service.js';
import { ConclusionsService } from './conclusions.service.js';
import { GroupLettersService } from './group-letters.service.js';
import { errorReportPolicy, isSecretariatOf } from './remarks.policy.js';

const hour = 60 * 60_000;

/** A request that may come from anybody, and from where. */
export interface Reporting extends Acting {
  readonly client: string;
}

/** Errors that anybody reports in published conclusions; what the secretariat answers is there for everybody. */
@Injectable()
export class ErrorReportsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly conclusions: ConclusionsService,
    private readonly addressees: AddresseesService,
    private readonly letters: GroupLettersService,
    private readonly secret: SigningSecret,
    holdings: HoldingsService,
  ) {
    holdings.registerReferences({ to: 'PERSON', table: 'ErrorReport', column: 'answeredById', row: 'id' });
  }

  /** The reports on conclusions: the answered ones without their words, and for the secretariat also what waits. */
  readonly ofConclusions = perRequest(async (ids: readonly string[], { viewer }) => {
    const rows = await this.database.errorReport.findMany({
      where: {
        conclusionId: { in: [...ids] },
        putAsideAt: null,
        OR: [{ answeredAt: { not: null } }, { groupId: { in: viewer.groupsManaged } }],
      },
      orderBy: { id: 'asc' },
    });
    // What a stranger wrote is read by the secretariat alone: it may name people.
    const told = rows.map(({ text, contact, clientHash: _clientHash, ...report }) => ({
      ...report,
      text: isSecretariatOf(viewer, report.groupId) ? text : null,
      hasContact: isSecretariatOf(viewer, report.groupId) && contact !== null,
    }));
    return groupedBy(ids, told, ({ conclusionId }) => conclusionId);
  });

  /** Reports an error in a conclusion that everybody can read; so often from one place, and about one group, and no more. */
  async report(
    { client, ...acting }: Reporting,
    conclusionId: string,
    typed: unknown,
    at: Date = new Date(),
  ): Promise<boolean> {
    const { text, locale, contact } = parseInput(errorReportInputSchema, typed);
    const conclusion = await this.conclusions.byId(acting.viewer, conclusionId);
    const { groupId, releasedAt } = conclusion;
    if (releasedAt === null) throw new DomainError('ILLEGAL_MOVE', { values: { from: conclusion.status } });
    const clientHash = this.secret.fingerprint(`error-report:${client}`);
    await this.database.$transaction(async (transaction) => {
      await this.refuseTooMany(transaction, groupId, clientHash, at);
      const id = newId();
      const report = { id, groupId, conclusionId, text, locale, contact: contact ?? null, clientHash, at };
      await transaction.errorReport.create({ data: report });
      // Nobody is named: whoever is signed in reports as anybody does.
      await this.events.record(
        transaction,
        { ...acting, viewer: visitor() },
        {
          act: 'report',
          subject: { type: 'ErrorReport', id },
          groupId,
          details: { conclusionId },
          at,
        },
      );
      const session = await this.sessionOf(transaction, conclusionId);
      for (const manager of await this.addressees.inGroup(transaction, groupId, ['MANAGER'], dayOf(at))) {
        const head = { kind: 'error-report', key: `error-report:${id}` };
        await this.letters.write(transaction, head, manager, session, (pen) => {
          const values = { citation: conclusion.citation ?? '', group: pen.group };
          return {
            subject: pen.words('consultation-mail.report.subject', values),
            lines: [pen.words('consultation-mail.report.lead', values)],
            passages: [{ head: pen.words('consultation-mail.report.text'), text }],
            action: {
              label: pen.words('consultation-mail.remark.action'),
              href: pen.conclusionAddress(conclusion.number ?? 0),
            },
            notes: [pen.words('consultation-mail.why.lead', values)],
          };
        });
      }
    });
    return true;
  }

  /** Answers a report for everybody to read; whoever left an address is told, and the address goes. */
  async answer(acting: Acting, id: string, typed: unknown, at: Date = new Date()) {
    const { viewer } = acting;
    const { answer: input } = parseInput(errorReportAnswerSchema, { answer: typed });
    const report = await this.waiting(viewer, id);
    allow(viewer, errorReportPolicy.answer(viewer, report));
    const { groupId, conclusionId, contact, locale, text } = report;
    return this.database.$transaction(async (transaction) => {
      const answer = written(null, input, viewer.personId);
      const { count } = await transaction.errorReport.updateMany({
        where: { id, answeredAt: null, putAsideAt: null },
        data: { answer, answeredAt: at, answeredById: viewer.personId, contact: null, clientHash: null },
      });
      if (count === 0) throw new DomainError('NOTHING_DUE');
      await this.tell(transaction, acting, 'answer', { id, groupId, conclusionId }, at);
      if (contact !== null) {
        const session = await this.sessionOf(transaction, conclusionId);
        const conclusion = await transaction.conclusion.findUniqueOrThrow({ where: { id: conclusionId } });
        const stranger = {
          personId: null,
          to: { name: '', address: contact },
          locale: isLocale(locale) ? locale : 'en',
        };
        const head = { kind: 'error-report-answer', key: `error-report-answer:${id}` };
        await this.letters.write(transaction, head, stranger, session, (pen) => {
          const values = { citation: conclusion.citation ?? '', group: pen.group };
          return {
            subject: pen.words('consultation-mail.answer.subject', values),
            lines: [pen.words('consultation-mail.answer.lead', values)],
            passages: [
              ...(text === null ? [] : [{ head: pen.words('consultation-mail.answer.yours'), text }]),
              { head: pen.words('consultation-mail.answer.theirs'), text: pen.text(answer) },
            ],
            action: {
              label: pen.words('consultation-mail.objection.action'),
              href: pen.conclusionAddress(conclusion.number ?? 0),
            },
            notes: [pen.words('consultation-mail.answer.public'), pen.words('consultation-mail.answer.forgotten')],
          };
        });
      }
      return this.told(transaction, id);
    });
  }

  /** Puts aside what is no report of an error: nobody reads of it, and its words go. */
  async putAside(acting: Acting, id: string, at: Date = new Date()) {
    const { viewer } = acting;
    const report = await this.waiting(viewer, id);
    allow(viewer, errorReportPolicy.putAside(viewer, report));
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.errorReport.updateMany({
        where: { id, answeredAt: null, putAsideAt: null },
        data: { putAsideAt: at, text: null, contact: null, clientHash: null },
      });
      if (count === 0) throw new DomainError('NOTHING_DUE');
      await this.tell(transaction, acting, 'put-aside', report, at);
      return this.told(transaction, id);
    });
  }

  private async told(transaction: Transaction, id: string) {
    const report = await transaction.errorReport.findUniqueOrThrow({ where: { id } });
    const { contact, clientHash: _clientHash, ...rest } = report;
    return { ...rest, hasContact: contact !== null };
  }

  private async waiting(viewer: Viewer, id: string) {
    const report = z.uuid().safeParse(id).success
      ? await this.database.errorReport.findFirst({ where: { id, groupId: { in: viewer.groupsJoined } } })
      : null;
    if (!report || (!isSecretariatOf(viewer, report.groupId) && report.answeredAt === null)) {
      throw new DomainError('NOT_FOUND');
    }
    if (report.answeredAt || report.putAsideAt) throw new DomainError('NOTHING_DUE');
    return report;
  }

  private async refuseTooMany(transaction: Transaction, groupId: string, clientHash: string, at: Date): Promise<void> {
    // Reports that come at once are counted one after the other.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`error-report:${groupId}`}, 0))`;
    const since = (hours: number) => ({ at: { gt: new Date(at.getTime() - hours * hour) } });
    const own = await transaction.errorReport.count({ where: { clientHash, ...since(1) } });
    const all = await transaction.errorReport.count({ where: { groupId, ...since(24) } });
    if (own >= reportLimits.clientAnHour) throw new DomainError('TOO_OFTEN', { values: { minutes: 60 } });
    if (all >= reportLimits.groupADay) throw new DomainError('TOO_OFTEN', { values: { minutes: 24 * 60 } });
  }

  private async sessionOf(transaction: Transaction, conclusionId: string) {
    const { session } = await transaction.conclusion.findUniqueOrThrow({
      where: { id: conclusionId },
      select: { session: { select: { code: true, title: true, group: { select: { slug: true, name: true } } } } },
    });
    return session;
  }

  private tell(
    transaction: Transaction,
    acting: Acting,
    act: string,
    { id, groupId, conclusionId }: { id: string; groupId: string; conclusionId: string },
    at: Date,
  ): Promise<void> {
    const subject = { type: 'ErrorReport', id };
    return this.events.record(transaction, acting, { act, subject, groupId, details: { conclusionId }, at });
  }
}
