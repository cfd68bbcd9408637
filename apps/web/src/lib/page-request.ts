import type { Locale } from '@cauce/domain/locale';

/** An operation that a page asks of the portal's own schema. */
export interface PageOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
}

/** What a page is rendered for; the server that does so says the same on its side. */
export interface PageRequest {
  /** Path and query. */
  readonly url: string;
  /** Whether the browser stands at an address that is none, and `url` is what could be made of it. */
  readonly isMalformed?: boolean;
  /** The origin of absolute links, without a slash at the end. */
  readonly origin: string;
  readonly acceptLanguage: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** The document into which the page is put. */
  readonly template: string;
  readonly execute: (operation: PageOperation) => Promise<{ data?: unknown; errors?: readonly unknown[] }>;
}

/** A page as it is sent. */
export interface RenderedPage {
  readonly status: number;
  /** Where the reader is sent instead. */
  readonly location?: string | undefined;
  readonly html: string;
  readonly locale?: Locale;
  /** Whether all that it shows may be read by everybody, as long as nobody in particular looks. */
  readonly isPublic?: boolean;
}
