import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@cauce/domain/locale';
import type { Localized } from '@cauce/domain/localized';
import { LocaleEnum, LocalizedTextType } from '../platform/graphql/localized.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { errorReportPolicy, remarkPolicy } from './remarks.policy.js';

export const RemarkAbilities = abilitiesType('Remark', remarkPolicy);
export const ErrorReportAbilities = abilitiesType('ErrorReport', errorReportPolicy);

@ObjectType('Remark', {
  description:
    'A signed remark on an adopted text to the secretariat; it reopens nothing, and its author and the secretariat read it.',
})
export class RemarkType {
  @Field(() => ID)
  id!: string;

  groupId!: string;

  byId!: string;

  institutionId!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => LocaleEnum, { description: 'The language in which it is written.' })
  locale!: Locale;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, { nullable: true, description: 'What the secretariat answered.' })
  answer!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  answeredAt!: Date | null;
}

@InputType('RemarkInput', { description: 'A signed remark as it is typed.' })
export class RemarkInput {
  @Field(() => String)
  text!: string;

  @Field(() => LocaleEnum, { description: 'The language in which it is written.' })
  locale!: Locale;

  @Field(() => ID, {
    nullable: true,
    description: 'The institution for which it is signed; left out, the person signs for themselves.',
  })
  institution?: string;
}

@ObjectType('ErrorReport', {
  description: 'An error that somebody says a published conclusion has, with the answer that everybody reads.',
})
export class ErrorReportType {
  @Field(() => ID)
  id!: string;

  groupId!: string;

  @Field(() => String, { nullable: true, description: 'What was reported, for the secretariat; nothing for others.' })
  text!: string | null;

  @Field(() => LocaleEnum, { description: 'The language in which it is written.' })
  locale!: Locale;

  @Field(() => Boolean, { description: 'Whether the answer also goes to somebody by mail.' })
  hasContact!: boolean;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What the secretariat answered, for everybody.' })
  answer!: Localized | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was put aside as no report of an error.' })
  putAsideAt!: Date | null;
}

@InputType('ErrorReportInput', { description: 'A report of an error as it is typed.' })
export class ErrorReportInput {
  @Field(() => String)
  text!: string;

  @Field(() => LocaleEnum, { description: 'The language in which it is written.' })
  locale!: Locale;

  @Field(() => String, { nullable: true, description: 'A mail address for the answer; it goes once it was used.' })
  contact?: string;
}
