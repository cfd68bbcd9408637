import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import { lastDayOf, objectionStateAt } from '@cauce/domain/consultation';
import { daysSince, reminderDays, taskKinds, type TaskKind } from '@cauce/domain/follow-up';
import { dayOf } from '@cauce/domain/time';
import { endOfDayEverywhere } from '@cauce/domain/working-days';
import type { Viewer } from '../platform/auth/viewer.js';
import { EventsService } from '../platform/events/events.service.js';

/** Something that waits for somebody. */
export interface OpenTask {
  /** The same while the same thing waits. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly groupId: string;
  readonly sessionId: string;
  /** The consultation in which it is to be done; none where it is about no open one. */
  readonly consultationId: string | null;
  /** The one conclusion that it is about; none where it is about several. */
  readonly conclusionId: string | null;
  readonly countryCode: string | null;
  /** How many conclusions it is about. */
  readonly count: number;
  readonly since: Date;
  /** The last day on which it can be done. */
  readonly dueOn: string | null;
  readonly waitsFor: (viewer: Viewer) => boolean;
}

const whole = {
  countries: true,
  conclusions: {
    where: { status: 'IN_CONSULTATION' },
    orderBy: { number: 'asc' },
    include: { positions: true, objections: { where: { liftedAt: null } }, approvals: true },
  },
} as const satisfies Prisma.ConsultationInclude;

type WholeConsultation = Prisma.ConsultationGetPayload<{ include: typeof whole }>;
type AskedConclusion = WholeConsultation['conclusions'][number];

/** A conclusion with the words of countries on it. */
interface WithWords {
  readonly wording: number;
  readonly positions: readonly {
    readonly countryCode: string;
    readonly isGiven: boolean;
    readonly ofWording: number;
  }[];
}

const pressing = new Map(taskKinds.map((kind, index) => [kind, index]));

const byPressure = (one: OpenTask, other: OpenTask): number =>
  (pressing.get(one.kind) ?? 0) - (pressing.get(other.kind) ?? 0) ||
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') ||
  one.id.localeCompare(other.id);

