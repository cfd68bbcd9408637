import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ConsentPurpose } from '@cauce/domain/consent';
import { dataCategories } from '@cauce/domain/retention';
import { z } from 'zod';
import { CountryType } from '../institutions/country.type.js';
import { ConsentsService } from '../institutions/consents.service.js';
import { InstitutionType } from '../institutions/institution.type.js';
import { InstitutionsLoader } from '../institutions/institutions.loader.js';
import { Public } from '../platform/auth/public.decorator.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { DeletionsLoader } from '../platform/personal-data/deletions.loader.js';
import { ProgrammesLoader } from '../programmes/programmes.loader.js';
import { WorkingGroupType } from '../programmes/programme.type.js';
import { ErasuresService } from './erasures.service.js';
import { consentOf, MyDataService } from './my-data.service.js';
import { PrivacyService } from './privacy.service.js';
import { privacyPolicy } from './protection.policy.js';
import {
  ConsentPurposeEnum,
  ConsentType,
  DeletionType,
  ErasureType,
  MyDataType,
  PrivacyInput,
  PrivacyNoticeAbilities,
  PrivacyNoticeType,
  RetentionRuleType,
  ScheduledDeletionType,
} from './protection.type.js';
import { RetentionService } from './retention.service.js';
import { ruleOf } from './rules.js';

/** What is held about people, what they agree to, and how it ends. */
@Resolver()
export class ProtectionResolver {
  constructor(
    private readonly data: MyDataService,
    private readonly consents: ConsentsService,
    private readonly erasures: ErasuresService,
    private readonly retention: RetentionService,
    private readonly deletions: DeletionsLoader,
  ) {}

  @Query(() => MyDataType, { description: 'Everything that is held about the viewer, and what they agreed to.' })
  myData(@Context() { viewer }: RequestContext) {
    return this.data.of(viewer);
  }

  @Public()
  @Query(() => [RetentionRuleType], { description: 'How long each kind of personal data is kept, and why.' })
  retentionRules() {
    return dataCategories.map(ruleOf);
  }

  @Public()
  @Query(() => [ScheduledDeletionType], {
    description: 'What was deleted because its time was over, the latest first: numbers alone.',
  })
  scheduledDeletions() {
    return this.retention.scheduled();
  }

  @Query(() => DeletionType, {
    nullable: true,
    description: 'When a thing was deleted that is not there any more; nothing for what was not.',
  })
  deletion(@Context() context: RequestContext, @Args('subject', { type: () => ID }) subject: string) {
    return z.uuid().safeParse(subject).success ? this.deletions.of(context).load(subject) : null;
  }

  @Mutation(() => ConsentType, {
    description:
      'Agrees to a purpose under the text that was read; refused with `CONFLICT` where there is a newer one.',
  })
  async grantConsent(
    @Context() acting: RequestContext,
    @Args('purpose', { type: () => ConsentPurposeEnum }) purpose: ConsentPurpose,
    @Args('textVersion', { type: () => Int, description: 'The number of the text that was read.' }) textVersion: number,
  ) {
    return consentOf(purpose, await this.consents.grant(acting, purpose, textVersion));
  }

  @Mutation(() => ConsentType, { description: 'Takes an agreement back, with effect at once.' })
  async withdrawConsent(
    @Context() acting: RequestContext,
    @Args('purpose', { type: () => ConsentPurposeEnum }) purpose: ConsentPurpose,
  ) {
    return consentOf(purpose, await this.consents.withdraw(acting, purpose));
  }

  @Mutation(() => ErasureType, {
    description: 'Erases the viewer for good, who types their own name to confirm; a dry run tells what would happen.',
  })
  async eraseMe(
    @Context() acting: RequestContext,
    @Args('dryRun', { type: () => Boolean }) isDryRun: boolean,
    @Args('confirm', { type: () => String, nullable: true, description: 'The viewer’s own name.' }) confirm?: string,
  ) {
    const sheet = await this.erasures.eraseMe(acting, confirm ?? null, isDryRun);
    if (sheet.isDone) acting.forgetDevice();
    return sheet;
  }

  @Mutation(() => ErasureType, {
    description: 'Erases a person for good who asked a manager for it; a dry run tells what would happen.',
  })
  erasePerson(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String, description: 'How and when they asked; without their name.' }) reason: string,
    @Args('dryRun', { type: () => Boolean }) isDryRun: boolean,
  ) {
    return this.erasures.erasePerson(acting, id, reason, isDryRun);
  }
}

/** Whose former member somebody is who was erased. */
@Resolver(() => ErasureType)
export class FormerInstitutionResolver {
  constructor(private readonly institutions: InstitutionsLoader) {}

  @ResolveField(() => InstitutionType, { nullable: true })
  formerOf({ formerOfId }: { formerOfId: string | null }, _args: unknown, context: RequestContext) {
    return formerOfId === null ? null : this.institutions.visible(context).load(formerOfId);
  }
}

/** The privacy notice of a group. */
@Resolver(() => PrivacyNoticeType)
export class PrivacyNoticesResolver {
  constructor(
    private readonly privacy: PrivacyService,
    private readonly groups: ProgrammesLoader,
  ) {}

  @Public()
  @Query(() => PrivacyNoticeType, {
    nullable: true,
    description: 'Who answers for the personal data of a group; nothing where there is no such group.',
  })
  privacyNotice(@Args('group', { type: () => String, description: 'The slug of the group.' }) group: string) {
    return this.privacy.of(group);
  }

  @Mutation(() => PrivacyNoticeType, {
    description:
      'Writes who answers for the personal data of a group; refused with `CONFLICT` where somebody else has since `version`.',
  })
  updatePrivacyNotice(
    @Context() acting: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => PrivacyInput }) input: PrivacyInput,
  ) {
    return this.privacy.update(acting, group, version, input);
  }

  @ResolveField(() => WorkingGroupType)
  group({ groupId }: PrivacyNoticeType, _args: unknown, context: RequestContext) {
    return this.groups.group(context).load(groupId);
  }

  @ResolveField(() => [CountryType], {
    description: 'Where members of the group read what it holds, outside the European Economic Area.',
  })
  async countriesOutside({ groupId }: PrivacyNoticeType, _args: unknown, context: RequestContext) {
    const group = await this.groups.group(context).load(groupId);
    const codes = await this.privacy.countriesOutside(context.viewer, group.slug);
    return codes.map((code) => ({ code }));
  }

  @ResolveField(() => PrivacyNoticeAbilities)
  viewerCan({ groupId }: PrivacyNoticeType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(privacyPolicy, viewer, { groupId });
  }
}
