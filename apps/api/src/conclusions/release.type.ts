import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConclusionKind } from '@cauce/domain/conclusion';
import type { Locale } from '@cauce/domain/locale';
import { releaseFileFormats, type ReleaseFileFormat } from '@cauce/domain/release';
import { enumOf } from '../platform/graphql/enums.js';
import { LocaleEnum } from '../platform/graphql/localized.type.js';
import { ConclusionKindEnum } from './conclusion.type.js';

const ReleaseFileFormatEnum = enumOf(
  'ReleaseFileFormat',
  releaseFileFormats,
  'A file in which a release is given away.',
);

const FileVerdictEnum = enumOf(
  'FileVerdict',
  ['SAME', 'CHANGED', 'UNKNOWN'],
  'What a file is: byte by byte one that was published; one that says it is but was changed or saved anew; or one of which nothing is known.',
);

@ObjectType('ReleasedConclusion', { description: 'A conclusion as it was published.' })
export class ReleasedConclusionType {
  @Field(() => ID, { description: 'Of the conclusion in this release.' })
  id!: string;

  @Field(() => String)
  citation!: string;

  @Field(() => ConclusionKindEnum)
  kind!: ConclusionKind;

  @Field(() => String, { nullable: true, description: 'The day on which it was adopted.' })
  adoptedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The citation of the earlier conclusion that it replaced.' })
  supersedes!: string | null;

  @Field(() => String, { description: 'Its English text.' })
  en!: string;

  @Field(() => String, { description: 'Its Spanish text.' })
  es!: string;
}

@ObjectType('Release', {
  description: 'What a group published of a session’s conclusions: numbered and never changed.',
})
export class ReleaseType {
  @Field(() => ID)
  id!: string;

  sessionId!: string;

  @Field(() => Int, { description: 'Counts the releases of the group.' })
  number!: number;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, { description: 'What was published, as canonical JSON: the text of which the hash is taken.' })
  content!: string;

  @Field(() => String, { description: 'SHA-256 of the content in UTF-8, in small hexadecimal letters.' })
  hash!: string;
}

@ObjectType('FileVerification', { description: 'What is known of a file that somebody holds.' })
export class FileVerificationType {
  @Field(() => FileVerdictEnum)
  verdict!: 'SAME' | 'CHANGED' | 'UNKNOWN';

  @Field(() => ReleaseType, { nullable: true, description: 'The release that it is, or says that it is.' })
  release!: ReleaseType | null;

  @Field(() => ReleaseFileFormatEnum, { nullable: true })
  format!: ReleaseFileFormat | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Its language, where it is in one.' })
  locale!: Locale | null;
}
