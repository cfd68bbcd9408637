import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { historySubjects } from '@cauce/domain/history';
import type { RoleKind } from '@cauce/domain/role';
import { RoleKindEnum } from '../institutions/role.type.js';
import { enumOf } from '../platform/graphql/enums.js';
import { PageInfoType } from '../platform/graphql/page-info.type.js';

export const HistorySubjectEnum = enumOf('HistorySubject', historySubjects, 'A thing that has a history on its page.');

@ObjectType('HistoryEntry', { description: 'One act of the log, as far as the viewer may know it.' })
export class HistoryEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLISODateTime)
  occurredAt!: Date;

  @Field(() => String, { description: 'The kind of thing and what was done: `Session.convene`.' })
  act!: string;

  @Field(() => String, { description: 'The kind of thing it was done to.' })
  subjectType!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => String, { description: 'How the act came in: `PERSON`, `COMMAND_LINE` or `PORTAL`.' })
  origin!: string;

  @Field(() => String, { nullable: true })
  from!: string | null;

  @Field(() => String, { nullable: true })
  to!: string | null;

  @Field(() => String, { nullable: true, description: 'What a person wrote as the reason; none once it is erased.' })
  reason!: string | null;

  @Field(() => RoleKindEnum, { nullable: true, description: 'The role that was given, ended or handed over.' })
  role!: RoleKind | null;

  @Field(() => String, { description: 'The request that brought it, by which acts done at once are found together.' })
  requestId!: string;

  verb!: string;

  actorId!: string | null;

  onBehalfOfId!: string | null;

  personId!: string | null;

  otherId!: string | null;

  institutionId!: string | null;

  groupId!: string | null;
}

@ObjectType('HistoryConnection', { description: 'A page of the log.' })
export class HistoryConnectionType {
  @Field(() => [HistoryEntryType])
  nodes!: HistoryEntryType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all, within what the viewer may see.' })
  totalCount!: number;
}

@InputType({ description: 'Which acts the audit holds; what is left out does not narrow it.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'The slug of a group; the portal’s own acts are then left out.' })
  group?: string;

  @Field(() => ID, { nullable: true, description: 'Who acted, or for whom somebody acted.' })
  actor?: string;

  @Field(() => String, { nullable: true, description: 'The kind of thing and what was done: `Session.convene`.' })
  act?: string;

  @Field(() => ID, { nullable: true, description: 'The thing that it was done to.' })
  subject?: string;

  @Field(() => String, { nullable: true, description: 'The first day, UTC, `YYYY-MM-DD`.' })
  from?: string;

  @Field(() => String, { nullable: true, description: 'The last day, UTC, `YYYY-MM-DD`.' })
  to?: string;
}
