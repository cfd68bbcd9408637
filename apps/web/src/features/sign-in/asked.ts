import { useState, useSyncExternalStore } from 'react';
import { deviceText } from '../../lib/device-text.js';

/** That a mail was asked for here, and what has to come with its code. */
export interface Asked {
  readonly asked: string;
  readonly address: string;
}

const device = deviceText('sign-in.asked');
const never = (): (() => void) => () => undefined;

const askedFrom = (text: string | null): Asked | null => {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('asked' in value) || !('address' in value)) return null;
  const { asked, address } = value;
  return typeof asked === 'string' && typeof address === 'string' ? { asked, address } : null;
};

/** What was asked for in this tab; it survives that somebody goes away to read the mail. */
export const useAsked = (): readonly [Asked | null, (asked: Asked | null) => void] => {
  const kept = useSyncExternalStore(never, device.read, () => null);
  const [said, setSaid] = useState<Asked | null | undefined>(undefined);
  const say = (asked: Asked | null): void => {
    device.write(asked === null ? null : JSON.stringify(asked));
    setSaid(asked);
  };
  return [said === undefined ? askedFrom(kept) : said, say];
};
