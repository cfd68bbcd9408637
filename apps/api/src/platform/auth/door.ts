/** Whether the installation is a demo or a real one: a property of its data, written when it was born. */
export type InstallationKind = 'DEMO' | 'REAL';

/** What is asked of a request to know whether it is let in, and who stands behind it. */
export interface Caller {
  readonly remoteAddress: string | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
}

/** The headers that only something in between adds. */
const forwardingHeaders = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-forwarded-server',
  'x-real-ip',
  'x-original-host',
  'cf-connecting-ip',
  'true-client-ip',
];

const loopbackNames = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
const loopbackAddresses = /^(?:::ffff:)?127(?:\.\d{1,3}){3}$|^::1$/;

const header = (caller: Caller, name: string): string | undefined => {
  const value = caller.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

/**
 * Who is let in at all. A demo opens its management to whoever reaches it, so it answers only this machine:
 * a foreign Host or a trace of a proxy is turned away, and nothing put before it can open it to the world.
 */
export class Door {
  constructor(readonly kind: InstallationKind) {}

  /** Whether the request came from this machine, to a name of this machine, with nothing in between. */
  isDirect(caller: Caller): boolean {
    return (
      caller.remoteAddress !== undefined &&
      loopbackAddresses.test(caller.remoteAddress) &&
      loopbackNames.test(header(caller, 'host') ?? '') &&
      forwardingHeaders.every((name) => caller.headers[name] === undefined)
    );
  }

  /** Whether the request may be answered. */
  letsIn(caller: Caller): boolean {
    return this.kind === 'REAL' || this.isDirect(caller);
  }

  /** Whether a request that changes something comes from the portal's own pages, or from no page at all. */
  isOwnPage(caller: Caller): boolean {
    const site = header(caller, 'sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    const origin = header(caller, 'origin');
    if (origin === undefined) return true;
    return URL.canParse(origin) && new URL(origin).host === header(caller, 'host');
  }
}
