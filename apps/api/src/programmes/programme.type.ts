import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Localized } from '@cauce/domain/localized';

import { LocalizedTextType } from '../platform/graphql/localized.type.js';

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
}
