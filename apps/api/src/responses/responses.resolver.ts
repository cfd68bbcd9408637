import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { coverageOf } from '@cauce/domain/response';
import { CountryType } from '../institutions/country.type.js';
import { InstitutionType } from '../institutions/institution.type.js';
import { InstitutionsLoader } from '../institutions/institutions.loader.js';
import { PeopleLoader } from '../institutions/people.loader.js';
import { PersonType } from '../institutions/person.type.js';
import { LocalizedTextInput } from '../platform/graphql/localized.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { GuidingQuestionType, SessionType } from '../sessions/session.type.js';
import { SessionsLoader } from '../sessions/sessions.loader.js';
import { AnswerInput, AnswerTextInput, RecordedAnswerInput } from './response.input.js';
import {
  AnsweringAbilities,
  CoverageRowType,
  CoverageType,
  OwnUnattributedResponseType,
  ResponseAbilities,
  ResponseType,
  UnattributedResponseAbilities,
  UnattributedResponseType,
} from './response.type.js';
import { ResponsesLoader } from './responses.loader.js';
import { answeringPolicy, canReadResponses, responsePolicy, unattributedPolicy } from './responses.policy.js';
import { ResponsesService } from './responses.service.js';
import { UnattributedService } from './unattributed.service.js';

/** Answers that somebody stands behind. */
@Resolver(() => ResponseType)
export class ResponsesResolver {
  constructor(
    private readonly responses: ResponsesService,
    private readonly people: PeopleLoader,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @Mutation(() => ResponseType, { description: 'Answers a question for an institution of the viewer.' })
  answerQuestion(
    @Context() acting: RequestContext,
    @Args('question', { type: () => ID }) question: string,
    @Args('input', { type: () => AnswerInput }) input: AnswerInput,
  ) {
    return this.responses.answer(acting, question, input);
  }

  @Mutation(() => ResponseType, { description: 'Writes down what somebody else answered; it stays marked so.' })
  recordAnswer(
    @Context() acting: RequestContext,
    @Args('question', { type: () => ID }) question: string,
    @Args('input', { type: () => RecordedAnswerInput }) input: RecordedAnswerInput,
  ) {
    return this.responses.record(acting, question, input);
  }

  @Mutation(() => ResponseType, {
    description:
      'Changes what an answer says; refused with `CONFLICT` where somebody else has written since `version`.',
  })
  updateResponse(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => AnswerTextInput }) input: AnswerTextInput,
  ) {
    return this.responses.update(acting, id, version, input);
  }

  @Mutation(() => ResponseType, { description: 'Writes two lines of an answer in the other language.' })
  summarizeResponse(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read.' }) version: number,
    @Args('summary', { type: () => LocalizedTextInput }) summary: LocalizedTextInput,
  ) {
    return this.responses.summarize(acting, id, version, summary);
  }

  @Mutation(() => ResponseType, { description: 'Takes an answer back; a manager who takes back another’s says why.' })
  withdrawResponse(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String, nullable: true }) reason?: string,
  ) {
    return this.responses.withdraw(acting, id, reason ?? null);
  }

  @ResolveField(() => InstitutionType, {
    nullable: true,
    description:
      'The institution that stands behind it, or that its person is of; none where it is a country’s answer.',
  })
  institution({ institutionId, attribution }: ResponseType, _args: unknown, context: RequestContext) {
    if (institutionId === null || attribution === 'COUNTRY') return null;
    return this.institutions.visible(context).load(institutionId);
  }

  @ResolveField(() => String, { nullable: true })
  personName({ personName }: ResponseType): string | null {
    return personName === '' ? null : personName;
  }

  @ResolveField(() => CountryType, { nullable: true })
  country({ countryCode }: ResponseType) {
    return countryCode === null ? null : { code: countryCode };
  }

  @ResolveField(() => Boolean, { description: 'Somebody wrote it down for another.' })
  isRecorded({ recordedById }: ResponseType): boolean {
    return recordedById !== null;
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who wrote it down for another, where the viewer may read the name.',
  })
  recordedBy({ recordedById }: ResponseType, _args: unknown, context: RequestContext) {
    return recordedById === null ? null : this.people.visible(context).load(recordedById);
  }

  @ResolveField(() => ResponseAbilities)
  viewerCan(response: ResponseType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(responsePolicy, viewer, response);
  }
}

/** Answers attributed to nobody. */
@Resolver(() => UnattributedResponseType)
export class UnattributedResponsesResolver {
  constructor(private readonly unattributed: UnattributedService) {}

  @Query(() => [OwnUnattributedResponseType], {
    description: 'The viewer’s own answers attributed to nobody, in a session; nobody else gets them so.',
  })
  myUnattributedResponses(@Context() { viewer }: RequestContext, @Args('session', { type: () => ID }) session: string) {
    return this.unattributed.own(viewer, session);
  }

