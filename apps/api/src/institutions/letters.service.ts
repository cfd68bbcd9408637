import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { isLocale } from '@cauce/domain/locale';
import { letterInputSchema, lettersADay } from '@cauce/domain/person';
import { wordsIn } from '@cauce/i18n/words';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { MailService } from '../platform/mail/mail.service.js';
import { personPolicy } from './people.policy.js';
import { PeopleService, type StoredPerson } from './people.service.js';

const aDay = 24 * 60 * 60 * 1_000;

/** Letters from one person to another: the portal carries them, so that nobody has to show an address first. */
@Injectable()
export class LettersService {
  constructor(
    private readonly database: PrismaClient,
    private readonly people: PeopleService,
    private readonly mails: MailService,
    private readonly events: EventsService,
  ) {}

  /** Writes to a person; the writer's own name and address go along, so that they can be answered. */
  async write(acting: Acting, id: string, typed: unknown): Promise<StoredPerson> {
    const letter = parseInput(letterInputSchema, typed);
    const person = await this.people.one(acting.viewer, id, 'person');
    allow(acting.viewer, personPolicy.writeTo(acting.viewer, await this.people.factsOf(person)));
    const writer = await this.people.me(acting.viewer);
    if (!writer) throw new DomainError('SIGN_IN_NEEDED');
    const locale = isLocale(person.locale) ? person.locale : 'en';
    const words = wordsIn(locale);
    await this.database.$transaction(async (transaction) => {
      await this.refuseTooMany(transaction, writer.id);
      await this.events.record(transaction, acting, {
        act: 'write-to',
        subject: { type: 'Person', id: person.id },
        groupId: null,
      });
      await this.mails.write(transaction, {
        key: `letter:${newId()}`,
        kind: 'letter',
        personId: person.id,
        to: { name: person.name, address: person.email },
        locale,
        letter: {
          subject: words('mail.letter.subject', { portal: words('interface.name'), subject: letter.subject }),
          greeting: words('mail.greeting', { name: person.name }),
          lines: [words('mail.letter.lead', { name: writer.name }), ...letter.text.split(/\n\s*\n/)],
          notes: [words('mail.letter.answer', { address: writer.email }), words('mail.letter.why')],
        },
      });
    });
    return person;
  }

  private async refuseTooMany(transaction: Transaction, writerId: string): Promise<void> {
    // Letters of one writer wait for each other, so that they are counted one by one.
    await transaction.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${writerId}::uuid FOR UPDATE`;
    const since = new Date(Date.now() - aDay);
    const where = { actorId: writerId, act: 'write-to', occurredAt: { gt: since } };
    if ((await transaction.event.count({ where })) >= lettersADay) {
      throw new DomainError('TOO_MANY', { values: { maximum: lettersADay } });
    }
  }
}
