import { emptyKeptPages } from '../../lib/kept-pages.js';

/** Goes on to a page as somebody else than before: nothing of what the former eyes have seen stays. */
export const goOn = (path: string): void => {
  window.location.replace(path);
};

/** Empties what this device keeps in the browser: texts in the making, and pages read. Language, light and zone say nothing of anybody and stay. */
export const emptyDevice = async (): Promise<void> => {
  await emptyKeptPages();
  for (const storage of ['sessionStorage', 'localStorage'] as const) {
    try {
      window[storage].clear();
    } catch {
      // A browser that refuses its storage has kept nothing in it.
    }
  }
};
