import type { z } from 'zod';

/** A text that waits on this device, in this tab, until it has been stored elsewhere. */
export interface DeviceText {
  readonly read: () => string | null;
  readonly write: (text: string | null) => void;
}

// A browser may refuse its storage, or have no room left: what is typed then stays on the page alone.
const attempted = <Value>(attempt: () => Value, otherwise: Value): Value => {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
};

/** The text under a name; it ends with the tab, so that a shared computer keeps nothing. */
export const deviceText = (name: string): DeviceText => ({
  read: () => attempted(() => sessionStorage.getItem(name), null),
  write: (text) =>
    attempted(() => {
      if (text === null) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, text);
    }, undefined),
});

/** What a kept text says, where it still has the shape that is asked for. */
export const valueIn = <Schema extends z.ZodType>(text: string | null, schema: Schema): z.output<Schema> | null => {
  if (text === null) return null;
  const parsed = attempted((): unknown => JSON.parse(text), null);
  return schema.safeParse(parsed).data ?? null;
};
