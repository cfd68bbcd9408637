import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import { dayOf } from '@cauce/domain/time';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { canonical } from '../platform/events/canonical.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { visibleTo as sessionsVisibleTo } from '../sessions/sessions.policy.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { canLeadIn } from './consultations.policy.js';

/** What is published of a session's conclusions: numbered, immutable, and verified by its hash. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly sessions: SessionsService,
  ) {}

  /** Publishes all adopted conclusions of a session; refused where none was adopted since the last time. */
  async release(acting: Acting, sessionId: string, at: Date = new Date()) {
    const { viewer } = acting;
    if (!z.uuid().safeParse(sessionId).success) throw new DomainError('NOT_FOUND', { field: 'session' });
    const session = await this.sessions.byId(viewer, sessionId);
    const { groupId } = session;
    allow(viewer, canLeadIn(viewer, groupId));
    if (session.publishedAt === null) throw new DomainError('INCOMPLETE', { field: 'publishedAt' });
    return this.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM "WorkingGroup" WHERE "id" = ${groupId}::uuid FOR UPDATE`;
      const group = await transaction.workingGroup.findUniqueOrThrow({ where: { id: groupId } });
      const adopted = await transaction.conclusion.findMany({
        where: { sessionId, status: 'ADOPTED' },
        orderBy: { number: 'asc' },
        include: { supersedes: { select: { citation: true } } },
      });
      const fresh = adopted.filter(({ releasedAt }) => releasedAt === null);
      if (fresh.length === 0) throw new DomainError('NOTHING_DUE');
      const last = await transaction.release.aggregate({ where: { groupId }, _max: { number: true } });
      const number = (last._max.number ?? 0) + 1;
      const content = canonical({
        format: 'cauce-conclusions/1',
        group: group.slug,
        session: session.code,
        number,
        releasedOn: dayOf(at),
        conclusions: adopted.map(({ citation, kind, text, adoptedAt, supersedes }) => {
          const words = localizedSchema.parse(text);
          return {
            citation,
            kind,
            adoptedOn: adoptedAt ? dayOf(adoptedAt) : null,
            supersedes: supersedes?.citation ?? null,
            en: readIn(words, 'en').text,
            es: readIn(words, 'es').text,
          };
        }),
      });
      const hash = createHash('sha256').update(content, 'utf8').digest('hex');
      const id = newId();
      const release = await transaction.release.create({ data: { id, groupId, sessionId, number, at, content, hash } });
      await transaction.conclusion.updateMany({
        where: { id: { in: fresh.map((conclusion) => conclusion.id) } },
        data: { releasedAt: at },
      });
      await this.events.record(transaction, acting, {
        act: 'release',
        subject: { type: 'Session', id: sessionId },
        groupId,
        at,
        details: { number, hash, count: adopted.length },
      });
      return release;
    });
  }

  /** The release with a hash, in a session that the viewer sees; null where there is none. */
  async byHash(viewer: Viewer, hash: string) {
    return this.database.release.findFirst({
      where: { hash: hash.trim().toLowerCase(), session: sessionsVisibleTo(viewer) },
    });
  }

  /** The latest release of the same session, where that is a later one. */
  async replacedBy({ sessionId, number }: { sessionId: string; number: number }) {
    return this.database.release.findFirst({
      where: { sessionId, number: { gt: number } },
      orderBy: { number: 'desc' },
    });
  }
}
