import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { groupRoleKinds, institutionRoleKinds } from '@cauce/domain/role';
import { dayOf } from '@cauce/domain/time';
import { z } from 'zod';
import { Viewer, visitor } from './viewer.js';
import type { Caller } from './door.js';
import { SignedInService, type SignedIn } from './signed-in.service.js';

/** One thing that is true of a person today. */
const factSchema = z.discriminatedUnion('fact', [
  z.object({ fact: z.literal('PERSON'), personId: z.string(), name: z.string() }),
  z.object({
    fact: z.literal('GROUP_ROLE'),
    name: z.enum(groupRoleKinds),
    groupId: z.string(),
    institutionId: z.string().nullable(),
  }),
  z.object({ fact: z.literal('INSTITUTION_ROLE'), name: z.enum(institutionRoleKinds), institutionId: z.string() }),
  z.object({ fact: z.literal('PLACE'), groupId: z.string() }),
]);
const factsSchema = z.array(factSchema);

/** Resolves who looks. */
@Injectable()
export class ViewersService {
  constructor(
    private readonly database: PrismaClient,
    private readonly signedIn: SignedInService,
  ) {}

  /** The viewer of a web request: whoever is signed in there, everywhere else a visitor. */
  async of(caller: Caller): Promise<Viewer> {
    return (await this.behind(caller)).viewer;
  }

  /** The same, with the device that is signed in; it is signed in already while nobody has been chosen to act. */
  async behind(caller: Caller, { isUse = true } = {}): Promise<{ viewer: Viewer; signedIn: SignedIn | null }> {
    const signedIn = await this.signedIn.of(caller, { isUse });
    if (!signedIn?.personId) return { viewer: visitor(), signedIn };
    const { personId, isBySharedMailbox } = signedIn;
    const viewer = await this.ofPerson(personId, new Date(), { signedInBySharedMailbox: isBySharedMailbox });
    return { viewer, signedIn };
  }

  /**
   * The viewer that a person is today, in one statement. A person merged into another is that other; one who was
   * erased or never was is a visitor.
   */
  async ofPerson(personId: string, now: Date = new Date(), { signedInBySharedMailbox = false } = {}): Promise<Viewer> {
    if (!z.uuid().safeParse(personId).success) return visitor();
    const today = dayOf(now);
    const rows = await this.database.$queryRaw`
      WITH RECURSIVE "path" AS (
        SELECT "id", "mergedIntoId" FROM "Person" WHERE "id" = ${personId}::uuid
        UNION SELECT p."id", p."mergedIntoId" FROM "Person" p JOIN "path" ON p."id" = "path"."mergedIntoId"
      ), me AS (
        SELECT p."id", p."name" FROM "Person" p JOIN "path" USING ("id")
        WHERE p."mergedIntoId" IS NULL AND p."erasedAt" IS NULL
      ), held AS (
        SELECT r.* FROM "InstitutionRole" r JOIN me ON r."personId" = me."id"
        WHERE r."fromOn" <= ${today} AND (r."toOn" IS NULL OR r."toOn" >= ${today})
      ), place AS (
        SELECT "institutionId" FROM held
        UNION SELECT a."institutionId" FROM "Affiliation" a JOIN me ON a."personId" = me."id"
        WHERE a."fromOn" <= ${today} AND (a."toOn" IS NULL OR a."toOn" >= ${today})
      )
      SELECT 'PERSON' AS "fact", "id"::text AS "personId", "name", NULL::text AS "groupId", NULL::text AS "institutionId" FROM me
      UNION ALL
      SELECT 'GROUP_ROLE', NULL, r."role"::text, r."groupId"::text, r."institutionId"::text
        FROM "GroupRole" r JOIN me ON r."personId" = me."id"
        WHERE r."fromOn" <= ${today} AND (r."toOn" IS NULL OR r."toOn" >= ${today})
      UNION ALL
      SELECT 'INSTITUTION_ROLE', NULL, "role"::text, NULL, "institutionId"::text FROM held
      UNION ALL
      SELECT DISTINCT 'PLACE', NULL, NULL, m."groupId"::text, NULL
        FROM "GroupMember" m JOIN place USING ("institutionId")
        WHERE m."fromOn" <= ${today} AND (m."toOn" IS NULL OR m."toOn" >= ${today})`;
    const facts = factsSchema.parse(rows);
    const person = facts.find((fact) => fact.fact === 'PERSON');
    if (!person) return visitor();
    const groupRoles = facts.flatMap((fact) =>
      fact.fact === 'GROUP_ROLE' ? [{ role: fact.name, groupId: fact.groupId, institutionId: fact.institutionId }] : [],
    );
    const institutionRoles = facts.flatMap((fact) =>
      fact.fact === 'INSTITUTION_ROLE' ? [{ role: fact.name, institutionId: fact.institutionId }] : [],
    );
    const places = facts.flatMap((fact) => (fact.fact === 'PLACE' ? [fact.groupId] : []));
    const managed = groupRoles.filter(({ role }) => role === 'MANAGER').map(({ groupId }) => groupId);
    const groupsJoined = [...new Set([...groupRoles.map(({ groupId }) => groupId), ...places])];
    return new Viewer(
      person.personId,
      [...new Set(managed)],
      'PERSON',
      { name: person.name, groupRoles, institutionRoles, groupsJoined },
      today,
      signedInBySharedMailbox,
    );
  }

  /** The viewer of the command line, who has the machine and therefore every group. */
  async ofCommandLine(): Promise<Viewer> {
    const groups = await this.database.workingGroup.findMany({ select: { id: true } });
    return new Viewer(
      null,
      groups.map(({ id }) => id),
      'COMMAND_LINE',
    );
  }
}
