import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Region } from '@cauce/domain/countries';
import { institutionKinds, type InstitutionKind } from '@cauce/domain/institution';
import type { Localized } from '@cauce/domain/localized';
import { enumOf } from '../platform/graphql/enums.js';
import { LocalizedTextType } from '../platform/graphql/localized.type.js';
import { PageInfoType } from '../platform/graphql/page-info.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { RegionEnum } from './country.type.js';
import { institutionPolicy } from './institutions.policy.js';

export const InstitutionKindEnum = enumOf(
  'InstitutionKind',
  institutionKinds,
  'What an institution is in its state, or beyond one.',
);
export const InstitutionAbilities = abilitiesType('Institution', institutionPolicy);

@ObjectType('InstitutionFormerName', { description: 'A name that an institution once had.' })
export class InstitutionFormerNameType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedTextType)
  name!: Localized;

  @Field(() => String, { nullable: true, description: 'Its first day under this name, where that is known.' })
  fromOn!: string | null;

  @Field(() => String, { description: 'Its last day under this name.' })
  toOn!: string;
}

@ObjectType('Institution', { description: 'A member body of a country or region.' })
export class InstitutionType {
  @Field(() => ID)
  id!: string;

  @Field(() => InstitutionKindEnum)
  kind!: InstitutionKind;

  @Field(() => LocalizedTextType)
  name!: Localized;

  @Field(() => String, { nullable: true, description: 'Since which day it has this name, where that is known.' })
  nameFromOn!: string | null;

  countryCode!: string | null;

  @Field(() => RegionEnum, { nullable: true, description: 'For a body of a whole region, which has no country.' })
  region!: Region | null;

  @Field(() => Int, { description: 'Counts its edits; an edit names the version it was made on.' })
  version!: number;
}

@ObjectType('InstitutionConnection', { description: 'A page of institutions.' })
export class InstitutionConnectionType {
  @Field(() => [InstitutionType])
  nodes!: InstitutionType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all, within what the viewer may see.' })
  totalCount!: number;
}
