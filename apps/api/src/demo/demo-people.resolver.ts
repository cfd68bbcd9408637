import { Field, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { demoRoles, type DemoRole } from '@cauce/domain/demo';
import { CountryType } from '../institutions/country.type.js';
import { Public } from '../platform/auth/public.decorator.js';
import { enumOf } from '../platform/graphql/enums.js';
import { DemoCastService, type DemoPerson } from './demo-cast.service.js';

const DemoRoleEnum = enumOf('DemoRole', demoRoles, 'In which role one of a demonstration’s people acts.');

@ObjectType('DemoPerson', { description: 'One of the people of a demonstration’s story, as whom one may look around.' })
class DemoPersonType {
  @Field(() => String, { description: 'What `POST /demo/sign-in` takes.' })
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DemoRoleEnum)
  role!: DemoRole;
}

@Resolver(() => DemoPersonType)
export class DemoPeopleResolver {
  constructor(private readonly people: DemoCastService) {}

  @Public()
  @Query(() => [DemoPersonType], {
    description: 'The people as whom this demonstration can be looked at; a real installation has none.',
  })
  demoPeople() {
    return this.people.all();
  }

  @ResolveField(() => CountryType, { nullable: true, description: 'The country that they act for.' })
  country(@Parent() { countryCode }: DemoPerson) {
    return countryCode === null ? null : { code: countryCode };
  }
}
