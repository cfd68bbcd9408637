import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  objectionStates,
  outcomes,
  stances,
  type ObjectionState,
  type Outcome,
  type Stance,
} from '@cauce/domain/consultation';
import type { Localized } from '@cauce/domain/localized';
import { enumOf } from '../platform/graphql/enums.js';
import { LocalizedTextType } from '../platform/graphql/localized.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { consultationPolicy, voicePolicy } from './consultations.policy.js';

export const StanceEnum = enumOf('Stance', stances, 'A country’s word on a conclusion.');
const ObjectionStateEnum = enumOf(
  'ObjectionState',
  objectionStates,
  'How an objection stands: raised and confirmed ones hold the procedure up.',
);
const OutcomeEnum = enumOf('Outcome', outcomes, 'What the record of an adoption says of a country.');
export const ConsultationAbilities = abilitiesType('Consultation', consultationPolicy);
export const VoiceAbilities = abilitiesType('ConsultedCountry', voicePolicy);

@ObjectType('ConsultedCountry', { description: 'A country that is consulted, and the institution that speaks for it.' })
export class ConsultedCountryType {
  countryCode!: string;

  institutionId!: string;

  @Field(() => Boolean, { description: 'Whether somebody there was told; whoever was not is never counted as silent.' })
  isReached!: boolean;

  @Field(() => String, { nullable: true, description: 'The last day that its one extension gave it.' })
  extendedTo!: string | null;
}

@ObjectType('Consultation', {
  description:
    'Conclusions of a session put before the countries as one package: adopted where nobody objects until a day.',
})
export class ConsultationType {
  @Field(() => ID)
  id!: string;

  groupId!: string;

  sessionId!: string;

  @Field(() => GraphQLISODateTime)
  openedAt!: Date;

  @Field(() => String, {
    description:
      'The last day on which a country can speak that was given no later one; it is over once it is over everywhere.',
  })
  closesOn!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when nothing of it is open any more.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'Counts its changes; a change names the version it was made on.' })
  version!: number;

  @Field(() => [ConsultedCountryType])
  countries!: ConsultedCountryType[];
}

@ObjectType('Position', { description: 'A country’s word on a conclusion.' })
export class PositionType {
  @Field(() => ID)
  id!: string;

  countryCode!: string;

  @Field(() => Boolean, { description: 'False for a draft, which its own institution alone reads.' })
  isGiven!: boolean;

  @Field(() => StanceEnum)
  stance!: Stance;

  @Field(() => LocalizedTextType, { nullable: true })
  text!: Localized | null;

  @Field(() => Boolean, { description: 'The country asks that everybody can read its reservation.' })
  isPublic!: boolean;

  @Field(() => Int, { description: 'The wording that it is about.' })
  ofWording!: number;

  @Field(() => Boolean, { description: 'The text says otherwise since: the country is asked again.' })
  isStale!: boolean;

  @Field(() => GraphQLISODateTime)
  at!: Date;
}

@ObjectType('Objection', { description: 'What a country objects: it pauses the procedure until it is settled.' })
export class ObjectionType {
  @Field(() => ID)
  id!: string;

  countryCode!: string;

  @Field(() => LocalizedTextType)
  text!: Localized;

  @Field(() => ObjectionStateEnum)
  state!: ObjectionState;

  @Field(() => GraphQLISODateTime)
  raisedAt!: Date;

  @Field(() => String, { description: 'The last day on which its authority can confirm it.' })
  confirmBy!: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  liftedAt!: Date | null;
}

@ObjectType('AdoptionCountry', { description: 'What the record of an adoption says of one country.' })
export class AdoptionCountryType {
  countryCode!: string;

  @Field(() => OutcomeEnum)
  outcome!: Outcome;

  @Field(() => LocalizedTextType, { nullable: true })
  reservation!: Localized | null;
}

@ObjectType('Adopter', { description: 'Who adopted, for which institution that leads the group.' })
export class AdopterType {
  personId!: string;

  institutionId!: string | null;
}

@ObjectType('Adoption', { description: 'The record of an adoption by silence procedure, as it was that day.' })
export class AdoptionType {
  groupId!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => Int, { description: 'How many countries were consulted.' })
  consulted!: number;

  @Field(() => [AdoptionCountryType], {
    description:
      'Every country with what became of it, for members of the group; for others only those that asked that their reservation be read.',
  })
  countries!: AdoptionCountryType[];

  @Field(() => [AdopterType], { description: 'Who adopted.' })
  adopters!: AdopterType[];

  @Field(() => String, {
    nullable: true,
    description: 'Why one acted alone, for members of the group; nothing for others.',
  })
  reason!: string | null;
}

@ObjectType('ClosingByCountry', { description: 'The last day that the working days of one country give.' })
export class ClosingByCountryType {
  countryCode!: string;

  @Field(() => String)
  closesOn!: string;
}

@ObjectType('ProposedClosing', {
  description:
    'The last day of a consultation that would be opened now: the latest of the countries’ own. Public holidays are those of date-holidays, CC BY-SA 3.0.',
})
export class ProposedClosingType {
  @Field(() => String)
  closesOn!: string;

  @Field(() => [ClosingByCountryType])
  countries!: ClosingByCountryType[];
}

@ObjectType('CountryVoice', { description: 'The institution that gives a country’s position in a group.' })
export class CountryVoiceType {
  countryCode!: string;

  institutionId!: string;
}
