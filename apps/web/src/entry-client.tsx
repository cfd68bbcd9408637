import { createBrowserHistory } from '@tanstack/react-router';
import { hydrateRoot } from 'react-dom/client';
import keeper from '../worker/page-keeper.ts?worker&url';
import { makeClient } from './lib/apollo.js';
import { cookieNames, readCookie, writeCookie } from './lib/cookies.js';
import { keepNextPage, startKeepingPages } from './lib/kept-pages.js';
import { localeFrom } from './lib/locales.js';
import { readPageState, stateId } from './lib/page-state.js';
import { portalLink } from './lib/portal-link.js';
import { rememberDeviceZone } from './lib/settings.js';
import { App, makeRouter, type Router } from './router.js';
import { contentId } from './ui/layout.js';

const localeOf = (pathname: string) => localeFrom(pathname.split('/')[1]);

/** What a page change means beyond React's part of the document: its language, and where reading goes on. */
const followPageChanges = (router: Router): void => {
  router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
    const locale = localeOf(toLocation.pathname);
    if (locale) document.documentElement.lang = locale;
    if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
    keepNextPage();
    if (!toLocation.hash) document.getElementById(contentId)?.focus({ preventScroll: true });
  });
};

const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  const { cache, settings } = readPageState(document.getElementById(stateId)?.textContent);
  if (!root || !settings) return;
  const client = makeClient(portalLink());
  client.cache.restore(cache);
  const router = makeRouter({ client, settings, fallback: 'en', history: createBrowserHistory(), isServer: false });
  // The page came from our own server entry: without this the router would draw it anew instead of taking it over.
  router.ssr = { manifest: undefined };
  await router.load();
  hydrateRoot(root, <App {...{ client, settings, router }} />);
  document.documentElement.dataset['enhanced'] = '';
  followPageChanges(router);
  rememberDeviceZone();
  const locale = localeOf(window.location.pathname);
  if (locale && !readCookie(cookieNames.language)) writeCookie(cookieNames.language, locale);
  await startKeepingPages(keeper);
};

void start();
