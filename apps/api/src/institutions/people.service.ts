import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import type { ConsentPurpose } from '@cauce/domain/consent';
import { DomainError } from '@cauce/domain/errors';
import { mailAddressSchema, personInputSchema, personRevisionSchema, profileInputSchema } from '@cauce/domain/person';
import { isGroupRole } from '@cauce/domain/role';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { decodeCursor, pageOf, pageSize } from '../platform/graphql/cursor.js';
import { parseInput } from '../platform/graphql/errors.js';
import { agreementTo, ConsentsService } from './consents.service.js';
import { PeopleLoader } from './people.loader.js';
import { agreedTo, canAddPeople, canHaveProfile, inGroups, personPolicy, visibleTo } from './people.policy.js';
import type { PersonFilter } from './person.input.js';

/** A person as they are stored. */
export type StoredPerson = Prisma.PersonGetPayload<object>;

/** People as they are read and written. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly loader: PeopleLoader,
    private readonly consents: ConsentsService,
  ) {}

  /** Finds a person by key, or by address and name since several people may share a mailbox, or notes them. */
  async ensure(
    transaction: Transaction,
    {
      email,
      listedAt,
      ...person
    }: { key?: string; name: string; email: string; locale?: string; timeZone?: string; listedAt?: Date },
  ): Promise<string> {
    const address = parseInput(mailAddressSchema, email);
    const known = await transaction.person.findFirst({
      where: person.key === undefined ? { email: address, name: person.name } : { key: person.key },
      select: { id: true },
    });
    if (known) return known.id;
    const data = {
      id: newId(),
      email: address,
      ...person,
      ...(listedAt ? { consents: { create: [agreementTo('DIRECTORY', listedAt)] } } : {}),
    };
    return (await transaction.person.create({ data, select: { id: true } })).id;
  }

  /** A page of the people whose names the viewer may read, by name. */
  async page(viewer: Viewer, filter: PersonFilter, first: number, after: string | null) {
    const take = pageSize(first);
    const cursor = after === null ? null : decodeCursor(after);
    const where: Prisma.PersonWhereInput = { AND: [visibleTo(viewer), filterWhere(viewer, filter)] };
    const [rows, totalCount] = await Promise.all([
      this.database.person.findMany({
        where,
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: take + 1,
        ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
      }),
      this.database.person.count({ where }),
    ]);
    return pageOf(rows, take, totalCount);
  }

  /** A person whose name the viewer may read, or the one they were merged into; null where there is none to see. */
  async byId(viewer: Viewer, id: string): Promise<StoredPerson | null> {
    if (!z.uuid().safeParse(id).success) return null;
    return this.database.person.findFirst({
      where: { AND: [visibleTo(viewer), { OR: [{ id }, { merged: { some: { id } } }] }] },
    });
  }

  /** The same, refused where there is none to see. */
  async one(viewer: Viewer, id: string, field?: string): Promise<StoredPerson> {
    const person = await this.byId(viewer, id);
    if (!person) throw new DomainError('NOT_FOUND', field === undefined ? {} : { field });
    return person;
  }

  /** The person who looks; null for a visitor. */
  async me({ personId }: Viewer): Promise<StoredPerson | null> {
    return personId === null ? null : this.database.person.findUnique({ where: { id: personId } });
  }

  /** What the rules ask about a person. */
  async factsOf({ id }: { id: string }) {
    const [[groupIds], reachable] = await Promise.all([
      this.loader.groupIdsOf([id]),
      this.database.person.count({ where: { AND: [{ id }, agreedTo('CONTACT_FORM')] } }),
    ]);
    return { id, groupIds: groupIds ?? [], isReachable: reachable > 0 };
  }

  async add(
    acting: Acting,
    typed: unknown,
    { at, consents = [], ...extra }: { key?: string; consents?: readonly ConsentPurpose[]; at?: Date } = {},
  ): Promise<StoredPerson> {
    const input = parseInput(personInputSchema, typed);
    allow(acting.viewer, canAddPeople(acting.viewer));
    return this.database.$transaction(async (transaction) => {
      if (!input.sharesMailbox) await this.refuseTakenAddress(transaction, input.email, null);
      const person = await transaction.person.create({
        data: { id: newId(), ...extra, ...columns(input), email: input.email },
      });
      await this.events.record(transaction, acting, {
        act: 'add',
        subject: { type: 'Person', id: person.id },
        groupId: null,
        ...(at ? { at } : {}),
      });
      for (const purpose of consents) {
        await this.consents.decide(transaction, acting, { personId: person.id, purpose, isAgreed: true }, at);
      }
      return person;
    });
  }

  /** Changes what a manager writes of a person; refused with `CONFLICT` where somebody else has written since `version`. */
  async update(acting: Acting, id: string, version: number, typed: unknown): Promise<StoredPerson> {
    const input = parseInput(personRevisionSchema, typed);
    const before = await this.one(acting.viewer, id);
    const facts = await this.factsOf(before);
    allow(acting.viewer, personPolicy.edit(acting.viewer, facts));
    const isAddressChanged = Boolean(input.email && input.email !== before.email);
    if (isAddressChanged) allow(acting.viewer, personPolicy.changeAddress(acting.viewer, facts));
    return this.database.$transaction(async (transaction) => {
      if (input.email && !input.sharesMailbox) await this.refuseTakenAddress(transaction, input.email, before.id);
      await this.write(transaction, before, version, {
        ...columns(input),
        ...(input.email ? { email: input.email } : {}),
        ...(isAddressChanged ? { mailRefusedAt: null } : {}),
      });
      await this.events.record(transaction, acting, {
        act: 'edit',
        subject: { type: 'Person', id: before.id },
        groupId: null,
        details: { version: version + 1, isAddressChanged },
      });
      return transaction.person.findUniqueOrThrow({ where: { id: before.id } });
    });
  }

  /** Changes what people write of themselves. */
  async updateProfile(acting: Acting, version: number, typed: unknown): Promise<StoredPerson> {
    const input = parseInput(profileInputSchema, typed);
    allow(acting.viewer, canHaveProfile(acting.viewer));
    const before = await this.me(acting.viewer);
    if (!before) throw new DomainError('NOT_FOUND');
    const { isListed } = input;
    return this.database.$transaction(async (transaction) => {
      await this.write(transaction, before, version, {
        ...columns(input),
      });
      await this.consents.decide(transaction, acting, {
        personId: before.id,
        purpose: 'DIRECTORY',
        isAgreed: isListed,
      });
      await this.events.record(transaction, acting, {
        act: 'edit-profile',
        subject: { type: 'Person', id: before.id },
        groupId: null,
        details: { version: version + 1, isListed },
      });
      return transaction.person.findUniqueOrThrow({ where: { id: before.id } });
    });
  }

  /** Shows how a person is reached, and writes down who looked. */
  async revealContact(acting: Acting, id: string): Promise<{ email: string }> {
    const person = await this.one(acting.viewer, id);
    allow(acting.viewer, personPolicy.revealContact(acting.viewer, await this.factsOf(person)));
    return this.database.$transaction(async (transaction) => {
      await this.events.record(transaction, acting, {
        act: 'reveal-contact',
        subject: { type: 'Person', id: person.id },
        groupId: null,
      });
      return { email: person.email };
    });
  }

  private async refuseTakenAddress(transaction: Transaction, email: string, exceptId: string | null): Promise<void> {
    const taken = await transaction.person.findFirst({
      where: { email, ...(exceptId ? { id: { not: exceptId } } : {}) },
      select: { id: true },
    });
    if (taken) throw new DomainError('ADDRESS_TAKEN', { field: 'email' });
  }

  private async write(
    transaction: Transaction,
    before: StoredPerson,
    version: number,
    data: Prisma.PersonUncheckedUpdateManyInput,
  ): Promise<void> {
    const { count } = await transaction.person.updateMany({
      where: { id: before.id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) throw new DomainError('CONFLICT', { values: { version: before.version } });
  }
}

const columns = (input: z.infer<typeof personRevisionSchema> | z.infer<typeof profileInputSchema>) => ({
  name: input.name,
  honorific: input.honorific || null,
  locale: input.locale ?? null,
  timeZone: input.timeZone ?? null,
});

const filterWhere = (
  viewer: Viewer,
  { group, institution, search, countryCode, role, isMailRefused }: PersonFilter,
): Prisma.PersonWhereInput => {
  const today = { fromOn: { lte: viewer.today }, OR: [{ toOn: null }, { toOn: { gte: viewer.today } }] };
  // Only roles that the viewer may know of narrow the list; else it would tell of the others.
  const known = { groupId: { in: [...viewer.groupsManaged, ...viewer.groupsJoined] } };
  const place = { institution: { memberships: { some: { group: { slug: group ?? '' } } } } };
  return {
    AND: [
      group
        ? {
            OR: [
              { roles: { some: { group: { slug: group } } } },
              { institutionRoles: { some: place } },
              { affiliations: { some: place } },
            ],
          }
        : {},
      institution && z.uuid().safeParse(institution).success
        ? {
            OR: [
              { institutionRoles: { some: { institutionId: institution } } },
              { affiliations: { some: { institutionId: institution } } },
            ],
          }
        : {},
      countryCode
        ? {
            OR: [
              { affiliations: { some: { institution: { countryCode }, ...today } } },
              { institutionRoles: { some: { institution: { countryCode, memberships: { some: known } }, ...today } } },
            ],
          }
        : {},
      role && isGroupRole(role) ? { roles: { some: { role, ...known, ...today } } } : {},
      role && !isGroupRole(role)
        ? { institutionRoles: { some: { role, institution: { memberships: { some: known } }, ...today } } }
        : {},
      // Whether mail gets through is for who manages a group of theirs, as on their page.
      isMailRefused ? { AND: [{ mailRefusedAt: { not: null } }, inGroups([...viewer.groupsManaged])] } : {},
      search ? { name: { contains: search.slice(0, 200), mode: 'insensitive' } } : {},
    ],
  };
};
