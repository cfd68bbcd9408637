import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { MergeType } from './merge.type.js';
import { MergesService } from './merges.service.js';

@Resolver(() => MergeType)
export class MergesResolver {
  constructor(private readonly merges: MergesService) {}

  @Query(() => [MergeType], {
    name: 'merges',
    description: 'The merges that the viewer can still undo, the latest first.',
  })
  undoable(@Context() { viewer }: RequestContext) {
    return this.merges.undoable(viewer);
  }

  @Mutation(() => MergeType, { description: 'Makes two records of one person one.' })
  mergePeople(
    @Context() acting: RequestContext,
    @Args('keep', { type: () => ID }) keep: string,
    @Args('gone', { type: () => ID }) gone: string,
    @Args('preview', { type: () => Boolean, description: 'Shows the sheet and changes nothing.' }) preview: boolean,
  ) {
    return this.merges.mergePeople(acting, keep, gone, preview);
  }

  @Mutation(() => MergeType, { description: 'Makes two records of one institution one.' })
  mergeInstitutions(
    @Context() acting: RequestContext,
    @Args('keep', { type: () => ID }) keep: string,
    @Args('gone', { type: () => ID }) gone: string,
    @Args('preview', { type: () => Boolean, description: 'Shows the sheet and changes nothing.' }) preview: boolean,
  ) {
    return this.merges.mergeInstitutions(acting, keep, gone, preview);
  }

  @Mutation(() => MergeType, { description: 'Takes a merge back, within thirty days.' })
  undoMerge(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.merges.undo(acting, id);
  }
}
