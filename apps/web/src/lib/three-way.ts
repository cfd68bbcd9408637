/** Two people wrote the same field, each something else. */
export interface Clash {
  /** Where it stands, as in `agenda.2.title`. */
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What came of laying two edits of one thing together. */
export interface Merged {
  /** Both edits in one; where they clash, mine. */
  readonly value: unknown;
  readonly clashes: readonly Clash[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether two values of plain data say the same. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isRecord(one) && isRecord(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
  }
  return false;
};

const idOf = (row: unknown): string | null => (isRecord(row) && typeof row['id'] === 'string' ? row['id'] : null);

const at = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

/** Rows with ids are laid together by id, in my order; what is new on either side stays. */
const mergeRows = (
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: string,
): Merged => {
  const find = (rows: readonly unknown[], id: string): unknown => rows.find((row) => idOf(row) === id);
  const clashes: Clash[] = [];
  const value: unknown[] = [];
  const keep = (row: unknown): void => {
    if (row !== undefined) value.push(row);
  };
  for (const row of mine) {
    const id = idOf(row);
    const before = id === null ? undefined : find(base, id);
    if (id === null || before === undefined) {
      keep(row);
      continue;
    }
    const merged = merge(before, row, find(theirs, id), at(path, value.length));
    clashes.push(...merged.clashes);
    keep(merged.value);
  }
  for (const row of theirs) {
    const id = idOf(row);
    const isMine = id !== null && find(mine, id) !== undefined;
    const before = id === null ? undefined : find(base, id);
    if (isMine) continue;
    if (before === undefined) keep(row);
    else if (!isSame(before, row)) {
      clashes.push({ path: at(path, value.length), mine: undefined, theirs: row });
      keep(row);
    }
  }
  return { value, clashes };
};

const mergeList = (
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: string,
): Merged => {
  const hasIds = [...base, ...theirs].length > 0 && [...base, ...theirs].every((row) => idOf(row) !== null);
  if (hasIds) return mergeRows(base, mine, theirs, path);
  if (base.length !== mine.length || base.length !== theirs.length)
    return { value: mine, clashes: [{ path, mine, theirs }] };
  const merged = mine.map((row, index) => merge(base[index], row, theirs[index], at(path, index)));
  return { value: merged.map(({ value }) => value), clashes: merged.flatMap(({ clashes }) => clashes) };
};

const mergeRecord = (
  base: Record<string, unknown>,
  mine: Record<string, unknown>,
  theirs: Record<string, unknown>,
  path: string,
): Merged => {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = keys.map((key) => ({ key, ...merge(base[key], mine[key], theirs[key], at(path, key)) }));
  return {
    value: Object.fromEntries(merged.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]))),
    clashes: merged.flatMap(({ clashes }) => clashes),
  };
};

/** Lays two edits of `base` together, field by field; only where both wrote something else do they clash. */
export const merge = (base: unknown, mine: unknown, theirs: unknown, path = ''): Merged => {
  if (isSame(mine, theirs) || isSame(base, theirs)) return { value: mine, clashes: [] };
  if (isSame(base, mine)) return { value: theirs, clashes: [] };
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergeRecord(base, mine, theirs, path);
  if (isList(base) && isList(mine) && isList(theirs)) return mergeList(base, mine, theirs, path);
  return { value: mine ?? theirs, clashes: [{ path, mine, theirs }] };
};

/** The same data with another value at a path; `undefined` takes a row out of its list. */
export const withAt = (data: unknown, path: string, value: unknown): unknown => {
  const [first = '', ...rest] = path.split('.');
  const inner = (child: unknown): unknown => (rest.length === 0 ? value : withAt(child, rest.join('.'), value));
  if (isList(data))
    return data.flatMap((row, index) =>
      index === Number(first) ? [inner(row)].filter((one) => one !== undefined) : [row],
    );
  if (isRecord(data)) return { ...data, [first]: inner(data[first]) };
  return data;
};

/** The same data with what a person chose at each path; from the last row to the first, so that none moves meanwhile. */
export const withChoices = (data: unknown, choices: ReadonlyMap<string, unknown>): unknown =>
  [...choices]
    .toSorted(([one], [other]) => other.localeCompare(one, 'en', { numeric: true }))
    .reduce<unknown>((value, [path, chosen]) => withAt(value, path, chosen), data);

/** What stands at a path. */
export const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (isList(value)) return value[Number(key)];
    return isRecord(value) ? value[key] : undefined;
  }, data);
