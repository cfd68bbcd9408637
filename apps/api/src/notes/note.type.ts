import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@cauce/domain/locale';
import { noteBlockKinds, type NoteBlockKind } from '@cauce/domain/note';
import type { SessionStatus } from '@cauce/domain/session';
import { enumOf } from '../platform/graphql/enums.js';
import { LocaleEnum } from '../platform/graphql/localized.type.js';
import { PageInfoType } from '../platform/graphql/page-info.type.js';
import { abilitiesType } from '../platform/graphql/viewer-can.js';
import { notesPolicy } from './notes.policy.js';

const NoteBlockKindEnum = enumOf('NoteBlockKind', noteBlockKinds, 'What a block of notes is.');
export const NotesAbilities = abilitiesType('Notes', notesPolicy);

@ObjectType('NoteRun', { description: 'A stretch of text in notes that looks the same throughout.' })
export class NoteRunType {
  @Field(() => String)
  text!: string;

  @Field(() => Boolean)
  isBold!: boolean;

  @Field(() => Boolean)
  isItalic!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where it leads: to a page or a mail address, never to anything that runs.',
  })
  href!: string | null;
}

@ObjectType('NoteBlock', { description: 'One block of notes, in reading order.' })
export class NoteBlockType {
  @Field(() => ID, {
    nullable: true,
    description: 'Names the paragraph for good, wherever it moves and whatever becomes of its words.',
  })
  id!: string | null;

  @Field(() => NoteBlockKindEnum)
  kind!: NoteBlockKind;

  @Field(() => Int, {
    description: 'Of a heading its level from 1, of a line in a list how deep it stands from 1, else 0.',
  })
  depth!: number;

  @Field(() => Boolean, {
    description: 'It begins its line of a list, and is not a further paragraph of the same line.',
  })
  isFirst!: boolean;

  @Field(() => [NoteRunType])
  runs!: NoteRunType[];

  writerIds!: string[];

  sessionId!: string;
}

@ObjectType('NoteVersion', { description: 'Notes as they stood at a moment.' })
export class NoteVersionType {
  @Field(() => ID)
  id!: string;

  sessionId!: string;

  @Field(() => Int, { description: 'Counts the versions of the notes of a session from 1.' })
  number!: number;

  @Field(() => GraphQLISODateTime, { description: 'When the last word of it was written.' })
  madeAt!: Date;

  @Field(() => Int, { nullable: true, description: 'The earlier version that was brought back and so made this one.' })
  restoredNumber!: number | null;

  writers!: { personId: string }[];
}

@ObjectType('NoteVersionConnection', { description: 'A page of the versions of notes, the latest first.' })
export class NoteVersionConnectionType {
  @Field(() => [NoteVersionType])
  nodes!: NoteVersionType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}

@ObjectType('SessionNotes', { description: 'What is written together in a session, for members of its group.' })
export class SessionNotesType {
  @Field(() => ID, { description: 'That of the session.' })
  id!: string;

  groupId!: string;

  status!: SessionStatus;

  @Field(() => LocaleEnum, { description: 'The language in which they are written.' })
  locale!: Locale;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'From when on they are written; nothing while the session has no time.',
  })
  opensAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when they are written.' })
  closesAt!: Date | null;

  @Field(() => Boolean, { description: 'Both times follow from that of the session; nobody set them.' })
  isAroundSession!: boolean;

  @Field(() => Boolean, { description: 'They are written now, by whoever may.' })
  isOpen!: boolean;
}
