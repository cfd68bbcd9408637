interface Row {
  readonly id: string;
}

/** The rows with one of them changed. */
export const withRow = <One extends Row>(rows: readonly One[], id: string, patch: Partial<One>): One[] =>
  rows.map((row) => (row.id === id ? { ...row, ...patch } : row));

/** The rows without one of them. */
export const withoutRow = <One extends Row>(rows: readonly One[], id: string): One[] =>
  rows.filter((row) => row.id !== id);

/** The rows with one of them on the other side of its neighbour, among those that count as neighbours. */
export const movedRow = <One extends Row>(
  rows: readonly One[],
  id: string,
  by: -1 | 1,
  isNeighbour: (row: One) => boolean = () => true,
): One[] => {
  const among = rows.filter(isNeighbour);
  const from = among.findIndex((row) => row.id === id);
  const [one, other] = [among[from], among[from + by]];
  if (!one || !other) return [...rows];
  return rows.map((row) => (row === one ? other : row === other ? one : row));
};
