import { Field, ID, ObjectType } from '@nestjs/graphql';
import { regions } from '@cauce/domain/countries';
import { enumOf } from '../platform/graphql/enums.js';

export const RegionEnum = enumOf('Region', regions, 'Where a country lies, as the programme groups its partners.');

@ObjectType('Country', { description: 'A country by its ISO 3166-1 code.' })
export class CountryType {
  @Field(() => ID, { description: 'Two letters, ISO 3166-1.' })
  code!: string;
}
