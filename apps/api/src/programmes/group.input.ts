import { Field, ID, InputType } from '@nestjs/graphql';
import type { MembershipKind } from '@cauce/domain/programme';
import { MembershipKindEnum } from './programme.type.js';

@InputType({ description: 'An institution’s place in a group, as typed.' })
export class GroupMemberInput {
  @Field(() => ID)
  institution!: string;

  @Field(() => MembershipKindEnum)
  kind!: MembershipKind;

  @Field(() => String, { description: 'The first day, `YYYY-MM-DD`.' })
  fromOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day, itself included.' })
  toOn?: string;
}

@InputType({ description: 'The rules of a group that need two people.' })
export class GroupSettingsInput {
  @Field(() => Boolean)
  isApprovalByTwo!: boolean;

  @Field(() => Boolean)
  isAdoptionByBothCoLeads!: boolean;

  @Field(() => Boolean)
  isOutboxByTwo!: boolean;
}
