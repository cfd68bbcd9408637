import { keptFiles, keptPages, type Keeping } from '../src/lib/kept-names.js';
import { localeFrom } from '../src/lib/locales.js';
import { paths } from '../src/lib/paths.js';

declare const self: ServiceWorkerGlobalScope;

const mostPages = 60;
const mostFiles = 240;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const addressOf = (url: string): URL => {
  const address = new URL(url);
  address.hash = '';
  return address;
};

const languageIn = ({ pathname }: URL) => localeFrom(pathname.split('/')[1]);

/** Only the server knows what everybody may read; it says so of each page that it draws for nobody in particular. */
const isForEverybody = ({ status, redirected, headers }: Response): boolean =>
  status === 200 &&
  !redirected &&
  (headers
    .get('cache-control')
    ?.split(/\s*,\s*/)
    .includes('public') ??
    false);

const forgetBeyond = async (cache: Cache, most: number): Promise<void> => {
  const [...requests] = await cache.keys();
  await Promise.all(requests.slice(0, Math.max(0, requests.length - most)).map((request) => cache.delete(request)));
};

/** Keeps a page as it has just come; one that is gone, or not for everybody any more, is no longer kept. */
const settle = async (address: URL, response: Response): Promise<void> => {
  const pages = await caches.open(keptPages);
  if (isForEverybody(response)) await pages.put(address, response);
  else if (response.status < 500) await pages.delete(address);
  await forgetBeyond(pages, mostPages);
};

const bring = async (address: URL): Promise<void> =>
  settle(address, await fetch(address, { headers: { accept: 'text/html' } }));

const keepFile = async (files: Cache, url: string): Promise<void> => {
  if (!(await files.match(url))) await files.add(url);
};

const keep = async (keeping: Keeping): Promise<void> => {
  const address = addressOf(keeping.address);
  const language = languageIn(address);
  if (address.origin !== self.location.origin || !language) return;
  if (!keeping.isBrought) await bring(address);
  const notKept = new URL(paths.notKept(language), address);
  const pages = await caches.open(keptPages);
  if (!(await pages.match(notKept))) await bring(notKept);
  const files = await caches.open(keptFiles);
  await Promise.allSettled(keeping.files.map((url) => keepFile(files, url)));
  await forgetBeyond(files, mostFiles);
};

/** The copy as a page that says when it was kept; the portal's own headers, its rules for scripts among them, stay on it. */
const asCopy = async (kept: Response): Promise<Response> => {
  const headers = new Headers(kept.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const keptAt = new Date(headers.get('date') ?? 0).toISOString();
  const html = await kept.text();
  return new Response(html.replace('<html ', `<html data-kept="${keptAt}" `), { headers });
};

const withoutConnection = async (address: URL): Promise<Response> => {
  const pages = await caches.open(keptPages);
  const kept = await pages.match(address, { ignoreVary: true });
  if (kept) return asCopy(kept);
  // Another view of the same page, such as another stage of a session, leads on by itself.
  const [view] = await pages.keys(address, { ignoreSearch: true, ignoreVary: true });
  if (view) return Response.redirect(view.url);
  const language = languageIn(address);
  return (language && (await pages.match(paths.notKept(language), { ignoreVary: true }))) ?? Response.error();
};

const openPage = async (event: FetchEvent, address: URL): Promise<Response> => {
  try {
    const response = await fetch(event.request);
    event.waitUntil(settle(address, response.clone()));
    return response;
  } catch {
    return withoutConnection(address);
  }
};

const openFile = async (request: Request): Promise<Response> =>
  (await (await caches.open(keptFiles)).match(request, { ignoreVary: true })) ?? fetch(request);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressOf(request.url);
  if (request.method !== 'GET' || address.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && languageIn(address)) event.respondWith(openPage(event, address));
  else if (address.pathname.startsWith('/assets/')) event.respondWith(openFile(request));
});

self.addEventListener('message', (event) => {
  const asked: unknown = event.data;
  if (!isRecord(asked) || typeof asked['address'] !== 'string' || !Array.isArray(asked['files'])) return;
  const files = asked['files'].filter((url) => typeof url === 'string');
  event.waitUntil(keep({ address: asked['address'], isBrought: asked['isBrought'] === true, files }));
});
