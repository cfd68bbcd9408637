import type { Viewer } from '../auth/viewer.js';

/** What a GraphQL operation runs in, whether it came over HTTP or from a page that the server renders. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** Stands in the log and in an error's answer. */
  readonly requestId: string;
}
