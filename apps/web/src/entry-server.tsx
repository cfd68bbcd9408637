import { createMemoryHistory } from '@tanstack/react-router';
import type { Locale } from '@cauce/domain/locale';
import type { ReactNode } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server';
import { clientFiles } from 'virtual:client-files';
import { makeClient } from './lib/apollo.js';
import { cookieNames } from './lib/cookies.js';
import { fillDocument, withoutScripts } from './lib/document.js';
import { localeFrom, looksLikeLanguage, negotiate } from './lib/locales.js';
import type { Making } from './lib/page-context.js';
import { RefusedPage } from './lib/errors.js';
import type { PageRequest, RenderedPage } from './lib/page-request.js';
import { schemaLink } from './lib/schema-link.js';
import { themeFrom, usableZone, type Settings } from './lib/settings.js';
import { inLanguage, withLanguage } from './lib/paths.js';
import { App, makeRouter, type Router } from './router.js';

const preferredLocale = ({ cookies, acceptLanguage }: PageRequest): Locale =>
  localeFrom(cookies[cookieNames.language]) ?? negotiate(acceptLanguage) ?? 'en';

const settingsFor = ({ cookies, origin }: PageRequest): Settings => ({
  origin,
  openedAt: new Date().toISOString(),
  timeZone: usableZone(cookies[cookieNames.chosenZone]) ?? usableZone(cookies[cookieNames.deviceZone]),
  theme: themeFrom(cookies[cookieNames.theme]),
});

const linkedDataIn = (loaded: unknown): unknown =>
  typeof loaded === 'object' && loaded !== null && 'linkedData' in loaded ? loaded.linkedData : undefined;

const isPrivate = (loaded: unknown): boolean =>
  typeof loaded === 'object' && loaded !== null && 'isPrivate' in loaded && loaded.isPrivate === true;

const routerFor = async (request: PageRequest, making: Making): Promise<Router> => {
  const history = createMemoryHistory({ initialEntries: [request.url] });
  const router = makeRouter({ ...making, history, isServer: true });
  await router.load();
  return router;
};

/** React hides what throws inside a boundary and leaves this mark for the browser to try again. */
const markOfFailure = '<!--$!-->';

/** Draws once more to learn what went wrong, which the string does not tell. */
const reasonsOf = async (page: ReactNode): Promise<string> => {
  const reasons: string[] = [];
  const onError = (error: unknown): void => {
    reasons.push(error instanceof Error ? (error.stack ?? String(error)) : String(error));
  };
  const stream = await renderToReadableStream(page, { onError });
  await stream.allReady;
  await stream.cancel();
  return reasons.join('\n');
};

/** Draws the page; where it cannot be drawn, the page that says so, with a number that the log has too. */
const draw = async (request: PageRequest, making: Making, router: Router) => {
  const page = <App {...making} router={router} />;
  const app = renderToString(page);
  if (!app.includes(markOfFailure))
    return { app, status: router._serverResult?.type === 'render' ? router._serverResult.status : 200 };
  const errorId = crypto.randomUUID();
  // eslint-disable-next-line no-console -- the log is where the number on the page is looked up
  console.error(`${errorId} ${request.url} could not be drawn: ${await reasonsOf(page)}`);
  const failed = { ...making, failure: new RefusedPage(errorId) };
  return { app: renderToString(<App {...failed} router={await routerFor(request, failed)} />), status: 500 };
};

const renderPage = async (request: PageRequest, known: Locale | undefined): Promise<RenderedPage> => {
  const settings = settingsFor(request);
  const fallback = preferredLocale(request);
  const locale = known ?? fallback;
  const client = makeClient(schemaLink(request.execute), { isServer: true });
  const making = { client, settings, fallback };
  const router = await routerFor(request, making);
  const result = router._serverResult;
  if (result?.type === 'redirect') {
    const location = result.redirect.headers.get('location') ?? inLanguage(request.url, locale);
    return { status: result.redirect.status, location, html: '', locale };
  }
  const drawn = await draw(request, making, router);
  const isMalformed = request.isMalformed === true;
  const status = isMalformed ? 400 : known ? drawn.status : 404;
  const { matches } = router.state;
  const page = matches.map(({ staticData }) => staticData.page).find((name) => name !== undefined);
  const html = fillDocument({
    template: request.template,
    app: drawn.app,
    locale,
    theme: settings.theme,
    state: { cache: client.extract(), settings },
    linkedData: matches.map(({ loaderData }) => linkedDataIn(loaderData)).filter((data) => data !== undefined),
    scripts: [...(clientFiles[locale] ?? []), ...(page ? (clientFiles[page] ?? []) : [])],
  });
  const isPublic =
    status === 200 &&
    matches.some(({ staticData }) => staticData.isPublic) &&
    !matches.some(({ loaderData }) => isPrivate(loaderData));
  // The browser's router can make nothing of a malformed address either.
  const isStill = status >= 500 || !known || isMalformed || matches.some(({ staticData }) => staticData.isStill);
  return { status, html: isStill ? withoutScripts(html) : html, locale, isPublic };
};

/** Makes the page of an address, complete without scripts. */
export const render = async (request: PageRequest): Promise<RenderedPage> => {
  const [path = ''] = request.url.split(/[?#]/);
  const [, first = ''] = path.split('/');
  const locale = localeFrom(first);
  if (locale || looksLikeLanguage(first)) return renderPage(request, locale);
  return { status: 302, location: withLanguage(request.url, preferredLocale(request)), html: '' };
};