  @Mutation(() => OwnUnattributedResponseType, {
    description: 'Answers a question so that nobody will know who did; it is shown once there are three.',
  })
  answerQuestionUnattributed(
    @Context() acting: RequestContext,
    @Args('question', { type: () => ID }) question: string,
    @Args('input', { type: () => AnswerTextInput }) input: AnswerTextInput,
  ) {
    return this.unattributed.answer(acting, question, input);
  }

  @Mutation(() => OwnUnattributedResponseType, { description: 'Changes what one’s own unattributed answer says.' })
  updateUnattributedResponse(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => AnswerTextInput }) input: AnswerTextInput,
  ) {
    return this.unattributed.update(acting, id, version, input);
  }

  @Mutation(() => OwnUnattributedResponseType, { description: 'Takes one’s own unattributed answer back.' })
  withdrawUnattributedResponse(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.unattributed.withdraw(acting, id);
  }

  @Mutation(() => GuidingQuestionType, { description: 'Takes an unattributed answer away that should not be there.' })
  moderateUnattributedResponse(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.unattributed.moderate(acting, id, reason);
  }

  @Mutation(() => GuidingQuestionType, {
    description: 'Writes two lines of an unattributed answer in the other language.',
  })
  summarizeUnattributedResponse(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('summary', { type: () => LocalizedTextInput }) summary: LocalizedTextInput,
  ) {
    return this.unattributed.summarize(acting, id, summary);
  }

  @ResolveField(() => UnattributedResponseAbilities)
  viewerCan(response: UnattributedResponseType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(unattributedPolicy, viewer, response);
  }
}

/** The answers to a question. */
@Resolver(() => GuidingQuestionType)
export class QuestionResponsesResolver {
  constructor(private readonly loader: ResponsesLoader) {}

  @ResolveField(() => [ResponseType], {
    description: 'The answers that somebody stands behind, for members of the group; nothing for others.',
  })
  responses({ id }: GuidingQuestionType, _args: unknown, context: RequestContext) {
    return this.loader.ofQuestions(context).load(id);
  }

  @ResolveField(() => [UnattributedResponseType], {
    description:
      'The answers attributed to nobody, for members of the group: one undated group in random order, once there are three.',
  })
  unattributed({ id, groupId }: GuidingQuestionType, _args: unknown, context: RequestContext) {
    return canReadResponses(context.viewer, groupId) ? this.loader.unattributed(context).load(id) : [];
  }
}

/** What a session has of answers. */
@Resolver(() => SessionType)
export class SessionResponsesResolver {
  constructor(
    private readonly loader: ResponsesLoader,
    private readonly sessions: SessionsLoader,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @ResolveField(() => CoverageType, {
    nullable: true,
    description: 'Who answered what, for members of the group; nothing for others.',
  })
  async coverage({ id, groupId }: SessionType, _args: unknown, context: RequestContext) {
    if (!canReadResponses(context.viewer, groupId)) return null;
    const [questions, members, answers] = await Promise.all([
      this.sessions.questions(context).load(id),
      this.loader.members(context).load(groupId),
      this.loader.counted(context).load(id),
    ]);
    const asked = questions.filter(({ isQuestion }) => isQuestion).map((question) => question.id);
    const countryCodes = members.flatMap(({ kind, institution: { countryCode } }) =>
      kind === 'MEMBER' && countryCode !== null ? [countryCode] : [],
    );
    return { rows: coverageOf(asked, countryCodes, answers) };
  }

  @ResolveField(() => AnsweringAbilities, { description: 'How the viewer can answer its questions now.' })
  async answering({ groupId, status }: SessionType, _args: unknown, context: RequestContext) {
    const members = await this.loader.members(context).load(groupId);
    const institutionIds = members.map(({ institutionId }) => institutionId);
    return abilitiesOf(answeringPolicy, context.viewer, { groupId, status, institutionIds });
  }

  @ResolveField(() => [InstitutionType], {
    description: 'The institutions in whose name the viewer can answer its questions now, or in their country’s.',
  })
  async answersFor({ groupId, status }: SessionType, _args: unknown, context: RequestContext) {
    const members = await this.loader.members(context).load(groupId);
    const own = members.filter(({ institutionId }) =>
      answeringPolicy.answer(context.viewer, { groupId, status, institutionIds: [institutionId] }),
    );
    const found = await this.institutions.visible(context).loadMany(own.map(({ institutionId }) => institutionId));
    return found.filter((institution) => institution !== null && !(institution instanceof Error));
  }
}

/** The country of a line in the table of who answered what. */
@Resolver(() => CoverageRowType)
export class CoverageRowsResolver {
  @ResolveField(() => CountryType)
  country({ countryCode }: CoverageRowType) {
    return { code: countryCode };
  }
}
