import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma } from '@cauce/database/client';
import { dayOf } from '@cauce/domain/time';
import { heldFacts, PersonalDataService, type HeldThing } from '../personal-data/personal-data.service.js';

/** What the log holds about people: that they acted, by an id, and the reasons that they wrote, which can be erased. */
@Injectable()
export class EventsDataService {
  constructor(
    private readonly database: PrismaClient,
    private readonly personalData: PersonalDataService,
  ) {
    this.personalData.register(
      { category: 'EVENTS', find: (personIds) => this.acts(personIds) },
      {
        category: 'REASONS',
        find: (personIds) => this.reasons(personIds),
        erase: (transaction, { personIds }) =>
          this.deleteReasons(transaction, {
            OR: [{ actorId: { in: [...personIds] } }, { subjectType: 'Person', subjectId: { in: [...personIds] } }],
          }),
        deleteOlder: (transaction, before) =>
          this.deleteReasons(transaction, { occurredAt: { lt: new Date(`${before}T00:00:00Z`) } }),
      },
    );
  }

  private async acts(personIds: readonly string[]): Promise<HeldThing[]> {
    const ids = [...personIds];
    const events = await this.database.event.findMany({
      where: {
        OR: [
          { actorId: { in: ids } },
          { onBehalfOfId: { in: ids } },
          { subjectType: 'Person', subjectId: { in: ids } },
        ],
      },
      orderBy: { seq: 'desc' },
      select: { occurredAt: true, subjectType: true, act: true, subjectId: true },
    });
    return events.map(({ occurredAt, subjectType, act, subjectId }) => ({
      startedOn: dayOf(occurredAt),
      facts: heldFacts({ AT: occurredAt, ACT: `${subjectType}.${act}`, ABOUT: subjectId }),
    }));
  }

  private async reasons(personIds: readonly string[]): Promise<HeldThing[]> {
    const notes = await this.database.eventNote.findMany({
      where: { event: { actorId: { in: [...personIds] } } },
      orderBy: { event: { seq: 'desc' } },
      select: { text: true, event: { select: { occurredAt: true } } },
    });
    return notes.map(({ text, event }) => ({
      startedOn: dayOf(event.occurredAt),
      facts: heldFacts({ AT: event.occurredAt, TEXT: text }),
    }));
  }

  private async deleteReasons(transaction: Prisma.TransactionClient, event: Prisma.EventWhereInput) {
    const notes = await transaction.eventNote.findMany({ where: { event }, select: { eventId: true } });
    const ids = notes.map(({ eventId }) => eventId);
    await transaction.eventNote.deleteMany({ where: { eventId: { in: ids } } });
    return ids.map((subjectId) => ({ subjectType: 'Event', subjectId }));
  }
}
