import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cauce/database/client';
import { heldFields, type DataCategory, type HeldField } from '@cauce/domain/retention';

/** One thing that is held about a person. */
export interface HeldThing {
  /** The day from which the time counts for which it is kept; null while it does not count. */
  readonly startedOn: string | null;
  readonly facts: readonly HeldFact[];
}

/** One fact of a thing that is held, as it is stored. */
export interface HeldFact {
  readonly field: HeldField;
  readonly value: string;
}

/** Whose data is erased, and when: the person, and all records that were merged into theirs. */
export interface Erasure {
  readonly personId: string;
  readonly personIds: readonly string[];
  /** Their mail addresses that nobody else has. */
  readonly ownAddresses: readonly string[];
  /** The names that they had until now, in small letters. */
  readonly names: readonly string[];
  readonly at: Date;
}

/** A thing that was deleted, or lost the name in it. */
export interface Touched {
  readonly subjectType: string;
  readonly subjectId: string;
}

/** What a noun knows of the personal data that it holds, one kind of thing each. */
export interface HoldsPersonalData {
  readonly category: DataCategory;
  /** It is told to the person alone: whoever erases somebody else is not told of it, and nothing counts it. */
  readonly isForOwnEyes?: true;
  /** Everything of this kind that is held about somebody. */
  readonly find: (personIds: readonly string[]) => Promise<HeldThing[]>;
  /** Erases it as its rule says, and tells what it touched; left out, it stays with a person who has no name any more. */
  readonly erase?: (transaction: Transaction, erasure: Erasure) => Promise<Touched[]>;
  /** Deletes what began before a day, and tells what it was. */
  readonly deleteOlder?: (transaction: Transaction, before: string) => Promise<Touched[]>;
}

/** Where every part of the portal says what it holds about people, so that nobody has to know all parts. */
@Injectable()
export class PersonalDataService {
  private readonly holders: HoldsPersonalData[] = [];

  /** Says what is held, how it is erased, and how it is deleted when its time is over. */
  register(...holders: readonly HoldsPersonalData[]): void {
    this.holders.push(...holders);
  }

  /** All who hold something, in the order in which they said so. */
  all(): readonly HoldsPersonalData[] {
    return this.holders;
  }
}

/** The facts of a thing in the order in which they are read, without those that are not there. */
export const heldFacts = (facts: Partial<Record<HeldField, string | number | Date | null>>): HeldFact[] =>
  heldFields.flatMap((field) => {
    const value = facts[field];
    if (value === null || value === undefined || value === '') return [];
    return [{ field, value: value instanceof Date ? value.toISOString() : String(value) }];
  });
