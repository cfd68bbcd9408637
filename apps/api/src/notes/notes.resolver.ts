import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleLoader } from '../institutions/people.loader.js';
import { PersonType } from '../institutions/person.type.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { SessionType } from '../sessions/session.type.js';
import { NotesSettingsInput } from './note.input.js';
import {
  NoteBlockType,
  NotesAbilities,
  NoteVersionConnectionType,
  NoteVersionType,
  SessionNotesType,
} from './note.type.js';
import { NotesLoader } from './notes.loader.js';
import { notesPolicy } from './notes.policy.js';
import { NotesService } from './notes.service.js';

/** The notes of a session. */
@Resolver(() => SessionNotesType)
export class NotesResolver {
  constructor(
    private readonly notes: NotesService,
    private readonly loader: NotesLoader,
  ) {}

  @Query(() => NoteVersionType, {
    nullable: true,
    description: 'One version of the notes of a session; nothing where there is none to see.',
  })
  noteVersion(
    @Context() { viewer }: RequestContext,
    @Args('session', { type: () => ID }) session: string,
    @Args('number', { type: () => Int }) number: number,
  ) {
    return this.notes.versionOf(viewer, session, number);
  }

  @Mutation(() => SessionNotesType, {
    description: 'Says in which language the notes of a session are written and, where that is not around it, when.',
  })
  updateNotesSettings(
    @Context() acting: RequestContext,
    @Args('session', { type: () => ID }) session: string,
    @Args('input', { type: () => NotesSettingsInput }) input: NotesSettingsInput,
  ) {
    return this.notes.updateSettings(acting, session, input);
  }

  @Mutation(() => SessionNotesType, {
    description:
      'Makes notes say again what an earlier version said; what they said till now stays among the versions.',
  })
  restoreNotes(
    @Context() acting: RequestContext,
    @Args('session', { type: () => ID }) session: string,
    @Args('number', { type: () => Int, description: 'The version that is brought back.' }) number: number,
  ) {
    return this.notes.restore(acting, session, number);
  }

  @ResolveField(() => [NoteBlockType], { description: 'What they say now.' })
  blocks(@Parent() { id }: SessionNotesType, @Context() context: RequestContext) {
    return this.loader.blocks(context).load(id);
  }

  @ResolveField(() => NoteVersionConnectionType, { description: 'As they stood before, the latest first.' })
  versions(
    @Parent() { id }: SessionNotesType,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.notes.versions(id, first, after ?? null);
  }

  @ResolveField(() => NotesAbilities)
  viewerCan(@Parent() notes: SessionNotesType, @Context() { viewer }: RequestContext) {
    return abilitiesOf(notesPolicy, viewer, notes);
  }
}

/** One version of notes. */
@Resolver(() => NoteVersionType)
export class NoteVersionsResolver {
  constructor(
    private readonly loader: NotesLoader,
    private readonly people: PeopleLoader,
  ) {}

  @ResolveField(() => [NoteBlockType], { description: 'What they said then.' })
  blocks(@Parent() { id }: NoteVersionType, @Context() context: RequestContext) {
    return this.loader.blocksOfVersions(context).load(id);
  }

  @ResolveField(() => [PersonType], {
    nullable: 'items',
    description: 'Who wrote since the version before; nobody’s name in the place of one that the viewer may not read.',
  })
  writers(@Parent() { writers }: NoteVersionType, @Context() context: RequestContext) {
    return this.people.visible(context).loadMany(writers.map(({ personId }) => personId));
  }
}

/** One block of notes. */
@Resolver(() => NoteBlockType)
export class NoteBlocksResolver {
  constructor(private readonly people: PeopleLoader) {}

  @ResolveField(() => [PersonType], {
    nullable: 'items',
    description:
      'Who wrote what stands there, most of it first; nobody’s name in the place of one that the viewer may not read.',
  })
  writers(@Parent() { writerIds }: NoteBlockType, @Context() context: RequestContext) {
    return this.people.visible(context).loadMany(writerIds);
  }
}

/** The notes among what a session has. */
@Resolver(() => SessionType)
export class SessionNotesResolver {
  constructor(private readonly loader: NotesLoader) {}

  @ResolveField(() => SessionNotesType, {
    nullable: true,
    description: 'What is written together in it, for members of its group; nothing for others.',
  })
  notes(@Parent() { id }: SessionType, @Context() context: RequestContext) {
    return this.loader.ofSessions(context).load(id);
  }
}
