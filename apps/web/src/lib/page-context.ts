import type { ApolloClient } from '@apollo/client';
import type { Locale } from '@cauce/domain/locale';
import type { Settings } from './settings.js';
import type { Speech } from './words.js';

/** What every page is made with. */
export interface Making {
  readonly client: ApolloClient;
  readonly settings: Settings;
  /** The language to speak where an address asks for one that we do not have. */
  readonly fallback: Locale;
  /** Why the page itself cannot be drawn; then the page that says so is. */
  readonly failure?: unknown;
}

/** What a page's loader is given: the same, in a language. */
export interface PageContext extends Making {
  readonly speech: Speech;
}
