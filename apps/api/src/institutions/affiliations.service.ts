import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { affiliationInputSchema } from '@cauce/domain/person';
import { daySchema } from '@cauce/domain/time';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import { written } from '../platform/database/texts.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { InstitutionsService } from './institutions.service.js';
import { personPolicy, visibleTo } from './people.policy.js';
import { PeopleService, type StoredPerson } from './people.service.js';

/** The places of people in institutions, from a day to a day. */
@Injectable()
export class AffiliationsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly institutions: InstitutionsService,
    private readonly people: PeopleService,
  ) {}

  /** Gives a person a place in an institution. */
  async add(acting: Acting, typed: unknown, at?: Date): Promise<StoredPerson> {
    const input = parseInput(affiliationInputSchema, typed);
    const person = await this.people.one(acting.viewer, input.person, 'person');
    const institution = await this.institutions.one(acting.viewer, input.institution, 'institution');
    allow(acting.viewer, personPolicy.edit(acting.viewer, await this.people.factsOf(person)));
    return this.database.$transaction(async (transaction) => {
      const { id: affiliationId } = await transaction.affiliation.create({
        data: {
          id: newId(),
          personId: person.id,
          institutionId: institution.id,
          fromOn: input.fromOn,
          toOn: input.toOn ?? null,
          ...(input.function ? { function: written(null, input.function, acting.viewer.personId) } : {}),
        },
      });
      await this.events.record(transaction, acting, {
        act: 'affiliate',
        subject: { type: 'Person', id: person.id },
        groupId: null,
        details: { affiliationId, institutionId: institution.id },
        ...(at ? { at } : {}),
      });
      return person;
    });
  }

  /** Ends a person's place in an institution with a last day. */
  async end(acting: Acting, id: string, typedDay: string): Promise<StoredPerson> {
    const toOn = parseInput(daySchema, typedDay);
    const affiliation = z.uuid().safeParse(id).success
      ? await this.database.affiliation.findFirst({ where: { id, person: visibleTo(acting.viewer) } })
      : null;
    if (!affiliation) throw new DomainError('NOT_FOUND');
    const person = await this.people.one(acting.viewer, affiliation.personId);
    allow(acting.viewer, personPolicy.edit(acting.viewer, await this.people.factsOf(person)));
    if (toOn < affiliation.fromOn) throw new DomainError('INVALID_INPUT', { field: 'on' });
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.affiliation.updateMany({
        where: { id, OR: [{ toOn: null }, { toOn: { gt: toOn } }] },
        data: { toOn },
      });
      if (count === 0) throw new DomainError('NOTHING_DUE');
      await this.events.record(transaction, acting, {
        act: 'end-affiliation',
        subject: { type: 'Person', id: person.id },
        groupId: null,
        to: toOn,
        details: { affiliationId: id, institutionId: affiliation.institutionId },
      });
      return person;
    });
  }
}
