import { Args, Context, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { institutionRoleKinds } from '@cauce/domain/role';
import { InstitutionType } from '../institutions/institution.type.js';
import { InstitutionsLoader } from '../institutions/institutions.loader.js';
import { PeopleLoader } from '../institutions/people.loader.js';
import { PersonType } from '../institutions/person.type.js';
import { Public } from '../platform/auth/public.decorator.js';
import { LocalizedTextInput } from '../platform/graphql/localized.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { ConclusionType } from './conclusion.type.js';
import { conclusionPolicy } from './conclusions.policy.js';
import { ErrorReportsService } from './error-reports.service.js';
import {
  ErrorReportAbilities,
  ErrorReportInput,
  ErrorReportType,
  RemarkAbilities,
  RemarkInput,
  RemarkType,
} from './remark.type.js';
import { errorReportPolicy, remarkPolicy } from './remarks.policy.js';
import { RemarksService } from './remarks.service.js';

@Resolver(() => RemarkType)
export class RemarksResolver {
  constructor(
    private readonly remarks: RemarksService,
    private readonly people: PeopleLoader,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @Mutation(() => RemarkType, { description: 'Leaves a signed remark on an adopted text to the secretariat.' })
  addRemark(
    @Context() acting: RequestContext,
    @Args('conclusion', { type: () => ID }) conclusion: string,
    @Args('input', { type: () => RemarkInput }) input: RemarkInput,
  ) {
    return this.remarks.add(acting, conclusion, input);
  }

  @Mutation(() => RemarkType, { description: 'Answers a remark; its author is told.' })
  answerRemark(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('answer', { type: () => String }) answer: string,
  ) {
    return this.remarks.answer(acting, id, { answer });
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who signed it, where the viewer may read the name.' })
  author({ byId }: RemarkType, _args: unknown, context: RequestContext) {
    return this.people.visible(context).load(byId);
  }

  @ResolveField(() => InstitutionType, {
    nullable: true,
    description: 'The institution for which it is signed; nothing where a person signed for themselves.',
  })
  institution({ institutionId }: RemarkType, _args: unknown, context: RequestContext) {
    return institutionId === null ? null : this.institutions.visible(context).load(institutionId);
  }

  @ResolveField(() => RemarkAbilities)
  viewerCan(remark: RemarkType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(remarkPolicy, viewer, remark);
  }
}

@Resolver(() => ErrorReportType)
export class ErrorReportsResolver {
  constructor(private readonly reports: ErrorReportsService) {}

  @Public()
  @Mutation(() => Boolean, {
    description: 'Reports an error in a published conclusion; anybody may, so often in an hour.',
  })
  reportError(
    @Context() acting: RequestContext,
    @Args('conclusion', { type: () => ID }) conclusion: string,
    @Args('input', { type: () => ErrorReportInput }) input: ErrorReportInput,
  ) {
    return this.reports.report(acting, conclusion, input);
  }

  @Mutation(() => ErrorReportType, { description: 'Answers a report, for everybody to read beside the conclusion.' })
  answerErrorReport(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('answer', { type: () => LocalizedTextInput }) answer: LocalizedTextInput,
  ) {
    return this.reports.answer(acting, id, answer);
  }

  @Mutation(() => ErrorReportType, { description: 'Puts aside what is no report of an error; its words go.' })
  putErrorReportAside(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.reports.putAside(acting, id);
  }

  @ResolveField(() => ErrorReportAbilities)
  viewerCan(report: ErrorReportType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(errorReportPolicy, viewer, report);
  }
}

@Resolver(() => ConclusionType)
export class ConclusionRemarksResolver {
  constructor(
    private readonly remarkRows: RemarksService,
    private readonly reportRows: ErrorReportsService,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @ResolveField(() => [RemarkType], {
    description: 'The viewer’s own remarks on it, and for the secretariat all; nothing for others.',
  })
  remarks({ id }: ConclusionType, _args: unknown, context: RequestContext) {
    return this.remarkRows.ofConclusions(context).load(id);
  }

  @ResolveField(() => [InstitutionType], {
    description: 'The institutions for which the viewer can sign a remark on it; none where no remark can be left.',
  })
  async signsFor(conclusion: ConclusionType, _args: unknown, context: RequestContext) {
    const { viewer } = context;
    if (!conclusionPolicy.remark(viewer, conclusion)) return [];
    const ids = viewer.institutionsAs(...institutionRoleKinds);
    const known = await this.institutions.visible(context).loadMany([...new Set(ids)]);
    return known.filter((institution) => institution !== null && !(institution instanceof Error));
  }

  @ResolveField(() => [ErrorReportType], {
    description: 'The reported errors that were answered; for the secretariat also those that wait.',
  })
  errorReports({ id }: ConclusionType, _args: unknown, context: RequestContext) {
    return this.reportRows.ofConclusions(context).load(id);
  }
}
