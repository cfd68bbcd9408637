import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  agendaItemKinds,
  contributionRoles,
  modalities,
  type AgendaItemKind,
  type ContributionRole,
  type Modality,
} from '@cauce/domain/concept-note';
import type { Localized } from '@cauce/domain/localized';
import {
  agendaDoubtCodes,
  awaitedActs,
  moments,
  objectiveOutcomes,
  sessionLifecycle,
  type AgendaDoubtCode,
  type AwaitedAct,
  type Moment,
  type ObjectiveOutcome,
  type SessionStatus,
} from '@cauce/domain/session';
import { CountryType } from '../institutions/country.type.js';
import { enumOf } from '../platform/graphql/enums.js';
import { LocalizedTextType } from '../platform/graphql/localized.type.js';
import { PageInfoType } from '../platform/graphql/page-info.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { sessionPolicy } from './sessions.policy.js';

export const SessionStatusEnum = enumOf('SessionStatus', sessionLifecycle.states, 'Where a session is in its life.');
export const ModalityEnum = enumOf('Modality', modalities, 'How a session is attended.');
export const MomentEnum = enumOf('Moment', moments, 'One of the three stages of a session.');
export const AgendaItemKindEnum = enumOf('AgendaItemKind', agendaItemKinds, 'What an agenda item is.');
export const ContributionRoleEnum = enumOf('ContributionRole', contributionRoles, 'In what part a person contributes.');
const AgendaDoubtCodeEnum = enumOf(
  'AgendaDoubtCode',
  agendaDoubtCodes,
  'What can be wrong with the times of an agenda.',
);
export const ObjectiveOutcomeEnum = enumOf(
  'ObjectiveOutcome',
  objectiveOutcomes,
  'Whether a session reached what it set out to reach.',
);
const AwaitedActEnum = enumOf('AwaitedAct', awaitedActs, 'What is to be done next with a session.');
export const SessionAbilities = abilitiesType('Session', sessionPolicy);

@ObjectType('Objective', { description: 'What a session sets out to reach.' })
export class ObjectiveType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedTextType)
  text!: Localized;

  @Field(() => ObjectiveOutcomeEnum, {
    nullable: true,
    description: 'Whether the session reached it; nothing until who manages the group has said so.',
  })
  outcome!: ObjectiveOutcome | null;
}

@ObjectType('SessionStep', { description: 'A step of one of the three stages of a session.' })
export class SessionStepType {
  @Field(() => ID)
  id!: string;

  @Field(() => MomentEnum)
  moment!: Moment;

  @Field(() => LocalizedTextType)
  text!: Localized;
}

@ObjectType('GuidingQuestion', { description: 'What countries are asked to answer in a session.' })
export class GuidingQuestionType {
  @Field(() => ID)
  id!: string;

  groupId!: string;

  sessionId!: string;

  @Field(() => LocalizedTextType)
  text!: Localized;

  @Field(() => Boolean, { description: 'False for a statement that stands among the questions.' })
  isQuestion!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The agenda item that it belongs to; none where it belongs to the whole session.',
  })
  agendaItemId!: string | null;
}

@ObjectType('Contribution', {
  description: 'A person in a role on an agenda item; function, institution and country are those of that day.',
})
export class ContributionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ContributionRoleEnum)
  role!: ContributionRole;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  honorific!: string | null;

  @Field(() => LocalizedTextType, { nullable: true })
  function!: Localized | null;

  @Field(() => LocalizedTextType, { nullable: true })
  institution!: Localized | null;

  @Field(() => CountryType, { nullable: true })
  country!: CountryType | null;
}

@ObjectType('AgendaItem', { description: 'A time range of a session with a kind.' })
export class AgendaItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgendaItemKindEnum)
  kind!: AgendaItemKind;

  @Field(() => String, { nullable: true, description: 'Wall time in the zone of the session, `YYYY-MM-DDTHH:MM`.' })
  localStart!: string | null;

  @Field(() => String, { nullable: true, description: 'Wall time in the zone of the session, `YYYY-MM-DDTHH:MM`.' })
  localEnd!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The instant that the wall time and the zone give.' })
  startsAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The instant that the wall time and the zone give.' })
  endsAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'The minutes that the concept note printed beside the range.' })
  statedMinutes!: number | null;

  @Field(() => LocalizedTextType)
  title!: Localized;

  @Field(() => LocalizedTextType, { nullable: true })
  details!: Localized | null;
}

