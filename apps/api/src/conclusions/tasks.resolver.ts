import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CountryType } from '../institutions/country.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { SessionType } from '../sessions/session.type.js';
import { ConclusionType } from './conclusion.type.js';
import { ConclusionsLoader } from './conclusions.loader.js';
import { FollowUpsService } from './follow-ups.service.js';
import { FollowUpStatementType, FollowUpType, TaskType } from './task.type.js';
import { TasksService } from './tasks.service.js';

@Resolver(() => TaskType)
export class TasksResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly loader: ConclusionsLoader,
  ) {}

  @Query(() => [TaskType], { description: 'What waits for the viewer, what presses most first.' })
  myTasks(@Context() { viewer }: RequestContext) {
    return this.tasks.ofViewer(viewer);
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'The session that it is about.' })
  session({ sessionId }: TaskType, _args: unknown, context: RequestContext) {
    return this.loader.sessions(context).load(sessionId);
  }

  @ResolveField(() => ConclusionType, {
    nullable: true,
    description: 'The one conclusion that it is about; nothing where it is about several.',
  })
  conclusion({ conclusionId }: TaskType, _args: unknown, context: RequestContext) {
    return conclusionId === null ? null : this.loader.visible(context).load(conclusionId);
  }

  @ResolveField(() => CountryType, {
    nullable: true,
    description: 'The country for which it is to be done, or that objects.',
  })
  country({ countryCode }: TaskType) {
    return countryCode === null ? null : { code: countryCode };
  }
}

@Resolver(() => FollowUpType)
export class FollowUpsResolver {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly loader: ConclusionsLoader,
  ) {}

  @Query(() => [FollowUpType], {
    description: 'What the viewer’s groups adopted in the last sixty days, the latest first.',
  })
  myFollowUps(@Context() { viewer }: RequestContext) {
    return this.followUps.ofViewer(viewer);
  }

  @ResolveField(() => SessionType, { nullable: true })
  session({ sessionId }: FollowUpType, _args: unknown, context: RequestContext) {
    return this.loader.sessions(context).load(sessionId);
  }
}

@Resolver(() => FollowUpStatementType)
export class FollowUpStatementsResolver {
  constructor(private readonly loader: ConclusionsLoader) {}

  @ResolveField(() => ConclusionType, { nullable: true })
  conclusion({ conclusionId }: FollowUpStatementType, _args: unknown, context: RequestContext) {
    return this.loader.visible(context).load(conclusionId);
  }
}
