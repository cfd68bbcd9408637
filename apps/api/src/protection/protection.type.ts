import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { consentPurposes, consentStates, type ConsentPurpose, type ConsentState } from '@cauce/domain/consent';
import {
  dataCategories,
  dataPurposes,
  erasureOutcomes,
  heldFields,
  legalBases,
  retentionStarts,
  type DataCategory,
  type DataPurpose,
  type ErasureOutcome,
  type HeldField,
  type LegalBasis,
  type RetentionStart,
} from '@cauce/domain/retention';
import { InstitutionType } from '../institutions/institution.type.js';
import { PersonType } from '../institutions/person.type.js';
import { enumOf } from '../platform/graphql/enums.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { privacyPolicy } from './protection.policy.js';

export const ConsentPurposeEnum = enumOf(
  'ConsentPurpose',
  consentPurposes,
  'What a person’s leave is asked for, each by itself.',
);
const ConsentStateEnum = enumOf('ConsentState', consentStates, 'Where a person stands with a consent.');
const DataCategoryEnum = enumOf('DataCategory', dataCategories, 'A kind of thing that is held about people.');
const DataPurposeEnum = enumOf('DataPurpose', dataPurposes, 'What personal data is held for.');
const LegalBasisEnum = enumOf('LegalBasis', legalBases, 'On what ground personal data is held.');
const RetentionStartEnum = enumOf('RetentionStart', retentionStarts, 'From when the time of keeping counts.');
const ErasureOutcomeEnum = enumOf(
  'ErasureOutcome',
  erasureOutcomes,
  'What becomes of a thing when its person is erased.',
);
const HeldFieldEnum = enumOf('HeldField', heldFields, 'What is said of a thing that is held.');
export const PrivacyNoticeAbilities = abilitiesType('PrivacyNotice', privacyPolicy);

@ObjectType('GivenConsent', { description: 'One time that a person agreed.' })
export class GivenConsentType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The number of the text that they agreed to.' })
  textVersion!: number;

  @Field(() => GraphQLISODateTime)
  grantedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When they took it back; none while it stands.' })
  withdrawnAt!: Date | null;
}

@ObjectType('Consent', { description: 'Where the viewer stands with one purpose, and how that came.' })
export class ConsentType {
  @Field(() => ID, { description: 'The purpose, as the name of this consent of the viewer.' })
  id!: ConsentPurpose;

  @Field(() => ConsentPurposeEnum)
  purpose!: ConsentPurpose;

  @Field(() => ConsentStateEnum)
  state!: ConsentState;

  @Field(() => Int, { description: 'The number of the text that is asked with today.' })
  textVersion!: number;

  @Field(() => [GivenConsentType], { description: 'Every time they agreed, the latest first.' })
  given!: GivenConsentType[];
}

@ObjectType('HeldFact', { description: 'One fact of a thing that is held, as it is stored.' })
export class HeldFactType {
  @Field(() => HeldFieldEnum)
  field!: HeldField;

  @Field(() => String)
  value!: string;
}

@ObjectType('HeldThing', { description: 'One thing that is held about a person.' })
export class HeldThingType {
  @Field(() => [HeldFactType])
  facts!: readonly HeldFactType[];

  @Field(() => String, {
    nullable: true,
    description: 'The last day on which it is kept; none while its time has not begun, or for the lasting record.',
  })
  keptUntil!: string | null;
}

@ObjectType('RetentionRule', { description: 'How long a kind of thing is kept, what for and on what ground.' })
export class RetentionRuleType {
  @Field(() => DataCategoryEnum)
  category!: DataCategory;

  @Field(() => DataPurposeEnum)
  purpose!: DataPurpose;

  @Field(() => LegalBasisEnum)
  basis!: LegalBasis;

  @Field(() => Int, { nullable: true, description: 'For how many days; none for the lasting record.' })
  keptDays!: number | null;

  @Field(() => RetentionStartEnum, { nullable: true, description: 'From when they count.' })
  after!: RetentionStart | null;

  @Field(() => ErasureOutcomeEnum)
  onErasure!: ErasureOutcome;
}

@ObjectType('ScheduledDeletion', {
  description: 'What was deleted on a day because its time was over: a number alone.',
})
export class ScheduledDeletionType {
  @Field(() => DataCategoryEnum)
  category!: DataCategory;

  @Field(() => String, { description: 'The day, `YYYY-MM-DD`.' })
  on!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('Deletion', { description: 'That a thing is gone, and since when: all that is left of it.' })
export class DeletionType {
  @Field(() => String, { description: 'The day, `YYYY-MM-DD`.' })
  on!: string;

  @Field(() => Boolean, { description: 'Because its time was over; otherwise somebody asked for it.' })
  isOnSchedule!: boolean;
}

@ObjectType('HeldCategory', { description: 'All things of one kind that are held about the viewer.' })
export class HeldCategoryType {
  @Field(() => RetentionRuleType)
  rule!: RetentionRuleType;

  @Field(() => Int, { description: 'How many there are in all.' })
  count!: number;

  @Field(() => [HeldThingType], { description: 'The first of them, at most fifty; the file to take away has all.' })
  things!: HeldThingType[];
}

@ObjectType('MyData', { description: 'Everything that is held about the viewer.' })
export class MyDataType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => [ConsentType])
  consents!: ConsentType[];

  @Field(() => [HeldCategoryType])
  held!: HeldCategoryType[];
}

@ObjectType('ErasureStep', { description: 'What becomes of one kind of thing.' })
export class ErasureStepType {
  @Field(() => RetentionRuleType)
  rule!: RetentionRuleType;

  @Field(() => ErasureOutcomeEnum)
  outcome!: ErasureOutcome;

  @Field(() => Int)
  count!: number;
}

@ObjectType('Erasure', { description: 'What erasing a person does, or did.' })
export class ErasureType {
  @Field(() => Boolean, { description: 'False where it was only looked at.' })
  isDone!: boolean;

  @Field(() => [ErasureStepType])
  steps!: ErasureStepType[];

  @Field(() => InstitutionType, {
    nullable: true,
    description: 'The institution whose former member the record speaks of from then on.',
  })
  formerOf!: object | null;
}

@ObjectType('PrivacyNotice', { description: 'Who answers for the personal data of a group, and what is done with it.' })
export class PrivacyNoticeType {
  groupId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The body that decides what the data is for; empty where it is not set.' })
  controller!: string;

  @Field(() => String, { description: 'How it is reached.' })
  contact!: string;

  @Field(() => String, { description: 'Its data protection officer.' })
  officer!: string;

  @Field(() => String, { description: 'Where people complain.' })
  authority!: string;

  @Field(() => String, { description: 'Where the data stands: provider and country.' })
  hosting!: string;

  @Field(() => String, { description: 'What protects data that leaves the European Economic Area.' })
  safeguards!: string;

  @Field(() => Int, { description: 'Counts the edits; 0 where nothing has been written yet.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last written.' })
  updatedAt!: Date | null;
}

@InputType({ description: 'Who answers for the personal data of a group; what is empty is shown as not set.' })
export class PrivacyInput {
  @Field(() => String)
  controller!: string;

  @Field(() => String)
  contact!: string;

  @Field(() => String)
  officer!: string;

  @Field(() => String)
  authority!: string;

  @Field(() => String)
  hosting!: string;

  @Field(() => String)
  safeguards!: string;
}
