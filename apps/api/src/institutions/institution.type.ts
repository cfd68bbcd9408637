import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Localized } from '@cauce/domain/localized';
import { LocalizedTextType } from '../platform/graphql/localized.type.js';

@ObjectType('Country', { description: 'A country by its ISO 3166-1 code.' })
export class CountryType {
  @Field(() => ID, { description: 'Two letters, ISO 3166-1.' })
  code!: string;
}

@ObjectType('Institution', { description: 'A member body of a country or region.' })
export class InstitutionType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedTextType)
  name!: Localized;

  @Field(() => CountryType, { nullable: true, description: 'Its country; none for a regional body.' })
  country!: CountryType | null;
}
