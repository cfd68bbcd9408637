import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cauce/database/client';
import { Viewer } from '../platform/auth/viewer.js';
import { EventsService } from '../platform/events/events.service.js';
import { MailSenderService, type SettledMail } from '../platform/mail/mail-sender.service.js';

/** The mails by which a country is asked; whether one of them arrived is whether the country was reached. */
export const asking = { OPEN: 'consultation-open', AGAIN: 'consultation-again' } as const;

/** The beginning of the key of every mail by which a country is asked. */
export const askingKey = (consultedCountryId: string): string => `ask:${consultedCountryId}`;

const acts = { reached: 'record-reached', notReached: 'record-not-reached' } as const;

/** Whether a country was reached follows what became of its mails, until a person who knows better records it. */
@Injectable()
export class ConsultationReachService {
  constructor(
    private readonly events: EventsService,
    sender: MailSenderService,
  ) {
    for (const kind of Object.values(asking)) {
      sender.onFate(kind, (transaction, mail, at) => this.follow(transaction, mail, at));
    }
  }

  private async follow(transaction: Transaction, { id: mailId, key }: SettledMail, at: Date): Promise<void> {
    const id = key.split(':')[1] ?? '';
    // Two mails of one country may come to their end at once.
    await transaction.$queryRaw`SELECT 1 FROM "ConsultedCountry" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const country = await transaction.consultedCountry.findUnique({ where: { id }, include: { consultation: true } });
    if (!country || country.consultation.closedAt) return;
    const { countryCode, consultation } = country;
    const arriving = { status: { in: ['WAITING' as const, 'SENT' as const, 'SHOWN' as const] } };
    const isReached =
      (await transaction.mail.count({ where: { key: { startsWith: `${askingKey(id)}:` }, ...arriving } })) > 0;
    if (isReached === country.isReached) return;
    const isRecorded = await transaction.event.count({
      where: {
        subjectType: 'Consultation',
        subjectId: consultation.id,
        act: { in: Object.values(acts) },
        origin: { not: 'PORTAL' },
        details: { path: ['countryCode'], equals: countryCode },
      },
    });
    if (isRecorded > 0) return;
    await transaction.consultedCountry.update({ where: { id }, data: { isReached } });
    const acting = { viewer: new Viewer(null, [], 'PORTAL'), requestId: `mail-${mailId}` };
    await this.events.record(transaction, acting, {
      act: isReached ? acts.reached : acts.notReached,
      subject: { type: 'Consultation', id: consultation.id },
      groupId: consultation.groupId,
      details: { countryCode },
      at,
    });
  }
}
