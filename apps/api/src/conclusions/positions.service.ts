import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import {
  extraWorkingDays,
  objectionInputSchema,
  pauses,
  positionInputSchema,
  type Stance,
} from '@cauce/domain/consultation';
import { DomainError } from '@cauce/domain/errors';
import { localizedSchema } from '@cauce/domain/localized';
import { dayOf } from '@cauce/domain/time';
import { HoldingsService } from '../institutions/holdings.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { written } from '../platform/database/texts.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { ConclusionsService, type StoredConclusion } from './conclusions.service.js';
import { ConsultationsService, type StoredVoice } from './consultations.service.js';
import { voicePolicy } from './consultations.policy.js';
import { HolidaysService } from './holidays.service.js';

/** What a JSON column holds where there is no text. */
const nothing = Prisma.DbNull;

/** A word on a conclusion as it is to be stored. */
interface Word {
  readonly stance: Stance;
  readonly text: Prisma.InputJsonObject | null;
  readonly isPublic: boolean;
}

const noObjection: Word = { stance: 'NO_OBJECTION', text: null, isPublic: false };

/** Countries' words on conclusions: drafted by the focal point, given by the authority; objections pause at once. */
@Injectable()
export class PositionsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly conclusions: ConclusionsService,
    private readonly consultations: ConsultationsService,
    private readonly holidays: HolidaysService,
    holdings: HoldingsService,
  ) {
    holdings.registerReferences(
      { to: 'PERSON', table: 'Position', column: 'byId', row: 'id' },
      { to: 'PERSON', table: 'Objection', column: 'raisedById', row: 'id' },
      { to: 'PERSON', table: 'Objection', column: 'confirmedById', row: 'id' },
      { to: 'INSTITUTION', table: 'Position', column: 'institutionId', row: 'id' },
      { to: 'INSTITUTION', table: 'Objection', column: 'institutionId', row: 'id' },
    );
  }

  /** Drafts a country's word; its own institution alone reads it. */
  async draft(acting: Acting, id: string, typed: unknown, now: Date = new Date()): Promise<StoredConclusion> {
    const { viewer } = acting;
    const input = parseInput(positionInputSchema, typed);
    const { conclusion, voice } = await this.asked(viewer, id, now, (known) => voicePolicy.draft(viewer, known));
    return this.database.$transaction(async (transaction) => {
      await this.put(transaction, viewer, conclusion, voice, false, wordOf(input, viewer.personId), now);
      // Whether, and when, a country is about to speak is its own affair until it does.
      await this.events.record(transaction, acting, {
        act: 'draft',
        subject: { type: 'Position', id: conclusion.id },
        groupId: conclusion.groupId,
        isUnattributed: true,
        at: now,
      });
      return conclusion;
    });
  }

  /** Gives a country's word: what is typed, or else what was drafted. An objection pauses; anything else lifts what the country objected. */
  async give(acting: Acting, id: string, typed: unknown, now: Date = new Date()): Promise<StoredConclusion> {
    const { viewer } = acting;
    const input = typed === null ? null : parseInput(positionInputSchema, typed);
    const { conclusion, voice } = await this.asked(viewer, id, now, (known) => voicePolicy.give(viewer, known));
    return this.database.$transaction(async (transaction) => {
      const { countryCode } = voice;
      const draft = await transaction.position.findFirst({ where: { conclusionId: id, countryCode, isGiven: false } });
      if (!input && !draft) throw new DomainError('NOTHING_DUE');
      // A draft of an older wording is not given by a click: its writer had another text before them.
      if (!input && draft && draft.ofWording < conclusion.wording) {
        throw new DomainError('CONFLICT', { values: { version: conclusion.version } });
      }
      const drafted = draft && { ...draft, text: draft.text === null ? null : localizedSchema.parse(draft.text) };
      const word = input ? wordOf(input, viewer.personId) : drafted;
      if (word) await this.say(transaction, acting, conclusion, voice, word, now);
      return transaction.conclusion.findUniqueOrThrow({ where: { id } });
    });
  }

  /** Says that a country objects to nothing in a package, except to some, of which nothing is said. */
  async giveNoObjection(acting: Acting, consultationId: string, except: readonly string[], now: Date = new Date()) {
    const { viewer } = acting;
    const consultation = await this.consultations.byId(viewer, consultationId);
    const voice = this.consultations.voiceOf(viewer, consultation, (known) => voicePolicy.give(viewer, known));
    this.consultations.refuseOver(consultation, voice, now);
    return this.database.$transaction(async (transaction) => {
      const asked = await transaction.conclusion.findMany({
        where: { consultationId, status: 'IN_CONSULTATION' },
        orderBy: { number: 'asc' },
      });
      if (except.some((id) => !asked.some((conclusion) => conclusion.id === id))) {
        throw new DomainError('NOT_FOUND', { field: 'except' });
      }
      const meant = asked.filter(({ id }) => !except.includes(id));
      if (meant.length === 0) throw new DomainError('NOTHING_DUE');
      for (const conclusion of meant) await this.say(transaction, acting, conclusion, voice, noObjection, now);
      return consultation;
    });
  }

  /** Objects: the procedure pauses at once, and the authority has some working days to confirm it. */
  async object(acting: Acting, id: string, typed: unknown, now: Date = new Date()): Promise<StoredConclusion> {
    const { viewer } = acting;
    const { text } = parseInput(objectionInputSchema, { text: typed });
    const { conclusion, voice } = await this.asked(viewer, id, now, (known) => voicePolicy.object(viewer, known));
    return this.database.$transaction(async (transaction) => {
      if (await this.open(transaction, conclusion, voice, now)) throw new DomainError('NOTHING_DUE');
      await transaction.objection.create({
        data: {
          ...this.place(conclusion, voice),
          text: written(null, text, viewer.personId),
          raisedById: viewer.personId,
          raisedAt: now,
          confirmBy: this.holidays.after(dayOf(now), extraWorkingDays, voice.countryCode),
        },
      });
      await this.tell(transaction, acting, 'object', conclusion, voice, now);
      return conclusion;
    });
  }

  /** Confirms an objection: it is the country's position from now on. */
  async confirm(acting: Acting, id: string, now: Date = new Date()): Promise<StoredConclusion> {
    const { viewer } = acting;
    const { conclusion, voice } = await this.found(viewer, id, (known) => voicePolicy.confirmObjection(viewer, known));
    return this.database.$transaction(async (transaction) => {
      const objection = await this.open(transaction, conclusion, voice, now);
      if (!objection || objection.confirmedAt) throw new DomainError('NOTHING_DUE');
      const { count } = await transaction.objection.updateMany({
        where: { id: objection.id, confirmedAt: null, liftedAt: null },
        data: { confirmedAt: now, confirmedById: viewer.personId },
      });
      if (count === 0) throw new DomainError('NOTHING_DUE');
      const word = { stance: 'OBJECTION' as const, text: localizedSchema.parse(objection.text), isPublic: false };
      await this.put(transaction, viewer, conclusion, voice, true, word, now);
      await this.tell(transaction, acting, 'confirm-objection', conclusion, voice, now);
      return conclusion;
    });
  }

  /** Takes an objection back; one that the authority confirmed, the authority. */
  async lift(acting: Acting, id: string, now: Date = new Date()): Promise<StoredConclusion> {
    const { viewer } = acting;
    const { conclusion, voice } = await this.found(viewer, id, (known) => voicePolicy.liftObjection(viewer, known));
    return this.database.$transaction(async (transaction) => {
      const objection = await this.open(transaction, conclusion, voice, now);
      if (!objection) throw new DomainError('NOTHING_DUE');
      if (objection.confirmedAt) allow(viewer, voicePolicy.confirmObjection(viewer, voice));
      await this.liftAll(transaction, conclusion, voice, now);
      await this.tell(transaction, acting, 'lift-objection', conclusion, voice, now);
      return conclusion;
    });
  }

  private async say(
    transaction: Transaction,
    acting: Acting,
    conclusion: StoredConclusion,
    voice: StoredVoice,
    word: Word,
    now: Date,
  ): Promise<void> {
    const { countryCode } = voice;
    const isObjection = word.stance === 'OBJECTION';
    const objection = await this.open(transaction, conclusion, voice, now);
    if (!isObjection && objection) await this.liftAll(transaction, conclusion, voice, now);
    await this.put(transaction, acting.viewer, conclusion, voice, true, word, now);
    await transaction.position.deleteMany({ where: { conclusionId: conclusion.id, countryCode, isGiven: false } });
    if (isObjection) {
      const { personId } = acting.viewer;
      const confirmed = { confirmedAt: now, confirmedById: personId };
      if (objection) await transaction.objection.update({ where: { id: objection.id }, data: confirmed });
      else {
        const { text } = word;
        if (text === null) throw new DomainError('REASON_NEEDED', { field: 'text' });
        const raised = { raisedById: personId, raisedAt: now, confirmBy: dayOf(now), ...confirmed };
        await transaction.objection.create({ data: { ...this.place(conclusion, voice), text, ...raised } });
      }
    }
    await this.tell(transaction, acting, 'give-position', conclusion, voice, now, word.stance);
  }

  private async put(
    transaction: Transaction,
    { personId }: Viewer,
    conclusion: StoredConclusion,
    voice: StoredVoice,
    isGiven: boolean,
    { stance, text, isPublic }: Word,
    at: Date,
  ): Promise<void> {
    const { id: conclusionId, wording: ofWording } = conclusion;
    const { countryCode, institutionId } = voice;
    const word = { institutionId, stance, text: text ?? nothing, isPublic, ofWording, byId: personId, at };
    await transaction.position.upsert({
      where: { conclusionId_countryCode_isGiven: { conclusionId, countryCode, isGiven } },
      create: { ...this.place(conclusion, voice), isGiven, ...word },
      update: word,
    });
  }

  /** The country's objection that holds the procedure up now. */
  private async open(transaction: Transaction, { id }: StoredConclusion, { countryCode }: StoredVoice, now: Date) {
    await transaction.$queryRaw`SELECT 1 FROM "Conclusion" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const objections = await transaction.objection.findMany({
      where: { conclusionId: id, countryCode, liftedAt: null },
    });
    return objections.find((objection) => pauses(objection, now)) ?? null;
  }

  private async liftAll(transaction: Transaction, { id }: StoredConclusion, { countryCode }: StoredVoice, now: Date) {
    const where = { conclusionId: id, countryCode };
    await transaction.objection.updateMany({ where: { ...where, liftedAt: null }, data: { liftedAt: now } });
    await transaction.position.deleteMany({ where: { ...where, isGiven: true, stance: 'OBJECTION' } });
  }

  private place({ id: conclusionId, groupId }: StoredConclusion, { countryCode, institutionId }: StoredVoice) {
    return { id: newId(), groupId, conclusionId, countryCode, institutionId };
  }

  private async tell(
    transaction: Transaction,
    acting: Acting,
    act: string,
    conclusion: StoredConclusion,
    { countryCode, institutionId }: StoredVoice,
    at: Date,
    to?: Stance,
  ): Promise<void> {
    await this.conclusions.tell(transaction, acting, act, conclusion, {
      details: { countryCode, institutionId, wording: conclusion.wording },
      at,
      ...(to ? { to } : {}),
    });
  }

  /** A conclusion on which the viewer's country can still speak. */
  private async asked(viewer: Viewer, id: string, now: Date, may: (voice: StoredVoice) => boolean) {
    const { conclusion, consultation, voice } = await this.found(viewer, id, may);
    this.consultations.refuseOver(consultation, voice, now);
    return { conclusion, voice };
  }

  private async found(viewer: Viewer, id: string, may: (voice: StoredVoice) => boolean) {
    const conclusion = await this.conclusions.byId(viewer, id);
    if (conclusion.status !== 'IN_CONSULTATION' || conclusion.consultationId === null) {
      throw new DomainError('ILLEGAL_MOVE', { values: { from: conclusion.status } });
    }
    const consultation = await this.consultations.byId(viewer, conclusion.consultationId);
    return { conclusion, consultation, voice: this.consultations.voiceOf(viewer, consultation, may) };
  }
}

const wordOf = ({ stance, text, isPublic }: ReturnType<typeof positionInputSchema.parse>, by: string | null): Word => ({
  stance,
  text: text ? written(null, text, by) : null,
  isPublic: isPublic ?? false,
});
