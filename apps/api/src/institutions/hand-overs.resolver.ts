import { Args, Context, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { HandedOverType, HandOverType } from './hand-over.type.js';
import { HandOversService } from './hand-overs.service.js';
import { InstitutionType } from './institution.type.js';
import { InstitutionsLoader } from './institutions.loader.js';

@Resolver(() => HandedOverType)
export class HandOversResolver {
  constructor(
    private readonly handOvers: HandOversService,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @Mutation(() => HandOverType, {
    description: 'Moves all open things of who leaves to a successor, in a group or for an institution.',
  })
  handOver(
    @Context() acting: RequestContext,
    @Args('from', { type: () => ID, description: 'Who leaves.' }) from: string,
    @Args('to', { type: () => ID, description: 'Who follows.' }) to: string,
    @Args('dryRun', { type: () => Boolean, description: 'Gives the sheet and moves nothing.' }) isDryRun: boolean,
    @Args('institution', { type: () => ID, nullable: true }) institution?: string,
    @Args('group', { type: () => String, nullable: true, description: 'The slug of a group.' }) group?: string,
    @Args('on', { type: () => String, nullable: true, description: 'The successor’s first day; today if left out.' })
    on?: string,
  ) {
    return this.handOvers.handOver(acting, { from, to, institution, group, on, isDryRun });
  }

  @ResolveField(() => InstitutionType, { nullable: true })
  institution({ institutionId }: HandedOverType, _args: unknown, context: RequestContext) {
    return institutionId === null ? null : this.institutions.visible(context).load(institutionId);
  }
}
