import { createMemoryHistory } from '@tanstack/react-router';
import type { Locale } from '@cauce/domain/locale';
import { renderToString } from 'react-dom/server';
import { clientFiles } from 'virtual:client-files';
import { makeClient } from './lib/apollo.js';
import { cookieNames } from './lib/cookies.js';
import { fillDocument, withoutScripts } from './lib/document.js';
import { localeFrom, looksLikeLanguage, negotiate } from './lib/locales.js';
import type { PageRequest, RenderedPage } from './lib/page-request.js';
import { schemaLink } from './lib/schema-link.js';
import { themeFrom, usableZone, type Settings } from './lib/settings.js';
import { inLanguage, withLanguage } from './lib/paths.js';
import { App, makeRouter } from './router.js';

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

const renderPage = async (request: PageRequest, known: Locale | undefined): Promise<RenderedPage> => {
  const settings = settingsFor(request);
  const fallback = preferredLocale(request);
  const locale = known ?? fallback;
  const client = makeClient(schemaLink(request.execute), { isServer: true });
  const history = createMemoryHistory({ initialEntries: [request.url] });
  const router = makeRouter({ client, settings, fallback, history, isServer: true });
  await router.load();
  const result = router._serverResult;
  if (result?.type === 'redirect') {
    const location = result.redirect.headers.get('location') ?? inLanguage(request.url, locale);
    return { status: result.redirect.status, location, html: '', locale };
  }
  const app = renderToString(<App {...{ client, settings, router }} />);
  const status = known ? (result?.status ?? 200) : 404;
  const { matches } = router.state;
  const page = matches.map(({ staticData }) => staticData.page).find((name) => name !== undefined);
  const html = fillDocument({
    template: request.template,
    app,
    locale,
    theme: settings.theme,
    state: { cache: client.extract(), settings },
    linkedData: matches.map(({ loaderData }) => linkedDataIn(loaderData)).filter((data) => data !== undefined),
    scripts: [...(clientFiles[locale] ?? []), ...(page ? (clientFiles[page] ?? []) : [])],
  });
  return { status, html: status >= 500 || !known ? withoutScripts(html) : html, locale };
};

/** Makes the page of an address, complete without scripts. */
export const render = async (request: PageRequest): Promise<RenderedPage> => {
  const [path = ''] = request.url.split(/[?#]/);
  const [, first = ''] = path.split('/');
  const locale = localeFrom(first);
  if (locale || looksLikeLanguage(first)) return renderPage(request, locale);
  return { status: 302, location: withLanguage(request.url, preferredLocale(request)), html: '' };
};
