import { Field, ID, InputType } from '@nestjs/graphql';
import type { ConclusionKind, ConclusionStatus, Lens } from '@cauce/domain/conclusion';
import type { Stance } from '@cauce/domain/consultation';
import type { Locale } from '@cauce/domain/locale';
import { LocaleEnum, LocalizedTextInput } from '../platform/graphql/localized.type.js';
import { ConclusionKindEnum, ConclusionStatusEnum, LensEnum } from './conclusion.type.js';
import { StanceEnum } from './consultation.type.js';

@InputType({
  description: 'A conclusion as a person writes it; it comes from at least one agenda item, question or answer.',
})
export class ConclusionInput {
  @Field(() => ConclusionKindEnum)
  kind!: ConclusionKind;

  @Field(() => LocalizedTextInput)
  text!: LocalizedTextInput;

  @Field(() => [LensEnum], { defaultValue: [] })
  lenses!: Lens[];

  @Field(() => [ID], { defaultValue: [] })
  themes!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'The agenda items of its session that it came from.' })
  agendaItems!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'The questions of its session that it came from.' })
  questions!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'The answers, in its session, that it came from.' })
  responses!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The earlier adopted conclusion that it replaces once it is adopted itself.',
  })
  supersedes?: string;
}

@InputType({ description: 'Which conclusions a list holds; what is left out does not narrow it.' })
export class ConclusionFilter {
  @Field(() => String, { nullable: true, description: 'The slug of a group.' })
  group?: string;

  @Field(() => ID, { nullable: true })
  session?: string;

  @Field(() => [ConclusionKindEnum], { nullable: true })
  kinds?: ConclusionKind[];

  @Field(() => [ConclusionStatusEnum], { nullable: true })
  statuses?: ConclusionStatus[];

  @Field(() => [ID], { nullable: true, description: 'Under one of these themes.' })
  themes?: string[];

  @Field(() => [LensEnum], { nullable: true, description: 'Under one of these approaches.' })
  lenses?: Lens[];

  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'Those whose text is missing or behind in this language: a translator’s work.',
  })
  lacking?: Locale;

  @Field(() => String, {
    nullable: true,
    description: 'Those on which this country, by its code, gave its position; for members of the group.',
  })
  country?: string;

  @Field(() => [StanceEnum], {
    nullable: true,
    description: 'Those on which the country, or where none is named any, gave one of these; for members of the group.',
  })
  stances?: Stance[];

  @Field(() => String, { nullable: true, description: 'Words of its text or its number; accents are forgiven.' })
  search?: string;
}