/** What is open in groups, and for whom it waits; the page of a person and the mails to them are made of the same. */
@Injectable()
export class TasksService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
  ) {}

  /** What waits for a viewer now. */
  async ofViewer(viewer: Viewer, now: Date = new Date()): Promise<OpenTask[]> {
    if (viewer.groupsJoined.length === 0) return [];
    const open = await this.openIn(this.database, viewer.groupsJoined, now);
    return open.filter(({ waitsFor }) => waitsFor(viewer));
  }

  /** All that is open in groups at an instant. */
  async openIn(transaction: Transaction, groupIds: readonly string[], now: Date): Promise<OpenTask[]> {
    const consultations = await transaction.consultation.findMany({
      where: { groupId: { in: [...groupIds] }, closedAt: null, conclusions: { some: { status: 'IN_CONSULTATION' } } },
      include: whole,
      orderBy: { id: 'asc' },
    });
    const groups = await transaction.workingGroup.findMany({
      where: { id: { in: consultations.map(({ groupId }) => groupId) } },
      select: { id: true, isAdoptionByBothCoLeads: true },
    });
    const byBoth = new Set(groups.flatMap(({ id, isAdoptionByBothCoLeads }) => (isAdoptionByBothCoLeads ? [id] : [])));
    const tasks = consultations.flatMap((consultation) => [
      ...positionsAsked(consultation, now),
      ...objectionsOpen(consultation, now),
      ...adoptionDue(consultation, byBoth.has(consultation.groupId), now),
    ]);
    const due = await this.conclusionsDue(transaction, groupIds, now);
    return [...tasks, ...due, ...(await this.answersDue(transaction, groupIds))].toSorted(byPressure);
  }

  /** The sessions that were held and whose conclusions are not before the countries, with who writes them. */
  async unwritten(transaction: Transaction, groupIds: readonly string[]) {
    const sessions = await transaction.session.findMany({
      where: {
        groupId: { in: [...groupIds] },
        status: 'HELD',
        OR: [{ conclusions: { none: { number: { not: null } } } }, { conclusions: { some: { status: 'DRAFT' } } }],
      },
      include: {
        group: { select: { slug: true, name: true } },
        conclusions: { where: { status: 'DRAFT' }, select: { penHolderId: true, lacking: true } },
      },
      orderBy: { id: 'asc' },
    });
    const held = await this.events.lastMoves(
      'Session',
      sessions.map(({ id }) => id),
      ['HELD'],
    );
    return sessions.flatMap((session) => {
      const heldAt = held.get(session.id);
      const penHolderIds = [...new Set(session.conclusions.flatMap(({ penHolderId }) => penHolderId ?? []))];
      return heldAt ? [{ ...session, heldAt, penHolderIds }] : [];
    });
  }

  /** What was said to the secretariat of adopted texts, and waits for its answer. */
  private async answersDue(transaction: Transaction, groupIds: readonly string[]): Promise<OpenTask[]> {
    const where = { groupId: { in: [...groupIds] }, answeredAt: null };
    const include = { conclusion: { select: { sessionId: true } } };
    const remarks = await transaction.remark.findMany({ where, include });
    const reports = await transaction.errorReport.findMany({ where: { ...where, putAsideAt: null }, include });
    const task =
      (kind: 'ANSWER_REMARK' | 'ANSWER_REPORT') =>
      ({
        id,
        groupId,
        conclusionId,
        at,
        conclusion,
      }: (typeof remarks)[number] | (typeof reports)[number]): OpenTask => ({
        id: `${kind}:${id}`,
        kind,
        groupId,
        sessionId: conclusion.sessionId,
        consultationId: null,
        conclusionId,
        countryCode: null,
        count: 1,
        since: at,
        dueOn: null,
        waitsFor: (viewer) => viewer.manages(groupId),
      });
    return [...remarks.map(task('ANSWER_REMARK')), ...reports.map(task('ANSWER_REPORT'))];
  }

  private async conclusionsDue(transaction: Transaction, groupIds: readonly string[], now: Date): Promise<OpenTask[]> {
    const sessions = await this.unwritten(transaction, groupIds);
    if (sessions.length === 0) return [];
    const roles = await transaction.groupRole.findMany({
      where: {
        groupId: { in: sessions.map(({ groupId }) => groupId) },
        role: { in: ['RAPPORTEUR', 'EXPERT'] },
        fromOn: { lte: dayOf(now) },
        OR: [{ toOn: null }, { toOn: { gte: dayOf(now) } }],
      },
      select: { groupId: true, role: true },
    });
    return sessions.map(({ id, groupId, heldAt, penHolderIds, conclusions }) => {
      const has = (role: 'RAPPORTEUR' | 'EXPERT') =>
        roles.some((held) => held.groupId === groupId && held.role === role);
      const days = daysSince(dayOf(heldAt), dayOf(now));
      const writes = (viewer: Viewer): boolean => {
        if (penHolderIds.length > 0) return penHolderIds.some((penHolderId) => penHolderId === viewer.personId);
        if (has('RAPPORTEUR')) return viewer.holds('RAPPORTEUR', groupId);
        return has('EXPERT') ? viewer.holds('EXPERT', groupId) : viewer.manages(groupId);
      };
      return {
        id: `write:${id}`,
        kind: 'WRITE_CONCLUSIONS' as const,
        groupId,
        sessionId: id,
        consultationId: null,
        conclusionId: null,
        countryCode: null,
        count: conclusions.length,
        since: heldAt,
        dueOn: null,
        waitsFor: (viewer) =>
          writes(viewer) ||
          (days >= reminderDays.LEADS && viewer.coLeads(groupId)) ||
          (days >= reminderDays.MANAGERS && viewer.manages(groupId)),
      };
    });
  }
}

const hasWord = ({ positions, wording }: WithWords, countryCode: string, isGiven: boolean): boolean =>
  positions.some((word) => word.countryCode === countryCode && word.isGiven === isGiven && word.ofWording >= wording);

/** The last day on which a country can speak. */
export const lastDayFor = ({ closesOn }: { closesOn: string }, { extendedTo }: { extendedTo: string | null }): string =>
  lastDayOf(closesOn, [extendedTo]);

