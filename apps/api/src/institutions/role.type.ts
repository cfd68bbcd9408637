import { Field, ID, ObjectType } from '@nestjs/graphql';
import { institutionRoleKinds, roleKinds, type RoleKind } from '@cauce/domain/role';
import { enumOf } from '../platform/graphql/enums.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { rolePolicy } from './roles.policy.js';

export const RoleKindEnum = enumOf('RoleKind', roleKinds, 'What a person is, in a group or for an institution.');
export const InstitutionRoleKindEnum = enumOf(
  'InstitutionRoleKind',
  institutionRoleKinds,
  'What a person is for an institution.',
);
export const RoleAbilities = abilitiesType('Role', rolePolicy);

@ObjectType('Role', { description: 'What a person is for a term, in a group or for an institution.' })
export class RoleType {
  @Field(() => ID)
  id!: string;

  @Field(() => RoleKindEnum)
  role!: RoleKind;

  @Field(() => String)
  fromOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day, itself included; none while it goes on.' })
  toOn!: string | null;

  personId!: string;

  institutionId!: string | null;

  groupId!: string | null;
}
