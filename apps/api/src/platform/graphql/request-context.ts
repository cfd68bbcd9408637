import type { SignedIn } from '../auth/signed-in.service.js';
import type { Viewer } from '../auth/viewer.js';

/** What a GraphQL operation runs in, whether it came over HTTP or from a page that the server renders. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** The device that asks, where it is signed in; nobody may have been chosen to act there yet. */
  readonly signedIn: SignedIn | null;
  /** From where it comes, so that nobody asks too often; a fingerprint alone is ever kept. */
  readonly client: string;
  /** Stands in the log and in an error's answer. */
  readonly requestId: string;
  /** Takes the session back from the browser that asks. */
  readonly forgetDevice: () => void;
}
