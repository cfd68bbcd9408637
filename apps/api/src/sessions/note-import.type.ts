import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ConceptNote, Finding } from '@cauce/domain/concept-note';
import type { Settlements } from '@cauce/domain/note-import';
import { ConceptNoteScalar, FindingsScalar, SettlementsScalar } from './note-import.scalars.js';
import { WorkingGroupType } from '../programmes/programme.type.js';
import { SessionType } from './session.type.js';

@ObjectType('NoteImport', {
  description: 'A concept note on its way in: what was read, what is in doubt, how the doubts were settled.',
})
export class NoteImportType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: 'The text that was extracted; the places of findings count in it.' })
  text!: string;

  @Field(() => ConceptNoteScalar)
  note!: ConceptNote;

  @Field(() => FindingsScalar)
  findings!: Finding[];

  @Field(() => SettlementsScalar)
  settled!: Settlements;

  @Field(() => String, { nullable: true, description: 'IANA name, once it is known.' })
  timeZone!: string | null;

  @Field(() => Int, { description: 'Counts its edits.' })
  version!: number;

  @Field(() => WorkingGroupType, { nullable: true, description: 'The group that the session will belong to.' })
  group!: WorkingGroupType | null;

  @Field(() => SessionType, { nullable: true, description: 'The session that was made of it.' })
  session!: SessionType | null;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;
}

@InputType({ description: 'What a person settled or mended in a note so far.' })
export class NoteImportRevision {
  @Field(() => ConceptNoteScalar)
  note!: ConceptNote;

  @Field(() => SettlementsScalar)
  settled!: Settlements;

  @Field(() => String, { nullable: true })
  timeZone!: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the group.' })
  group!: string | null;
}
