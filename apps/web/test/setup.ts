import '@testing-library/jest-dom';
import { cleanup } from '@testing-library/react';

/** jsdom draws nothing: it neither scrolls nor opens a dialog, and the router and the dialogs ask it to. */
const isBrowser = typeof window !== 'undefined';

if (isBrowser) {
  window.scrollTo = () => undefined;
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
}

afterEach(() => {
  if (!isBrowser) return;
  cleanup();
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0] ?? ''}=; path=/; max-age=0`;
  }
});
