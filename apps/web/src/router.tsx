import { ApolloProvider } from '@apollo/client/react';
import { createRouter, RouterProvider, type RouterHistory } from '@tanstack/react-router';
import type { Making } from './lib/page-context.js';
import { SettingsContext } from './lib/settings.js';
import { routeTree } from './routes.js';
import { AbsentPage } from './ui/absent-page.js';
import { FailedPage } from './ui/failed-page.js';

declare module '@tanstack/react-router' {
  interface Register {
    router: Router;
  }
  interface StaticDataRouteOption {
    /** The name of the page's file, by which the server finds what the browser will load for it. */
    readonly page?: string;
    /** Whether it shows to somebody of whom nothing is known only what everybody may read. */
    readonly isPublic?: boolean;
    /** Whether it comes without scripts: it is shown at other addresses than its own. */
    readonly isStill?: boolean;
  }
}

interface RouterOptions extends Making {
  readonly history: RouterHistory;
  readonly isServer: boolean;
}

// Addresses hold words as they are: `group=3.10` is not a number.
const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));
const stringifySearch = (search: Record<string, unknown>): string => {
  const entries = Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []));
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
};

/** The router over all addresses, for the browser's life or for one page on the server. */
export const makeRouter = ({ history, isServer, ...making }: RouterOptions) =>
  createRouter({
    routeTree,
    history,
    isServer,
    context: making,
    parseSearch,
    stringifySearch,
    trailingSlash: 'never',
    scrollRestoration: !isServer,
    defaultPendingMs: 400,
    defaultNotFoundComponent: () => <AbsentPage />,
    defaultErrorComponent: ({ error }) => <FailedPage error={error} />,
  });

export type Router = ReturnType<typeof makeRouter>;

/** The whole page, as the server writes it and the browser takes it over. */
export const App = ({ router, client, settings }: Pick<Making, 'client' | 'settings'> & { router: Router }) => (
  <ApolloProvider client={client}>
    <SettingsContext value={settings}>
      <div data-app>
        <RouterProvider router={router} />
      </div>
    </SettingsContext>
  </ApolloProvider>
);
