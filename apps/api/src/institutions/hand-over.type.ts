import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonType } from './person.type.js';

@ObjectType('HandedOver', { description: 'One open thing on the sheet of a hand-over.' })
export class HandedOverType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The noun it belongs to: `ROLE`.' })
  noun!: string;

  @Field(() => String, { description: 'What it is among its noun: the kind of a role.' })
  what!: string;

  groupId!: string | null;

  institutionId!: string | null;

  @Field(() => Boolean, { description: 'False where the successor has it already, and the leaver’s merely ends.' })
  isMoved!: boolean;
}

@ObjectType('HandOver', { description: 'The sheet of a hand-over: who left, who followed, and all that moved.' })
export class HandOverType {
  @Field(() => PersonType)
  leaver!: PersonType;

  @Field(() => PersonType)
  successor!: PersonType;

  @Field(() => String, { description: 'The successor’s first day.' })
  on!: string;

  @Field(() => Boolean, { description: 'False where it was only looked at.' })
  isDone!: boolean;

  @Field(() => [HandedOverType])
  moved!: HandedOverType[];
}
