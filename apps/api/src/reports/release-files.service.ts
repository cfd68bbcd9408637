import { Inject, Injectable } from '@nestjs/common';
import { mediaTypes, releaseFileName } from '@cauce/documents/file-names';
import { renderReleaseDocx } from '@cauce/documents/release-docx';
import { renderReleasePdf } from '@cauce/documents/release-pdf';
import type { ReleaseDocument } from '@cauce/documents/release-view';
import { DomainError } from '@cauce/domain/errors';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import { releaseLocaleSchema, type ReleaseLocale } from '@cauce/domain/release';
import { contentOf, ReleasesService, type StoredFormat, type StoredRelease } from '../conclusions/releases.service.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { SessionsService, type WholeSession } from '../sessions/sessions.service.js';
import type { OutgoingFile } from './session-files.service.js';

const render = { PDF: renderReleasePdf, DOCX: renderReleaseDocx } as const;
const endings = { PDF: 'pdf', DOCX: 'docx' } as const;

/** The files of releases: each is made once, and then is the same for everybody and for good. */
@Injectable()
export class ReleaseFilesService {
  constructor(
    private readonly releases: ReleasesService,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A release as it is read on paper, in one of the languages in which it was adopted. */
  async file(
    viewer: Viewer,
    group: string,
    number: number,
    format: StoredFormat,
    typedLocale: unknown,
  ): Promise<OutgoingFile> {
    const locale = releaseLocaleSchema.safeParse(typedLocale);
    if (!locale.success) throw new DomainError('INVALID_INPUT', { field: 'locale' });
    const release = await this.of(viewer, group, number);
    const content =
      (await this.releases.keptFile(release.id, format, locale.data)) ??
      (await this.make(viewer, release, group, format, locale.data));
    const ending = endings[format];
    return {
      name: releaseFileName({ group, number, locale: locale.data }, ending),
      mediaType: mediaTypes[ending],
      content,
    };
  }

  /** A release as programs read it: the very text of which the code is taken. */
  async data(viewer: Viewer, group: string, number: number): Promise<OutgoingFile> {
    const release = await this.of(viewer, group, number);
    return { name: releaseFileName({ group, number }, 'json'), mediaType: mediaTypes.json, content: release.content };
  }

  private async of(viewer: Viewer, group: string, number: number): Promise<StoredRelease> {
    const release =
      Number.isSafeInteger(number) && number < 2 ** 31 ? await this.releases.byNumber(viewer, group, number) : null;
    if (!release) throw new DomainError('NOT_FOUND');
    return release;
  }

  private async make(
    viewer: Viewer,
    release: StoredRelease,
    group: string,
    format: StoredFormat,
    locale: ReleaseLocale,
  ): Promise<Uint8Array> {
    const { code } = await this.sessions.byId(viewer, release.sessionId);
    const session = await this.sessions.wholeByCode(viewer, group, code);
    const isFictitious = session.isFictitious || (await this.releases.isFictitious(release));
    const made = await render[format]({ ...this.document(release, session, locale), isFictitious });
    return this.releases.keepFile(release.id, format, locale, made);
  }

  private document(
    release: StoredRelease,
    session: WholeSession,
    locale: ReleaseLocale,
  ): Omit<ReleaseDocument, 'isFictitious'> {
    const read = (stored: unknown): string => readIn(localizedSchema.parse(stored), locale).text;
    const { slug, name, result } = session.group;
    const site = `${this.config.publicUrl}/${locale}`;
    return {
      locale,
      content: contentOf(release),
      code: release.hash,
      programme: read(result.programme.name),
      group: read(name),
      sessionTitle: read(session.title),
      address: `${site}/groups/${encodeURIComponent(slug)}/releases/${release.number}`,
      verifyAddress: `${site}/verify`,
    };
  }
}
