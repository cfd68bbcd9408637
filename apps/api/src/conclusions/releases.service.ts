import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import {
  codeFrom,
  releaseContentSchema,
  releaseFormat,
  type ReleaseContent,
  type ReleaseFileFormat,
  type ReleaseLocale,
} from '@cauce/domain/release';
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

/** A release as it is stored. */
export type StoredRelease = Prisma.ReleaseGetPayload<object>;

/** The files that are kept as they were given away; the data are the release itself. */
export type StoredFormat = Exclude<ReleaseFileFormat, 'JSON'>;

/** Which release a file says that it is. */
interface Claimed {
  readonly code: string | null;
  readonly group: string | null;
  readonly number: number | null;
}

/** What a file was found to be. */
interface Verified {
  readonly verdict: 'SAME' | 'CHANGED' | 'UNKNOWN';
  readonly release: StoredRelease | null;
  readonly format: ReleaseFileFormat | null;
  readonly locale: string | null;
}

/** What a release publishes, read out of its canonical text. */
export const contentOf = ({ content }: { content: string }): ReleaseContent =>
  releaseContentSchema.parse(JSON.parse(content));

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
        format: releaseFormat,
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

  /** What a group published, the latest first, as far as the viewer sees the sessions. */
  async ofGroup(viewer: Viewer, group: string): Promise<StoredRelease[]> {
    return this.database.release.findMany({
      where: { session: { AND: [sessionsVisibleTo(viewer), { group: { slug: group } }] } },
      orderBy: { number: 'desc' },
    });
  }

  /** A release of a group, in a session that the viewer sees; null where there is none. */
  async byNumber(viewer: Viewer, group: string, number: number): Promise<StoredRelease | null> {
    return this.database.release.findFirst({
      where: { number, session: { AND: [sessionsVisibleTo(viewer), { group: { slug: group } }] } },
    });
  }

  /** The release with a code, however it was typed, in a session that the viewer sees; null where there is none. */
  async byHash(viewer: Viewer, typed: string): Promise<StoredRelease | null> {
    const hash = codeFrom(typed);
    if (hash === null) return null;
    return this.database.release.findFirst({ where: { hash, session: sessionsVisibleTo(viewer) } });
  }

  /** What a file is, by its SHA-256: one that was published, or one that only says so. */
  async verify(viewer: Viewer, typed: string, says: Claimed): Promise<Verified> {
    const sha256 = codeFrom(typed);
    if (sha256 === null) throw new DomainError('INVALID_INPUT', { field: 'sha256' });
    const data = await this.byHash(viewer, sha256);
    if (data) return { verdict: 'SAME', release: data, format: 'JSON', locale: null };
    const file = await this.database.releaseFile.findFirst({
      where: { sha256, release: { session: sessionsVisibleTo(viewer) } },
      select: { format: true, locale: true, release: true },
    });
    if (file) return { ...file, verdict: 'SAME' };
    const release = await this.claimed(viewer, says);
    return { verdict: release ? 'CHANGED' : 'UNKNOWN', release, format: null, locale: null };
  }

  /** Whether something of a release was invented, to show how the portal works. */
  async isFictitious(release: StoredRelease): Promise<boolean> {
    const citations = contentOf(release).conclusions.map(({ citation }) => citation);
    return (await this.database.conclusion.count({ where: { citation: { in: citations }, isFictitious: true } })) > 0;
  }

  /** A file of a release as it was first given away; null where it never was. */
  async keptFile(releaseId: string, format: StoredFormat, locale: ReleaseLocale): Promise<Uint8Array | null> {
    const kept = await this.database.releaseFile.findUnique({
      where: { releaseId_format_locale: { releaseId, format, locale } },
    });
    return kept?.content ?? null;
  }

  /** Keeps a file that is given away for the first time; what was kept meanwhile stands, and is what is given. */
  async keepFile(
    releaseId: string,
    format: StoredFormat,
    locale: ReleaseLocale,
    made: Uint8Array,
  ): Promise<Uint8Array> {
    const content = new Uint8Array(made);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const data = { id: newId(), releaseId, format, locale, at: new Date(), content, sha256 };
    await this.database.releaseFile.createMany({ data, skipDuplicates: true });
    return (await this.keptFile(releaseId, format, locale)) ?? content;
  }

  private async claimed(viewer: Viewer, { code, group, number }: Claimed): Promise<StoredRelease | null> {
    if (code !== null) return this.byHash(viewer, code);
    return group !== null && number !== null ? this.byNumber(viewer, group, number) : null;
  }
}
