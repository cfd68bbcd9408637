import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { dayOf } from '@cauce/domain/time';
import { originalOf } from '../platform/database/texts.js';
import {
  heldFacts,
  PersonalDataService,
  type HeldThing,
  type Touched,
} from '../platform/personal-data/personal-data.service.js';

/** What sessions hold about people: their names in published agendas, and the concept notes that they handed in. */
@Injectable()
export class SessionDataService {
  constructor(
    private readonly database: PrismaClient,
    private readonly personalData: PersonalDataService,
  ) {
    this.personalData.register(
      { category: 'CONTRIBUTIONS', find: (personIds) => this.contributions(personIds) },
      {
        category: 'NOTE_IMPORTS',
        find: (personIds) => this.noteImports(personIds),
        deleteOlder: (transaction, before) => this.deleteNoteImports(transaction, before),
      },
    );
  }

  /** An agenda names people as they were that day, not by an account: what has the same name is taken to be theirs. */
  private async contributions(personIds: readonly string[]): Promise<HeldThing[]> {
    const people = await this.database.person.findMany({
      where: { id: { in: [...personIds] }, erasedAt: null },
      select: { name: true },
    });
    if (people.length === 0) return [];
    const rows = await this.database.contribution.findMany({
      where: {
        OR: people.map(({ name }) => ({ name: { equals: name, mode: 'insensitive' as const } })),
        agendaItem: { session: { publishedAt: { not: null } } },
      },
      orderBy: [{ agendaItem: { session: { startsAt: 'desc' } } }, { position: 'asc' }],
      include: { agendaItem: { include: { session: { include: { group: true } } } } },
    });
    return rows.map(({ name, honorific, institution, agendaItem, ...row }) => ({
      startedOn: agendaItem.session.startsAt && dayOf(agendaItem.session.startsAt),
      facts: heldFacts({
        NAME: name,
        HONORIFIC: honorific,
        FUNCTION: originalOf(row.function),
        INSTITUTION: originalOf(institution),
        GROUP: agendaItem.session.group.slug,
        SESSION: agendaItem.session.code,
      }),
    }));
  }

  private async noteImports(personIds: readonly string[]): Promise<HeldThing[]> {
    const events = await this.database.event.findMany({
      where: { actorId: { in: [...personIds] }, act: 'read-note', subjectType: 'NoteImport' },
      select: { subjectId: true },
    });
    const rows = await this.database.noteImport.findMany({
      where: { id: { in: events.map(({ subjectId }) => subjectId) } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { fileName: true, createdAt: true, updatedAt: true, group: { select: { slug: true } } },
    });
    return rows.map(({ fileName, createdAt, updatedAt, group }) => ({
      startedOn: dayOf(updatedAt),
      facts: heldFacts({ FILE: fileName, AT: createdAt, GROUP: group?.slug ?? null }),
    }));
  }

  private async deleteNoteImports(transaction: Transaction, before: string): Promise<Touched[]> {
    const where = { updatedAt: { lt: new Date(`${before}T00:00:00Z`) } };
    const rows = await transaction.noteImport.findMany({ where, select: { id: true } });
    await transaction.noteImport.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
    return rows.map(({ id }) => ({ subjectType: 'NoteImport', subjectId: id }));
  }
}
