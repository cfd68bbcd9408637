import type { PrismaClient } from '@cauce/database/client';
import { groupRoleKinds, institutionRoleKinds } from '@cauce/domain/role';
import { columns, type Column } from '../../src/permissions.js';
import { PeopleOf, terms } from '../people.js';
import type { TestApp } from '../test-app.js';

/** The standings in which a role is tried. */
const standings = ['OWN', 'OTHER', 'ENDED'] as const;
type Standing = (typeof standings)[number];

/** Two groups, each with an institution that leads it, and a person for every role in each, today's and yesterday's. */
export class PermissionWorld {
  readonly make: PeopleOf;
  readonly database: PrismaClient;
  private readonly people = new Map<string, string>();
  private counted = 0;

  private constructor(
    readonly portal: TestApp,
    /** The group where the things are that every role tries its hand at. */
    readonly groupId: string,
    /** The institution that leads it. */
    readonly institutionId: string,
  ) {
    this.make = new PeopleOf(portal);
    this.database = portal.database;
  }

  static async build(portal: TestApp): Promise<PermissionWorld> {
    const make = new PeopleOf(portal);
    const own = await portal.foundGroup('3.5');
    const other = await portal.foundGroup('4.1');
    const lead = async (groupId: string) => {
      const id = await make.institution(groupId);
      await portal.database.groupCoLead.create({ data: { groupId, institutionId: id, position: 0 } });
      return id;
    };
    const institutions = { OWN: await lead(own), OTHER: await lead(other), ENDED: await lead(own) };
    const world = new PermissionWorld(portal, own, institutions.OWN);
    for (const standing of standings) {
      const [groupId, institutionId] = [standing === 'OTHER' ? other : own, institutions[standing]];
      const term = standing === 'ENDED' ? terms.endedYesterday() : terms.endsLate;
      for (const role of groupRoleKinds) {
        const id = await world.named(role, standing);
        await make.groupRole(id, groupId, role, term, role === 'CO_LEAD' ? institutionId : null);
      }
      for (const role of institutionRoleKinds) {
        await make.institutionRole(await world.named(role, standing), institutionId, role, term);
      }
      await world.named('SIGNED_IN', standing);
    }
    return world;
  }

  /** Whoever stands in a column; null for a visitor. */
  personOf(column: Column, standing: Standing): string | null {
    return this.people.get(`${column} ${standing}`) ?? null;
  }

  private async named(column: Column, standing: Standing): Promise<string> {
    const id = await this.make.person({ name: `${column} ${standing}` });
    this.people.set(`${column} ${standing}`, id);
    return id;
  }

  /** A number that was not given before. */
  count(): number {
    return (this.counted += 1);
  }

  /** A code that was not given before. */
  next(): string {
    return `p${this.count()}`;
  }

  /** Somebody who takes part in the group. */
  async member(over: { isListed?: boolean; isReachable?: boolean } = {}): Promise<string> {
    const id = await this.make.person(over);
    await this.make.groupRole(id, this.groupId, 'PARTICIPANT');
    return id;
  }

  /** Everybody who tries: each column with its standings; who has no role has one standing. */
  tries(): { column: Column; standing: Standing; personId: string | null }[] {
    return columns.flatMap((column) => {
      const tried = column === 'VISITOR' || column === 'SIGNED_IN' ? (['OWN'] as const) : standings;
      return tried.map((standing) => ({ column, standing, personId: this.personOf(column, standing) }));
    });
  }
}
