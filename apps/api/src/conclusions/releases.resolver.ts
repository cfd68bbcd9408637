import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@cauce/domain/locale';
import type { Reading } from '@cauce/domain/localized';
import { Public } from '../platform/auth/public.decorator.js';
import { LocaleEnum, ReadingType } from '../platform/graphql/localized.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { SessionType } from '../sessions/session.type.js';
import { ConclusionType } from './conclusion.type.js';
import { ConclusionsLoader } from './conclusions.loader.js';
import { FileVerificationType, ReleasedConclusionType, ReleaseType } from './release.type.js';
import { ReleasesLoader } from './releases.loader.js';
import { contentOf, ReleasesService } from './releases.service.js';

@Resolver(() => ReleaseType)
export class ReleasesResolver {
  constructor(
    private readonly service: ReleasesService,
    private readonly sessions: ConclusionsLoader,
    private readonly loader: ReleasesLoader,
  ) {}

  @Public()
  @Query(() => [ReleaseType], { description: 'What a group published of its conclusions, the latest first.' })
  releases(
    @Context() { viewer }: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
  ) {
    return this.service.ofGroup(viewer, group);
  }

  @Public()
  @Query(() => ReleaseType, { nullable: true, description: 'A release by its number; nothing where there is none.' })
  release(
    @Context() { viewer }: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('number', { type: () => Int }) number: number,
  ) {
    return this.service.byNumber(viewer, group, number);
  }

  @Public()
  @Query(() => ReleaseType, { nullable: true, description: 'The release with this hash; nothing where there is none.' })
  verifyRelease(@Context() { viewer }: RequestContext, @Args('hash', { type: () => String }) hash: string) {
    return this.service.byHash(viewer, hash);
  }

  @Public()
  @Query(() => FileVerificationType, {
    description: 'What a file is, by its SHA-256 and by what it says of itself; the file stays where it is.',
  })
  verifyFile(
    @Context() { viewer }: RequestContext,
    @Args('sha256', { type: () => String, description: 'In small hexadecimal letters.' }) sha256: string,
    @Args('code', { type: () => String, nullable: true, description: 'The code that it carries.' }) code?: string,
    @Args('group', { type: () => String, nullable: true, description: 'The group that data name.' }) group?: string,
    @Args('number', { type: () => Int, nullable: true, description: 'The number that data name.' }) number?: number,
  ) {
    return this.service.verify(viewer, sha256, { code, group, number });
  }

  @Mutation(() => ReleaseType, { description: 'Publishes all adopted conclusions of a session.' })
  releaseConclusions(@Context() acting: RequestContext, @Args('session', { type: () => ID }) session: string) {
    return this.service.release(acting, session);
  }

  @ResolveField(() => SessionType, { nullable: true })
  session({ sessionId }: ReleaseType, _args: unknown, context: RequestContext) {
    return this.sessions.sessions(context).load(sessionId);
  }

  @ResolveField(() => ReleaseType, {
    nullable: true,
    description: 'The latest release of the session, where a later one replaced it.',
  })
  async replacedBy({ sessionId, number }: ReleaseType, _args: unknown, context: RequestContext) {
    const [latest] = await this.loader.ofSessions(context).load(sessionId);
    return latest && latest.number > number ? latest : null;
  }

  @ResolveField(() => [ReleasedConclusionType], { description: 'What it publishes, by number.' })
  conclusions(release: ReleaseType) {
    return contentOf(release).conclusions;
  }
}

/** A conclusion as it was published, and as it stands now. */
@Resolver(() => ReleasedConclusionType)
export class ReleasedConclusionsResolver {
  constructor(private readonly loader: ReleasesLoader) {}

  @ResolveField('in', () => ReadingType, {
    description: 'Its text in a language: Spanish for who reads Portuguese, English for who reads French.',
  })
  reading(
    @Parent() released: ReleasedConclusionType,
    @Args('locale', { type: () => LocaleEnum }) asked: Locale,
  ): Reading {
    const locale = asked === 'es' || asked === 'pt' ? 'es' : 'en';
    return { text: released[locale], locale, state: 'VALIDATED', isFallback: locale !== asked, isStale: false };
  }

  @ResolveField(() => ConclusionType, { nullable: true, description: 'The conclusion as it stands now.' })
  conclusion({ citation }: ReleasedConclusionType, _args: unknown, context: RequestContext) {
    return this.loader.cited(context).load(citation);
  }
}

/** What was published of a session, and who may work on its languages. */
@Resolver(() => SessionType)
export class SessionReleasesResolver {
  constructor(private readonly loader: ReleasesLoader) {}

  @ResolveField(() => [ReleaseType], { description: 'What was published of its conclusions, the latest first.' })
  releases({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.ofSessions(context).load(id);
  }
}
