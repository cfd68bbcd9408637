import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.js';

/** A batching loader that lives as long as one request: made once, asked with the request's context. */
export const perRequest = <Key, Value>(
  batch: (keys: readonly Key[], context: RequestContext) => Promise<Value[]>,
): ((context: RequestContext) => DataLoader<Key, Value>) => {
  const made = new WeakMap<RequestContext, DataLoader<Key, Value>>();
  return (context) => {
    const known = made.get(context);
    if (known) return known;
    const loader = new DataLoader<Key, Value>((keys) => batch(keys, context));
    made.set(context, loader);
    return loader;
  };
};

/** Sorts children under the keys of their parents, an empty list where a parent has none. */
export const groupedBy = <Key, Child>(
  keys: readonly Key[],
  children: readonly Child[],
  keyOf: (child: Child) => Key,
): Child[][] => {
  const groups = new Map<Key, Child[]>(keys.map((key) => [key, []]));
  for (const child of children) groups.get(keyOf(child))?.push(child);
  return keys.map((key) => groups.get(key) ?? []);
};
