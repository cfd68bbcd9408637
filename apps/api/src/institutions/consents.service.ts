import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma, type Transaction } from '@cauce/database/client';
import { consentPurposes, consentVersions, type ConsentPurpose } from '@cauce/domain/consent';
import { DomainError } from '@cauce/domain/errors';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { HoldingsService } from './holdings.service.js';
import { canHaveProfile } from './people.policy.js';

/** One time that a person agreed, as it is stored. */
export type StoredConsent = Prisma.ConsentGetPayload<object>;

/** An agreement to a purpose under the text of today, as it is stored. */
export const agreementTo = (purpose: ConsentPurpose, grantedAt: Date) => ({
  id: newId(),
  purpose,
  textVersion: consentVersions[purpose],
  grantedAt,
});

/** What people agreed to, purpose by purpose; whatever needs their leave asks for a consent that stands now. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly holdings: HoldingsService,
  ) {
    this.holdings.registerReferences({ to: 'PERSON', table: 'Consent', column: 'personId', row: 'id' });
  }

  /** All that a person ever agreed to, the latest first. */
  of(personId: string): Promise<StoredConsent[]> {
    return this.database.consent.findMany({ where: { personId }, orderBy: [{ grantedAt: 'desc' }, { id: 'desc' }] });
  }

  /** Agrees to a purpose under the text that was read; refused with `CONFLICT` where there is a newer one. */
  grant(acting: Acting, purpose: ConsentPurpose, textVersion: number): Promise<StoredConsent[]> {
    if (textVersion !== consentVersions[purpose]) {
      throw new DomainError('CONFLICT', { field: 'textVersion', values: { version: consentVersions[purpose] } });
    }
    return this.decideOwn(acting, purpose, true);
  }

  /** Takes an agreement back, with effect on the next thing that anybody asks for. */
  withdraw(acting: Acting, purpose: ConsentPurpose): Promise<StoredConsent[]> {
    return this.decideOwn(acting, purpose, false);
  }

  /** Writes a person's decision as part of another act; tells whether it changed anything. */
  async decide(
    transaction: Transaction,
    acting: Acting,
    { personId, purpose, isAgreed }: { personId: string; purpose: ConsentPurpose; isAgreed: boolean },
    said?: Date,
  ): Promise<boolean> {
    const at = said ?? new Date();
    await transaction.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
    const open = await transaction.consent.findMany({ where: { personId, purpose, withdrawnAt: null } });
    const textVersion = consentVersions[purpose];
    const isUnchanged = isAgreed ? open.some((given) => given.textVersion === textVersion) : open.length === 0;
    if (isUnchanged) return false;
    await transaction.consent.updateMany({
      where: { id: { in: open.map(({ id }) => id) } },
      data: { withdrawnAt: at },
    });
    if (isAgreed) {
      await transaction.consent.create({ data: { personId, ...agreementTo(purpose, at) } });
    }
    await this.events.record(transaction, acting, {
      act: isAgreed ? 'grant-consent' : 'withdraw-consent',
      subject: { type: 'Person', id: personId },
      groupId: null,
      details: { purpose, textVersion },
      // Whoever writes down what somebody else decided does so for them.
      ...(acting.viewer.personId === null || acting.viewer.personId === personId ? {} : { onBehalfOfId: personId }),
      ...(said ? { at: said } : {}),
    });
    return true;
  }

  private async decideOwn(acting: Acting, typed: ConsentPurpose, isAgreed: boolean): Promise<StoredConsent[]> {
    const purpose = parseInput(z.enum(consentPurposes), typed);
    const { viewer } = acting;
    allow(viewer, canHaveProfile(viewer));
    const personId = viewer.personId ?? '';
    return this.database.$transaction(async (transaction) => {
      const isChanged = await this.decide(transaction, acting, { personId, purpose, isAgreed });
      if (!isChanged) throw new DomainError('NOTHING_DUE');
      return transaction.consent.findMany({
        where: { personId, purpose },
        orderBy: [{ grantedAt: 'desc' }, { id: 'desc' }],
      });
    });
  }
}
