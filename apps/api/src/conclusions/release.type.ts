import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Release', {
  description: 'What a group published of a session’s conclusions: numbered and never changed.',
})
export class ReleaseType {
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
