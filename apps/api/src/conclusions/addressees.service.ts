import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cauce/database/client';
import { isLocale, type Locale } from '@cauce/domain/locale';
import { localizedSchema } from '@cauce/domain/localized';
import type { InstitutionRoleKind } from '@cauce/domain/role';
import { Viewer } from '../platform/auth/viewer.js';
import { recipientSchema, type Recipient } from '../platform/config/mail-address.js';

/** Somebody to whom the portal writes, in their language. */
export interface Addressee {
  readonly personId: string;
  readonly to: Recipient;
  readonly locale: Locale;
}

/** Somebody who acts for an institution today. */
export interface Officer extends Addressee {
  readonly institutionId: string;
  readonly role: InstitutionRoleKind;
}

/** Somebody who belongs to a group today: the institutions through which they do, and what they can do there. */
export interface Member extends Addressee {
  readonly viewer: Viewer;
  readonly institutionIds: readonly string[];
  readonly countryCodes: readonly string[];
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string | null;
}

const present = { mergedIntoId: null, erasedAt: null } as const;
const person = { select: { id: true, name: true, email: true, locale: true } } as const;
const today = (day: string) => ({ fromOn: { lte: day }, OR: [{ toOn: null }, { toOn: { gte: day } }] });

/** A person as a mail takes them; nobody where the address on record is none. Who chose no language reads their institution's. */
const addressee = ({ id, name, email, locale }: Known, institutionName: unknown): Addressee | null => {
  const to = recipientSchema.safeParse({
    name: name.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' '),
    address: email,
  });
  if (!to.success) return null;
  const own = localizedSchema.safeParse(institutionName);
  const fallback = own.success ? own.data.original : 'en';
  return { personId: id, to: to.data, locale: isLocale(locale) ? locale : fallback };
};

/** Each of several people once. */
export const once = <Somebody extends Addressee>(people: readonly Somebody[]): Somebody[] => [
  ...new Map(people.map((somebody) => [somebody.personId, somebody])).values(),
];

/** Who is to be written to: for an institution, in a group, or by name. */
@Injectable()
export class AddresseesService {
  /** Who holds one of these roles for these institutions on a day. */
  async officers(
    transaction: Transaction,
    institutionIds: readonly string[],
    roles: readonly InstitutionRoleKind[],
    day: string,
  ): Promise<Officer[]> {
    const rows = await transaction.institutionRole.findMany({
      where: { institutionId: { in: [...institutionIds] }, role: { in: [...roles] }, person: present, ...today(day) },
      include: { person, institution: { select: { name: true } } },
      orderBy: { id: 'asc' },
    });
    return rows.flatMap(({ institutionId, role, ...row }) => {
      const known = addressee(row.person, row.institution.name);
      return known ? [{ ...known, institutionId, role }] : [];
    });
  }

  /** Who leads or manages a group on a day. */
  async leads(transaction: Transaction, groupId: string, day: string): Promise<Addressee[]> {
    return this.inGroup(transaction, groupId, ['MANAGER', 'CO_LEAD'], day);
  }

  /** Who holds one of these roles in a group on a day. */
  async inGroup(
    transaction: Transaction,
    groupId: string,
    roles: readonly ('MANAGER' | 'CO_LEAD' | 'RAPPORTEUR' | 'EXPERT')[],
    day: string,
  ): Promise<Addressee[]> {
    const rows = await transaction.groupRole.findMany({
      where: { groupId, role: { in: [...roles] }, person: present, ...today(day) },
      include: { person },
      orderBy: { id: 'asc' },
    });
    return once(rows.flatMap((row) => addressee(row.person, null) ?? []));
  }

  /** People by their ids; who is not there any more is left out. */
  async people(transaction: Transaction, ids: readonly string[]): Promise<Addressee[]> {
    const rows = await transaction.person.findMany({ where: { id: { in: [...ids] }, ...present }, ...person });
    return rows.flatMap((row) => addressee(row, null) ?? []);
  }

  /** Everybody who belongs to a group on a day: by a role there, or by a member institution. */
  async members(transaction: Transaction, groupId: string, day: string): Promise<Member[]> {
    const places = await transaction.groupMember.findMany({
      where: { groupId, ...today(day) },
      include: { institution: { select: { id: true, name: true, countryCode: true } } },
    });
    const institutions = new Map(places.map(({ institution }) => [institution.id, institution]));
    const institutionId = { in: [...institutions.keys()] };
    const held = { person: present, ...today(day) };
    const groupRoles = await transaction.groupRole.findMany({ where: { groupId, ...held }, include: { person } });
    const officers = await transaction.institutionRole.findMany({
      where: { institutionId, ...held },
      include: { person },
    });
    const others = await transaction.affiliation.findMany({ where: { institutionId, ...held }, include: { person } });
    const known = new Map([...groupRoles, ...officers, ...others].map((row) => [row.person.id, row.person]));
    return [...known.values()].flatMap((somebody) => {
      const own = <Row extends { personId: string }>(rows: readonly Row[]) =>
        rows.filter(({ personId }) => personId === somebody.id);
      const ids = [...new Set([...own(officers), ...own(others)].map((row) => row.institutionId))];
      const through = ids.flatMap((id) => institutions.get(id) ?? []);
      const written = addressee(somebody, through[0]?.name);
      if (!written) return [];
      const roles = own(groupRoles);
      const viewer = new Viewer(
        somebody.id,
        roles.some(({ role }) => role === 'MANAGER') ? [groupId] : [],
        'PERSON',
        { name: somebody.name, groupRoles: roles, institutionRoles: own(officers), groupsJoined: [groupId] },
        day,
      );
      return [
        { ...written, viewer, institutionIds: ids, countryCodes: through.flatMap((row) => row.countryCode ?? []) },
      ];
    });
  }
}
