import { Field, InputType } from '@nestjs/graphql';
import type { Region } from '@cauce/domain/countries';
import type { InstitutionKind } from '@cauce/domain/institution';
import { LocalizedTextInput } from '../platform/graphql/localized.type.js';
import { RegionEnum } from './country.type.js';
import { InstitutionKindEnum } from './institution.type.js';

@InputType({ description: 'Which institutions a list holds; what is left out does not narrow it.' })
export class InstitutionFilter {
  @Field(() => String, { nullable: true, description: 'The slug of a group in which they have a place today.' })
  group?: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1, two letters.' })
  countryCode?: string;

  @Field(() => [InstitutionKindEnum], { nullable: true })
  kinds?: InstitutionKind[];

  @Field(() => String, { nullable: true, description: 'A part of the name, in any of its languages.' })
  search?: string;
}

@InputType({ description: 'An institution as a person writes it.' })
export class InstitutionInput {
  @Field(() => InstitutionKindEnum)
  kind!: InstitutionKind;

  @Field(() => LocalizedTextInput)
  name!: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1, two letters.' })
  countryCode?: string;

  @Field(() => RegionEnum, { nullable: true })
  region?: Region;
}
