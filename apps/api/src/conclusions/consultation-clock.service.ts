import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cauce/database/client';
import { extraWorkingDays } from '@cauce/domain/consultation';
import { dayOf } from '@cauce/domain/time';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { HolidaysService } from './holidays.service.js';

/** The time that countries have: a text that says otherwise gives them time to say so. */
@Injectable()
export class ConsultationClockService {
  constructor(
    private readonly events: EventsService,
    private readonly holidays: HolidaysService,
  ) {}

  /** Asks the countries again: each has some working days from now on, whatever day was set before. */
  async askAgain(transaction: Transaction, acting: Acting, consultationId: string, now: Date = new Date()) {
    const { id, groupId, closesOn, countries } = await transaction.consultation.findUniqueOrThrow({
      where: { id: consultationId },
      include: { countries: true },
    });
    const codes = countries.map(({ countryCode }) => countryCode);
    const least = this.holidays.afterEverywhere(dayOf(now), extraWorkingDays, codes);
    if (least <= closesOn) return;
    await transaction.consultation.update({ where: { id }, data: { closesOn: least, version: { increment: 1 } } });
    await this.events.record(transaction, acting, {
      act: 'ask-again',
      subject: { type: 'Consultation', id },
      groupId,
      from: closesOn,
      to: least,
      at: now,
    });
  }
}
