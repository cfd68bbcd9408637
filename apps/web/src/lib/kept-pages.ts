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

const keep = async (isBrought: boolean, files: readonly string[] = []): Promise<void> => {
  // A browser without one, or a page that came without encryption, reads on as before.
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  const keeping: Keeping = { address: window.location.href, isBrought, files };
  active?.postMessage(keeping);
};

/** Lets public pages be read again without a connection; the program at `keeper` keeps them, this page first. */
export const startKeepingPages = async (keeper: string): Promise<void> => {
  if (!('serviceWorker' in navigator) || keptAt() !== null) return;
  const isBrought = navigator.serviceWorker.controller !== null;
  await navigator.serviceWorker.register(keeper, { scope: '/' });
  await keep(isBrought);
  // Those that have come already are told first, and later ones as they come.
  const files = new PerformanceObserver((list) => {
    const come = filesIn(list.getEntries());
    if (come.length > 0) void keep(true, come);
  });
  files.observe({ type: 'resource', buffered: true });
};

/** Keeps the page that the reader has come to without a reload; if this document was a copy, that page is none. */
export const keepNextPage = (): void => {
  delete document.documentElement.dataset['kept'];
  listeners.forEach((listener) => listener());
  void keep(false);
};

/** Forgets every page kept on this device; whoever signs out leaves nothing to read behind. */
export const emptyKeptPages = async (): Promise<void> => {
  if (!('caches' in window)) return;
  await Promise.all([keptPages, keptFiles].map((name) => caches.delete(name)));
};

/** When the copy that is being read was kept, ISO 8601; null where the page came from the portal. */
export const useKeptAt = (): string | null => useSyncExternalStore(subscribe, keptAt, () => null);
