import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { covers } from '@cauce/domain/role';
import { HandedOverType } from '../institutions/hand-over.type.js';
import { InstitutionType } from '../institutions/institution.type.js';
import { InstitutionsLoader } from '../institutions/institutions.loader.js';
import { RoleType } from '../institutions/role.type.js';
import { RolesLoader } from '../institutions/roles.loader.js';
import { Public } from '../platform/auth/public.decorator.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { GroupMemberInput, GroupSettingsInput } from './group.input.js';
import { groupPolicy } from './groups.policy.js';
import { GroupsService } from './groups.service.js';
import { GroupMemberType, GroupSettingsType, WorkingGroupAbilities, WorkingGroupType } from './programme.type.js';
import { ProgrammesLoader } from './programmes.loader.js';

/** A group's members, roles and settings. */
@Resolver(() => WorkingGroupType)
export class GroupsResolver {
  constructor(
    private readonly groups: GroupsService,
    private readonly roleRows: RolesLoader,
  ) {}

  @Mutation(() => WorkingGroupType, {
    description:
      'Changes the rules of a group that need two people; refused with `CONFLICT` where somebody else has since `version`.',
  })
  updateGroupSettings(
    @Context() acting: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => GroupSettingsInput }) input: GroupSettingsInput,
  ) {
    return this.groups.updateSettings(acting, group, version, input);
  }

  @Mutation(() => WorkingGroupType, {
    description:
      'Says which institutions lead a group, in their order; refused with `CONFLICT` where somebody else has changed it since `version`.',
  })
  nameCoLeads(
    @Context() acting: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('institutions', { type: () => [ID], description: 'All that lead it from now on.' }) institutions: string[],
  ) {
    return this.groups.nameCoLeads(acting, group, version, institutions);
  }

  @ResolveField(() => [RoleType], {
    description: 'Who holds a role in it today, for its members; nothing for others.',
  })
  async roles({ id }: WorkingGroupType, _args: unknown, context: RequestContext) {
    const roles = await this.known(id, context);
    return roles.filter((role) => covers(role, context.viewer.today));
  }

  @ResolveField(() => [RoleType], {
    description: 'All who ever held a role in it, the latest first, for its members; nothing for others.',
  })
  allRoles({ id }: WorkingGroupType, _args: unknown, context: RequestContext) {
    return this.known(id, context);
  }

  @ResolveField(() => GroupSettingsType, {
    nullable: true,
    description: 'Its rules that need two people, for its members; nothing for others.',
  })
  settings(group: WorkingGroupType, _args: unknown, { viewer }: RequestContext) {
    return groupPolicy.readAsMember(viewer, group) ? group : null;
  }

  @ResolveField(() => WorkingGroupAbilities)
  viewerCan(group: WorkingGroupType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(groupPolicy, viewer, group);
  }

  private known(id: string, context: RequestContext) {
    return groupPolicy.readAsMember(context.viewer, { id })
      ? this.roleRows.ofGroups(context).load(id)
      : Promise.resolve([]);
  }
}

@Resolver(() => GroupMemberType)
export class GroupMembersResolver {
  constructor(
    private readonly groups: GroupsService,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @Public()
  @Query(() => [GroupMemberType], { description: 'The institutions with a place in a group on a day, by country.' })
  groupMembers(
    @Context() { viewer }: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('on', { type: () => String, nullable: true, description: '`YYYY-MM-DD`; today if left out.' }) on?: string,
  ) {
    return this.groups.members(viewer, group, on ?? null);
  }

  @Mutation(() => GroupMemberType, { description: 'Gives an institution a place in a group.' })
  addGroupMember(
    @Context() acting: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('input', { type: () => GroupMemberInput }) input: GroupMemberInput,
  ) {
    return this.groups.addMember(acting, group, input);
  }

  @Mutation(() => GroupMemberType, { description: 'Ends an institution’s place in a group.' })
  endGroupMembership(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('on', { type: () => String, description: 'The last day, itself included.' }) on: string,
  ) {
    return this.groups.endMembership(acting, id, on);
  }

  @ResolveField(() => InstitutionType, { nullable: true })
  institution({ institutionId }: GroupMemberType, _args: unknown, context: RequestContext) {
    return this.institutions.visible(context).load(institutionId);
  }
}

/** The group of a role. */
@Resolver(() => RoleType)
export class GroupOfRolesResolver {
  constructor(private readonly loader: ProgrammesLoader) {}

  @ResolveField(() => WorkingGroupType, { nullable: true, description: 'The group that it is held in.' })
  group({ groupId }: RoleType, _args: unknown, context: RequestContext) {
    return groupId === null ? null : this.loader.group(context).load(groupId);
  }
}

/** The group of what was handed over. */
@Resolver(() => HandedOverType)
export class GroupOfHandedOverResolver {
  constructor(private readonly loader: ProgrammesLoader) {}

  @ResolveField(() => WorkingGroupType, { nullable: true })
  group({ groupId }: HandedOverType, _args: unknown, context: RequestContext) {
    return groupId === null ? null : this.loader.group(context).load(groupId);
  }
}
