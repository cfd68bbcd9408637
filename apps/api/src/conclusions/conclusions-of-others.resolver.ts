import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { ResponseType } from '../responses/response.type.js';
import { AgendaItemType, GuidingQuestionType, SessionType } from '../sessions/session.type.js';
import { ConcludedSessionAbilities, ConclusionType } from './conclusion.type.js';
import { ConclusionsLoader } from './conclusions.loader.js';
import { concludedSessionPolicy, type ConcludedSessionFacts } from './conclusions.policy.js';
import { ReleaseType } from './release.type.js';

@Resolver(() => SessionType)
export class SessionConclusionsResolver {
  constructor(private readonly loader: ConclusionsLoader) {}

  @ResolveField(() => [ConclusionType], { description: 'Its conclusions that the viewer may see, in their order.' })
  conclusions({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.ofSessions(context).load(id);
  }

  @ResolveField(() => [ReleaseType], { description: 'What was published of its conclusions, the latest first.' })
  releases({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.releases(context).load(id);
  }

  @ResolveField(() => ConcludedSessionAbilities, { description: 'What the viewer can do with its conclusions now.' })
  viewerCanConclude(session: ConcludedSessionFacts, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(concludedSessionPolicy, viewer, session);
  }
}

@Resolver(() => GuidingQuestionType)
export class QuestionConclusionsResolver {
  constructor(private readonly loader: ConclusionsLoader) {}

  @ResolveField(() => [ConclusionType], { description: 'What came of it, as far as the viewer may see.' })
  conclusions({ id }: GuidingQuestionType, _args: unknown, context: RequestContext) {
    return this.loader.ofQuestions(context).load(id);
  }
}

@Resolver(() => AgendaItemType)
export class AgendaItemConclusionsResolver {
  constructor(private readonly loader: ConclusionsLoader) {}

  @ResolveField(() => [ConclusionType], { description: 'What came of it, as far as the viewer may see.' })
  conclusions({ id }: AgendaItemType, _args: unknown, context: RequestContext) {
    return this.loader.ofAgendaItems(context).load(id);
  }
}

@Resolver(() => ResponseType)
export class ResponseConclusionsResolver {
  constructor(private readonly loader: ConclusionsLoader) {}

  @ResolveField(() => [ConclusionType], { description: 'What came of it, as far as the viewer may see.' })
  conclusions({ id }: ResponseType, _args: unknown, context: RequestContext) {
    return this.loader.ofResponses(context).load(id);
  }
}
