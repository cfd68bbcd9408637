import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ConclusionKind } from '@cauce/domain/conclusion';
import { NoteBlockType } from '../notes/note.type.js';
import { canReadNotesIn } from '../notes/notes.policy.js';
import { WorkingGroupType } from '../programmes/programme.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { ResponseType } from '../responses/response.type.js';
import { AgendaItemType, GuidingQuestionType, SessionType } from '../sessions/session.type.js';
import { CandidatesService } from './candidates.service.js';
import {
  ConcludedSessionAbilities,
  ConclusionKindEnum,
  ConclusionParagraphType,
  ConclusionType,
  ThemeType,
} from './conclusion.type.js';
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

/** The subjects under which a group's conclusions are found. */
@Resolver(() => WorkingGroupType)
export class GroupThemesResolver {
  constructor(private readonly loader: ConclusionsLoader) {}

  @ResolveField(() => [ThemeType], { description: 'The themes of its conclusions, in their order.' })
  themes({ id }: WorkingGroupType, _args: unknown, context: RequestContext) {
    return this.loader.themesOfGroups(context).load(id);
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

/** Conclusions that begin as paragraphs of notes. */
@Resolver(() => NoteBlockType)
export class NoteBlockConclusionsResolver {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly loader: ConclusionsLoader,
  ) {}

  @Mutation(() => ConclusionType, {
    description:
      'Makes a paragraph of the notes a candidate conclusion: a draft in the language of the notes that keeps its link. Of a paragraph that is one already, that one is given.',
  })
  draftConclusionFromNotes(
    @Context() acting: RequestContext,
    @Args('session', { type: () => ID }) session: string,
    @Args('paragraph', { type: () => ID }) paragraph: string,
    @Args('kind', { type: () => ConclusionKindEnum, defaultValue: 'FINDING' }) kind: ConclusionKind,
  ) {
    return this.candidates.draft(acting, session, paragraph, kind);
  }

  @ResolveField(() => [ConclusionType], {
    description: 'The conclusions that it became, withdrawn ones too, as far as the viewer may see.',
  })
  conclusions(@Parent() { id, sessionId }: NoteBlockType, @Context() context: RequestContext) {
    return id === null ? [] : this.loader.ofParagraphs(context).load(`${sessionId} ${id}`);
  }
}

/** Where in the notes a conclusion began. */
@Resolver(() => ConclusionType)
export class ConclusionParagraphsResolver {
  constructor(private readonly loader: ConclusionsLoader) {}

  @ResolveField(() => ConclusionParagraphType, {
    nullable: true,
    description:
      'The paragraph of the notes that it began as, for members of the group; nothing where it began otherwise.',
  })
  fromNotes(@Parent() { id, groupId }: ConclusionType, @Context() context: RequestContext) {
    return canReadNotesIn(context.viewer, groupId) ? this.loader.paragraphs(context).load(id) : null;
  }
}
