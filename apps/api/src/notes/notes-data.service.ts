import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { dayOf } from '@cauce/domain/time';
import { heldFacts, PersonalDataService, type HeldThing } from '../platform/personal-data/personal-data.service.js';

/** What notes hold about people: in which they wrote, and when. Whoever is erased leaves their words without a name. */
@Injectable()
export class NotesDataService {
  constructor(
    private readonly database: PrismaClient,
    personalData: PersonalDataService,
  ) {
    personalData.register({ category: 'NOTES', find: (personIds) => this.written(personIds) });
  }

  private async written(personIds: readonly string[]): Promise<HeldThing[]> {
    const own = { personId: { in: [...personIds] } };
    const notes = await this.database.notes.findMany({
      where: {
        OR: [{ pens: { some: own } }, { edits: { some: own } }, { versions: { some: { writers: { some: own } } } }],
      },
      orderBy: { sessionId: 'desc' },
      select: {
        session: { select: { code: true, group: { select: { slug: true } } } },
        edits: { where: own, orderBy: { at: 'desc' }, take: 1, select: { at: true } },
        versions: {
          where: { writers: { some: own } },
          orderBy: { number: 'desc' },
          take: 1,
          select: { madeAt: true },
        },
      },
    });
    return notes.map(({ session: { code, group }, edits, versions }) => {
      const at = edits[0]?.at ?? versions[0]?.madeAt ?? null;
      return { startedOn: at && dayOf(at), facts: heldFacts({ AT: at, GROUP: group.slug, SESSION: code }) };
    });
  }
}
