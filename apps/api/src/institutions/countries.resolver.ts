import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { countryOf } from '@cauce/domain/countries';
import type { Locale } from '@cauce/domain/locale';
import { LocaleEnum } from '../platform/graphql/localized.type.js';
import { CountryType } from './institution.type.js';

/** Names countries in the reader's language. */
@Resolver(() => CountryType)
export class CountriesResolver {
  @ResolveField(() => String, { description: 'Its name in a language.' })
  name(@Parent() { code }: CountryType, @Args('locale', { type: () => LocaleEnum }) locale: Locale): string {
    return countryOf(code)?.names[locale] ?? code;
  }
}
