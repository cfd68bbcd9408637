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
import { contentOf, ReleasesService } from './releases.service.js';

@Resolver(() => ReleaseType)
export class ReleasesResolver {
  constructor(
    private readonly service: ReleasesService,
    private readonly loader: ConclusionsLoader,
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
    @Args('code', { type: () => String, nullable: true, description: 'The code that it carries.' })
    code: string | null = null,
    @Args('group', { type: () => String, nullable: true, description: 'The group that data name.' })
    group: string | null = null,
    @Args('number', { type: () => Int, nullable: true, description: 'The number that data name.' })
    number: number | null = null,
  ) {
    return this.service.verify(viewer, sha256, { code, group, number });
  }

  @Mutation(() => ReleaseType, { description: 'Publishes all adopted conclusions of a session.' })
  releaseConclusions(@Context() acting: RequestContext, @Args('session', { type: () => ID }) session: string) {
    return this.service.release(acting, session);
  }

  @ResolveField(() => SessionType, { nullable: true })
  session({ sessionId }: ReleaseType, _args: unknown, context: RequestContext) {
    return this.loader.sessions(context).load(sessionId);
  }

  @ResolveField(() => ReleaseType, {
    nullable: true,
    description: 'The latest release of the session, where a later one replaced it.',
  })
  async replacedBy({ sessionId, number }: ReleaseType, _args: unknown, context: RequestContext) {
    const [latest] = await this.loader.releases(context).load(sessionId);
    return latest && latest.number > number ? latest : null;
  }

  @ResolveField(() => Boolean, { description: 'Something of it was invented, to show how the portal works.' })
  async isFictitious(release: ReleaseType, _args: unknown, context: RequestContext) {
    const { conclusions } = contentOf(release);
    const now = await Promise.all(conclusions.map(({ citation }) => this.loader.cited(context).load(citation)));
    return now.some((conclusion) => conclusion?.isFictitious === true);
  }

  @ResolveField(() => [ReleasedConclusionType], { description: 'What it publishes, by number.' })
  conclusions(release: ReleaseType) {
    return contentOf(release).conclusions.map((one) => ({ ...one, id: `${release.id}/${one.citation}` }));
  }
}

/** A conclusion as it was published, and as it stands now. */
@Resolver(() => ReleasedConclusionType)
export class ReleasedConclusionsResolver {
  constructor(private readonly loader: ConclusionsLoader) {}

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
