import { DomainError } from '@cauce/domain/errors';
import { z } from 'zod';

/** The most that one page of a list holds. */
const largestPage = 100;

/** How many rows a page holds; more than the largest page is refused. */
export const pageSize = (first: number): number => {
  if (!Number.isInteger(first) || first < 1 || first > largestPage) {
    throw new DomainError('TOO_MANY', { field: 'first', values: { maximum: largestPage } });
  }
  return first;
};

/** A cursor is the id of a page's last row, wrapped so that nobody builds one by hand. */
const encodeCursor = (id: string): string => Buffer.from(id, 'utf8').toString('base64url');

/** The id in a cursor; what is not a cursor is refused. */
export const decodeCursor = (cursor: string): string => {
  const id = z.uuid().safeParse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!id.success) throw new DomainError('INVALID_INPUT', { field: 'after' });
  return id.data;
};

/** A page out of rows that were asked for one more than it holds. */
export const pageOf = <Row extends { readonly id: string }>(rows: readonly Row[], size: number, totalCount: number) => {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? encodeCursor(last.id) : null },
  };
};
