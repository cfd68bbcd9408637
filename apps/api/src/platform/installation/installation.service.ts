import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import type { Localized } from '@cauce/domain/localized';
import type { InstallationKind } from '../auth/door.js';

/** What this installation was born as. */
@Injectable()
export class InstallationService {
  constructor(private readonly database: PrismaClient) {}

  /** Writes down what the installation is, once; its kind never changes. */
  async bear(transaction: Transaction, kind: InstallationKind, name: Localized): Promise<void> {
    await transaction.installation.create({ data: { kind, name } });
  }

  /** The kind, or null before birth. */
  kind(): Promise<InstallationKind | null> {
    return installationKind(this.database);
  }
}

/** The kind of the installation behind a database, or null before its birth. */
export const installationKind = async (database: PrismaClient): Promise<InstallationKind | null> => {
  const installation = await database.installation.findFirst({ select: { kind: true } });
  return installation?.kind ?? null;
};
