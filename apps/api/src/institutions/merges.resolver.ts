import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@cauce/domain/locale';
import { readIn } from '@cauce/domain/localized';
import { LocaleEnum } from '../platform/graphql/localized.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { InstitutionsLoader } from './institutions.loader.js';
import { MergeType } from './merge.type.js';
import { MergesService } from './merges.service.js';
import { PeopleLoader } from './people.loader.js';

@Resolver(() => MergeType)
export class MergesResolver {
  constructor(
    private readonly merges: MergesService,
    private readonly people: PeopleLoader,
    private readonly institutions: InstitutionsLoader,
  ) {}

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

  @ResolveField(() => String, { description: 'The name of the one that stays.' })
  keptName(
    @Parent() { kind, keptId }: MergeType,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Context() context: RequestContext,
  ) {
    return this.nameOf(kind, keptId, locale, context);
  }

  @ResolveField(() => String, { description: 'The name of the one that leads to it.' })
  goneName(
    @Parent() { kind, goneId }: MergeType,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Context() context: RequestContext,
  ) {
    return this.nameOf(kind, goneId, locale, context);
  }

  private async nameOf(kind: MergeType['kind'], id: string, locale: Locale, context: RequestContext) {
    if (kind === 'PERSON') return this.people.names(context).load(id);
    return readIn(await this.institutions.names(context).load(id), locale).text;
  }
}
