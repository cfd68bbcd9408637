import { Inject, Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { mediaTypes, packFileName } from '@cauce/documents/file-names';
import { renderInterpreterPack, type SideBySide } from '@cauce/documents/interpreter-pack-docx';
import { countryOf } from '@cauce/domain/countries';
import type { Locale } from '@cauce/domain/locale';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import { canTakePackIn, visibleTo } from '../conclusions/conclusions.policy.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { OutgoingFile } from './session-files.service.js';

/** As many earlier conclusions as somebody reads before a session. */
const mostConclusions = 60;

const sideBySide = (stored: unknown): SideBySide => {
  const { texts } = localizedSchema.parse(stored);
  return { es: texts.es?.text ?? null, en: texts.en?.text ?? null };
};

/** What interpreters prepare themselves with. */
@Injectable()
export class InterpreterPacksService {
  constructor(
    private readonly database: PrismaClient,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The pack of a session: its agenda, names and questions, and what the group adopted before. */
  async pack(viewer: Viewer, group: string, code: string, locale: Locale): Promise<OutgoingFile> {
    const session = await this.sessions.wholeByCode(viewer, group, code);
    allow(viewer, canTakePackIn(viewer, session.groupId));
    const earlier = await this.database.conclusion.findMany({
      where: {
        AND: [
          visibleTo(viewer),
          { groupId: session.groupId, status: 'ADOPTED', supersededBy: { none: { adoptedAt: { not: null } } } },
        ],
      },
      orderBy: [{ adoptedAt: 'desc' }, { number: 'asc' }],
      take: mostConclusions,
    });
    const read = (stored: unknown): string => readIn(localizedSchema.parse(stored), locale).text;
    const people = session.agenda.flatMap(({ contributions }) => contributions);
    const content = await renderInterpreterPack({
      locale,
      programme: read(session.group.result.programme.name),
      group: read(session.group.name),
      session: { code: session.code, title: read(session.title) },
      agenda: session.agenda.map(({ localStart, localEnd, title }) => ({
        time: [localStart, localEnd].flatMap((local) => (local === null ? [] : [local.slice(11, 16)])).join('–'),
        title: sideBySide(title),
      })),
      names: [...new Map(people.map((person) => [person.name, person])).values()].map((person) => ({
        name: [person.honorific, person.name].filter(Boolean).join(' '),
        about: [person.function, person.institution].flatMap((text) => (text === null ? [] : [read(text)])).join(', '),
        country:
          person.countryCode === null ? '' : (countryOf(person.countryCode)?.names[locale] ?? person.countryCode),
      })),
      questions: session.questions.filter(({ isQuestion }) => isQuestion).map(({ text }) => sideBySide(text)),
      conclusions: earlier.map(({ citation, text }) => ({ citation: citation ?? '', text: sideBySide(text) })),
      stamp: {
        address: `${this.config.publicUrl}/${locale}/groups/${encodeURIComponent(group)}/sessions/${encodeURIComponent(session.code)}`,
        printedAt: new Date().toISOString(),
      },
    });
    return { name: packFileName({ group, session: session.code, locale }), mediaType: mediaTypes.docx, content };
  }
}
