import { Args, Context, GraphQLISODateTime, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@cauce/domain/locale';
import { Public } from '../platform/auth/public.decorator.js';
import { LocaleEnum } from '../platform/graphql/localized.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { InstitutionsLoader } from './institutions.loader.js';
import { LettersService } from './letters.service.js';
import { PeopleLoader } from './people.loader.js';
import { canReadSettings, personPolicy } from './people.policy.js';
import { PeopleService, type StoredPerson } from './people.service.js';
import { LetterInput, PersonFilter, PersonInput, PersonRevision, ProfileInput } from './person.input.js';
import { AffiliationType, ContactType, PersonAbilities, PersonConnectionType, PersonType } from './person.type.js';
import { RoleType } from './role.type.js';
import { canSeeRole } from './roles.policy.js';
import { RolesLoader } from './roles.loader.js';

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly loader: PeopleLoader,
    private readonly institutions: InstitutionsLoader,
    private readonly roleRows: RolesLoader,
    private readonly letters: LettersService,
  ) {}

  @Query(() => PersonConnectionType, {
    name: 'people',
    description:
      'The people whose names the viewer may read: fellow members who agreed; everybody for who manages a group.',
  })
  page(
    @Context() { viewer }: RequestContext,
    @Args('filter', { type: () => PersonFilter, nullable: true }) filter?: PersonFilter,
    @Args('first', { type: () => Int, defaultValue: 20 }) first = 20,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.people.page(viewer, filter ?? {}, first, after ?? null);
  }

  @Query(() => PersonType, {
    nullable: true,
    description: 'A person, or the one that they were merged into; nothing where there is none to see.',
  })
  person(@Context() { viewer }: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.people.byId(viewer, id);
  }

  @Public()
  @Query(() => PersonType, { nullable: true, description: 'Who looks; nothing for a visitor.' })
  me(@Context() { viewer }: RequestContext) {
    return this.people.me(viewer);
  }

  @Mutation(() => PersonType, { description: 'Makes a person known to the portal.' })
  addPerson(@Context() acting: RequestContext, @Args('input', { type: () => PersonInput }) input: PersonInput) {
    return this.people.add(acting, input);
  }

  @Mutation(() => PersonType, {
    description:
      'Changes what is known of a person; refused with `CONFLICT` where somebody else has written since `version`.',
  })
  updatePerson(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => PersonRevision }) input: PersonRevision,
  ) {
    return this.people.update(acting, id, version, input);
  }

  @Mutation(() => PersonType, { description: 'Changes what people write of themselves.' })
  updateMyProfile(
    @Context() acting: RequestContext,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => ProfileInput }) input: ProfileInput,
  ) {
    return this.people.updateProfile(acting, version, input);
  }

  @Mutation(() => ContactType, { description: 'Shows how a person is reached; the log keeps who looked.' })
  revealContact(@Context() acting: RequestContext, @Args('person', { type: () => ID }) person: string) {
    return this.people.revealContact(acting, person);
  }

  @Mutation(() => PersonType, {
    description:
      'Writes to a person through the portal: the address of the other is not shown, that of the writer goes along.',
  })
  writeToPerson(
    @Context() acting: RequestContext,
    @Args('person', { type: () => ID }) person: string,
    @Args('input', { type: () => LetterInput }) input: LetterInput,
  ) {
    return this.letters.write(acting, person, input);
  }

  @ResolveField(() => String, { nullable: true, description: 'The own address; nothing of anybody else.' })
  email({ id, email }: StoredPerson, _args: unknown, { viewer }: RequestContext) {
    return viewer.personId === id ? email : null;
  }

  @ResolveField(() => LocaleEnum, {
    nullable: true,
    description: 'The language they are written to in, for themselves and who manages their group.',
  })
  async locale({ id, locale }: StoredPerson & { locale: Locale | null }, _args: unknown, context: RequestContext) {
    return (await this.mayReadSettings(id, context)) ? locale : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Their zone, an IANA name, for themselves and who manages their group.',
  })
  async timeZone({ id, timeZone }: StoredPerson, _args: unknown, context: RequestContext) {
    return (await this.mayReadSettings(id, context)) ? timeZone : null;
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether they agreed to be listed, for themselves and who manages their group.',
  })
  async isListed({ id }: StoredPerson, _args: unknown, context: RequestContext) {
    return (await this.mayReadSettings(id, context)) ? this.loader.listed(context).load(id) : null;
  }

  @ResolveField(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When a mail server refused their address for good and no mail has got through since, for themselves and who manages their group.',
  })
  async mailRefusedAt({ id, mailRefusedAt }: StoredPerson, _args: unknown, context: RequestContext) {
    return (await this.mayReadSettings(id, context)) ? mailRefusedAt : null;
  }

  @ResolveField(() => [AffiliationType], { description: 'Their places in institutions, the latest first.' })
  affiliations({ id }: PersonType, _args: unknown, context: RequestContext) {
    return this.loader.affiliations(context).load(id);
  }

  @ResolveField(() => [RoleType], {
    description: 'Their roles that the viewer may know of, past and to come, those in groups first.',
  })
  async roles({ id }: PersonType, _args: unknown, context: RequestContext) {
    const roles = await this.roleRows.ofPeople(context).load(id);
    const groupIds = await Promise.all(
      roles.map(async ({ groupId, institutionId }) => {
        if (groupId !== null) return [groupId];
        return institutionId === null ? [] : this.institutions.groupIds(context).load(institutionId);
      }),
    );
    return roles.filter((_role, index) =>
      canSeeRole(context.viewer, { personId: id, groupIds: groupIds[index] ?? [] }),
    );
  }

  @ResolveField(() => PersonAbilities)
  async viewerCan({ id }: PersonType, _args: unknown, context: RequestContext) {
    const [groupIds, isReachable] = await Promise.all([
      this.loader.groupIds(context).load(id),
      this.loader.reachable(context).load(id),
    ]);
    return abilitiesOf(personPolicy, context.viewer, { id, groupIds, isReachable });
  }

  private async mayReadSettings(id: string, context: RequestContext): Promise<boolean> {
    return canReadSettings(context.viewer, { id, groupIds: await this.loader.groupIds(context).load(id) });
  }
}
