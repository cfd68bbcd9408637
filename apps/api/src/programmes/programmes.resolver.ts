import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CountryType } from '../institutions/country.type.js';
import { InstitutionType } from '../institutions/institution.type.js';
import { Public } from '../platform/auth/public.decorator.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { ProgrammesLoader } from './programmes.loader.js';
import { ProgrammesService } from './programmes.service.js';
import { ProgrammeType, ResultType, WorkingGroupType } from './programme.type.js';

// Fields take GraphQL's own arguments, as those of sessions do.
@Resolver(() => WorkingGroupType)
export class ProgrammesResolver {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly loader: ProgrammesLoader,
  ) {}

  @Public()
  @Query(() => [WorkingGroupType], { description: 'Every working group.' })
  groups() {
    return this.programmes.groups();
  }

  @Public()
  @Query(() => WorkingGroupType, { nullable: true, description: 'A working group by its slug.' })
  group(@Args('slug', { type: () => String }) slug: string) {
    return this.programmes.group(slug);
  }

  @ResolveField(() => ResultType, { description: 'The result that the group works for.' })
  result(group: WorkingGroupType, _args: unknown, context: RequestContext) {
    return this.loader.result(context).load(group.resultId);
  }

  @ResolveField(() => [InstitutionType], { description: 'The institutions that lead the group together.' })
  async coLeads(group: WorkingGroupType, _args: unknown, context: RequestContext) {
    const coLeads = await this.loader.coLeads(context).load(group.id);
    return coLeads.map(({ institution }) => institution);
  }
}

@Resolver(() => ResultType)
export class ResultsResolver {
  @ResolveField(() => ProgrammeType, { description: 'The programme that the result belongs to.' })
  programme(result: { programme: ProgrammeType }) {
    return result.programme;
  }
}

@Resolver(() => ProgrammeType)
export class ProgrammeMembersResolver {
  constructor(private readonly loader: ProgrammesLoader) {}

  @ResolveField(() => [CountryType], { description: 'The countries that take part.' })
  async countries(programme: ProgrammeType, _args: unknown, context: RequestContext) {
    const members = await this.loader.countryCodes(context).load(programme.id);
    return members.map(({ countryCode }) => ({ code: countryCode }));
  }
}
