import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { taskKinds, type TaskKind } from '@cauce/domain/follow-up';
import { enumOf } from '../platform/graphql/enums.js';
import { AdoptionCountryType } from './consultation.type.js';

const TaskKindEnum = enumOf('TaskKind', taskKinds, 'What waits for somebody.');

@ObjectType('Task', { description: 'Something that waits for the viewer.' })
export class TaskType {
  @Field(() => ID, { description: 'The same while the same thing waits.' })
  id!: string;

  @Field(() => TaskKindEnum)
  kind!: TaskKind;

  sessionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The consultation in which it is to be done; nothing where it is about none that is open.',
  })
  consultationId!: string | null;

  conclusionId!: string | null;

  countryCode!: string | null;

  @Field(() => Int, { description: 'How many conclusions it is about.' })
  count!: number;

  @Field(() => GraphQLISODateTime, { description: 'Since when it waits.' })
  since!: Date;

  @Field(() => String, { nullable: true, description: 'The last day on which it can be done, `YYYY-MM-DD`.' })
  dueOn!: string | null;
}

@ObjectType('FollowUpStatement', {
  description: 'A conclusion that was adopted, and what it has of the viewer’s countries.',
})
export class FollowUpStatementType {
  conclusionId!: string;

  @Field(() => [AdoptionCountryType], { description: 'What became of the countries for which the viewer acts.' })
  outcomes!: AdoptionCountryType[];
}

@ObjectType('FollowUp', { description: 'What a group of the viewer adopted lately out of one consultation.' })
export class FollowUpType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When the last of it was adopted.' })
  at!: Date;

  sessionId!: string;

  @Field(() => [FollowUpStatementType])
  statements!: FollowUpStatementType[];
}
