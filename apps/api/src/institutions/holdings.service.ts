import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cauce/database/client';
import type { Acting } from '../platform/events/events.service.js';

/** Where a hand-over takes place: in a group, or for an institution. */
export type HandOverScope =
  | { readonly groupId: string; readonly institutionId: null }
  | { readonly groupId: null; readonly institutionId: string };

/** From whom to whom, where, and the successor's first day. */
export interface HandOver {
  readonly leaverId: string;
  readonly successorId: string;
  readonly scope: HandOverScope;
  readonly on: string;
  /** When it was done, where that is not now. */
  readonly at?: Date;
}

/** A thing that a leaver leaves open: what it is, in words of its noun, and what becomes of it. */
export interface OpenThing {
  /** The noun it belongs to, such as `ROLE`. */
  readonly noun: string;
  readonly id: string;
  /** What it is among its noun: the kind of a role, the number of a commitment. */
  readonly what: string;
  readonly groupId: string | null;
  readonly institutionId: string | null;
  /** False where the successor has it already, and the leaver's merely ends. */
  readonly isMoved: boolean;
}

/** What a noun does when somebody leaves: moves every open thing in the scope to the successor, and says which. */
export type MovesOpenThings = (transaction: Transaction, acting: Acting, handOver: HandOver) => Promise<OpenThing[]>;

/** A column that refers to people or institutions, and moves when two of them become one. */
export interface Reference {
  readonly to: 'PERSON' | 'INSTITUTION';
  readonly table: string;
  readonly column: string;
  /** The column that names a moved row among those of the kept one, so that it can move back. */
  readonly row: string;
  /** How many rows of the two could not stand together. */
  readonly conflicts?: (transaction: Transaction, keptId: string, goneId: string) => Promise<number>;
}

/** Where every noun's service says, as it is made, what it holds of people and institutions, so that those need not know the nouns. */
@Injectable()
export class HoldingsService {
  private readonly openThings: MovesOpenThings[] = [];
  private readonly known: Reference[] = [];

  /** Says how a noun hands over. */
  registerOpenThings(moves: MovesOpenThings): void {
    this.openThings.push(moves);
  }

  /** Says which columns refer to people and institutions. */
  registerReferences(...references: readonly Reference[]): void {
    this.known.push(...references);
  }

  /** Moves all open things of a leaver, noun after noun. */
  async moveAll(transaction: Transaction, acting: Acting, handOver: HandOver): Promise<OpenThing[]> {
    const moved: OpenThing[] = [];
    for (const moves of this.openThings) moved.push(...(await moves(transaction, acting, handOver)));
    return moved;
  }

  /** Every column that refers to one of a kind. */
  referencesTo(kind: Reference['to']): readonly Reference[] {
    return this.known.filter(({ to }) => to === kind);
  }
}
