import { Inject, Injectable } from '@nestjs/common';
import { conclusionListCsv, conclusionListJson, conclusionListXlsx } from '@cauce/documents/conclusion-list';
import { conclusionListFileName, mediaTypes } from '@cauce/documents/file-names';
import { conclusionKinds, conclusionLifecycle, isProvisional, lenses, standingOf } from '@cauce/domain/conclusion';
import { pauses, stances } from '@cauce/domain/consultation';
import type { Locale } from '@cauce/domain/locale';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import { z } from 'zod';
import { ConclusionsService, type ListedConclusion } from '../conclusions/conclusions.service.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { parseInput } from '../platform/graphql/errors.js';

/** In which form a list is taken away. */
export type ListFormat = 'csv' | 'xlsx' | 'json';

const one = <Schema extends z.ZodType>(schema: Schema) => schema.optional();

/** What narrows the list, as it stands in the address; the page has the same words. */
const askedSchema = z.object({
  group: one(z.string()),
  session: one(z.string()),
  kind: one(z.enum(conclusionKinds)),
  status: one(z.enum(conclusionLifecycle.states)),
  theme: one(z.string()),
  lens: one(z.enum(lenses)),
  country: one(z.string()),
  stance: one(z.enum(stances)),
  search: one(z.string()),
});

const listOf = <Value>(value: Value | undefined): Value[] | undefined => (value === undefined ? undefined : [value]);

/** The list of conclusions as a file: what the page shows, all of it. */
@Injectable()
export class ConclusionListService {
  constructor(
    private readonly conclusions: ConclusionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The conclusions that the viewer may see, as they are narrowed in the address. */
  async file(viewer: Viewer, asked: Record<string, string | undefined>, locale: Locale, format: ListFormat) {
    const { kind, status, theme, lens, stance, ...same } = parseInput(askedSchema, asked);
    const filter = {
      ...same,
      kinds: listOf(kind),
      statuses: listOf(status),
      themes: listOf(theme),
      lenses: listOf(lens),
      stances: listOf(stance),
    };
    const now = new Date();
    const conclusions = [];
    for await (const rows of this.conclusions.batches(viewer, filter)) {
      conclusions.push(...rows.map((row) => this.listed(row, locale, now)));
    }
    const list = { locale, takenAt: now, conclusions };
    return {
      name: conclusionListFileName(viewer.today, format),
      mediaType: mediaTypes[format],
      content: await writtenAs(format, list),
    };
  }

  private listed(row: ListedConclusion, locale: Locale, now: Date) {
    const text = localizedSchema.parse(row.text);
    const { session, themes, number } = row;
    const { slug } = session.group;
    const address = `${this.config.publicUrl}/${locale}/groups/${slug}/sessions/${session.code}/conclusions/`;
    return {
      citation: row.citation,
      group: slug,
      session: session.code,
      kind: row.kind,
      standing: standingOf(row.status, {
        isPaused: row.objections.some((objection) => pauses(objection, now)),
        isSuperseded: row.supersededBy.some(({ adoptedAt }) => adoptedAt !== null),
      }),
      isProvisional: isProvisional(row.status),
      isFictitious: row.isFictitious,
      en: text.texts.en?.text ?? null,
      es: text.texts.es?.text ?? null,
      themes: themes.map(({ theme }) => readIn(localizedSchema.parse(theme.name), locale).text),
      lenses: row.lenses,
      adoptedAt: row.adoptedAt,
      releasedAt: row.releasedAt,
      address: number === null ? null : `${address}${String(number).padStart(2, '0')}`,
    };
  }
}

const writtenAs = (format: ListFormat, list: Parameters<typeof conclusionListCsv>[0]) => {
  if (format === 'json') return conclusionListJson(list);
  return format === 'csv' ? conclusionListCsv(list) : conclusionListXlsx(list);
};
