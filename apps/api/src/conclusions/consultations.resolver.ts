import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { conclusionStandings, standingOf, type ConclusionStanding } from '@cauce/domain/conclusion';
import { lastDayOf } from '@cauce/domain/consultation';
import { endOfDayEverywhere } from '@cauce/domain/working-days';
import { CountryType } from '../institutions/country.type.js';
import { InstitutionType } from '../institutions/institution.type.js';
import { InstitutionsLoader } from '../institutions/institutions.loader.js';
import { PeopleLoader } from '../institutions/people.loader.js';
import { PersonType } from '../institutions/person.type.js';
import { enumOf } from '../platform/graphql/enums.js';
import { LocalizedTextInput } from '../platform/graphql/localized.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { WorkingGroupType } from '../programmes/programme.type.js';
import { SessionType } from '../sessions/session.type.js';
import { AdoptionsService } from './adoptions.service.js';
import { ConclusionType } from './conclusion.type.js';
import { ConclusionsLoader } from './conclusions.loader.js';
import { PositionInput } from './consultation.input.js';
import {
  AdopterType,
  AdoptionCountryType,
  AdoptionType,
  ClosingByCountryType,
  ConsultationAbilities,
  ConsultationType,
  ConsultedCountryType,
  CountryVoiceType,
  ObjectionType,
  PositionType,
  ProposedClosingType,
  VoiceAbilities,
} from './consultation.type.js';
import { ConsultationsLoader } from './consultations.loader.js';
import { canLeadIn, canReadPositions, consultationPolicy, voicePolicy } from './consultations.policy.js';
import { ConsultationsService } from './consultations.service.js';
import { PositionsService } from './positions.service.js';

const ConclusionStandingEnum = enumOf(
  'ConclusionStanding',
  conclusionStandings,
  'How a conclusion stands: its state, with what follows from objections and from later conclusions.',
);

