import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isProvisional } from '@cauce/domain/conclusion';
import type { Locale } from '@cauce/domain/locale';
import type { TranslationState } from '@cauce/domain/localized';
import { PeopleLoader } from '../institutions/people.loader.js';
import { PersonType } from '../institutions/person.type.js';
import { Public } from '../platform/auth/public.decorator.js';
import { LocaleEnum, LocalizedTextInput, TranslationStateEnum } from '../platform/graphql/localized.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { ResponseType } from '../responses/response.type.js';
import { AgendaItemType, GuidingQuestionType, SessionType } from '../sessions/session.type.js';
import { ConclusionFilter, ConclusionInput } from './conclusion.input.js';
import {
  ConclusionAbilities,
  ConclusionConnectionType,
  ConclusionMendType,
  ConclusionType,
  ConclusionWordingType,
  ThemeType,
} from './conclusion.type.js';
import { ConclusionsLoader } from './conclusions.loader.js';
import { canReadDraftsIn, conclusionPolicy } from './conclusions.policy.js';
import { ConclusionsService } from './conclusions.service.js';
import { WordingsService } from './wordings.service.js';

@Resolver(() => ConclusionType)
export class ConclusionsResolver {
  constructor(
    private readonly conclusions: ConclusionsService,
    private readonly wordingsOf: WordingsService,
    private readonly loader: ConclusionsLoader,
    private readonly people: PeopleLoader,
  ) {}

  @Public()
  @Query(() => ConclusionConnectionType, {
    name: 'conclusions',
    description: 'The conclusions that the viewer may see: those of one session in its order, else the latest first.',
  })
  page(
    @Context() { viewer }: RequestContext,
    @Args('filter', { type: () => ConclusionFilter, nullable: true }) filter?: ConclusionFilter,
    @Args('first', { type: () => Int, defaultValue: 20 }) first = 20,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.conclusions.page(viewer, filter ?? {}, first, after ?? null);
  }

  @Public()
  @Query(() => ConclusionType, {
    nullable: true,
    description:
      'The conclusion under its number in a session, also under a code that the session once had; nothing where there is none to see.',
  })
  conclusion(
    @Context() { viewer }: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('session', { type: () => String, description: 'The code of the session.' }) session: string,
    @Args('number', { type: () => Int }) number: number,
  ) {
    return this.conclusions.byNumber(viewer, group, session, number);
  }

  @Public()
  @Query(() => ConclusionType, {
    nullable: true,
    description: 'The conclusion that is cited so: `C-3.5/2.1-04`; nothing where there is none to see.',
  })
  citedConclusion(@Context() { viewer }: RequestContext, @Args('citation', { type: () => String }) citation: string) {
    return this.conclusions.byCitation(viewer, citation);
  }

  @Public()
  @Query(() => ConclusionType, {
    nullable: true,
    description: 'A conclusion by its id, drafts without a number too; nothing where there is none to see.',
  })
  conclusionById(@Context() { viewer }: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.conclusions.seenById(viewer, id);
  }

  @Mutation(() => ConclusionType, { description: 'Writes a draft, last among the conclusions of its session.' })
  draftConclusion(
    @Context() acting: RequestContext,
    @Args('session', { type: () => ID }) session: string,
    @Args('input', { type: () => ConclusionInput }) input: ConclusionInput,
  ) {
    return this.conclusions.draft(acting, session, input);
  }

