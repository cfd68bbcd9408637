import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ConclusionStatus } from '@cauce/domain/conclusion';
import type { Locale } from '@cauce/domain/locale';
import { LocaleEnum } from '../platform/graphql/localized.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { commentPolicy } from './comments.policy.js';

export const CommentAbilities = abilitiesType('Comment', commentPolicy);

@ObjectType('Comment', { description: 'What a member of the group says on a conclusion that is before the countries.' })
export class CommentType {
  @Field(() => ID)
  id!: string;

  groupId!: string;

  conclusionId!: string;

  @Field(() => ID, { nullable: true, description: 'The comment that began the thread; nothing for that one itself.' })
  threadId!: string | null;

  byId!: string | null;

  status!: ConclusionStatus;

  @Field(() => String, { nullable: true, description: 'What it says; nothing once it was taken back.' })
  text!: string | null;

  @Field(() => LocaleEnum, { description: 'The language in which it is written.' })
  locale!: Locale;

  @Field(() => Int, { description: 'The wording of the conclusion that it is about.' })
  wording!: number;

  @Field(() => Int, { description: 'Counts its edits; an edit names the version it was made on.' })
  version!: number;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last edited.' })
  editedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  withdrawnAt!: Date | null;
}

@InputType('CommentInput', { description: 'A comment as it is typed.' })
export class CommentInput {
  @Field(() => String)
  text!: string;

  @Field(() => LocaleEnum, { description: 'The language in which it is written.' })
  locale!: Locale;
}
