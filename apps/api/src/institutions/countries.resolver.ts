import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { countries, countryOf, type Region } from '@cauce/domain/countries';
import type { Locale } from '@cauce/domain/locale';
import { Public } from '../platform/auth/public.decorator.js';
import { LocaleEnum } from '../platform/graphql/localized.type.js';
import { CountryType, RegionEnum } from './country.type.js';

/** Names countries in the reader's language. */
@Resolver(() => CountryType)
export class CountriesResolver {
  @Public()
  @Query(() => [CountryType], { description: 'Every country that the portal can name, partners first.' })
  countries(): { code: string }[] {
    return countries.map(({ code }) => ({ code }));
  }

  @ResolveField(() => String, { description: 'Its name in a language.' })
  name(@Parent() { code }: CountryType, @Args('locale', { type: () => LocaleEnum }) locale: Locale): string {
    return countryOf(code)?.names[locale] ?? code;
  }

  @ResolveField(() => RegionEnum, { description: 'Where it lies, as the programme groups its partners.' })
  region({ code }: CountryType): Region {
    return countryOf(code)?.region ?? 'OTHER';
  }

  @ResolveField(() => Boolean, { description: 'Whether it is one of the programme’s partner countries.' })
  isPartner({ code }: CountryType): boolean {
    return countryOf(code)?.partner ?? false;
  }
}