@ObjectType('Material', { description: 'A link that belongs to a session.' })
export class MaterialType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedTextType)
  label!: Localized;

  @Field(() => String)
  url!: string;
}

@ObjectType('SessionFormerTime', { description: 'A time that a session once had: the gravestone on its old date.' })
export class SessionFormerTimeType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  localStart!: string;

  @Field(() => String)
  localEnd!: string;

  @Field(() => String)
  timeZone!: string;

  @Field(() => GraphQLISODateTime)
  startsAt!: Date;

  @Field(() => GraphQLISODateTime)
  movedAt!: Date;
}

@ObjectType('AgendaDoubt', { description: 'What does not fit in the times of an agenda; told, not mended.' })
export class AgendaDoubtType {
  @Field(() => AgendaDoubtCodeEnum)
  code!: AgendaDoubtCode;

  @Field(() => Int, { description: 'The position of the agenda item it is about, from 0.' })
  position!: number;

  @Field(() => Int, { description: 'How long the gap, the overlap or the printed range is.' })
  minutes!: number;

  @Field(() => Int, { nullable: true, description: 'The minutes that the concept note printed.' })
  statedMinutes!: number | null;
}

@ObjectType('SessionAwaited', { description: 'What a session waits for: an act of those who manage its group.' })
export class SessionAwaitedType {
  @Field(() => AwaitedActEnum)
  act!: AwaitedAct;

  @Field(() => GraphQLISODateTime, { description: 'Since when it has been their turn.' })
  since!: Date;
}

@ObjectType('Session', { description: 'One meeting of a working group.' })
export class SessionType {
  @Field(() => ID)
  id!: string;

  groupId!: string;

  @Field(() => String, { description: 'Its code in the group: `2.1`.' })
  code!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Which session it is by count, a fact beside the code: the second.',
  })
  ordinal!: number | null;

  @Field(() => SessionStatusEnum)
  status!: SessionStatus;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when everybody can read it; a fact beside the state.',
  })
  publishedAt!: Date | null;

  @Field(() => Boolean, { description: 'Invented for a demo.' })
  isFictitious!: boolean;

  @Field(() => Int, { description: 'Counts its edits; an edit names the version it was made on.' })
  version!: number;

  @Field(() => LocalizedTextType)
  title!: Localized;

  @Field(() => LocalizedTextType, { nullable: true })
  subtitle!: Localized | null;

  @Field(() => LocalizedTextType, { nullable: true })
  context!: Localized | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'The main outcome that is sought.' })
  outcome!: Localized | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'The principles of the approach, a line each.' })
  approach!: Localized | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'How the group works, beside the steps of the stages.',
  })
  methodology!: Localized | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Who is invited.' })
  invited!: Localized | null;

  @Field(() => LocalizedTextType, { nullable: true })
  closing!: Localized | null;

  @Field(() => ModalityEnum, { nullable: true })
  modality!: Modality | null;

  @Field(() => String, { nullable: true, description: 'Wall time in `timeZone`, `YYYY-MM-DDTHH:MM`.' })
  localStart!: string | null;

  @Field(() => String, { nullable: true, description: 'Wall time in `timeZone`, `YYYY-MM-DDTHH:MM`.' })
  localEnd!: string | null;

  @Field(() => String, { nullable: true, description: 'IANA name.' })
  timeZone!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The instant that the wall time and the zone give.' })
  startsAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The instant that the wall time and the zone give.' })
  endsAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The length that the concept note printed, as an ISO 8601 duration.',
  })
  statedDuration!: string | null;
}

@ObjectType('SessionConnection', { description: 'A page of sessions.' })
export class SessionConnectionType {
  @Field(() => [SessionType])
  nodes!: SessionType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all, within what the viewer may see.' })
  totalCount!: number;
}