@Resolver(() => ConsultationType)
export class ConsultationsResolver {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly adoptions: AdoptionsService,
    private readonly positions: PositionsService,
    private readonly loader: ConsultationsLoader,
    private readonly conclusionsLoader: ConclusionsLoader,
  ) {}

  @Query(() => ConsultationType, {
    nullable: true,
    description: 'A consultation, for members of the group; nothing where there is none to see.',
  })
  consultation(@Context() { viewer }: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.consultations.seenById(viewer, id);
  }

  @Query(() => ProposedClosingType, {
    description: 'The last day that a consultation of a session would have if it was opened now.',
  })
  proposedClosing(@Context() { viewer }: RequestContext, @Args('session', { type: () => ID }) session: string) {
    return this.consultations.proposedClosing(viewer, session);
  }

  @Mutation(() => CountryVoiceType, {
    description: 'Names the institution that gives its country’s position in a group.',
  })
  nameCountryVoice(
    @Context() acting: RequestContext,
    @Args('group', { type: () => String, description: 'The slug of the group.' }) group: string,
    @Args('institution', { type: () => ID }) institution: string,
  ) {
    return this.consultations.nameVoice(acting, group, institution);
  }

  @Mutation(() => ConsultationType, {
    description: 'Puts all drafts of a session before the countries, as one package; they get their numbers.',
  })
  openConsultation(
    @Context() acting: RequestContext,
    @Args('session', { type: () => ID }) session: string,
    @Args('closesOn', {
      type: () => String,
      nullable: true,
      description: 'The last day, `YYYY-MM-DD`; if left out, ten working days of every country.',
    })
    closesOn?: string,
  ) {
    return this.consultations.open(acting, session, closesOn ?? null);
  }

  @Mutation(() => ConsultationType, { description: 'Sets another last day, with a reason.' })
  moveConsultationClosing(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read.' }) version: number,
    @Args('closesOn', { type: () => String }) closesOn: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.consultations.moveClosing(acting, id, version, closesOn, reason);
  }

  @Mutation(() => ConsultationType, { description: 'Records whether anybody of a country was reached.' })
  recordReach(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('country', { type: () => String }) country: string,
    @Args('isReached', { type: () => Boolean }) isReached: boolean,
  ) {
    return this.consultations.recordReach(acting, id, country, isReached);
  }

  @Mutation(() => ConsultationType, { description: 'Gives the viewer’s country its one extension.' })
  extendConsultation(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.consultations.extend(acting, id);
  }

  @Mutation(() => ConsultationType, {
    description: 'Says that the viewer’s country objects to nothing, except to some, of which nothing is said.',
  })
  giveNoObjection(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('except', { type: () => [ID], defaultValue: [] }) except: string[] = [],
  ) {
    return this.positions.giveNoObjection(acting, id, except);
  }

  @Mutation(() => ConsultationType, {
    description:
      'Adopts what nobody objects to, except what is named; where the group asks for both who lead it, the last of them adopts.',
  })
  adoptConclusions(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('except', { type: () => [ID], defaultValue: [] }) except: string[] = [],
    @Args('reason', { type: () => String, nullable: true, description: 'Why one acts alone.' }) reason?: string,
  ) {
    return this.adoptions.adopt(acting, id, except, reason ?? null);
  }

  @Mutation(() => ConclusionType, { description: 'Drafts a country’s word; its own institution alone reads it.' })
  draftPosition(
    @Context() acting: RequestContext,
    @Args('conclusion', { type: () => ID }) conclusion: string,
    @Args('input', { type: () => PositionInput }) input: PositionInput,
  ) {
    return this.positions.draft(acting, conclusion, input);
  }

  @Mutation(() => ConclusionType, { description: 'Gives a country’s word: what is typed, or else what was drafted.' })
  givePosition(
    @Context() acting: RequestContext,
    @Args('conclusion', { type: () => ID }) conclusion: string,
    @Args('input', { type: () => PositionInput, nullable: true }) input?: PositionInput,
  ) {
    return this.positions.give(acting, conclusion, input ?? null);
  }

  @Mutation(() => ConclusionType, {
    description: 'Objects: the procedure pauses at once, and the authority has five working days to confirm it.',
  })
  raiseObjection(
    @Context() acting: RequestContext,
    @Args('conclusion', { type: () => ID }) conclusion: string,
    @Args('text', { type: () => LocalizedTextInput }) text: LocalizedTextInput,
  ) {
    return this.positions.object(acting, conclusion, text);
  }

  @Mutation(() => ConclusionType, { description: 'Confirms the objection of the viewer’s country.' })
  confirmObjection(@Context() acting: RequestContext, @Args('conclusion', { type: () => ID }) conclusion: string) {
    return this.positions.confirm(acting, conclusion);
  }

  @Mutation(() => ConclusionType, { description: 'Takes the objection of the viewer’s country back.' })
  liftObjection(@Context() acting: RequestContext, @Args('conclusion', { type: () => ID }) conclusion: string) {
    return this.positions.lift(acting, conclusion);
  }

  @ResolveField(() => SessionType, { nullable: true })
  session({ sessionId }: ConsultationType, _args: unknown, context: RequestContext) {
    return this.conclusionsLoader.sessions(context).load(sessionId);
  }

  @ResolveField(() => String, { description: 'The last day on which any country can speak, with the extensions.' })
  lastDay({ closesOn, countries }: ConsultationType): string {
    return lastDayOf(
      closesOn,
      countries.map(({ extendedTo }) => extendedTo),
    );
  }

  @ResolveField(() => Boolean, {
    description: 'Its last day is over for every country: what nobody objects to can be adopted.',
  })
  isOver(consultation: ConsultationType): boolean {
    return new Date() >= endOfDayEverywhere(this.lastDay(consultation));
  }

  @ResolveField(() => [ConclusionType], { description: 'The package, by number.' })
  conclusions({ id }: ConsultationType, _args: unknown, context: RequestContext) {
    return this.loader.conclusions(context).load(id);
  }

  @ResolveField(() => ConsultationAbilities)
  viewerCan(consultation: ConsultationType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(consultationPolicy, viewer, consultation);
  }
}

@Resolver(() => ConsultedCountryType)
export class ConsultedCountriesResolver {
  constructor(private readonly institutions: InstitutionsLoader) {}

  @ResolveField(() => CountryType)
  country({ countryCode }: ConsultedCountryType) {
    return { code: countryCode };
  }

  @ResolveField(() => InstitutionType, { nullable: true, description: 'The institution that speaks for it.' })
  institution({ institutionId }: ConsultedCountryType, _args: unknown, context: RequestContext) {
    return this.institutions.visible(context).load(institutionId);
  }

  @ResolveField(() => VoiceAbilities)
  viewerCan(voice: ConsultedCountryType, _args: unknown, { viewer }: RequestContext) {
    return abilitiesOf(voicePolicy, viewer, voice);
  }
}

@Resolver(() => PositionType)
export class PositionsResolver {
  @ResolveField(() => CountryType)
  country({ countryCode }: PositionType) {
    return { code: countryCode };
  }
}

@Resolver(() => ObjectionType)
export class ObjectionsResolver {
  @ResolveField(() => CountryType)
  country({ countryCode }: ObjectionType) {
    return { code: countryCode };
  }
}

@Resolver(() => AdoptionCountryType)
export class AdoptionCountriesResolver {
  @ResolveField(() => CountryType)
  country({ countryCode }: AdoptionCountryType) {
    return { code: countryCode };
  }
}

@Resolver(() => ClosingByCountryType)
export class ClosingsResolver {
  @ResolveField(() => CountryType)
  country({ countryCode }: ClosingByCountryType) {
    return { code: countryCode };
  }
}

@Resolver(() => CountryVoiceType)
export class CountryVoicesResolver {
  constructor(private readonly institutions: InstitutionsLoader) {}

