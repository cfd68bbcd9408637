import { Field, ID, InputType } from '@nestjs/graphql';
import type { Locale } from '@cauce/domain/locale';
import type { RoleKind } from '@cauce/domain/role';
import { LocaleEnum, LocalizedTextInput } from '../platform/graphql/localized.type.js';
import { RoleKindEnum } from './role.type.js';

@InputType({ description: 'Which people a list holds; what is left out does not narrow it.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'The slug of a group that they belong to.' })
  group?: string;

  @Field(() => ID, { nullable: true, description: 'An institution that they have or had a place in.' })
  institution?: string;

  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  search?: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1, two letters: where an institution is that they have a place in or a role for today.',
  })
  countryCode?: string;

  @Field(() => RoleKindEnum, { nullable: true, description: 'A role that they hold today.' })
  role?: RoleKind;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose address a mail server has refused, as their managers know it.',
  })
  isMailRefused?: boolean;
}

@InputType({ description: 'A person as a manager writes them.' })
export class PersonInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  honorific?: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Several people read this mailbox; without it an address belongs to one person.',
  })
  sharesMailbox?: boolean;

  @Field(() => LocaleEnum, { nullable: true, description: 'The language that they are written to in.' })
  locale?: Locale;

  @Field(() => String, { nullable: true, description: 'IANA name.' })
  timeZone?: string;
}

@InputType({ description: 'What a manager changes of a person.' })
export class PersonRevision {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  honorific?: string;

  @Field(() => String, { nullable: true, description: 'Left out, the address stays as it is.' })
  email?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Several people read this mailbox; without it an address belongs to one person.',
  })
  sharesMailbox?: boolean;

  @Field(() => LocaleEnum, { nullable: true })
  locale?: Locale;

  @Field(() => String, { nullable: true, description: 'IANA name.' })
  timeZone?: string;
}

@InputType({ description: 'What people write of themselves.' })
export class ProfileInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  honorific?: string;

  @Field(() => LocaleEnum, { nullable: true })
  locale?: Locale;

  @Field(() => String, { nullable: true, description: 'IANA name.' })
  timeZone?: string;

  @Field(() => Boolean, {
    description: 'Whether fellow members may find the name in the directory; the address never.',
  })
  isListed!: boolean;
}

@InputType({ description: 'A person’s place in an institution, as typed.' })
export class AffiliationInput {
  @Field(() => ID)
  person!: string;

  @Field(() => ID)
  institution!: string;

  @Field(() => LocalizedTextInput, { nullable: true })
  function?: LocalizedTextInput;

  @Field(() => String, { description: '`YYYY-MM-DD`.' })
  fromOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day, itself included.' })
  toOn?: string;
}

@InputType({ description: 'A letter from one person to another.' })
export class LetterInput {
  @Field(() => String)
  subject!: string;

  @Field(() => String, { description: 'Plain text; an empty line begins a new paragraph.' })
  text!: string;
}
