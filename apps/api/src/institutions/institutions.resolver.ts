import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { covers } from '@cauce/domain/role';
import { Public } from '../platform/auth/public.decorator.js';
import { LocalizedTextInput } from '../platform/graphql/localized.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { CountryType } from './country.type.js';
import { InstitutionFilter, InstitutionInput } from './institution.input.js';
import {
  InstitutionAbilities,
  InstitutionConnectionType,
  InstitutionFormerNameType,
  InstitutionType,
} from './institution.type.js';
import { InstitutionsLoader } from './institutions.loader.js';
import { canReadRoles, institutionPolicy } from './institutions.policy.js';
import { InstitutionsService } from './institutions.service.js';
import { InstitutionRoleKindEnum, RoleType } from './role.type.js';
import { RolesLoader } from './roles.loader.js';
import { RolesService } from './roles.service.js';

@Resolver(() => InstitutionType)
export class InstitutionsResolver {
  constructor(
    private readonly institutions: InstitutionsService,
    private readonly loader: InstitutionsLoader,
    private readonly roleRows: RolesLoader,
    private readonly rolesService: RolesService,
  ) {}

  @Public()
  @Query(() => InstitutionConnectionType, {
    name: 'institutions',
    description: 'The institutions that the viewer may see, by country.',
  })
  page(
    @Context() { viewer }: RequestContext,
    @Args('filter', { type: () => InstitutionFilter, nullable: true }) filter?: InstitutionFilter,
    @Args('first', { type: () => Int, defaultValue: 20 }) first = 20,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.institutions.page(viewer, filter ?? {}, first, after ?? null);
  }

  @Public()
  @Query(() => InstitutionType, {
    nullable: true,
    description: 'An institution, or the one that it was merged into; nothing where there is none to see.',
  })
  institution(@Context() { viewer }: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.institutions.byId(viewer, id);
  }

  @Mutation(() => InstitutionType, { description: 'Makes an institution known to the portal.' })
  addInstitution(
    @Context() acting: RequestContext,
    @Args('input', { type: () => InstitutionInput }) input: InstitutionInput,
  ) {
    return this.institutions.add(acting, input);
  }

  @Mutation(() => InstitutionType, {
    description:
      'Mends the facts of an institution; refused with `CONFLICT` where somebody else has written since `version`.',
  })
  updateInstitution(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => InstitutionInput }) input: InstitutionInput,
  ) {
    return this.institutions.update(acting, id, version, input);
  }

  @Mutation(() => InstitutionType, {
    description: 'Gives an institution a new name from a day on; the one it had stays in its history.',
  })
  renameInstitution(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('name', { type: () => LocalizedTextInput }) name: LocalizedTextInput,
    @Args('fromOn', { type: () => String, description: 'Its first day under the new name.' }) fromOn: string,
  ) {
    return this.institutions.rename(acting, id, version, { name, fromOn });
  }

  @ResolveField(() => CountryType, { nullable: true, description: 'Its country; none for a regional body.' })
  country({ countryCode }: InstitutionType) {
    return countryCode === null ? null : { code: countryCode };
  }

  @ResolveField(() => [InstitutionFormerNameType], { description: 'The names that it once had, the latest first.' })
  formerNames({ id }: InstitutionType, _args: unknown, context: RequestContext) {
    return this.loader.formerNames(context).load(id);
  }

  @ResolveField(() => [RoleType], {
    description: 'Who speaks for it and who commits it today, for those who may know; nothing for others.',
  })
  async roles(institution: InstitutionType, _args: unknown, context: RequestContext) {
    const roles = await this.known(institution, context);
    return roles.filter((role) => covers(role, context.viewer.today));
  }

  @ResolveField(() => [RoleType], {
    description:
      'All who ever spoke for it or committed it, the latest first, for those who may know; nothing for others.',
  })
  allRoles(institution: InstitutionType, _args: unknown, context: RequestContext) {
    return this.known(institution, context);
  }

  @ResolveField(() => [InstitutionRoleKindEnum], {
    description: 'The roles that it should have and that nobody holds today, for who manages it; nothing for others.',
  })
  async vacancies({ id }: InstitutionType, _args: unknown, context: RequestContext) {
    const groupIds = await this.loader.groupIds(context).load(id);
    if (!institutionPolicy.seeVacancies(context.viewer, { id, groupIds })) return [];
    return this.rolesService.vacanciesIn(await this.roleRows.ofInstitutions(context).load(id), context.viewer.today);
  }

  @ResolveField(() => InstitutionAbilities)
  async viewerCan({ id }: InstitutionType, _args: unknown, context: RequestContext) {
    const groupIds = await this.loader.groupIds(context).load(id);
    return abilitiesOf(institutionPolicy, context.viewer, { id, groupIds });
  }

  private async known({ id }: InstitutionType, context: RequestContext) {
    const groupIds = await this.loader.groupIds(context).load(id);
    return canReadRoles(context.viewer, { id, groupIds }) ? this.roleRows.ofInstitutions(context).load(id) : [];
  }
}