  @ResolveField(() => CountryType)
  country({ countryCode }: CountryVoiceType) {
    return { code: countryCode };
  }

  @ResolveField(() => InstitutionType, { nullable: true })
  institution({ institutionId }: CountryVoiceType, _args: unknown, context: RequestContext) {
    return this.institutions.visible(context).load(institutionId);
  }
}

@Resolver(() => AdopterType)
export class AdoptersResolver {
  constructor(
    private readonly people: PeopleLoader,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'The person, where the viewer may read the name.' })
  person({ personId }: AdopterType, _args: unknown, context: RequestContext) {
    return this.people.visible(context).load(personId);
  }

  @ResolveField(() => InstitutionType, {
    nullable: true,
    description: 'The leading institution; none where a manager acted.',
  })
  institution({ institutionId }: AdopterType, _args: unknown, context: RequestContext) {
    return institutionId === null ? null : this.institutions.visible(context).load(institutionId);
  }
}

/** What becomes of a conclusion before the countries. */
@Resolver(() => ConclusionType)
export class ConclusionConsultationResolver {
  constructor(
    private readonly loader: ConsultationsLoader,
    private readonly conclusions: ConclusionsLoader,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @ResolveField(() => ConclusionStandingEnum)
  async standing({ id, status }: ConclusionType, _args: unknown, context: RequestContext): Promise<ConclusionStanding> {
    const objections = status === 'IN_CONSULTATION' ? await this.loader.objections(context).load(id) : [];
    const later = status === 'ADOPTED' ? await this.conclusions.supersededBy(context).load(id) : [];
    return standingOf(status, {
      isPaused: objections.some(({ state }) => state === 'RAISED' || state === 'CONFIRMED'),
      isSuperseded: later.length > 0,
    });
  }

  @ResolveField(() => ConsultationType, {
    nullable: true,
    description: 'The consultation in which it is or was, for members of the group; nothing for others.',
  })
  consultation({ consultationId }: ConclusionType, _args: unknown, context: RequestContext) {
    return consultationId === null ? null : this.loader.visible(context).load(consultationId);
  }

  @ResolveField(() => [PositionType], {
    description:
      'The positions that were given, for members of the group, and the drafts of the viewer’s own institutions; nothing for others.',
  })
  positions({ id, groupId }: ConclusionType, _args: unknown, context: RequestContext) {
    return canReadPositions(context.viewer, groupId) ? this.loader.positions(context).load(id) : [];
  }

  @ResolveField(() => [ObjectionType], {
    description: 'What was objected, for members of the group; nothing for others.',
  })
  objections({ id, groupId }: ConclusionType, _args: unknown, context: RequestContext) {
    return canReadPositions(context.viewer, groupId) ? this.loader.objections(context).load(id) : [];
  }

  @ResolveField(() => [InstitutionType], {
    description:
      'The leading institutions that have said it be adopted, where both must, for members of the group; nothing for others.',
  })
  async approvedBy({ id, groupId }: ConclusionType, _args: unknown, context: RequestContext) {
    if (!canReadPositions(context.viewer, groupId)) return [];
    const ids = await this.loader.approvals(context).load(id);
    const institutions = await this.institutions.visible(context).loadMany(ids);
    return institutions.filter((one) => one !== null && !(one instanceof Error));
  }

  @ResolveField(() => AdoptionType, { nullable: true, description: 'The record of its adoption.' })
  async adoption({ id }: ConclusionType, _args: unknown, context: RequestContext) {
    const adoption = await this.loader.adoptions(context).load(id);
    if (!adoption) return null;
    const isMember = canReadPositions(context.viewer, adoption.groupId);
    const { countries, reason } = adoption;
    return {
      ...adoption,
      consulted: countries.length,
      countries: isMember ? countries : countries.filter(({ isPublic }) => isPublic),
      reason: isMember ? reason : null,
    };
  }
}

@Resolver(() => SessionType)
export class SessionConsultationsResolver {
  constructor(private readonly loader: ConsultationsLoader) {}

  @ResolveField(() => [ConsultationType], {
    description: 'Its consultations, the latest first, for members of the group; nothing for others.',
  })
  consultations({ id }: SessionType, _args: unknown, context: RequestContext) {
    return this.loader.ofSessions(context).load(id);
  }
}

@Resolver(() => WorkingGroupType)
export class GroupVoicesResolver {
  constructor(private readonly loader: ConsultationsLoader) {}

  @ResolveField(() => [CountryVoiceType], {
    description: 'Which institution gives a country’s position, where the group has named one; for its members.',
  })
  voices({ id }: WorkingGroupType, _args: unknown, context: RequestContext) {
    return canReadPositions(context.viewer, id) ? this.loader.voices(context).load(id) : [];
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer can say which institution gives a country’s position in it.',
  })
  canNameVoice({ id }: WorkingGroupType, _args: unknown, { viewer }: RequestContext): boolean {
    return canLeadIn(viewer, id);
  }
}
