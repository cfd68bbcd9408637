import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { covers } from '@cauce/domain/role';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { InstitutionType } from './institution.type.js';
import { InstitutionsLoader } from './institutions.loader.js';
import { PeopleLoader } from './people.loader.js';
import { PersonType } from './person.type.js';
import { DelegateInput, RoleInput } from './role.input.js';
import { RoleAbilities, RoleType } from './role.type.js';
import { rolePolicy } from './roles.policy.js';
import { RolesService } from './roles.service.js';

@Resolver(() => RoleType)
export class RolesResolver {
  constructor(
    private readonly roles: RolesService,
    private readonly people: PeopleLoader,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @Query(() => RoleType, {
    nullable: true,
    description: 'Who was focal point of an institution on a day; nothing where nobody was, or nobody to be known of.',
  })
  focalPointOn(
    @Context() { viewer }: RequestContext,
    @Args('institution', { type: () => ID }) institution: string,
    @Args('on', { type: () => String, description: '`YYYY-MM-DD`.' }) on: string,
  ) {
    return this.roles.focalPointOn(viewer, institution, on);
  }

  @Mutation(() => RoleType, {
    description: 'Gives a person a role; refused with `TERM_OVERLAPS` where it is held in part of that time.',
  })
  grantRole(@Context() acting: RequestContext, @Args('input', { type: () => RoleInput }) input: RoleInput) {
    return this.roles.grant(acting, input);
  }

  @Mutation(() => RoleType, { description: 'Ends a role; one that would end before it began is taken back.' })
  endRole(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('on', {
      type: () => String,
      nullable: true,
      description: 'The last day, itself included; today if left out.',
    })
    on?: string,
  ) {
    return this.roles.end(acting, id, on ?? null);
  }

  @Mutation(() => RoleType, { description: 'Names who acts in the place of a validating authority, until a day.' })
  nameDelegate(
    @Context() acting: RequestContext,
    @Args('institution', { type: () => ID }) institution: string,
    @Args('input', { type: () => DelegateInput }) input: DelegateInput,
  ) {
    return this.roles.nameDelegate(acting, institution, input);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is held today.' })
  isCurrent(role: RoleType, _args: unknown, { viewer }: RequestContext) {
    return covers(role, viewer.today);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who holds it, where the viewer may read the name.' })
  person({ personId }: RoleType, _args: unknown, context: RequestContext) {
    return this.people.visible(context).load(personId);
  }

  @ResolveField(() => InstitutionType, { nullable: true, description: 'The institution that it is held for.' })
  institution({ institutionId }: RoleType, _args: unknown, context: RequestContext) {
    return institutionId === null ? null : this.institutions.visible(context).load(institutionId);
  }

  @ResolveField(() => RoleAbilities)
  async viewerCan({ personId, groupId, institutionId }: RoleType, _args: unknown, context: RequestContext) {
    const ofInstitution = institutionId === null ? [] : await this.institutions.groupIds(context).load(institutionId);
    const groupIds = groupId === null ? ofInstitution : [groupId];
    return abilitiesOf(rolePolicy, context.viewer, { personId, groupIds });
  }
}
