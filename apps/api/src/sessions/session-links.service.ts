import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';

/** The rows of a session that other nouns hang on. */
export type LinkedRows = 'agenda' | 'questions';

/** Says which of these rows a noun hangs on. */
export type FindsLinked = (transaction: Transaction, ids: readonly string[]) => Promise<string[]>;

/** Where every noun's service says, as it is made, on which rows of a session it hangs: those are not taken away from under it. */
@Injectable()
export class SessionLinksService {
  private readonly known: { readonly rows: LinkedRows; readonly finds: FindsLinked }[] = [];

  /** Says how a noun finds the rows that it hangs on. */
  registerLinks(rows: LinkedRows, finds: FindsLinked): void {
    this.known.push({ rows, finds });
  }

  /** Refuses to remove rows that something hangs on. */
  async refuseLinked(transaction: Transaction, rows: LinkedRows, ids: readonly string[]): Promise<void> {
    for (const { finds } of this.known.filter((link) => link.rows === rows)) {
      if ((await finds(transaction, ids)).length > 0) throw new DomainError('STILL_LINKED', { field: rows });
    }
  }
}
