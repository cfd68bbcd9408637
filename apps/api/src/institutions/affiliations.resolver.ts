import { Args, Context, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AffiliationsService } from './affiliations.service.js';
import { InstitutionType } from './institution.type.js';
import { InstitutionsLoader } from './institutions.loader.js';
import { AffiliationInput } from './person.input.js';
import { AffiliationType, PersonType } from './person.type.js';

@Resolver(() => AffiliationType)
export class AffiliationsResolver {
  constructor(
    private readonly affiliations: AffiliationsService,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @Mutation(() => PersonType, { description: 'Gives a person a place in an institution.' })
  addAffiliation(
    @Context() acting: RequestContext,
    @Args('input', { type: () => AffiliationInput }) input: AffiliationInput,
  ) {
    return this.affiliations.add(acting, input);
  }

  @Mutation(() => PersonType, { description: 'Ends a person’s place in an institution.' })
  endAffiliation(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('on', { type: () => String, description: 'The last day, itself included.' }) on: string,
  ) {
    return this.affiliations.end(acting, id, on);
  }

  @ResolveField(() => InstitutionType, { nullable: true, description: 'The institution, where the viewer may see it.' })
  institution({ institutionId }: AffiliationType, _args: unknown, context: RequestContext) {
    return this.institutions.visible(context).load(institutionId);
  }
}
