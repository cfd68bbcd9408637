import { Args, Context, ID, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleLoader } from '../institutions/people.loader.js';
import { PersonType } from '../institutions/person.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { CommentAbilities, CommentInput, CommentType } from './comment.type.js';
import { commentPolicy } from './comments.policy.js';
import { CommentsService } from './comments.service.js';
import { ConclusionType } from './conclusion.type.js';

@Resolver(() => CommentType)
export class CommentsResolver {
  constructor(
    private readonly service: CommentsService,
    private readonly people: PeopleLoader,
  ) {}

  @Mutation(() => CommentType, { description: 'Comments on a conclusion that is before the countries.' })
  addComment(
    @Context() acting: RequestContext,
    @Args('conclusion', { type: () => ID }) conclusion: string,
    @Args('input', { type: () => CommentInput }) input: CommentInput,
    @Args('answers', { type: () => ID, nullable: true, description: 'The comment that it answers.' }) answers?: string,
  ) {
    return this.service.add(acting, conclusion, input, answers ?? null);
  }

  @Mutation(() => CommentType, { description: 'Writes one’s own comment anew; it says that it was edited.' })
  editComment(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => CommentInput }) input: CommentInput,
  ) {
    return this.service.edit(acting, id, version, input);
  }

  @Mutation(() => CommentType, { description: 'Takes a comment back; that there was one stays to be seen.' })
  withdrawComment(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.service.withdraw(acting, id);
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who wrote it, where the viewer may read the name.',
  })
  author({ byId }: CommentType, _args: unknown, context: RequestContext) {
    return byId === null ? null : this.people.visible(context).load(byId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer wrote it.' })
  isOwn({ byId }: CommentType, _args: unknown, { viewer }: RequestContext) {
    return byId !== null && byId === viewer.personId;
  }

  @ResolveField(() => CommentAbilities)
  viewerCan(comment: CommentType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(commentPolicy, viewer, comment);
  }
}

@Resolver(() => ConclusionType)
export class ConclusionCommentsResolver {
  constructor(private readonly service: CommentsService) {}

  @ResolveField(() => [CommentType], {
    description: 'What members of the group said on it, oldest first; nothing for others.',
  })
  comments({ id }: ConclusionType, _args: unknown, context: RequestContext) {
    return this.service.ofConclusions(context).load(id);
  }
}
