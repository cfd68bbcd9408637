import { useSyncExternalStore } from 'react';
import { keptFiles, keptPages, type Keeping } from './kept-names.js';

const filesIn = (entries: PerformanceEntryList): string[] =>
  entries.map(({ name }) => name).filter((name) => name.startsWith(`${window.location.origin}/assets/`));

const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const keptAt = (): string | null => document.documentElement.dataset['kept'] ?? null;

/** Asks for an address as it is when asked: by the time that the keeper is there, the reader may be elsewhere. */
const keep = async (keeping: Keeping): Promise<void> => {
  // A browser without one, or a page that came without encryption, reads on as before.
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(keeping);
};

/** Whether the keeper brought this document; it may have taken charge of one that had come before. */
const isBrought = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'workerStart' in entry && entry.workerStart !== 0);

/** The pages that the keeper has not seen: this one, and the one before, which may have been left before it came to life. */
const pagesNotBrought = (): string[] =>
  isBrought() ? [] : [document.referrer, window.location.href].filter((address) => address !== '');

/** Lets public pages be read again without a connection; the program at `keeper` keeps them, this page first. */
export const startKeepingPages = async (keeper: string): Promise<void> => {
  if (!('serviceWorker' in navigator) || keptAt() !== null) return;
  const pages = pagesNotBrought();
  await navigator.serviceWorker.register(keeper, { scope: '/' });
  for (const page of pages) await keep({ page });
  // Those that have come already are told first, and later ones as they come.
  const observer = new PerformanceObserver((list) => {
    const files = filesIn(list.getEntries());
    if (files.length > 0) void keep({ files });
  });
  observer.observe({ type: 'resource', buffered: true });
};

/** Keeps the page that the reader has come to without a reload; if this document was a copy, that page is none. */
export const keepNextPage = (): void => {
  delete document.documentElement.dataset['kept'];
  listeners.forEach((listener) => listener());
  void keep({ page: window.location.href });
};

/** Forgets every page kept on this device; whoever signs out leaves nothing to read behind. */
export const emptyKeptPages = async (): Promise<void> => {
  if (!('caches' in window)) return;
  await Promise.all([keptPages, keptFiles].map((name) => caches.delete(name)));
};

/** When the copy that is being read was kept, ISO 8601; null where the page came from the portal. */
export const useKeptAt = (): string | null => useSyncExternalStore(subscribe, keptAt, () => null);
