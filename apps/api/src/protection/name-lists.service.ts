import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma } from '@cauce/database/client';
import { csvOf } from '@cauce/documents/csv';
import { nameListFileName } from '@cauce/documents/file-names';
import { DomainError } from '@cauce/domain/errors';
import type { Locale } from '@cauce/domain/locale';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import { wordsIn } from '@cauce/i18n/words';
import { allow } from '../platform/auth/policy.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { privacyPolicy } from './protection.policy.js';

const textIn = (text: Prisma.JsonValue, locale: Locale): string => readIn(localizedSchema.parse(text), locale).text;

/** The names of a group as a file; who took which names away, when and why stays in the log. */
@Injectable()
export class NameListsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly programmes: ProgrammesService,
  ) {}

  /** Everybody who has a role in a group today, or for an institution with a place in it: names without addresses. */
  async take(
    acting: Acting,
    slug: string,
    typedReason: string,
    locale: Locale,
  ): Promise<{ name: string; content: string }> {
    const groupId = await this.programmes.groupId(slug);
    const { viewer } = acting;
    allow(viewer, privacyPolicy.exportNames(viewer, { groupId }));
    const why = typedReason.trim();
    if (why === '') throw new DomainError('REASON_NEEDED', { field: 'why' });
    if (why.length > 300) throw new DomainError('INVALID_INPUT', { field: 'why' });
    const words = wordsIn(locale);
    const today = { fromOn: { lte: viewer.today }, OR: [{ toOn: null }, { toOn: { gte: viewer.today } }] };
    const present = { mergedIntoId: null, erasedAt: null };
    const inGroup = await this.database.groupRole.findMany({
      where: { groupId, ...today, person: present },
      include: { person: true },
    });
    const forInstitutions = await this.database.institutionRole.findMany({
      where: { ...today, person: present, institution: { memberships: { some: { groupId, ...today } } } },
      include: { person: true, institution: true },
    });
    const rows = [
      ...inGroup.map(({ person, role }) => ({ person, role, institution: '' })),
      ...forInstitutions.map(({ person, role, institution }) => ({
        person,
        role,
        institution: textIn(institution.name, locale),
      })),
    ].toSorted((one, other) => one.person.name.localeCompare(other.person.name, locale));
    const people = [...new Set(rows.map(({ person }) => person.id))];
    await this.database.$transaction((transaction) =>
      this.events.record(transaction, acting, {
        act: 'export-names',
        subject: { type: 'WorkingGroup', id: groupId },
        groupId,
        details: { groupId, people, count: people.length },
        note: why,
      }),
    );
    const head = [
      words('protection.field.NAME'),
      words('protection.field.HONORIFIC'),
      words('protection.field.ROLE'),
      words('protection.field.INSTITUTION'),
    ];
    const lines = rows.map(({ person, role, institution }) => [
      person.name,
      person.honorific ?? '',
      words(`institutions.role.${role}`),
      institution,
    ]);
    return { name: nameListFileName(slug, viewer.today), content: csvOf([head, ...lines], { isBeginning: true }) };
  }
}
