import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Localized } from '@cauce/domain/localized';
import { LocalizedTextType } from '../platform/graphql/localized.type.js';
import { PageInfoType } from '../platform/graphql/page-info.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { personPolicy } from './people.policy.js';

export const PersonAbilities = abilitiesType('Person', personPolicy);

@ObjectType('Person', { description: 'Someone whom the portal knows by name; an address is never read here.' })
export class PersonType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  honorific!: string | null;

  @Field(() => Int, { description: 'Counts the edits; an edit names the version it was made on.' })
  version!: number;
}

@ObjectType('PersonConnection', { description: 'A page of people.' })
export class PersonConnectionType {
  @Field(() => [PersonType])
  nodes!: PersonType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all, within what the viewer may see.' })
  totalCount!: number;
}

@ObjectType('Affiliation', { description: 'A person’s place in an institution, from a day to a day.' })
export class AffiliationType {
  @Field(() => ID)
  id!: string;

  institutionId!: string;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What they are there.' })
  function!: Localized | null;

  @Field(() => String)
  fromOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day, itself included; none while it goes on.' })
  toOn!: string | null;
}

@ObjectType('Contact', { description: 'How a person is reached; each look at it is in the log.' })
export class ContactType {
  @Field(() => String)
  email!: string;
}
