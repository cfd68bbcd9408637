import { Injectable } from '@nestjs/common';
import { auditFileName } from '@cauce/documents/file-names';
import { csvOf } from '@cauce/documents/csv';
import { historyActs, type HistorySubject } from '@cauce/domain/history';
import { readIn, localizedSchema } from '@cauce/domain/localized';
import type { Locale } from '@cauce/domain/locale';
import { roleKinds } from '@cauce/domain/role';
import { daySchema } from '@cauce/domain/time';
import { historySentence } from '@cauce/i18n/history-sentence';
import { wordsIn } from '@cauce/i18n/words';
import { z } from 'zod';
import { ConclusionsService } from '../conclusions/conclusions.service.js';
import { canReadRoles } from '../institutions/institutions.policy.js';
import { InstitutionsLoader } from '../institutions/institutions.loader.js';
import { InstitutionsService } from '../institutions/institutions.service.js';
import { canReadSettings } from '../institutions/people.policy.js';
import { PeopleLoader } from '../institutions/people.loader.js';
import { PeopleService } from '../institutions/people.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { EventsService, type EventFilter, type StoredEvent } from '../platform/events/events.service.js';
import { decodeCursor, pageOf, pageSize } from '../platform/graphql/cursor.js';
import { parseInput } from '../platform/graphql/errors.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { DeletionsLoader } from '../platform/personal-data/deletions.loader.js';
import { ProgrammesLoader } from '../programmes/programmes.loader.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { canAudit, canReadHistoryOf, chainsOf } from './history.policy.js';
import type { AuditFilter, HistoryEntryType } from './history.type.js';

const filterSchema = z.object({
  group: z.string().max(40).nullish(),
  actor: z.uuid().nullish(),
  act: z.enum(historyActs).nullish(),
  subject: z.uuid().nullish(),
  from: daySchema.nullish(),
  to: daySchema.nullish(),
});

const id = z.string().nullish().catch(null);
const detailsSchema = z.object({
  personId: id,
  successorId: id,
  institutionId: id,
  groupId: id,
  role: z.enum(roleKinds).nullish().catch(null),
});

/** What a subject is called in the log, and under which keys other events name it. */
const subjects = {
  SESSION: { type: 'Session', keys: [] },
  INSTITUTION: { type: 'Institution', keys: ['institutionId', 'goneId'] },
  PERSON: { type: 'Person', keys: ['successorId', 'goneId'] },
  GROUP: { type: 'WorkingGroup', keys: ['groupId'] },
  CONCLUSION: { type: 'Conclusion', keys: ['conclusionId'] },
} as const satisfies Record<HistorySubject, { type: string; keys: readonly string[] }>;

/** An event as one entry: the ids that it holds, by what they are. */
const entryOf = (event: StoredEvent): HistoryEntryType => {
  const details = detailsSchema.parse(event.details);
  const { subjectType, subjectId } = event;
  const subjectAs = (type: string) => (subjectType === type ? subjectId : null);
  return {
    id: event.id,
    occurredAt: event.occurredAt,
    act: `${subjectType}.${event.act}`,
    verb: event.act,
    subjectType,
    subjectId,
    origin: event.origin,
    from: event.from,
    to: event.to,
    reason: event.note?.text ?? null,
    isReasonGone: event.noteHash !== null && event.note === null,
    role: details.role ?? null,
    requestId: event.requestId,
    actorId: event.actorId,
    onBehalfOfId: event.onBehalfOfId,
    personId: subjectAs('Person') ?? details.personId ?? null,
    otherId: details.successorId ?? null,
    institutionId: subjectAs('Institution') ?? details.institutionId ?? null,
    groupId: subjectAs('WorkingGroup') ?? details.groupId ?? null,
  };
};

