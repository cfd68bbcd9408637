import { Field, GraphQLISODateTime, InputType } from '@nestjs/graphql';
import type { Locale } from '@cauce/domain/locale';
import { LocaleEnum } from '../platform/graphql/localized.type.js';

@InputType({ description: 'How the notes of a session are written; without times they follow the session.' })
export class NotesSettingsInput {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => GraphQLISODateTime, { nullable: true })
  opensAt?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  closesAt?: Date | null;
}
