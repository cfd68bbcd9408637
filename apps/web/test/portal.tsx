import { createMemoryHistory } from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { makeClient } from '../src/lib/apollo.js';
import type { PageRequest } from '../src/lib/page-request.js';
import { schemaLink } from '../src/lib/schema-link.js';
import { App, makeRouter, type Router } from '../src/router.js';

interface OpenOptions {
  readonly execute: PageRequest['execute'];
  /** When the page is opened, ISO 8601. */
  readonly now?: string;
}

/** Opens an address of the portal as a browser with scripts would, over an API of the spec's own. */
export const openPage = async (
  path: string,
  { execute, now = '2026-11-24T12:00:00.000Z' }: OpenOptions,
): Promise<{ router: Router; user: UserEvent }> => {
  const client = makeClient(schemaLink(execute));
  const settings = { origin: 'https://portal.test', openedAt: now, timeZone: null, theme: 'light' } as const;
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = makeRouter({ client, settings, fallback: 'en', history, isServer: false });
  await router.load();
  await act(async () => {
    render(<App {...{ client, settings, router }} />);
  });
  return { router, user: userEvent.setup() };
};
