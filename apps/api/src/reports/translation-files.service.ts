import { Inject, Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { extractInWorker } from '@cauce/concept-note/extract-in-worker';
import { mediaTypes, translationFileName } from '@cauce/documents/file-names';
import { renderTranslationDocx } from '@cauce/documents/translation-docx';
import type { RefusalCode } from '@cauce/domain/concept-note';
import { isRequiredLocale, type Locale } from '@cauce/domain/locale';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import { returnedSegments, returnedTo, segmentsOf, type Returned } from '@cauce/domain/translation';
import { canTranslateIn, visibleTo } from '../conclusions/conclusions.policy.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { SessionsService, type WholeSession } from '../sessions/sessions.service.js';
import type { OutgoingFile } from './session-files.service.js';

/** What a file that came back would do, or why it is not read. */
export type Preview =
  | ({ readonly kind: 'read'; readonly names: Record<string, string> } & Returned)
  | { readonly kind: 'refused'; readonly code: RefusalCode };

/** The conclusions of a session on their way to a translator, and back. */
@Injectable()
export class TranslationFilesService {
  constructor(
    private readonly database: PrismaClient,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What may still be translated into a language, in two columns. */
  async file(viewer: Viewer, group: string, code: string, into: Locale, locale: Locale): Promise<OutgoingFile> {
    const session = await this.session(viewer, group, code);
    const read = (stored: unknown): string => readIn(localizedSchema.parse(stored), locale).text;
    const rows = (await this.rows(viewer, session.id)).filter(
      ({ status, text }) => text.original !== into && !(status === 'ADOPTED' && isRequiredLocale(into)),
    );
    const content = await renderTranslationDocx({
      locale,
      into,
      programme: read(session.group.result.programme.name),
      group: read(session.group.name),
      session: { code: session.code, title: read(session.title) },
      texts: rows.map((row) => ({ name: nameOf(row), from: row.text.original, segments: segmentsOf(row, into) })),
      stamp: {
        address: `${this.config.publicUrl}/${locale}/groups/${encodeURIComponent(group)}/sessions/${encodeURIComponent(session.code)}/translations`,
        printedAt: new Date().toISOString(),
      },
    });
    return {
      name: translationFileName({ group, session: session.code, into }),
      mediaType: mediaTypes.docx,
      content,
    };
  }

  /** Reads a file that came back, in a worker with limits, and says what it would do; nothing is written or kept. */
  async preview(viewer: Viewer, group: string, code: string, name: string, bytes: Uint8Array): Promise<Preview> {
    const session = await this.session(viewer, group, code);
    const extracted = await extractInWorker(bytes, name);
    if (extracted.kind === 'refused') return extracted;
    const segments = returnedSegments(extracted.text.replaceAll('\u0000', ''));
    const rows = await this.rows(viewer, session.id);
    const returned = returnedTo(rows, segments);
    const isOpen = ({ id, locale }: { id: string; locale: Locale }): boolean =>
      !(isRequiredLocale(locale) && rows.find((row) => row.id === id)?.status === 'ADOPTED');
    return {
      kind: 'read',
      ...returned,
      changed: returned.changed.filter(isOpen),
      confirmable: returned.confirmable.filter(isOpen),
      // What was adopted meanwhile does not change any more.
      meanwhile: [...returned.meanwhile, ...returned.changed.filter((one) => !isOpen(one))],
      names: Object.fromEntries(rows.map((row) => [row.id, nameOf(row)])),
    };
  }

  private async session(viewer: Viewer, group: string, code: string): Promise<WholeSession> {
    const session = await this.sessions.wholeByCode(viewer, group, code);
    allow(viewer, canTranslateIn(viewer, session.groupId));
    return session;
  }

  private async rows(viewer: Viewer, sessionId: string) {
    const rows = await this.database.conclusion.findMany({
      where: { AND: [visibleTo(viewer), { sessionId, status: { not: 'WITHDRAWN' } }] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    return rows.map(({ id, version, citation, position, status, text }) => ({
      id,
      version,
      citation,
      position,
      status,
      text: localizedSchema.parse(text),
    }));
  }
}

const nameOf = ({ citation, position }: { citation: string | null; position: number }): string =>
  citation ?? `(${position + 1})`;
