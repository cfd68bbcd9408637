import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { NoteImportRevision, NoteImportType } from './note-import.type.js';
import { NoteImportsService } from './note-imports.service.js';
import { SessionType } from './session.type.js';

@Resolver(() => NoteImportType)
export class NoteImportsResolver {
  constructor(private readonly imports: NoteImportsService) {}

  @Query(() => NoteImportType, {
    nullable: true,
    description: 'A concept note on its way in; nothing where there is none to see.',
  })
  noteImport(@Context() { viewer }: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.imports.byId(viewer, id);
  }

  @Mutation(() => NoteImportType, { description: 'Keeps what was settled and mended in a note so far.' })
  updateNoteImport(
    @Context() acting: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
    @Args('input', { type: () => NoteImportRevision }) input: NoteImportRevision,
  ) {
    return this.imports.revise(acting, id, version, input);
  }

  @Mutation(() => SessionType, { description: 'Makes the draft session of a note whose doubts are settled.' })
  importConceptNote(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.imports.importNote(acting, id);
  }
}
