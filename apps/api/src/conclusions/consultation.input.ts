import { Field, InputType } from '@nestjs/graphql';
import type { Stance } from '@cauce/domain/consultation';
import { LocalizedTextInput } from '../platform/graphql/localized.type.js';
import { StanceEnum } from './consultation.type.js';

@InputType({ description: 'A country’s word as typed; a reservation or an objection says why.' })
export class PositionInput {
  @Field(() => StanceEnum)
  stance!: Stance;

  @Field(() => LocalizedTextInput, { nullable: true })
  text?: LocalizedTextInput;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The country asks that everybody can read its reservation once the conclusion is adopted.',
  })
  isPublic?: boolean;
}
