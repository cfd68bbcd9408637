import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { demoRoles, type DemoRole } from '@cauce/domain/demo';
import { Door } from '../platform/auth/door.js';

/** One of the story's people, as whom one may look around. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly role: DemoRole;
  readonly countryCode: string | null;
}

/** What the key of somebody who acts today says; who acted before is looked at by nobody. */
const partsOf = (key: string): { role: DemoRole; countryCode: string | null } | null => {
  const [, name = '', country] = /^([a-z]+)(?:-([a-z]{2}))?$/.exec(key) ?? [];
  const role = demoRoles.find((one) => one === name.toUpperCase());
  return role ? { role, countryCode: country?.toUpperCase() ?? null } : null;
};

/** The people of the demonstration's story, known by their keys; a real installation has none. */
@Injectable()
export class DemoCastService {
  constructor(
    private readonly database: PrismaClient,
    private readonly door: Door,
  ) {}

  /** The person with a key. */
  withKey(key: string) {
    return this.database.person.findUnique({ where: { key } });
  }

  /** Everybody as whom a demo can be looked at, in the order of their roles. */
  async all(): Promise<DemoPerson[]> {
    if (this.door.kind !== 'DEMO') return [];
    const people = await this.database.person.findMany({ where: { key: { not: null } }, orderBy: { key: 'asc' } });
    return people
      .flatMap(({ key, name }) => {
        const parts = key === null ? null : partsOf(key);
        return key === null || !parts ? [] : [{ key, name, ...parts }];
      })
      .toSorted((one, other) => demoRoles.indexOf(one.role) - demoRoles.indexOf(other.role));
  }
}
