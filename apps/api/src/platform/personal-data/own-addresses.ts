import type { Transaction } from '@cauce/database/client';

/** The mail addresses of people that nobody else has: what hangs on one of them is theirs alone. */
export const ownAddressesOf = async (
  database: Pick<Transaction, 'person'>,
  personIds: readonly string[],
): Promise<string[]> => {
  const ids = [...personIds];
  const people = await database.person.findMany({
    where: { id: { in: ids }, erasedAt: null },
    select: { email: true },
  });
  const addresses = [...new Set(people.map(({ email }) => email))];
  const shared = await database.person.findMany({
    where: { email: { in: addresses }, id: { notIn: ids }, erasedAt: null },
    select: { email: true },
  });
  const others = new Set(shared.map(({ email }) => email));
  return addresses.filter((address) => !others.has(address));
};
