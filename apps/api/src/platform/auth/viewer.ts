import type { GroupRoleKind, InstitutionRoleKind } from '@cauce/domain/role';
import { dayOf } from '@cauce/domain/time';

/** What a person is today, in groups and for institutions; terms that have ended are not in it. */
export interface Standing {
  readonly name: string | null;
  readonly groupRoles: readonly {
    readonly role: GroupRoleKind;
    readonly groupId: string;
    /** The institution for which a co-lead leads. */
    readonly institutionId: string | null;
  }[];
  readonly institutionRoles: readonly { readonly role: InstitutionRoleKind; readonly institutionId: string }[];
  /** The groups to which the person belongs today, by a role or by an institution with a place there. */
  readonly groupsJoined: string[];
}

const noStanding: Standing = { name: null, groupRoles: [], institutionRoles: [], groupsJoined: [] };

/** Who looks: everything a policy may ask about the person, resolved once per request. */
export class Viewer {
  constructor(
    /** The person, or null for a visitor and for the portal itself. */
    readonly personId: string | null,
    /** The ids of the groups that the viewer manages today. */
    readonly groupsManaged: string[],
    /** How the viewer came in; the log keeps it. */
    readonly origin: ViewerOrigin,
    private readonly standing: Standing = noStanding,
    /** The day by which terms count. */
    readonly today: string = dayOf(new Date()),
    /** Whether no more is known than that somebody reads a mailbox which several people share; such a viewer commits nobody. */
    readonly signedInBySharedMailbox = false,
  ) {}

  /** Whether anybody is known to stand behind the request. */
  get isKnown(): boolean {
    return this.origin !== 'VISITOR';
  }

  /** The name under which the person acts. */
  get name(): string | null {
    return this.standing.name;
  }

  /** The ids of the groups whose members' matters the viewer may read. */
  get groupsJoined(): string[] {
    return [...new Set([...this.groupsManaged, ...this.standing.groupsJoined])];
  }

  manages(groupId: string): boolean {
    return this.groupsManaged.includes(groupId);
  }

  /** Whether the viewer manages one of these groups, or any group at all where a thing belongs to none. */
  managesOneOf(groupIds: readonly string[]): boolean {
    return groupIds.length === 0 ? this.groupsManaged.length > 0 : groupIds.some((groupId) => this.manages(groupId));
  }

  /** The same for what touches everything in all of these groups. */
  managesAllOf(groupIds: readonly string[]): boolean {
    return groupIds.length === 0 ? this.groupsManaged.length > 0 : groupIds.every((groupId) => this.manages(groupId));
  }

  /** Whether the viewer holds a role in a group today. */
  holds(role: GroupRoleKind, groupId: string): boolean {
    if (role === 'MANAGER') return this.manages(groupId);
    return this.standing.groupRoles.some((held) => held.role === role && held.groupId === groupId);
  }

  /** Whether the viewer leads a group for one of its leading institutions. */
  coLeads(groupId: string): boolean {
    return this.holds('CO_LEAD', groupId);
  }

  /** The institutions for which the viewer leads a group. */
  coLeadsFor(groupId: string): string[] {
    return this.standing.groupRoles.flatMap((held) =>
      held.role === 'CO_LEAD' && held.groupId === groupId && held.institutionId ? [held.institutionId] : [],
    );
  }

  isFocalPointOf(institutionId: string): boolean {
    return this.is('FOCAL_POINT', institutionId);
  }

  isAlternateOf(institutionId: string): boolean {
    return this.is('ALTERNATE', institutionId);
  }

  /** Whether the viewer writes for an institution, as its focal point or the alternate. */
  writesFor(institutionId: string): boolean {
    return this.isFocalPointOf(institutionId) || this.isAlternateOf(institutionId);
  }

  isValidatingAuthorityOf(institutionId: string): boolean {
    return this.is('VALIDATING_AUTHORITY', institutionId);
  }

  /** Whether the viewer commits an institution, as its validating authority or a delegate within the term. */
  clearsFor(institutionId: string): boolean {
    return this.isValidatingAuthorityOf(institutionId) || this.is('DELEGATE', institutionId);
  }

  /** The institutions for which the viewer holds one of these roles today. */
  institutionsAs(...roles: readonly InstitutionRoleKind[]): string[] {
    return this.standing.institutionRoles.flatMap(({ role, institutionId }) =>
      roles.includes(role) ? [institutionId] : [],
    );
  }

  /** Whether the viewer belongs to a group, by a role or by an institution with a place there. */
  memberOf(groupId: string): boolean {
    return this.manages(groupId) || this.standing.groupsJoined.includes(groupId);
  }

  private is(role: InstitutionRoleKind, institutionId: string): boolean {
    return this.standing.institutionRoles.some((held) => held.role === role && held.institutionId === institutionId);
  }
}

/** How a viewer came in: unknown, as a person, by the command line, or as the portal itself. */
export type ViewerOrigin = 'VISITOR' | 'PERSON' | 'COMMAND_LINE' | 'PORTAL';

/** Someone of whom nothing is known. */
export const visitor = (): Viewer => new Viewer(null, [], 'VISITOR');
