import { Field, ID, InputType } from '@nestjs/graphql';
import type { RoleKind } from '@cauce/domain/role';
import { RoleKindEnum } from './role.type.js';

@InputType({ description: 'A role as it is given: in a group, for an institution, or, for a co-lead, both.' })
export class RoleInput {
  @Field(() => ID)
  person!: string;

  @Field(() => RoleKindEnum)
  role!: RoleKind;

  @Field(() => String, { nullable: true, description: 'The slug of a group.' })
  group?: string;

  @Field(() => ID, { nullable: true })
  institution?: string;

  @Field(() => String, { description: 'The first day, `YYYY-MM-DD`.' })
  fromOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day, itself included.' })
  toOn?: string;
}

@InputType({ description: 'Whom a validating authority lets act in its place, and until when.' })
export class DelegateInput {
  @Field(() => ID)
  person!: string;

  @Field(() => String, { description: 'The first day, `YYYY-MM-DD`.' })
  fromOn!: string;

  @Field(() => String, { description: 'The last day, itself included.' })
  toOn!: string;
}
