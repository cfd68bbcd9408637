import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { HistorySubject } from '@cauce/domain/history';
import type { Locale } from '@cauce/domain/locale';
import { InstitutionType } from '../institutions/institution.type.js';
import { InstitutionsLoader } from '../institutions/institutions.loader.js';
import { PeopleLoader } from '../institutions/people.loader.js';
import { PersonType } from '../institutions/person.type.js';
import { LocaleEnum } from '../platform/graphql/localized.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { HistoryService } from './history.service.js';
import { AuditFilter, HistoryConnectionType, HistoryEntryType, HistorySubjectEnum } from './history.type.js';

@Resolver(() => HistoryEntryType)
export class HistoryResolver {
  constructor(
    private readonly histories: HistoryService,
    private readonly people: PeopleLoader,
    private readonly institutions: InstitutionsLoader,
  ) {}

  @Query(() => HistoryConnectionType, {
    nullable: true,
    description: 'What was done to a thing, the latest first; nothing where there is none to read.',
  })
  history(
    @Context() { viewer }: RequestContext,
    @Args('subject', { type: () => HistorySubjectEnum }) subject: HistorySubject,
    @Args('id', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first = 20,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.histories.of(viewer, subject, id, first, after ?? null);
  }

  @Query(() => HistoryConnectionType, {
    description: 'All that was done in the groups that the viewer manages and in the portal itself, the latest first.',
  })
  audit(
    @Context() { viewer }: RequestContext,
    @Args('filter', { type: () => AuditFilter, nullable: true }) filter?: AuditFilter,
    @Args('first', { type: () => Int, defaultValue: 20 }) first = 20,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.histories.audit(viewer, filter ?? {}, first, after ?? null);
  }

  @ResolveField(() => String, {
    description: 'What happened as one sentence, with the names that the viewer may read.',
  })
  sentence(
    @Parent() entry: HistoryEntryType,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Context() context: RequestContext,
  ) {
    return this.histories.sentence(entry, locale, context);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who acted, where the viewer may read the name.' })
  actor({ actorId }: HistoryEntryType, _args: unknown, context: RequestContext) {
    return actorId === null ? null : this.people.visible(context).load(actorId);
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'For whom, where the actor acted for another and the viewer may read the name.',
  })
  onBehalfOf({ onBehalfOfId }: HistoryEntryType, _args: unknown, context: RequestContext) {
    return onBehalfOfId === null ? null : this.people.visible(context).load(onBehalfOfId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'The person that it is about.' })
  person({ personId }: HistoryEntryType, _args: unknown, context: RequestContext) {
    return personId === null ? null : this.people.visible(context).load(personId);
  }

  @ResolveField(() => InstitutionType, { nullable: true, description: 'The institution that it is about.' })
  institution({ institutionId }: HistoryEntryType, _args: unknown, context: RequestContext) {
    return institutionId === null ? null : this.institutions.visible(context).load(institutionId);
  }
}
