import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { closingNoticeDays, daysSince, reminderDueOn, type ReminderStep } from '@cauce/domain/follow-up';
import { dayOf } from '@cauce/domain/time';
import { JobsService } from '../platform/jobs/jobs.service.js';
import { AddresseesService, once, type Addressee } from './addressees.service.js';
import { GroupLettersService } from './group-letters.service.js';
import { HolidaysService } from './holidays.service.js';
import { lastDayFor, TasksService, unspoken } from './tasks.service.js';

const session = { include: { group: { select: { slug: true, name: true } } } } as const;

/** What the portal reminds people of by itself, once a day: each reminder once, whatever was missed meanwhile. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly database: PrismaClient,
    private readonly addressees: AddresseesService,
    private readonly letters: GroupLettersService,
    private readonly tasks: TasksService,
    private readonly holidays: HolidaysService,
    jobs: JobsService,
  ) {
    jobs.register({ name: 'conclusion-reminders', at: '06:00', run: (now) => this.run(now) });
  }

  /** Writes every reminder that is due at an instant. */
  async run(now: Date): Promise<void> {
    await this.remindOfConclusions(now);
    await this.remindOfClosing(now);
  }

  /** Whoever holds the pen is reminded after a session, then also who leads, then also who manages; nobody once it is done. */
  private async remindOfConclusions(now: Date): Promise<void> {
    const today = dayOf(now);
    const groups = await this.database.workingGroup.findMany({ select: { id: true } });
    const sessions = await this.tasks.unwritten(
      this.database,
      groups.map(({ id }) => id),
    );
    for (const { id, groupId, heldAt, penHolderIds, conclusions, ...about } of sessions) {
      const heldOn = dayOf(heldAt);
      const step = reminderDueOn(heldOn, today);
      if (step === null) continue;
      const drafts = { count: conclusions.length, lacking: conclusions.filter((one) => one.lacking.length > 0).length };
      await this.database.$transaction(async (transaction) => {
        const told = new Map<string, [ReminderStep, Addressee]>();
        const tell = (as: ReminderStep, people: readonly Addressee[]): void => {
          for (const somebody of people) {
            if (!told.has(somebody.personId)) told.set(somebody.personId, [as, somebody]);
          }
        };
        const inGroup = (...roles: readonly ('MANAGER' | 'CO_LEAD' | 'RAPPORTEUR' | 'EXPERT')[]) =>
          this.addressees.inGroup(transaction, groupId, roles, today);
        const managers = await inGroup('MANAGER');
        const writing = [
          await this.addressees.people(transaction, penHolderIds),
          await inGroup('RAPPORTEUR'),
          await inGroup('EXPERT'),
          managers,
        ];
        tell('WRITERS', writing.find((people) => people.length > 0) ?? []);
        if (step !== 'WRITERS') tell('LEADS', await inGroup('CO_LEAD'));
        if (step === 'MANAGERS') tell('MANAGERS', managers);
        for (const [as, somebody] of told.values()) {
          const head = { kind: 'conclusions-due', key: `conclusions-due:${id}:${step}` };
          await this.letters.write(transaction, head, somebody, about, (pen) => {
            const days = daysSince(heldOn, today);
            const values = { group: pen.group, session: pen.session, title: pen.title, day: pen.day(heldOn), days };
            return {
              subject: pen.words('consultation-mail.due.subject', values),
              lines: [
                pen.words('consultation-mail.due.lead', values),
                pen.words('consultation-mail.due.drafts', drafts).trim(),
                pen.words(`consultation-mail.due.${as}`),
              ],
              action: { label: pen.words('consultation-mail.due.action'), href: pen.sessionAddress },
              notes: [pen.words('consultation-mail.due.stops'), pen.words('consultation-mail.why.lead', values)],
            };
          });
        }
      });
    }
  }

  /** A country that has not spoken is told some working days before its time ends. */
  private async remindOfClosing(now: Date): Promise<void> {
    const today = dayOf(now);
    const consultations = await this.database.consultation.findMany({
      where: { closedAt: null },
      include: {
        countries: true,
        session,
        conclusions: { where: { status: 'IN_CONSULTATION' }, orderBy: { number: 'asc' }, include: { positions: true } },
      },
    });
    for (const { countries, conclusions, session: about, ...consultation } of consultations) {
      for (const country of countries) {
        const { id, countryCode, institutionId } = country;
        const lastDay = lastDayFor(consultation, country);
        const missing = unspoken(conclusions, countryCode);
        const isNear = this.holidays.after(today, closingNoticeDays, countryCode) >= lastDay;
        if (today > lastDay || !isNear || missing.length === 0) continue;
        await this.database.$transaction(async (transaction) => {
          const people = await this.addressees.officers(
            transaction,
            [institutionId],
            ['FOCAL_POINT', 'ALTERNATE', 'VALIDATING_AUTHORITY', 'DELEGATE'],
            today,
          );
          for (const somebody of once(people)) {
            const head = { kind: 'closing-soon', key: `closing-soon:${id}:${lastDay}` };
            await this.letters.write(transaction, head, somebody, about, (pen) => {
              const country = pen.country(countryCode);
              const { group, session } = pen;
              const values = { country, group, session, count: missing.length, day: pen.day(lastDay) };
              return {
                subject: pen.words('consultation-mail.closing.subject', values),
                lines: [pen.words('consultation-mail.closing.lead', values)],
                passages: missing.map(({ citation, text }) => ({ head: citation ?? '', text: pen.text(text) })),
                closing: [pen.words('consultation-mail.closing.silence', values)],
                action: {
                  label: pen.words('consultation-mail.open.action'),
                  href: pen.consultationAddress(consultation.id),
                },
                notes: [pen.words('consultation-mail.why.officer', values), pen.words('consultation-mail.passOn')],
              };
            });
          }
        });
      }
    }
  }
}