  @Mutation(() => ConclusionType, {
    description:
      'Writes a conclusion anew; refused with `CONFLICT` where somebody else has written since `version`. In consultation a text that says otherwise asks the countries again.',
  })
  updateConclusion(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => ConclusionInput }) input: ConclusionInput,
  ) {
    return this.conclusions.update(acting, id, version, input);
  }

  @Mutation(() => ConclusionType, { description: 'Writes a translation of a conclusion.' })
  translateConclusion(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was translated.' }) version: number,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('text', { type: () => String }) text: string,
    @Args('state', { type: () => TranslationStateEnum, defaultValue: 'HUMAN' }) state: TranslationState = 'HUMAN',
  ) {
    return this.wordingsOf.translate(acting, id, version, { locale, text, state });
  }

  @Mutation(() => ConclusionType, {
    description: 'Proposes an edit that changes no meaning; it waits for a second person, who is not its writer.',
  })
  mendConclusion(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('text', { type: () => LocalizedTextInput }) text: LocalizedTextInput,
  ) {
    return this.wordingsOf.propose(acting, id, version, text);
  }

  @Mutation(() => ConclusionType, {
    description: 'Confirms that an edit changes no meaning: it is made, and translations and positions stand.',
  })
  confirmConclusionMend(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.wordingsOf.settle(acting, id, true);
  }

  @Mutation(() => ConclusionType, { description: 'Drops an edit that was to change no meaning.' })
  refuseConclusionMend(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.wordingsOf.settle(acting, id, false);
  }

  @Mutation(() => [ConclusionType], { description: 'Puts the conclusions of a session into an order; all are named.' })
  orderConclusions(
    @Context() acting: RequestContext,
    @Args('session', { type: () => ID }) session: string,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ) {
    return this.conclusions.order(acting, session, ids);
  }

  @Mutation(() => ConclusionType, {
    description: 'Takes a conclusion back, with a reason; it stays, marked, and its number is never given again.',
  })
  withdrawConclusion(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.conclusions.withdraw(acting, id, reason);
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'The session that it came out of.' })
  session({ sessionId }: ConclusionType, _args: unknown, context: RequestContext) {
    return this.loader.sessions(context).load(sessionId);
  }

  @ResolveField(() => [ThemeType])
  themes({ id }: ConclusionType, _args: unknown, context: RequestContext) {
    return this.loader.themes(context).load(id);
  }

  @ResolveField(() => [AgendaItemType], { description: 'The agenda items that it came from.' })
  async agendaItems({ id }: ConclusionType, _args: unknown, context: RequestContext) {
    return (await this.loader.links(context).load(id)).agendaItems;
  }

  @ResolveField(() => [GuidingQuestionType], { description: 'The questions that it came from.' })
  async questions({ id }: ConclusionType, _args: unknown, context: RequestContext) {
    return (await this.loader.links(context).load(id)).questions;
  }

  @ResolveField(() => [ResponseType], { description: 'The answers that it came from, where the viewer may read them.' })
  async responses({ id }: ConclusionType, _args: unknown, context: RequestContext) {
    return (await this.loader.links(context).load(id)).responses;
  }

  @ResolveField(() => Boolean, { description: 'Its text may still change: it is marked so wherever it is shown.' })
  isProvisional({ status }: ConclusionType): boolean {
    return isProvisional(status);
  }

  @ResolveField(() => ConclusionType, { nullable: true, description: 'The earlier conclusion that it replaces.' })
  supersedes({ supersedesId }: ConclusionType, _args: unknown, context: RequestContext) {
    return supersedesId === null ? null : this.loader.visible(context).load(supersedesId);
  }

  @ResolveField(() => [ConclusionType], { description: 'The later adopted conclusions that replace it.' })
  supersededBy({ id }: ConclusionType, _args: unknown, context: RequestContext) {
    return this.loader.supersededBy(context).load(id);
  }

  @ResolveField(() => ConclusionMendType, {
    nullable: true,
    description: 'An edit that waits for a second person, for who writes, translates or leads; nothing for others.',
  })
  mend({ id, groupId }: ConclusionType, _args: unknown, context: RequestContext) {
    return canReadDraftsIn(context.viewer, groupId) ? this.loader.mends(context).load(id) : null;
  }

  @ResolveField(() => [ConclusionWordingType], {
    description: 'Every wording that was circulated, the first first, for members of the group; nothing for others.',
  })
  wordings({ id, groupId }: ConclusionType, _args: unknown, context: RequestContext) {
    return context.viewer.memberOf(groupId) ? this.loader.wordings(context).load(id) : [];
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who holds the pen, where the viewer may read the name.',
  })
  penHolder({ penHolderId }: ConclusionType, _args: unknown, context: RequestContext) {
    return penHolderId === null ? null : this.people.visible(context).load(penHolderId);
  }

  @ResolveField(() => ConclusionAbilities)
  viewerCan(conclusion: ConclusionType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(conclusionPolicy, viewer, conclusion);
  }
}

/** Who proposed an edit. */
@Resolver(() => ConclusionMendType)
export class ConclusionMendsResolver {
  constructor(private readonly people: PeopleLoader) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Its writer, where the viewer may read the name.' })
  by({ byId }: ConclusionMendType, _args: unknown, context: RequestContext) {
    return this.people.visible(context).load(byId);
  }

  @ResolveField(() => Boolean, { description: 'The viewer wrote it, so that somebody else has to confirm it.' })
  isOwn({ byId }: ConclusionMendType, _args: unknown, { viewer }: RequestContext): boolean {
    return viewer.personId === byId;
  }
}

/** The themes of a group. */
@Resolver(() => ThemeType)
export class ThemesResolver {
  constructor(private readonly conclusions: ConclusionsService) {}

  @Public()
  @Query(() => [ThemeType], { description: 'The themes of a group, in their order.' })
  themes(@Args('group', { type: () => String, description: 'The slug of the group.' }) group: string) {
    return this.conclusions.themes(group);
  }

  @Mutation(() => ThemeType, { description: 'Adds a theme to those of a group.' })
  addTheme(
    @Context() acting: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('name', { type: () => LocalizedTextInput }) name: LocalizedTextInput,
  ) {
    return this.conclusions.addTheme(acting, group, name);
  }
}
