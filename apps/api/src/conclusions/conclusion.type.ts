import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  conclusionKinds,
  conclusionLifecycle,
  lenses,
  type ConclusionKind,
  type ConclusionStatus,
  type Lens,
} from '@cauce/domain/conclusion';
import type { Locale } from '@cauce/domain/locale';
import type { Localized } from '@cauce/domain/localized';
import { enumOf } from '../platform/graphql/enums.js';
import { LocaleEnum, LocalizedTextType } from '../platform/graphql/localized.type.js';
import { PageInfoType } from '../platform/graphql/page-info.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { concludedSessionPolicy, conclusionPolicy } from './conclusions.policy.js';

export const ConclusionStatusEnum = enumOf(
  'ConclusionStatus',
  conclusionLifecycle.states,
  'Where a conclusion is in its life.',
);
export const ConclusionKindEnum = enumOf('ConclusionKind', conclusionKinds, 'What a conclusion is.');
export const LensEnum = enumOf('Lens', lenses, 'One of the five cross-cutting approaches.');
export const ConclusionAbilities = abilitiesType('Conclusion', conclusionPolicy);
export const ConcludedSessionAbilities = abilitiesType('ConcludedSession', concludedSessionPolicy);

@ObjectType('Theme', { description: 'A subject under which the conclusions of a group are found.' })
export class ThemeType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedTextType)
  name!: Localized;
}

@ObjectType('ConclusionMend', {
  description: 'An edit that its writer says changes no meaning; it waits for a second person.',
})
export class ConclusionMendType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedTextType, { description: 'The text as it would be.' })
  text!: Localized;

  @Field(() => GraphQLISODateTime)
  writtenAt!: Date;

  byId!: string;
}

@ObjectType('ConclusionParagraph', { description: 'The paragraph of the notes that a conclusion began as.' })
export class ConclusionParagraphType {
  @Field(() => ID, {
    description: 'Names the paragraph for good, wherever it moves and whatever becomes of its words.',
  })
  paragraphId!: string;

  @Field(() => String, { description: 'The paragraph as it read that day.' })
  quote!: string;
}

@ObjectType('ConclusionWording', { description: 'A wording that was circulated.' })
export class ConclusionWordingType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Counts the wordings whose meaning may differ.' })
  wording!: number;

  @Field(() => Boolean, { description: 'The meaning stayed, as two people said; positions given before it stand.' })
  isMend!: boolean;

  @Field(() => LocalizedTextType)
  text!: Localized;

  @Field(() => GraphQLISODateTime)
  writtenAt!: Date;
}

@ObjectType('Conclusion', {
  description: 'One statement that came out of a session: numbered, citable, to be adopted.',
})
export class ConclusionType {
  @Field(() => ID)
  id!: string;

  groupId!: string;

  sessionId!: string;

  @Field(() => Boolean, { description: 'Invented for a demonstration.' })
  isFictitious!: boolean;

  @Field(() => ConclusionKindEnum)
  kind!: ConclusionKind;

  @Field(() => ConclusionStatusEnum)
  status!: ConclusionStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'Its number in its session; given when it is circulated, and never used again.',
  })
  number!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'As it is cited for good: `C-3.5/2.1-04`, whatever becomes of the code of its session.',
  })
  citation!: string | null;

  @Field(() => Int, { description: 'Its place among those of its session, from 0.' })
  position!: number;

  @Field(() => LocalizedTextType)
  text!: Localized;

  @Field(() => [LocaleEnum], { description: 'The required languages in which the text is missing or behind.' })
  lacking!: Locale[];

  @Field(() => [LensEnum])
  lenses!: Lens[];

  @Field(() => Int, { description: 'Counts the wordings that countries were asked about.' })
  wording!: number;

  @Field(() => Int, { description: 'Counts its edits; an edit names the version it was made on.' })
  version!: number;

  penHolderId!: string | null;

  consultationId!: string | null;

  supersedesId!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  adoptedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when everybody can read it.' })
  releasedAt!: Date | null;
}

@ObjectType('ConclusionConnection', { description: 'A page of conclusions.' })
export class ConclusionConnectionType {
  @Field(() => [ConclusionType])
  nodes!: ConclusionType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all, within what the viewer may see.' })
  totalCount!: number;
}
