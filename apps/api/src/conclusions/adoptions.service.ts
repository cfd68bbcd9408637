import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { lastDayOf, outcomeOf, pauses } from '@cauce/domain/consultation';
import { DomainError } from '@cauce/domain/errors';
import { localizedSchema } from '@cauce/domain/localized';
import { endOfDayEverywhere } from '@cauce/domain/working-days';
import { HoldingsService } from '../institutions/holdings.service.js';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { reasonSchema } from '../sessions/sessions.service.js';
import { ConclusionsService, type StoredConclusion } from './conclusions.service.js';
import { consultationPolicy } from './consultations.policy.js';
import { FollowUpsService } from './follow-ups.service.js';
import type { Adopters } from './adoption-record.js';
import { ConsultationsService, refuseLacking, type StoredConsultation } from './consultations.service.js';

/** The end of a silence procedure: what nobody objects to is adopted, by both who lead the group or by one with a reason. */
@Injectable()
export class AdoptionsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly conclusions: ConclusionsService,
    private readonly consultations: ConsultationsService,
    private readonly followUps: FollowUpsService,
    holdings: HoldingsService,
  ) {
    holdings.registerReferences(
      { to: 'PERSON', table: 'AdoptionApproval', column: 'personId', row: 'id' },
      {
        to: 'INSTITUTION',
        table: 'AdoptionApproval',
        column: 'institutionId',
        row: 'id',
        conflicts: async (transaction, keptId, goneId) => {
          const kept = await transaction.adoptionApproval.findMany({ where: { institutionId: keptId } });
          const ids = kept.map(({ conclusionId }) => conclusionId);
          return transaction.adoptionApproval.count({ where: { institutionId: goneId, conclusionId: { in: ids } } });
        },
      },
    );
  }

  /**
   * Adopts what is left in a consultation, except what is named, once the last day is over for every country. Where the group
   * asks for both who lead it, the last of them adopts; else one acts alone, with a reason that the record shows.
   */
  async adopt(
    acting: Acting,
    id: string,
    except: readonly string[],
    typedReason: string | null,
    now: Date = new Date(),
  ): Promise<StoredConsultation> {
    const { viewer } = acting;
    const consultation = await this.consultations.byId(viewer, id);
    allow(viewer, consultationPolicy.adopt(viewer, { ...consultation, closedAt: null }));
    if (consultation.closedAt) throw new DomainError('NOTHING_DUE');
    const { groupId, closesOn, countries } = consultation;
    const extensions = countries.map(({ extendedTo }) => extendedTo);
    const last = lastDayOf(closesOn, extensions);
    if (now < endOfDayEverywhere(last)) throw new DomainError('CONSULTATION_RUNS', { values: { until: last } });
    const { personId } = viewer;
    if (personId === null) throw new DomainError('SIGN_IN_NEEDED');
    const group = await this.database.workingGroup.findUniqueOrThrow({
      where: { id: groupId },
      include: { coLeads: true },
    });
    const leading = group.coLeads.map(({ institutionId }) => institutionId);
    const own = viewer.coLeadsFor(groupId).filter((institutionId) => leading.includes(institutionId));
    const reason = typedReason ? parseInput(reasonSchema, typedReason) : '';
    if (group.isAdoptionByBothCoLeads) allow(viewer, own.length > 0);
    else if (reason === '') throw new DomainError('REASON_NEEDED', { field: 'reason' });
    return this.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM "Consultation" WHERE "id" = ${id}::uuid FOR UPDATE`;
      const left = await transaction.conclusion.findMany({
        where: { consultationId: id, status: 'IN_CONSULTATION' },
        orderBy: { number: 'asc' },
      });
      if (except.some((one) => !left.some((conclusion) => conclusion.id === one))) {
        throw new DomainError('NOT_FOUND', { field: 'except' });
      }
      const meant = left.filter((conclusion) => !except.includes(conclusion.id));
      if (meant.length === 0) throw new DomainError('NOTHING_DUE');
      const adopted: string[] = [];
      for (const conclusion of meant) {
        await this.refuseOpen(transaction, conclusion, now);
        const adopters = group.isAdoptionByBothCoLeads
          ? await this.approve(transaction, acting, conclusion, { personId, own, leading }, now)
          : [{ personId, institutionId: own[0] ?? null }];
        if (!adopters) continue;
        await this.write(transaction, acting, consultation, conclusion, adopters, reason, now);
        adopted.push(conclusion.id);
      }
      await this.followUps.tellAdopted(transaction, adopted, now);
      if (adopted.length === left.length)
        await transaction.consultation.update({ where: { id }, data: { closedAt: now } });
      return transaction.consultation.findUniqueOrThrow({ where: { id }, include: { countries: true } });
    });
  }

  private async refuseOpen(transaction: Transaction, conclusion: StoredConclusion, now: Date): Promise<void> {
    refuseLacking(conclusion);
    const where = { conclusionId: conclusion.id, liftedAt: null };
    const objections = await transaction.objection.findMany({ where });
    if (objections.some((objection) => pauses(objection, now))) {
      throw new DomainError('OBJECTION_OPEN', { values: { which: conclusion.citation ?? '' } });
    }
  }

  /** Notes that somebody who leads says so; gives all who said so once nobody is missing. */
  private async approve(
    transaction: Transaction,
    acting: Acting,
    { id: conclusionId, groupId, wording: ofWording }: StoredConclusion,
    { personId, own, leading }: { personId: string; own: readonly string[]; leading: readonly string[] },
    at: Date,
  ): Promise<Adopters | null> {
    const { count } = await transaction.adoptionApproval.createMany({
      data: own.map((institutionId) => ({ id: newId(), conclusionId, institutionId, personId, ofWording, at })),
      skipDuplicates: true,
    });
    if (count > 0) {
      await this.events.record(transaction, acting, {
        act: 'approve',
        subject: { type: 'Conclusion', id: conclusionId },
        groupId,
        details: { institutionId: own[0] ?? null, wording: ofWording },
        at,
      });
    }
    const said = await transaction.adoptionApproval.findMany({ where: { conclusionId, ofWording } });
    const isWhole = leading.every((institutionId) => said.some((approval) => approval.institutionId === institutionId));
    return isWhole
      ? said.map((approval) => ({ personId: approval.personId, institutionId: approval.institutionId }))
      : null;
  }

  private async write(
    transaction: Transaction,
    acting: Acting,
    { id: consultationId, countries }: StoredConsultation,
    conclusion: StoredConclusion,
    adopters: Adopters,
    reason: string,
    at: Date,
  ): Promise<void> {
    const { id, version, wording, supersedesId, groupId } = conclusion;
    const { count } = await transaction.conclusion.updateMany({
      where: { id, version, status: 'IN_CONSULTATION' },
      data: { status: 'ADOPTED', adoptedAt: at, version: version + 1 },
    });
    if (count === 0) throw new DomainError('CONFLICT', { values: { version } });
    const given = await transaction.position.findMany({ where: { conclusionId: id, isGiven: true } });
    const record = countries.map((country) => {
      const position = given.find(({ countryCode }) => countryCode === country.countryCode) ?? null;
      const isReservation = position?.stance === 'RESERVATION' && position.ofWording === wording;
      return {
        countryCode: country.countryCode,
        institutionId: country.institutionId,
        outcome: outcomeOf(country, position, wording),
        reservation: isReservation ? localizedSchema.parse(position.text) : null,
        isPublic: isReservation && position.isPublic,
      };
    });
    await transaction.adoption.create({
      data: { conclusionId: id, at, wording, countries: record, adopters, reason: reason === '' ? null : reason },
    });
    await this.conclusions.tell(transaction, acting, 'adopt', conclusion, {
      from: 'IN_CONSULTATION',
      to: 'ADOPTED',
      details: { consultationId, consulted: countries.length },
      at,
      ...(reason === '' ? {} : { note: reason }),
    });
    if (supersedesId === null) return;
    await this.events.record(transaction, acting, {
      act: 'supersede',
      subject: { type: 'Conclusion', id: supersedesId },
      groupId,
      details: { successorConclusionId: id },
      at,
    });
  }
}