/** Two readers of the one log: the history of a thing, and the audit of all that was done. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly events: EventsService,
    private readonly sessions: SessionsService,
    private readonly conclusions: ConclusionsService,
    private readonly institutions: InstitutionsService,
    private readonly people: PeopleService,
    private readonly programmes: ProgrammesService,
    private readonly peopleLoader: PeopleLoader,
    private readonly institutionsLoader: InstitutionsLoader,
    private readonly groupsLoader: ProgrammesLoader,
    private readonly deletions: DeletionsLoader,
  ) {}

  /** What was done to a thing, the latest first; null where the viewer may not read it, or there is no such thing. */
  async of(viewer: Viewer, subject: HistorySubject, subjectId: string, first: number, after: string | null) {
    const take = pageSize(first);
    const cursor = after === null ? null : decodeCursor(after);
    if (!z.uuid().safeParse(subjectId).success || !(await this.mayRead(viewer, subject, subjectId))) return null;
    const { type, keys } = subjects[subject];
    const { rows, totalCount } = await this.events.about({ type, id: subjectId }, keys, take, cursor);
    return pageOf(rows.map(entryOf), take, totalCount);
  }

  /** All that was done in the groups that the viewer manages and in the portal itself, the latest first. */
  async audit(viewer: Viewer, typed: AuditFilter, first: number, after: string | null) {
    allow(viewer, canAudit(viewer));
    const take = pageSize(first);
    const cursor = after === null ? null : decodeCursor(after);
    const { rows, totalCount } = await this.events.select(await this.filterOf(viewer, typed), take, cursor);
    return pageOf(rows.map(entryOf), take, totalCount);
  }

  /** The same as a file, row by row, with the sentence in one language and what proves the chain. */
  async auditFile(context: RequestContext, typed: AuditFilter, locale: Locale) {
    allow(context.viewer, canAudit(context.viewer));
    const filter = await this.filterOf(context.viewer, typed);
    return { name: auditFileName(context.viewer.today), content: this.auditRows(context, filter, locale) };
  }

  /** An entry as one sentence in a language, with the names that the viewer may read. */
  async sentence(entry: HistoryEntryType, locale: Locale, context: RequestContext): Promise<string> {
    const words = wordsIn(locale);
    const textOf = (thing: { name: unknown } | null) =>
      thing === null ? null : readIn(localizedSchema.parse(thing.name), locale).text;
    const nameOf = async (personId: string | null) => {
      if (personId === null) return null;
      const known = await this.peopleLoader.visible(context).load(personId);
      if (known) return known.name;
      const formerOf = await this.peopleLoader.formerOf(context).load(personId);
      if (formerOf === undefined) return null;
      const institution = textOf(formerOf);
      return institution === null
        ? words('protection.erase.formerMemberUnknown')
        : words('protection.erase.formerMember', { institution });
    };
    const [actor, onBehalfOf, person, other, institution, group] = await Promise.all([
      nameOf(entry.actorId),
      nameOf(entry.onBehalfOfId),
      nameOf(entry.personId),
      nameOf(entry.otherId),
      entry.institutionId === null ? null : this.institutionsLoader.visible(context).load(entry.institutionId),
      entry.groupId === null ? null : this.groupsLoader.group(context).load(entry.groupId),
    ]);
    const gone = entry.isReasonGone ? await this.deletions.of(context).load(entry.id) : null;
    return historySentence(words, locale, {
      subjectType: entry.subjectType,
      act: entry.verb,
      origin: entry.origin,
      actor,
      onBehalfOf: entry.onBehalfOfId === null ? undefined : onBehalfOf,
      person,
      other,
      institution: textOf(institution),
      group: textOf(group),
      role: entry.role,
      from: entry.from,
      to: entry.to,
      reason: entry.reason,
      reasonGone: gone,
    });
  }

  private async *auditRows(context: RequestContext, filter: EventFilter, locale: Locale): AsyncGenerator<string> {
    const words = wordsIn(locale);
    const head = [
      words('history.column.at'),
      words('history.column.sentence'),
      words('history.column.act'),
      words('history.column.actor'),
      words('history.column.onBehalfOf'),
      words('history.column.subject'),
      words('history.column.from'),
      words('history.column.to'),
      words('history.column.request'),
      words('history.column.chain'),
      words('history.column.number'),
      words('history.column.hash'),
    ];
    yield csvOf([head], { isBeginning: true });
    const take = 500;
    let after: string | null = null;
    do {
      const { rows }: { rows: StoredEvent[] } = await this.events.select(filter, take, after);
      const page = rows.slice(0, take);
      const lines = await Promise.all(
        page.map(async (event) => {
          const entry = entryOf(event);
          return [
            event.occurredAt.toISOString(),
            await this.sentence(entry, locale, context),
            entry.act,
            entry.actorId ?? entry.origin,
            entry.onBehalfOfId ?? '',
            entry.subjectId,
            entry.from ?? '',
            entry.to ?? '',
            event.requestId,
            event.chain,
            String(event.chainSeq),
            event.hash,
          ];
        }),
      );
      if (lines.length > 0) yield csvOf(lines, { isBeginning: false });
      after = rows.length > take ? (page.at(-1)?.id ?? null) : null;
    } while (after !== null);
  }

  private async filterOf(viewer: Viewer, typed: AuditFilter): Promise<EventFilter> {
    const input = parseInput(filterSchema, typed);
    const allowed = chainsOf(viewer);
    const asked = input.group ? [await this.programmes.groupId(input.group)] : allowed;
    const [subjectType, act] = input.act?.split('.') ?? [];
    return {
      chains: asked.filter((chain) => allowed.includes(chain)),
      actorId: input.actor ?? undefined,
      subjectType,
      act,
      subjectId: input.subject ?? undefined,
      from: input.from ?? undefined,
      to: input.to ?? undefined,
    };
  }

  private async mayRead(viewer: Viewer, subject: HistorySubject, subjectId: string): Promise<boolean> {
    if (subject === 'GROUP') return canReadHistoryOf(viewer, subjectId);
    if (subject === 'SESSION') {
      const session = await this.sessions.seenById(viewer, subjectId);
      return session !== null && canReadHistoryOf(viewer, session.groupId);
    }
    if (subject === 'CONCLUSION') {
      const conclusion = await this.conclusions.seenById(viewer, subjectId);
      return conclusion !== null && canReadHistoryOf(viewer, conclusion.groupId);
    }
    if (subject === 'INSTITUTION') {
      const institution = await this.institutions.byId(viewer, subjectId);
      return institution !== null && canReadRoles(viewer, await this.institutions.factsOf(institution));
    }
    const person = await this.people.byId(viewer, subjectId);
    return person !== null && canReadSettings(viewer, await this.people.factsOf(person));
  }
}
