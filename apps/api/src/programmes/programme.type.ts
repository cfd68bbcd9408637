import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Localized } from '@cauce/domain/localized';
import { membershipKinds, type MembershipKind } from '@cauce/domain/programme';
import { enumOf } from '../platform/graphql/enums.js';
import { LocalizedTextType } from '../platform/graphql/localized.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { groupPolicy } from './groups.policy.js';

export const MembershipKindEnum = enumOf(
  'MembershipKind',
  membershipKinds,
  'As what an institution has a place in a group.',
);
export const WorkingGroupAbilities = abilitiesType('WorkingGroup', groupPolicy);

@ObjectType('ProgrammePeriod', { description: 'The dates that one source gives for a programme.' })
export class ProgrammePeriodType {
  @Field(() => String, { description: 'A year, a month or a day, as precise as the source is.' })
  from!: string;

  @Field(() => String)
  to!: string;

  @Field(() => String)
  source!: string;
}

@ObjectType('Programme', { description: 'A funded cooperation programme.' })
export class ProgrammeType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalizedTextType)
  name!: Localized;

  @Field(() => [ProgrammePeriodType], { description: 'Its dates after every source, since sources disagree.' })
  periods!: ProgrammePeriodType[];
}

@ObjectType('Result', { description: 'A logframe result of a programme, by its code.' })
export class ResultType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => LocalizedTextType)
  title!: Localized;
}

@ObjectType('WorkingGroup', { description: 'A standing body under a result.' })
export class WorkingGroupType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Its segment of an address, unique in the portal.' })
  slug!: string;

  @Field(() => LocalizedTextType)
  name!: Localized;

  @Field(() => String, { nullable: true, description: 'The day it was launched.' })
  launchedOn!: string | null;

  resultId!: string;

  @Field(() => Int, {
    description: 'Counts the edits of its settings and of who leads it; an edit names the version it was made on.',
  })
  version!: number;

  isApprovalByTwo!: boolean;

  isAdoptionByBothCoLeads!: boolean;

  isOutboxByTwo!: boolean;
}

@ObjectType('GroupSettings', {
  description: 'The rules of a group that need two people; with one off, one may act alone with a reason.',
})
export class GroupSettingsType {
  @Field(() => Boolean, { description: 'Who edits something may not be the one who approves it.' })
  isApprovalByTwo!: boolean;

  @Field(() => Boolean, { description: 'Adopting takes a person of each institution that leads the group.' })
  isAdoptionByBothCoLeads!: boolean;

  @Field(() => Boolean, { description: 'A mail to many waits until a second person lets it go.' })
  isOutboxByTwo!: boolean;
}

@ObjectType('GroupMember', { description: 'An institution’s place in a group, for a term.' })
export class GroupMemberType {
  @Field(() => ID)
  id!: string;

  @Field(() => MembershipKindEnum)
  kind!: MembershipKind;

  @Field(() => String)
  fromOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day, itself included; none while it goes on.' })
  toOn!: string | null;

  institutionId!: string;
}
