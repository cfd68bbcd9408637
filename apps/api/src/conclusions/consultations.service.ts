import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient } from '@cauce/database/client';
import { citationOf } from '@cauce/domain/conclusion';
import { closingDaySchema, extraWorkingDays, lastDayOf, usualWorkingDays } from '@cauce/domain/consultation';
import { countryCodeSchema } from '@cauce/domain/countries';
import { DomainError } from '@cauce/domain/errors';
import { localizedSchema } from '@cauce/domain/localized';
import { dayOf } from '@cauce/domain/time';
import { endOfDayEverywhere } from '@cauce/domain/working-days';
import { z } from 'zod';
import { HoldingsService } from '../institutions/holdings.service.js';
import { InstitutionsService } from '../institutions/institutions.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { reasonSchema, SessionsService } from '../sessions/sessions.service.js';
import { ConclusionsService } from './conclusions.service.js';
import { canLeadIn, consultationPolicy, consultationsVisibleTo, voicePolicy } from './consultations.policy.js';
import { HolidaysService } from './holidays.service.js';

const withCountries = { include: { countries: true } } as const satisfies Prisma.ConsultationDefaultArgs;

/** A consultation as it is stored, with the countries that are consulted. */
export type StoredConsultation = Prisma.ConsultationGetPayload<typeof withCountries>;

/** A country that is consulted, as it is stored. */
export type StoredVoice = StoredConsultation['countries'][number];

