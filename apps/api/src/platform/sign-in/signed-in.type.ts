import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@cauce/domain/locale';
import { enumOf } from '../graphql/enums.js';
import { LocaleEnum } from '../graphql/localized.type.js';
import { signInMethods, type SignInMethod } from '../auth/sign-in-method.js';

const SignInMethodEnum = enumOf(
  'SignInMethod',
  signInMethods,
  'How somebody signed in: by the link or the code of a mail, with a passkey, at their organisation, or as one of a demonstration’s people.',
);

@ObjectType('SignedInPerson', { description: 'A person as they see themselves.' })
export class SignedInPersonType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Rises with each change, so that of two at once one wins.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'How they are addressed.' })
  honorific?: string | null;

  @Field(() => Boolean, { description: 'Whether fellow members may find the name in the directory.' })
  isListed!: boolean;

  @Field(() => String, { description: 'The name under which others know them.' })
  name!: string;

  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language in which they get mails, once they chose one.',
  })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'The zone in which mails tell them times, as an IANA name.' })
  timeZone?: string | null;
}

@ObjectType('SignedIn', { description: 'That this device is signed in, and as whom.' })
export class SignedInType {
  @Field(() => SignedInPersonType, {
    nullable: true,
    description: 'Who acts; nobody yet where several people share the mailbox and none has been chosen.',
  })
  person?: SignedInPersonType | null;

  @Field(() => String, { description: 'The mail address that was signed in with.' })
  address!: string;

  @Field(() => [SignedInPersonType], { description: 'The people who have this address.' })
  people!: SignedInPersonType[];

  @Field(() => Boolean, { description: 'A device of one’s own; otherwise a computer that others use too.' })
  isTrusted!: boolean;

  @Field(() => Boolean, {
    description: 'No more is known than that somebody reads a mailbox which several people share.',
  })
  isBySharedMailbox!: boolean;
}

@ObjectType('SignInWays', { description: 'The ways to sign in that this installation has besides mail and passkeys.' })
export class SignInWaysType {
  @Field(() => String, { nullable: true, description: 'The name of the identity provider, where one is set.' })
  provider?: string | null;
}

@ObjectType('SignInSession', { description: 'A device on which a person is signed in.' })
export class SignInSessionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent!: boolean;

  @Field(() => Boolean, { description: 'A device of one’s own; otherwise a computer that others use too.' })
  isTrusted!: boolean;

  @Field(() => SignInMethodEnum)
  method!: SignInMethod;

  @Field(() => String, {
    nullable: true,
    description: 'What the browser calls itself and its system, as far as it is plain.',
  })
  device?: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was signed in.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was last used, to within some minutes.' })
  lastUsedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends by itself.' })
  expiresAt!: Date;
}

@ObjectType('Passkey', { description: 'A passkey with which a person signs in without a mail.' })
export class PasskeyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'What its owner calls it.' })
  name?: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;
}