/** The conclusions on which a country has not spoken yet, in the wording that stands. */
export const unspoken = <Asked extends WithWords>(conclusions: readonly Asked[], countryCode: string): Asked[] =>
  conclusions.filter((conclusion) => !hasWord(conclusion, countryCode, true));

const positionsAsked = (consultation: WholeConsultation, now: Date): OpenTask[] =>
  consultation.countries.flatMap((country) => {
    const { countryCode, institutionId } = country;
    const dueOn = lastDayFor(consultation, country);
    if (now >= endOfDayEverywhere(dueOn)) return [];
    const missing = unspoken(consultation.conclusions, countryCode);
    const undrafted = missing.filter((conclusion) => !hasWord(conclusion, countryCode, false));
    const task = (kind: 'GIVE_POSITION' | 'DRAFT_POSITION', about: readonly AskedConclusion[]): OpenTask[] =>
      about.length === 0
        ? []
        : [
            {
              id: `${kind}:${country.id}`,
              kind,
              groupId: consultation.groupId,
              sessionId: consultation.sessionId,
              consultationId: consultation.id,
              conclusionId: about.length === 1 ? (about[0]?.id ?? null) : null,
              countryCode,
              count: about.length,
              since: consultation.openedAt,
              dueOn,
              waitsFor: (viewer) =>
                kind === 'GIVE_POSITION' ? viewer.clearsFor(institutionId) : viewer.writesFor(institutionId),
            },
          ];
    return [...task('GIVE_POSITION', missing), ...task('DRAFT_POSITION', undrafted)];
  });

const objectionsOpen = (
  { id: consultationId, groupId, sessionId, conclusions }: WholeConsultation,
  now: Date,
): OpenTask[] =>
  conclusions.flatMap(({ id: conclusionId, penHolderId, objections }) =>
    objections.flatMap((objection) => {
      const { id, countryCode, institutionId, raisedAt, confirmBy } = objection;
      const state = objectionStateAt(objection, now);
      if (state !== 'RAISED' && state !== 'CONFIRMED') return [];
      const task = { groupId, sessionId, consultationId, conclusionId, countryCode, count: 1, since: raisedAt };
      const settle: OpenTask = {
        ...task,
        id: `settle:${id}`,
        kind: 'SETTLE_OBJECTION',
        dueOn: null,
        waitsFor: (viewer) => viewer.personId === penHolderId || viewer.manages(groupId) || viewer.coLeads(groupId),
      };
      const confirm: OpenTask = {
        ...task,
        id: `confirm:${id}`,
        kind: 'CONFIRM_OBJECTION',
        dueOn: confirmBy,
        waitsFor: (viewer) => viewer.clearsFor(institutionId),
      };
      return state === 'RAISED' ? [confirm, settle] : [settle];
    }),
  );

/** Whoever may adopt has something to do once the time is over and nothing holds it up; a leading institution only until it has said so. */
const adoptionDue = (consultation: WholeConsultation, isByBoth: boolean, now: Date): OpenTask[] => {
  const { id, groupId, sessionId, closesOn, countries, conclusions } = consultation;
  const over = endOfDayEverywhere(
    lastDayOf(
      closesOn,
      countries.map(({ extendedTo }) => extendedTo),
    ),
  );
  const free = conclusions.filter(
    ({ objections, lacking }) =>
      lacking.length === 0 &&
      !objections.some((objection) => ['RAISED', 'CONFIRMED'].includes(objectionStateAt(objection, now))),
  );
  if (now < over || free.length === 0) return [];
  const waitsFor = (viewer: Viewer): boolean => {
    if (!isByBoth) return viewer.manages(groupId) || viewer.coLeads(groupId);
    return viewer
      .coLeadsFor(groupId)
      .some((institutionId) =>
        free.some(
          ({ approvals, wording }) =>
            !approvals.some((said) => said.institutionId === institutionId && said.ofWording === wording),
        ),
      );
  };
  const conclusionId = free.length === 1 ? (free[0]?.id ?? null) : null;
  const about = { groupId, sessionId, consultationId: id, conclusionId, countryCode: null, count: free.length };
  return [{ id: `adopt:${id}`, kind: 'ADOPT', ...about, since: over, dueOn: null, waitsFor }];
};
