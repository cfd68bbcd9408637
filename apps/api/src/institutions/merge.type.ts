import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enums.js';

const MergeKindEnum = enumOf('MergeKind', ['PERSON', 'INSTITUTION'], 'What was made one.');

@ObjectType('MergeMoved', { description: 'How many things of one kind move in a merge.' })
export class MergeMovedType {
  @Field(() => String, { description: 'The kind of thing: `GroupRole`, `Affiliation`.' })
  table!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('Merge', { description: 'Two records of one person or institution made one, or how that would be.' })
export class MergeType {
  @Field(() => ID, { nullable: true, description: 'By which it can be undone; none for a preview.' })
  id!: string | null;

  @Field(() => MergeKindEnum)
  kind!: 'PERSON' | 'INSTITUTION';

  @Field(() => ID, { description: 'The one that stays.' })
  keptId!: string;

  @Field(() => ID, { description: 'The one that leads to it from then on.' })
  goneId!: string;

  @Field(() => [MergeMovedType])
  moved!: MergeMovedType[];

  @Field(() => Int, { description: 'How many terms of the two overlap and have to be ended first.' })
  conflicts!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'None for a preview, and once it is undone.' })
  mergedAt!: Date | null;
}
