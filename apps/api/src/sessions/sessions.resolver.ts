import { Args, Context, ID, Info, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { agendaDoubts, awaitedOf, momentAt, type Awaited, type Moment } from '@cauce/domain/session';
import type { GraphQLResolveInfo } from 'graphql';
import { Public } from '../platform/auth/public.decorator.js';
import { askedFields } from '../platform/graphql/asked-fields.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { WorkingGroupType } from '../programmes/programme.type.js';
import { ProgrammesLoader } from '../programmes/programmes.loader.js';
import { ObjectiveOutcomeInput, SessionFilter, SessionInput } from './session.input.js';
import {
  AgendaDoubtType,
  AgendaItemType,
  ContributionType,
  GuidingQuestionType,
  MaterialType,
  MomentEnum,
  ObjectiveType,
  SessionAbilities,
  SessionAwaitedType,
  SessionConnectionType,
  SessionFormerTimeType,
  SessionStepType,
  SessionType,
} from './session.type.js';
import { SessionMovesService } from './session-moves.service.js';
import { SessionsLoader } from './sessions.loader.js';
import { sessionPolicy } from './sessions.policy.js';
import { SessionsService } from './sessions.service.js';

// Fields are called once for every row, so they take GraphQL's own arguments: with Nest's decorators on them each call
// would go through its pipes, in promises.
@Resolver(() => SessionType)
export class SessionsResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly moves: SessionMovesService,
    private readonly loader: SessionsLoader,
    private readonly programmes: ProgrammesLoader,
  ) {}

  @Public()
  @Query(() => SessionConnectionType, {
    name: 'sessions',
    description: 'The sessions that the viewer may see, latest first.',
  })
  page(
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => SessionFilter, nullable: true }) filter?: SessionFilter,
    @Args('first', { type: () => Int, defaultValue: 20 }) first = 20,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.sessions.page(viewer, filter ?? {}, first, after ?? null, askedFields(info, 'nodes'));
  }

  @Public()
  @Query(() => SessionType, {
    nullable: true,
    description:
      'The session under a code of a group, also under a code that it once had; nothing where there is none to see.',
  })
  session(
    @Context() { viewer }: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('code', { type: () => String }) code: string,
  ) {
    return this.sessions.byCode(viewer, group, code);
  }

  @Mutation(() => SessionType, { description: 'Makes a draft.' })
  createSession(
    @Context() acting: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('input', { type: () => SessionInput }) input: SessionInput,
  ) {
    return this.sessions.create(acting, group, input);
  }

  @Mutation(() => SessionType, {
    description: 'Writes a session anew; refused with `CONFLICT` where somebody else has written since `version`.',
  })
  updateSession(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => SessionInput }) input: SessionInput,
    @Args('reason', { type: () => String, nullable: true, description: 'Asked for where a published time moves.' })
    reason?: string,
  ) {
    return this.sessions.update(acting, id, version, input, reason ?? null);
  }

  @Mutation(() => SessionType, { description: 'Opens a session to everybody; its state stays what it was.' })
  publishSession(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.moves.publish(acting, id);
  }

  @Mutation(() => SessionType, { description: 'Calls people to a session.' })
  conveneSession(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.moves.move(acting, id, 'CONVENED');
  }

  @Mutation(() => SessionType, { description: 'Says that a session has begun.' })
  startSession(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.moves.move(acting, id, 'LIVE');
  }

  @Mutation(() => SessionType, { description: 'Says that a session has taken place.' })
  holdSession(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.moves.move(acting, id, 'HELD');
  }

  @Mutation(() => SessionType, {
    description: 'Says which objectives of a session that was held it reached; what is not named stays as it was said.',
  })
  markObjectives(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('outcomes', { type: () => [ObjectiveOutcomeInput] }) outcomes: ObjectiveOutcomeInput[],
  ) {
    return this.moves.markObjectives(acting, id, outcomes);
  }

  @Mutation(() => SessionType, { description: 'Closes a session; with something still due it takes a reason.' })
  closeSession(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String, nullable: true }) reason?: string,
  ) {
    return this.moves.move(acting, id, 'CLOSED', reason ?? null);
  }

  @Mutation(() => SessionType, { description: 'Cancels a session; it stays to be read, marked.' })
  cancelSession(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.moves.move(acting, id, 'CANCELLED', reason);
  }

  @ResolveField(() => WorkingGroupType)
  group(session: SessionType, _args: unknown, context: RequestContext) {
    return this.programmes.group(context).load(session.groupId);
  }

  @ResolveField(() => MomentEnum, { description: 'The stage that it is in now, by its state and the clock.' })
  moment(session: SessionType): Moment {
    return momentAt(session, new Date());
  }

  @ResolveField(() => [ObjectiveType])
  objectives({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.objectives(context).load(id);
  }

  @ResolveField(() => [SessionStepType], { description: 'The steps of its three stages, in their order.' })
  steps({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.steps(context).load(id);
  }

  @ResolveField(() => [GuidingQuestionType])
  questions({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.questions(context).load(id);
  }

  @ResolveField(() => [AgendaItemType])
  agenda({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.agenda(context).load(id);
  }

  @ResolveField(() => [AgendaDoubtType], { description: 'What does not fit in the times of the agenda.' })
  async agendaDoubts({ id }: SessionType, _args: unknown, context: RequestContext) {
    return agendaDoubts(await this.loader.agenda(context).load(id));
  }

  @ResolveField(() => [MaterialType])
  materials({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.materials(context).load(id);
  }

  @ResolveField(() => [SessionFormerTimeType], { description: 'The times that it once had, the latest first.' })
  formerTimes({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.formerTimes(context).load(id);
  }

  @ResolveField(() => SessionAwaitedType, {
    nullable: true,
    description:
      'Whose turn it is, for the members of the group: what it waits for and since when; nothing while it waits for nobody.',
  })
  async awaited(session: SessionType, _args: unknown, context: RequestContext): Promise<Awaited | null> {
    if (!context.viewer.memberOf(session.groupId)) return null;
    const since = await this.loader.since(context).load(session.id);
    return since && awaitedOf(session, since, new Date());
  }

  @ResolveField(() => SessionAbilities)
  viewerCan(session: SessionType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(sessionPolicy, viewer, session);
  }
}

@Resolver(() => AgendaItemType)
export class AgendaItemsResolver {
  constructor(private readonly loader: SessionsLoader) {}

  @ResolveField(() => [ContributionType], { description: 'The people on it, in their roles.' })
  contributions({ id }: AgendaItemType, _args: unknown, context: RequestContext) {
    return this.loader.contributions(context).load(id);
  }
}
