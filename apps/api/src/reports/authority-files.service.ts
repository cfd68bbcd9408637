import { Inject, Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { renderAuthorityPdf } from '@cauce/documents/authority-pdf';
import type { AuthorityConclusion } from '@cauce/documents/authority-view';
import { authorityFileName, mediaTypes } from '@cauce/documents/file-names';
import { standingOf } from '@cauce/domain/conclusion';
import { pauses } from '@cauce/domain/consultation';
import { countryOf } from '@cauce/domain/countries';
import { DomainError } from '@cauce/domain/errors';
import type { Locale } from '@cauce/domain/locale';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import { dayOf } from '@cauce/domain/time';
import { z } from 'zod';
import { visibleTo } from '../conclusions/conclusions.policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import type { OutgoingFile } from './session-files.service.js';

/** As many conclusions as two pages hold where they are of the usual length. */
const mostConclusions = 10;

const idsSchema = z.array(z.uuid()).min(1);

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }];

/** Conclusions as somebody takes them to their authority. */
@Injectable()
export class AuthorityFilesService {
  constructor(
    private readonly database: PrismaClient,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A selection of conclusions of one group that the viewer may read, in the order of their sessions. */
  async selection(
    viewer: Viewer,
    typedIds: readonly string[],
    locale: Locale,
    now = new Date(),
  ): Promise<OutgoingFile> {
    const ids = idsSchema.safeParse([...new Set(typedIds)]);
    if (!ids.success) throw new DomainError('INVALID_INPUT', { field: 'ids' });
    if (ids.data.length > mostConclusions) {
      throw new DomainError('TOO_MANY', { field: 'ids', values: { maximum: mostConclusions } });
    }
    const [countries, rows] = await Promise.all([this.countriesOf(viewer), this.rows(viewer, ids.data, now)]);
    const [first] = rows;
    if (!first || rows.length < ids.data.length) throw new DomainError('NOT_FOUND', { field: 'ids' });
    if (rows.some(({ groupId }) => groupId !== first.groupId)) throw new DomainError('INVALID_INPUT', { field: 'ids' });
    const read = (stored: unknown): string => readIn(localizedSchema.parse(stored), locale).text;
    const { group } = first.session;
    const content = await renderAuthorityPdf({
      locale,
      programme: read(group.result.programme.name),
      group: read(group.name),
      conclusions: rows.map((row) => this.toldOf(row, viewer, countries, locale, now)),
      isFictitious: rows.some(({ isFictitious, session }) => isFictitious || session.isFictitious),
      stamp: {
        address: this.addressOf(locale, group.slug, [...new Set(rows.map(({ session }) => session.code))]),
        printedAt: now.toISOString(),
      },
    });
    return {
      name: authorityFileName({ group: group.slug, day: dayOf(now), locale }),
      mediaType: mediaTypes.pdf,
      content,
    };
  }

  /** The countries for which the viewer speaks. */
  private async countriesOf(viewer: Viewer): Promise<string[]> {
    const own = viewer.institutionsAs('FOCAL_POINT', 'ALTERNATE', 'VALIDATING_AUTHORITY', 'DELEGATE');
    if (own.length === 0) return [];
    const institutions = await this.database.institution.findMany({ where: { id: { in: own } } });
    return [...new Set(institutions.flatMap(({ countryCode }) => (countryCode === null ? [] : [countryCode])))];
  }

  private async rows(viewer: Viewer, ids: readonly string[], now: Date) {
    const rows = await this.database.conclusion.findMany({
      where: { AND: [visibleTo(viewer), { id: { in: [...ids] } }] },
      include: {
        session: { include: { group: { include: { result: { include: { programme: true } } } } } },
        supersededBy: { where: { AND: [visibleTo(viewer), { adoptedAt: { not: null } }] } },
        consultation: true,
        objections: true,
        positions: { where: { isGiven: true } },
        links: { include: { agendaItem: true, question: true }, orderBy: { id: 'asc' } },
      },
      orderBy: [{ session: { code: 'asc' } }, ...inOrder],
    });
    return rows.map((row) => ({ ...row, isPaused: row.objections.some((objection) => pauses(objection, now)) }));
  }

  private toldOf(
    row: Awaited<ReturnType<AuthorityFilesService['rows']>>[number],
    viewer: Viewer,
    countries: readonly string[],
    locale: Locale,
    now: Date,
  ): AuthorityConclusion {
    const read = (stored: unknown): string => readIn(localizedSchema.parse(stored), locale).text;
    const { status, wording, session, consultation } = row;
    const isMember = viewer.memberOf(row.groupId);
    const isOpen = consultation?.closedAt === null && consultation.closesOn >= dayOf(now);
    return {
      citation: row.citation,
      kind: row.kind,
      status,
      standing: standingOf(status, { isPaused: isMember && row.isPaused, isSuperseded: row.supersededBy.length > 0 }),
      text: readIn(localizedSchema.parse(row.text), locale),
      adoptedAt: row.adoptedAt?.toISOString() ?? null,
      closesOn: status === 'IN_CONSULTATION' && isMember && isOpen ? consultation.closesOn : null,
      supersededBy: row.supersededBy.flatMap(({ citation }) => (citation === null ? [] : [citation])),
      session: { code: session.code, title: read(session.title) },
      ledTo: row.links.flatMap(({ agendaItem, question }) => {
        if (question) return [read(question.text)];
        return agendaItem ? [read(agendaItem.title)] : [];
      }),
      positions:
        !isMember || row.number === null
          ? []
          : countries.map((code) => {
              const given = row.positions.find(({ countryCode }) => countryCode === code);
              return {
                country: countryOf(code)?.names[locale] ?? code,
                given: given
                  ? {
                      stance: given.stance,
                      at: given.at.toISOString(),
                      isStale: given.ofWording < wording,
                      text: given.text === null ? null : read(given.text),
                    }
                  : null,
              };
            }),
    };
  }

  private addressOf(locale: Locale, group: string, codes: readonly string[]): string {
    const [code, ...others] = codes;
    const site = `${this.config.publicUrl}/${locale}`;
    if (code === undefined || others.length > 0) return `${site}/conclusions?group=${encodeURIComponent(group)}`;
    return `${site}/groups/${encodeURIComponent(group)}/sessions/${encodeURIComponent(code)}`;
  }
}
