import { Inject, Injectable } from '@nestjs/common';
import { sessionCalendar, sessionsCalendar } from '@cauce/documents/calendar';
import { renderDocx } from '@cauce/documents/concept-note-docx';
import { renderPdf } from '@cauce/documents/concept-note-pdf';
import { calendarFileName, conceptNoteFileName, mediaTypes } from '@cauce/documents/file-names';
import { DomainError } from '@cauce/domain/errors';
import type { Locale } from '@cauce/domain/locale';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import type { Viewer } from '../platform/auth/viewer.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { calendarEntryOf, conceptNoteOf } from './session-document.js';

/** A file that leaves the portal. */
export interface OutgoingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array | string;
}

const render = { pdf: renderPdf, docx: renderDocx } as const;

/** What is printed of sessions: the concept note, calendar entries. */
@Injectable()
export class SessionFilesService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly programmes: ProgrammesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The concept note of a session that the viewer may see, in one language. */
  async conceptNote(
    viewer: Viewer,
    group: string,
    code: string,
    locale: Locale,
    format: 'pdf' | 'docx',
  ): Promise<OutgoingFile> {
    const session = await this.sessions.wholeByCode(viewer, group, code);
    const stamp = { address: this.addressOf(locale, group, session.code), printedAt: new Date().toISOString() };
    return {
      name: conceptNoteFileName({ group, session: session.code, locale }, format),
      mediaType: mediaTypes[format],
      content: await render[format](conceptNoteOf(session, locale, stamp)),
    };
  }

  /** The calendar entry of a session that the viewer may see. */
  async sessionEntry(viewer: Viewer, group: string, code: string, locale: Locale): Promise<OutgoingFile> {
    const session = await this.sessions.wholeByCode(viewer, group, code);
    const entry = calendarEntryOf(session, locale, this.addressOf(locale, group, session.code));
    if (!entry) throw new DomainError('INCOMPLETE', { field: 'localStart' });
    const name = readIn(localizedSchema.parse(session.group.name), locale).text;
    return this.calendar(
      calendarFileName({ group, session: session.code }),
      sessionCalendar(entry, { locale, host: this.host, group: name }),
    );
  }

  /** The calendar of a group, to subscribe to: all its sessions that the viewer may see, moved and cancelled ones included. */
  async groupCalendar(viewer: Viewer, slug: string, locale: Locale): Promise<OutgoingFile> {
    const group = await this.programmes.group(slug);
    if (!group) throw new DomainError('NOT_FOUND');
    const sessions = await this.sessions.timedOf(viewer, slug);
    const entries = sessions.flatMap((session) => {
      const entry = calendarEntryOf(session, locale, this.addressOf(locale, slug, session.code));
      return entry ? [entry] : [];
    });
    const name = readIn(localizedSchema.parse(group.name), locale).text;
    return this.calendar(
      calendarFileName({ group: slug }),
      sessionsCalendar(entries, { locale, host: this.host, group: name }),
    );
  }

  private calendar(name: string, content: string): OutgoingFile {
    return { name, mediaType: mediaTypes.ics, content };
  }

  private get host(): string {
    return new URL(this.config.publicUrl).hostname;
  }

  private addressOf(locale: Locale, group: string, code: string): string {
    return `${this.config.publicUrl}/${locale}/groups/${encodeURIComponent(group)}/sessions/${encodeURIComponent(code)}`;
  }
}
