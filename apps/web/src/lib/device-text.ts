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
