import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { locales, type Locale } from '@cauce/domain/locale';
import { translationStates, type TranslationState } from '@cauce/domain/localized';
import { enumOf } from './enums.js';

export const LocaleEnum = enumOf(
  'Locale',
  locales,
  'A language of the interface and of localised texts, as a BCP 47 code.',
);

export const TranslationStateEnum = enumOf(
  'TranslationState',
  translationStates,
  'How a text came into its language: written in it, translated by a machine, by a person, or checked by someone who answers for it.',
);

@ObjectType('Reading', {
  description: 'A text as one reader gets it: in the language asked for, or else in its original one.',
})
export class ReadingType {
  @Field(() => String, { description: 'The text itself.' })
  text!: string;

  @Field(() => LocaleEnum, { description: 'The language that the text is in.' })
  locale!: Locale;

  @Field(() => TranslationStateEnum, { description: 'How it came into this language.' })
  state!: TranslationState;

  @Field(() => Boolean, { description: 'The language asked for is missing; the original stands in for it.' })
  isFallback!: boolean;

  @Field(() => Boolean, { description: 'The original has changed since this was translated.' })
  isStale!: boolean;
}

@ObjectType('LocalizedText', { description: 'A text that people read, in one or more languages.' })
export class LocalizedTextType {
  @Field(() => LocaleEnum, { description: 'The language it was written in.' })
  original!: Locale;

  @Field(() => Int, { description: 'How often the original has been written, the first time included.' })
  revision!: number;
}

@InputType('LocalizedTextEntry', { description: 'A text in one language; an empty one removes the language.' })
export class LocalizedTextEntryInput {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  text!: string;

  @Field(() => TranslationStateEnum, {
    nullable: true,
    description: 'How it came into this language; a translation is by a person unless it says otherwise.',
  })
  state?: TranslationState;
}

@InputType('LocalizedTextInput', { description: 'What a person typed into a localised text.' })
export class LocalizedTextInput {
  @Field(() => LocaleEnum, { description: 'The language it is written in.' })
  original!: Locale;

  @Field(() => [LocalizedTextEntryInput])
  texts!: LocalizedTextEntryInput[];
}
