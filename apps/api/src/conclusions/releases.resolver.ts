import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/auth/public.decorator.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { SessionType } from '../sessions/session.type.js';
import { ConclusionsLoader } from './conclusions.loader.js';
import { ReleaseType } from './release.type.js';
import { ReleasesService } from './releases.service.js';

@Resolver(() => ReleaseType)
export class ReleasesResolver {
  constructor(
    private readonly releases: ReleasesService,
    private readonly loader: ConclusionsLoader,
  ) {}

  @Public()
  @Query(() => ReleaseType, { nullable: true, description: 'The release with this hash; nothing where there is none.' })
  verifyRelease(@Context() { viewer }: RequestContext, @Args('hash', { type: () => String }) hash: string) {
    return this.releases.byHash(viewer, hash);
  }

  @Mutation(() => ReleaseType, { description: 'Publishes all adopted conclusions of a session.' })
  releaseConclusions(@Context() acting: RequestContext, @Args('session', { type: () => ID }) session: string) {
    return this.releases.release(acting, session);
  }

  @ResolveField(() => SessionType, { nullable: true })
  session({ sessionId }: ReleaseType, _args: unknown, context: RequestContext) {
    return this.loader.sessions(context).load(sessionId);
  }

  @ResolveField(() => ReleaseType, {
    nullable: true,
    description: 'The latest release of the session, where a later one replaced it.',
  })
  replacedBy(release: ReleaseType) {
    return this.releases.replacedBy(release);
  }
}
