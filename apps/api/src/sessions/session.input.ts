import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AgendaItemKind, ContributionRole, Modality } from '@cauce/domain/concept-note';
import type { Moment, ObjectiveOutcome, SessionStatus } from '@cauce/domain/session';
import { LocalizedTextInput } from '../platform/graphql/localized.type.js';
import {
  AgendaItemKindEnum,
  ContributionRoleEnum,
  ModalityEnum,
  MomentEnum,
  ObjectiveOutcomeEnum,
  SessionStatusEnum,
} from './session.type.js';

@InputType({ description: 'Which sessions a list holds; what is left out does not narrow it.' })
export class SessionFilter {
  @Field(() => String, { nullable: true, description: 'The slug of a group.' })
  group?: string;

  @Field(() => [SessionStatusEnum], { nullable: true })
  statuses?: SessionStatus[];

  @Field(() => String, {
    nullable: true,
    description: 'Only those that start on this day or later, UTC, `YYYY-MM-DD`.',
  })
  from?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only those that start before the end of this day, UTC, `YYYY-MM-DD`.',
  })
  to?: string;
}

@InputType()
export class ObjectiveInput {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => LocalizedTextInput)
  text!: LocalizedTextInput;
}

@InputType()
export class SessionStepInput {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => MomentEnum)
  moment!: Moment;

  @Field(() => LocalizedTextInput)
  text!: LocalizedTextInput;
}

@InputType()
export class GuidingQuestionInput {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => LocalizedTextInput)
  text!: LocalizedTextInput;

  @Field(() => Boolean)
  isQuestion!: boolean;

  @Field(() => ID, { nullable: true })
  agendaItemId?: string;
}

@InputType()
export class ContributionInput {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => ContributionRoleEnum)
  role!: ContributionRole;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  honorific?: string;

  @Field(() => LocalizedTextInput, { nullable: true })
  function?: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true })
  institution?: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1, two letters.' })
  countryCode?: string;
}

@InputType()
export class AgendaItemInput {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => AgendaItemKindEnum)
  kind!: AgendaItemKind;

  @Field(() => String, { nullable: true })
  localStart?: string;

  @Field(() => String, { nullable: true })
  localEnd?: string;

  @Field(() => Int, { nullable: true })
  statedMinutes?: number;

  @Field(() => LocalizedTextInput)
  title!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true })
  details?: LocalizedTextInput;

  @Field(() => [ContributionInput])
  contributions!: ContributionInput[];
}

@InputType()
export class MaterialInput {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => LocalizedTextInput)
  label!: LocalizedTextInput;

  @Field(() => String)
  url!: string;
}

@InputType({
  description:
    'A session as a person writes it; rows keep their id, rows without one are new, rows left out are removed.',
})
export class SessionInput {
  @Field(() => String)
  code!: string;

  @Field(() => Int, { nullable: true })
  ordinal?: number;

  @Field(() => LocalizedTextInput)
  title!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true })
  subtitle?: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true })
  context?: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true })
  outcome?: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true })
  approach?: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true })
  methodology?: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true })
  invited?: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true })
  closing?: LocalizedTextInput;

  @Field(() => ModalityEnum, { nullable: true })
  modality?: Modality;

  @Field(() => String, { nullable: true })
  localStart?: string;

  @Field(() => String, { nullable: true })
  localEnd?: string;

  @Field(() => String, { nullable: true })
  timeZone?: string;

  @Field(() => String, { nullable: true })
  statedDuration?: string;

  @Field(() => [ObjectiveInput])
  objectives!: ObjectiveInput[];

  @Field(() => [SessionStepInput])
  steps!: SessionStepInput[];

  @Field(() => [GuidingQuestionInput])
  questions!: GuidingQuestionInput[];

  @Field(() => [AgendaItemInput])
  agenda!: AgendaItemInput[];

  @Field(() => [MaterialInput])
  materials!: MaterialInput[];
}

@InputType('ObjectiveOutcomeInput', { description: 'What is said of one objective of a session.' })
export class ObjectiveOutcomeInput {
  @Field(() => ID)
  objective!: string;

  @Field(() => ObjectiveOutcomeEnum)
  outcome!: ObjectiveOutcome;
}
