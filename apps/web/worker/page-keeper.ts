import type { Locale } from '@cauce/domain/locale';
import { keptFiles, keptPages } from '../src/lib/kept-names.js';
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

const keepFile = async (files: Cache, url: string): Promise<void> => {
  if (!(await files.match(url))) await files.add(url);
};

const keepFiles = async (urls: readonly string[]): Promise<void> => {
  const files = await caches.open(keptFiles);
  await Promise.allSettled(urls.map((url) => keepFile(files, url)));
  await forgetBeyond(files, mostFiles);
};

const filesNamedIn = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="(\/assets\/[^"]+)"/g)].flatMap(([, path]) => path ?? []);

/** Keeps a page as it has just come, with the files that it names; one that is gone, or not for everybody any more, is no longer kept. */
const settle = async (address: URL, response: Response): Promise<void> => {
  const pages = await caches.open(keptPages);
  if (isForEverybody(response)) {
    const html = await response.clone().text();
    await pages.put(address, response);
    await keepFiles(filesNamedIn(html));
  } else if (response.status < 500) await pages.delete(address);
  await forgetBeyond(pages, mostPages);
};

const bring = async (address: URL): Promise<void> =>
  settle(address, await fetch(address, { headers: { accept: 'text/html' } }));

/** Keeps, in the language of a page, the one that says that another was not kept. */
const keepNotKept = async (address: URL, language: Locale): Promise<void> => {
  const notKept = new URL(paths.notKept(language), address);
  const pages = await caches.open(keptPages);
  if (!(await pages.match(notKept, { ignoreVary: true }))) await bring(notKept);
};

const keepPage = async (page: string): Promise<void> => {
  const address = addressOf(page);
  const language = languageIn(address);
  if (address.origin !== self.location.origin || !language) return;
  await bring(address);
  await keepNotKept(address, language);
};

/** The copy as a page that says when it was kept; the portal's own headers, its rules for scripts among them, stay on it. */
const asCopy = async (kept: Response): Promise<Response> => {
  const headers = new Headers(kept.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const keptAt = new Date(headers.get('date') ?? 0).toISOString();
  const html = await kept.text();
  return new Response(html.replace('<html ', `<html data-kept="${keptAt}" `), { headers });
};

const withoutConnection = async (address: URL, language: Locale): Promise<Response> => {
  const pages = await caches.open(keptPages);
  const kept = await pages.match(address, { ignoreVary: true });
  if (kept) return asCopy(kept);
  // Another view of the same page, such as another stage of a session, leads on by itself.
  const [view] = await pages.keys(address, { ignoreSearch: true, ignoreVary: true });
  if (view) return Response.redirect(view.url);
  return (await pages.match(paths.notKept(language), { ignoreVary: true })) ?? Response.error();
};

const openPage = async (event: FetchEvent, address: URL, language: Locale): Promise<Response> => {
  try {
    const response = await fetch(event.request);
    event.waitUntil(settle(address, response.clone()).then(() => keepNotKept(address, language)));
    return response;
  } catch {
    return withoutConnection(address, language);
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
  const language = languageIn(address);
  if (request.mode === 'navigate' && language) event.respondWith(openPage(event, address, language));
  else if (address.pathname.startsWith('/assets/')) event.respondWith(openFile(request));
});

self.addEventListener('message', (event) => {
  const asked: unknown = event.data;
  if (!isRecord(asked)) return;
  const { page, files } = asked;
  if (typeof page === 'string') event.waitUntil(keepPage(page));
  if (Array.isArray(files)) event.waitUntil(keepFiles(files.filter((url) => typeof url === 'string')));
});
