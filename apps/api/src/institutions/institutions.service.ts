import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { countries } from '@cauce/domain/countries';
import type { Localized } from '@cauce/domain/localized';
import { newId } from '../platform/database/ids.js';

/** Countries, institutions and people. */
@Injectable()
export class InstitutionsService {
  constructor(private readonly database: PrismaClient) {}

  /** Makes sure that every country of the dictionary can be referred to. */
  async loadCountries(): Promise<void> {
    await this.database.country.createMany({ data: countries.map(({ code }) => ({ code })), skipDuplicates: true });
  }

  /** Finds an institution by its stable key, or makes it. */
  async ensure(
    transaction: Transaction,
    institution: { key: string; name: Localized; countryCode: string | null },
  ): Promise<string> {
    const { id } = await transaction.institution.upsert({
      where: { key: institution.key },
      create: { id: newId(), ...institution },
      update: {},
      select: { id: true },
    });
    return id;
  }

  /** Finds a person by key, or by name where the mailbox is shared, or notes them; addresses are kept in small letters. */
  async ensurePerson(transaction: Transaction, person: { key?: string; name: string; email: string }): Promise<string> {
    const email = person.email.trim().toLowerCase();
    const known = await transaction.person.findFirst({
      where: person.key === undefined ? { email, name: person.name } : { key: person.key },
      select: { id: true },
    });
    if (known) return known.id;
    const { id } = await transaction.person.create({ data: { id: newId(), ...person, email }, select: { id: true } });
    return id;
  }
}
