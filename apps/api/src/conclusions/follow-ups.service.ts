import { Inject, Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { institutionRoleKinds } from '@cauce/domain/role';
import { dayOf } from '@cauce/domain/time';
import type { Viewer } from '../platform/auth/viewer.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { EventsService, type Act } from '../platform/events/events.service.js';
import { adoptionCountriesSchema } from './adoption-record.js';
import { AddresseesService, type Member } from './addressees.service.js';
import { GroupLettersService, isNews, type LetterHead, type Pen } from './group-letters.service.js';
import { TasksService, type OpenTask } from './tasks.service.js';

const aDay = 24 * 60 * 60_000;
/** For how many days what was adopted is news on a person’s page. */
const newsDays = 60;

const session = { include: { group: { select: { slug: true, name: true } } } } as const;
const withRecord = { adoption: true, session } as const;

/** What was adopted, and what it means to each who belongs to the group: told to all, also to those who were absent. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly addressees: AddresseesService,
    private readonly letters: GroupLettersService,
    private readonly tasks: TasksService,
    @Inject(CONFIG) private readonly config: Config,
    events: EventsService,
  ) {
    events.follow(['Session.release'], (transaction, _acting, act) => this.tellReleased(transaction, act));
  }

  /** What was adopted lately in the viewer’s groups, the latest first, with what became of the countries that they act for. */
  async ofViewer(viewer: Viewer, now: Date = new Date()) {
    const own = viewer.institutionsAs(...institutionRoleKinds);
    const adoptions = await this.database.adoption.findMany({
      where: {
        at: { gte: new Date(now.getTime() - newsDays * aDay) },
        conclusion: { groupId: { in: viewer.groupsJoined }, consultationId: { not: null } },
      },
      include: { conclusion: { select: { sessionId: true, number: true, consultationId: true } } },
    });
    const consultationIds = [...new Set(adoptions.flatMap(({ conclusion }) => conclusion.consultationId ?? []))];
    return consultationIds
      .map((id) => {
        const parts = adoptions
          .filter(({ conclusion }) => conclusion.consultationId === id)
          .toSorted((one, other) => (one.conclusion.number ?? 0) - (other.conclusion.number ?? 0));
        return {
          id,
          at: new Date(Math.max(...parts.map(({ at }) => at.getTime()))),
          sessionId: parts[0]?.conclusion.sessionId ?? '',
          statements: parts.map(({ conclusionId, countries }) => ({
            conclusionId,
            outcomes: adoptionCountriesSchema
              .parse(countries)
              .filter(({ institutionId }) => own.includes(institutionId)),
          })),
        };
      })
      .toSorted((one, other) => other.at.getTime() - one.at.getTime());
  }

  /** Tells everybody in the group what was adopted by one act. */
  async tellAdopted(transaction: Transaction, conclusionIds: readonly string[], at: Date): Promise<void> {
    const [first = ''] = conclusionIds;
    await this.tell(transaction, conclusionIds, { kind: 'adopted', key: `adopted:${first}` }, at);
  }

  private async tellReleased(transaction: Transaction, { subject, at, details }: Act): Promise<void> {
    const now = at ?? new Date();
    const fresh = await transaction.conclusion.findMany({
      where: { sessionId: subject.id, releasedAt: now },
      select: { id: true },
    });
    const head = { kind: 'released', key: `released:${subject.id}:${String(details?.['number'])}` };
    await this.tell(
      transaction,
      fresh.map(({ id }) => id),
      head,
      now,
    );
  }

  private async tell(transaction: Transaction, ids: readonly string[], head: LetterHead, at: Date): Promise<void> {
    if (!isNews(at)) return;
    const conclusions = await transaction.conclusion.findMany({
      where: { id: { in: [...ids] } },
      orderBy: { number: 'asc' },
      include: withRecord,
    });
    const [first] = conclusions;
    if (!first) return;
    const { groupId, session: about } = first;
    const members = await this.addressees.members(transaction, groupId, dayOf(at));
    const agreed = await this.agreed(transaction, members);
    const open = await this.tasks.openIn(transaction, [groupId], at);
    const sessions = await transaction.session.findMany({
      where: { id: { in: open.map(({ sessionId }) => sessionId) } },
      select: { id: true, code: true },
    });
    const codes = new Map(sessions.map(({ id, code }) => [id, code]));
    const next = await transaction.session.findFirst({
      where: { groupId, publishedAt: { not: null }, startsAt: { gt: at }, status: { in: ['DRAFT', 'CONVENED'] } },
      orderBy: { startsAt: 'asc' },
    });
    const records = conclusions.map(({ adoption, ...conclusion }) => ({
      ...conclusion,
      countries: adoptionCountriesSchema.parse(adoption?.countries ?? []),
    }));
    const kind = head.kind === 'released' ? 'released' : 'adopted';
    for (const member of members) {
      if (!isOfficial(member) && !agreed.has(member.personId)) continue;
      await this.letters.write(transaction, head, member, about, (pen) => {
        const values = { group: pen.group, session: pen.session, title: pen.title, count: conclusions.length };
        const mine = open.filter(({ waitsFor }) => waitsFor(member.viewer));
        return {
          subject: pen.words(`consultation-mail.${kind}.subject`, values),
          lines: [pen.words(`consultation-mail.${kind}.lead`, values), pen.words('consultation-mail.adopted.meaning')],
          passages: [
            ...records.map(({ citation, text, countries }) => ({
              head: citation ?? '',
              text: [
                pen.text(text),
                ...countries
                  .filter(({ countryCode }) => member.countryCodes.includes(countryCode))
                  .map(({ countryCode, outcome }) =>
                    pen.words('consultation-mail.adopted.position', {
                      country: pen.country(countryCode),
                      outcome: pen.words(`conclusions.outcome.${outcome}`),
                    }),
                  ),
              ].join('\n'),
            })),
            {
              head: pen.words('consultation-mail.followUp.mine'),
              text:
                mine.map((task) => taskIn(pen, task, codes.get(task.sessionId) ?? '')).join('\n') ||
                pen.words('consultation-mail.followUp.nothing'),
            },
          ],
          closing: [
            next?.startsAt
              ? pen.words('consultation-mail.followUp.next', {
                  session: next.code,
                  title: pen.text(next.title),
                  day: pen.day(next.localStart ?? dayOf(next.startsAt)),
                  address: `${this.config.publicUrl}/api/sessions/${encodeURIComponent(about.group.slug)}/${encodeURIComponent(next.code)}/calendar.ics?locale=${pen.locale}`,
                })
              : pen.words('consultation-mail.followUp.noNext'),
          ],
          action: { label: pen.words('consultation-mail.adopted.action'), href: pen.sessionAddress },
          notes: [
            pen.words(`consultation-mail.why.${isOfficial(member) ? 'member' : 'agreed'}`, values),
            pen.words('consultation-mail.passOn'),
          ],
        };
      });
    }
  }

  /** Who agreed to hear what comes of sessions. */
  private async agreed(transaction: Transaction, members: readonly Member[]): Promise<Set<string>> {
    const rows = await transaction.consent.findMany({
      where: { personId: { in: members.map(({ personId }) => personId) }, purpose: 'FOLLOW_UP', withdrawnAt: null },
      select: { personId: true },
    });
    return new Set(rows.map(({ personId }) => personId));
  }
}

/** Whoever holds an office in the group or for an institution is told by it; whoever merely belongs to it, if they agreed. */
const isOfficial = ({ viewer, institutionIds }: Member): boolean => {
  const [groupId = ''] = viewer.groupsJoined;
  const offices = ['MANAGER', 'CO_LEAD', 'EXPERT', 'RAPPORTEUR', 'TRANSLATOR'] as const;
  return (
    offices.some((role) => viewer.holds(role, groupId)) ||
    viewer.institutionsAs(...institutionRoleKinds).some((id) => institutionIds.includes(id))
  );
};

/** A task as one line: what, for which country, in which session, until when. */
const taskIn = (pen: Pen, { kind, countryCode, count, dueOn }: OpenTask, session: string): string => {
  const what = pen.words(`tasks.kind.${kind}`, {
    country: countryCode === null ? '' : pen.country(countryCode),
    count,
  });
  const task = pen.words('tasks.inSession', { task: what, session });
  return dueOn === null ? task : pen.words('tasks.until', { task, day: pen.day(dueOn) });
};