/** The conclusions of a session put before the countries, and the time that they have. */
@Injectable()
export class ConsultationsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly sessions: SessionsService,
    private readonly programmes: ProgrammesService,
    private readonly institutions: InstitutionsService,
    private readonly conclusions: ConclusionsService,
    private readonly holidays: HolidaysService,
    holdings: HoldingsService,
  ) {
    holdings.registerReferences(
      { to: 'INSTITUTION', table: 'CountryVoice', column: 'institutionId', row: 'id' },
      { to: 'INSTITUTION', table: 'ConsultedCountry', column: 'institutionId', row: 'id' },
    );
  }

  /** A consultation that the viewer may read, or null. */
  async seenById(viewer: Viewer, id: string): Promise<StoredConsultation | null> {
    if (!z.uuid().safeParse(id).success) return null;
    return this.database.consultation.findFirst({
      where: { AND: [consultationsVisibleTo(viewer), { id }] },
      ...withCountries,
    });
  }

  /** The same, refused where there is none to see. */
  async byId(viewer: Viewer, id: string): Promise<StoredConsultation> {
    const consultation = await this.seenById(viewer, id);
    if (!consultation) throw new DomainError('NOT_FOUND');
    return consultation;
  }

  /** Names the institution that gives a country's position in a group. */
  async nameVoice(acting: Acting, group: string, institution: string) {
    const { viewer } = acting;
    const groupId = await this.programmes.groupId(group);
    allow(viewer, canLeadIn(viewer, groupId));
    const { id: institutionId, countryCode } = await this.institutions.one(viewer, institution, 'institution');
    const member = (await this.members(groupId, viewer.today)).find((known) => known.institutionId === institutionId);
    if (!member || countryCode === null) throw new DomainError('INVALID_INPUT', { field: 'institution' });
    return this.database.$transaction(async (transaction) => {
      const voice = await transaction.countryVoice.upsert({
        where: { groupId_countryCode: { groupId, countryCode } },
        create: { id: newId(), groupId, countryCode, institutionId },
        update: { institutionId },
      });
      await this.events.record(transaction, acting, {
        act: 'name-voice',
        subject: { type: 'Institution', id: institutionId },
        groupId,
        details: { groupId, countryCode },
      });
      return voice;
    });
  }

  /** The last day that a consultation of a session would have if it was opened now, counted country by country. */
  async proposedClosing(viewer: Viewer, sessionId: string, now: Date = new Date()) {
    if (!z.uuid().safeParse(sessionId).success) throw new DomainError('NOT_FOUND');
    const session = await this.sessions.byId(viewer, sessionId);
    allow(viewer, canLeadIn(viewer, session.groupId));
    const voices = await this.voicesOf(session.groupId, dayOf(now));
    const countries = voices.map(({ countryCode }) => ({
      countryCode,
      closesOn: this.holidays.after(dayOf(now), usualWorkingDays, countryCode),
    }));
    const closesOn = this.holidays.afterEverywhere(
      dayOf(now),
      usualWorkingDays,
      countries.map(({ countryCode }) => countryCode),
    );
    return { closesOn, countries };
  }

  /**
   * Puts all drafts of a session before the countries of the group, as one package. They get their numbers, their wording is
   * kept, and the clock starts: only once Spanish and English are current.
   */
  async open(acting: Acting, sessionId: string, typedDay: string | null, now: Date = new Date()) {
    const { viewer } = acting;
    const { closesOn: typed } = parseInput(closingDaySchema, { closesOn: typedDay });
    if (!z.uuid().safeParse(sessionId).success) throw new DomainError('NOT_FOUND', { field: 'session' });
    const session = await this.sessions.byId(viewer, sessionId);
    const { groupId, code } = session;
    allow(viewer, canLeadIn(viewer, groupId));
    const today = dayOf(now);
    if (session.publishedAt === null) throw new DomainError('INCOMPLETE', { field: 'publishedAt' });
    if (typed && typed <= today) throw new DomainError('INVALID_INPUT', { field: 'closesOn' });
    const voices = await this.voicesOf(groupId, today);
    if (voices.length === 0) throw new DomainError('INCOMPLETE', { field: 'countries' });
    const countryCodes = voices.map(({ countryCode }) => countryCode);
    const closesOn = typed ?? this.holidays.afterEverywhere(today, usualWorkingDays, countryCodes);
    return this.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM "Session" WHERE "id" = ${sessionId}::uuid FOR UPDATE`;
      const where = { sessionId, status: 'DRAFT' as const };
      const drafts = await transaction.conclusion.findMany({ where, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
      if (drafts.length === 0) throw new DomainError('NOTHING_DUE');
      for (const draft of drafts) refuseLacking(draft);
      const tied = await transaction.conclusionLink.findMany({
        where: { conclusionId: { in: drafts.map(({ id }) => id) } },
        distinct: ['conclusionId'],
        select: { conclusionId: true },
      });
      // One that began as a paragraph of the notes says by now what it comes from.
      if (tied.length < drafts.length) throw new DomainError('INCOMPLETE', { field: 'questions' });
      const group = await transaction.workingGroup.findUniqueOrThrow({ where: { id: groupId } });
      const id = newId();
      await transaction.consultation.create({
        data: { id, groupId, sessionId, openedAt: now, closesOn, countries: { create: voices } },
      });
      const { lastNumber } = await transaction.conclusionNumbering.upsert({
        where: { sessionId },
        create: { sessionId, lastNumber: drafts.length },
        update: { lastNumber: { increment: drafts.length } },
      });
      await this.events.record(transaction, acting, {
        act: 'open',
        subject: { type: 'Consultation', id },
        groupId,
        to: closesOn,
        at: now,
        details: { countries: countryCodes, count: drafts.length },
      });
      for (const [index, draft] of drafts.entries()) {
        const number = lastNumber - drafts.length + index + 1;
        const { count } = await transaction.conclusion.updateMany({
          where: { id: draft.id, status: 'DRAFT', version: draft.version },
          data: {
            status: 'IN_CONSULTATION',
            consultationId: id,
            number,
            citation: citationOf(group.slug, code, number),
            version: { increment: 1 },
          },
        });
        if (count === 0) throw new DomainError('CONFLICT', { values: { version: draft.version } });
        const text = localizedSchema.parse(draft.text);
        await this.conclusions.freeze(transaction, draft.id, draft.wording, text, { isMend: false, at: now });
        await this.conclusions.tell(transaction, acting, 'circulate', draft, {
          from: 'DRAFT',
          to: 'IN_CONSULTATION',
          details: { number, consultationId: id },
          at: now,
        });
      }
      return transaction.consultation.findUniqueOrThrow({ where: { id }, ...withCountries });
    });
  }

  /** Sets another last day, with a reason. */
  async moveClosing(acting: Acting, id: string, version: number, typedDay: string, typedReason: string) {
    const { viewer } = acting;
    const { closesOn } = parseInput(closingDaySchema, { closesOn: typedDay });
    const before = await this.byId(viewer, id);
    allow(viewer, consultationPolicy.moveClosing(viewer, before));
    const note = parseInput(reasonSchema, typedReason);
    if (note === '') throw new DomainError('REASON_NEEDED', { field: 'reason' });
    if (!closesOn || closesOn < viewer.today) throw new DomainError('INVALID_INPUT', { field: 'closesOn' });
    return this.write(acting, before, version, { closesOn }, { act: 'move-closing', to: closesOn, note });
  }

  /** Records whether somebody of a country was reached; who was not is never counted as silent. */
  async recordReach(acting: Acting, id: string, country: string, isReached: boolean) {
    const { viewer } = acting;
    const countryCode = parseInput(countryCodeSchema, country);
    const before = await this.byId(viewer, id);
    allow(viewer, consultationPolicy.recordReach(viewer, before));
    if (!before.countries.some((known) => known.countryCode === countryCode)) {
      throw new DomainError('NOT_FOUND', { field: 'country' });
    }
    return this.database.$transaction(async (transaction) => {
      const where = { consultationId_countryCode: { consultationId: id, countryCode } };
      await transaction.consultedCountry.update({ where, data: { isReached } });
      await this.events.record(transaction, acting, {
        act: isReached ? 'record-reached' : 'record-not-reached',
        subject: { type: 'Consultation', id },
        groupId: before.groupId,
        details: { countryCode },
      });
      return transaction.consultation.findUniqueOrThrow({ where: { id }, ...withCountries });
    });
  }

  /** Gives a country its one extension. */
  async extend(acting: Acting, id: string, now: Date = new Date()) {
    const { viewer } = acting;
    const before = await this.byId(viewer, id);
    const voice = this.voiceOf(viewer, before, (known) => voicePolicy.extend(viewer, known));
    this.refuseOver(before, voice, now);
    if (voice.extendedTo !== null) throw new DomainError('NOTHING_DUE');
    const extendedTo = this.holidays.after(before.closesOn, extraWorkingDays, voice.countryCode);
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.consultedCountry.updateMany({
        where: { id: voice.id, extendedTo: null },
        data: { extendedTo },
      });
      if (count === 0) throw new DomainError('NOTHING_DUE');
      await this.events.record(transaction, acting, {
        act: 'extend',
        subject: { type: 'Consultation', id },
        groupId: before.groupId,
        from: before.closesOn,
        to: extendedTo,
        details: { countryCode: voice.countryCode, institutionId: voice.institutionId },
        at: now,
      });
      return transaction.consultation.findUniqueOrThrow({ where: { id }, ...withCountries });
    });
  }

  /** The country for which the viewer may act; refused where there is none. */
  voiceOf(viewer: Viewer, { countries }: StoredConsultation, may: (voice: StoredVoice) => boolean): StoredVoice {
    const voice = countries.find(may);
    allow(viewer, voice !== undefined);
    if (!voice) throw new DomainError('FORBIDDEN');
    return voice;
  }

  /** Refuses what comes when the country's last day is over everywhere. */
  refuseOver({ closesOn, closedAt }: StoredConsultation, { extendedTo }: StoredVoice, now: Date): void {
    if (closedAt !== null || now >= endOfDayEverywhere(lastDayOf(closesOn, [extendedTo]))) {
      throw new DomainError('CONSULTATION_OVER');
    }
  }

  private async write(
    acting: Acting,
    { id, groupId, closesOn }: StoredConsultation,
    version: number,
    data: Prisma.ConsultationUncheckedUpdateManyInput,
    told: { act: string; to: string; note: string },
  ): Promise<StoredConsultation> {
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.consultation.updateMany({
        where: { id, version, closedAt: null },
        data: { ...data, version: version + 1 },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version } });
      await this.events.record(transaction, acting, {
        ...told,
        subject: { type: 'Consultation', id },
        groupId,
        from: closesOn,
      });
      return transaction.consultation.findUniqueOrThrow({ where: { id }, ...withCountries });
    });
  }

  private members(groupId: string, today: string) {
    return this.database.groupMember.findMany({
      where: { groupId, kind: 'MEMBER', fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] },
      include: { institution: { select: { countryCode: true } } },
      orderBy: { id: 'asc' },
    });
  }

  /** Every country with a member in a group, and the institution that speaks for it. */
  private async voicesOf(groupId: string, today: string) {
    const members = await this.members(groupId, today);
    const named = await this.database.countryVoice.findMany({ where: { groupId } });
    const countries = [...new Set(members.flatMap(({ institution: { countryCode } }) => countryCode ?? []))].toSorted();
    return countries.map((countryCode) => {
      const own = members.filter(({ institution }) => institution.countryCode === countryCode);
      const voice = named.find((known) => known.countryCode === countryCode)?.institutionId;
      const institutionId = own.find((member) => member.institutionId === voice)?.institutionId;
      const only = own.length === 1 ? own[0]?.institutionId : undefined;
      const speaks = institutionId ?? only;
      if (speaks === undefined) throw new DomainError('VOICE_NEEDED', { values: { country: countryCode } });
      // Whether anybody there is reached, the letters tell.
      return { id: newId(), countryCode, institutionId: speaks, isReached: false };
    });
  }
}

/** Refuses a text of which a language is missing or behind. */
export const refuseLacking = ({ lacking, citation, position }: Prisma.ConclusionGetPayload<object>): void => {
  if (lacking.length === 0) return;
  const which = citation ?? String(position + 1);
  throw new DomainError('LANGUAGE_LACKING', { field: 'text', values: { which, languages: lacking.join(', ') } });
};
