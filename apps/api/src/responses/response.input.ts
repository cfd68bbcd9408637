import { Field, ID, InputType } from '@nestjs/graphql';
import type { NamedAttribution } from '@cauce/domain/response';
import type { Moment } from '@cauce/domain/session';
import { LocalizedTextInput } from '../platform/graphql/localized.type.js';
import { MomentEnum } from '../sessions/session.type.js';
import { NamedAttributionEnum } from './response.type.js';

@InputType({ description: 'What an answer says, as typed.' })
export class AnswerTextInput {
  @Field(() => LocalizedTextInput)
  text!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Two lines of it in the other language.' })
  summary?: LocalizedTextInput;
}

@InputType({ description: 'An answer that somebody stands behind, as its institution types it.' })
export class AnswerInput extends AnswerTextInput {
  @Field(() => MomentEnum)
  moment!: Moment;

  @Field(() => NamedAttributionEnum)
  attribution!: NamedAttribution;

  @Field(() => ID, { description: 'The institution that the viewer answers for.' })
  institution!: string;
}

@InputType({ description: 'An answer as somebody writes it down for another.' })
export class RecordedAnswerInput extends AnswerTextInput {
  @Field(() => MomentEnum)
  moment!: Moment;

  @Field(() => NamedAttributionEnum)
  attribution!: NamedAttribution;

  @Field(() => String, { nullable: true, description: 'Needed where it is attributed to a person.' })
  personName?: string;

  @Field(() => ID, { nullable: true, description: 'Needed where it is attributed to an institution.' })
  institution?: string;

  @Field(() => String, { nullable: true, description: 'Needed where it is attributed to a country.' })
  countryCode?: string;
}
