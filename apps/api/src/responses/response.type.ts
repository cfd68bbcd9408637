import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Localized } from '@cauce/domain/localized';
import { namedAttributions, type CoverageRow, type NamedAttribution } from '@cauce/domain/response';
import type { Moment, SessionStatus } from '@cauce/domain/session';
import { enumOf } from '../platform/graphql/enums.js';
import { LocalizedTextType } from '../platform/graphql/localized.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { MomentEnum } from '../sessions/session.type.js';
import { answeringPolicy, responsePolicy, unattributedPolicy } from './responses.policy.js';

export const NamedAttributionEnum = enumOf(
  'NamedAttribution',
  namedAttributions,
  'Who stands behind an answer. What is attributed to nobody is answered and shown apart.',
);
export const ResponseAbilities = abilitiesType('Response', responsePolicy);
export const UnattributedResponseAbilities = abilitiesType('UnattributedResponse', unattributedPolicy);
export const AnsweringAbilities = abilitiesType('Answering', answeringPolicy);

@ObjectType('Response', { description: 'An answer to a guiding question that somebody stands behind.' })
export class ResponseType {
  @Field(() => ID)
  id!: string;

  groupId!: string;

  questionId!: string;

  @Field(() => MomentEnum, { description: 'The stage of the session in which it was given.' })
  moment!: Moment;

  @Field(() => NamedAttributionEnum)
  attribution!: NamedAttribution;

  institutionId!: string | null;

  countryCode!: string | null;

  personId!: string | null;

  recordedById!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The person who stands behind it, by the name of that day; none where that is not a person, or somebody whose data was erased.',
  })
  personName!: string | null;

  @Field(() => LocalizedTextType)
  text!: Localized;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Two lines of it in the other language.' })
  summary!: Localized | null;

  @Field(() => Int, { description: 'Counts its edits; an edit names the version it was made on.' })
  version!: number;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it is taken back.' })
  withdrawnAt!: Date | null;

  session!: { status: SessionStatus };
}

@ObjectType('UnattributedResponse', {
  description:
    'An answer attributed to nobody, one of at least three; it has no stage, no time and no place in an order.',
})
export class UnattributedResponseType {
  @Field(() => ID, { description: 'Tells nothing about when it was given.' })
  id!: string;

  groupId!: string;

  @Field(() => LocalizedTextType)
  text!: Localized;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Two lines of it in the other language.' })
  summary!: Localized | null;
}

@ObjectType('OwnUnattributedResponse', {
  description: 'An answer attributed to nobody, as its author alone gets it, to edit or take back.',
})
export class OwnUnattributedResponseType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  questionId!: string;

  @Field(() => LocalizedTextType)
  text!: Localized;

  @Field(() => LocalizedTextType, { nullable: true })
  summary!: Localized | null;

  @Field(() => Int, { description: 'Counts its edits; an edit names the version it was made on.' })
  version!: number;

  @Field(() => Boolean)
  isWithdrawn!: boolean;
}

@ObjectType('CoverageCell', { description: 'What one country answered to one question, counted.' })
export class CoverageCellType {
  @Field(() => ID)
  questionId!: string;

  @Field(() => [MomentEnum], { description: 'The stages in which it answered; none where it did not.' })
  moments!: Moment[];

  @Field(() => Int)
  count!: number;
}

@ObjectType('CoverageRow', { description: 'What one country answered, question by question.' })
export class CoverageRowType {
  countryCode!: string;

  @Field(() => [CoverageCellType], { description: 'One for every question, in their order.' })
  cells!: CoverageCellType[];
}

@ObjectType('Coverage', {
  description:
    'Who answered what: the countries of the group by the questions of a session. Answers attributed to nobody fill no cell.',
})
export class CoverageType {
  @Field(() => [CoverageRowType])
  rows!: CoverageRow[];
}
