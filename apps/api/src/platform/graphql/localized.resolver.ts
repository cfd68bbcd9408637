import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { locales, type Locale } from '@cauce/domain/locale';
import { lacking, readIn, type Localized, type Reading } from '@cauce/domain/localized';
import { LocaleEnum, LocalizedTextType, ReadingType } from './localized.type.js';

/** Reads localised texts in the language that is asked for. */
@Resolver(() => LocalizedTextType)
export class LocalizedResolver {
  @ResolveField('in', () => ReadingType, {
    description: 'The text in a language, or in its original one where that is missing.',
  })
  reading(@Parent() value: Localized, @Args('locale', { type: () => LocaleEnum }) locale: Locale): Reading {
    return readIn(value, locale);
  }

  @ResolveField(() => [ReadingType], { description: 'The text in every language that it has, the original first.' })
  readings(value: Localized): Reading[] {
    return locales
      .filter((locale) => value.texts[locale] !== undefined)
      .sort((left, right) => Number(right === value.original) - Number(left === value.original))
      .map((locale) => readIn(value, locale));
  }

  @ResolveField(() => [LocaleEnum], {
    description: 'The required languages in which it is missing or behind its original.',
  })
  lacking(value: Localized): Locale[] {
    return lacking(value);
  }
}
