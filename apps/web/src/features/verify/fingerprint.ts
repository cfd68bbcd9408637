import { claimOf, type ReleaseClaim } from '@cauce/domain/release';

/** More than any published file; what is larger is not read. */
export const largestMegabytes = 10;

/** A file as it is checked: by its fingerprint, and by which release it says it is. */
export interface Fingerprint {
  readonly sha256: string;
  readonly claim: ReleaseClaim | null;
}

/** Why a file cannot be checked. */
export type Unchecked = 'TOO_LARGE' | 'EMPTY' | 'UNREADABLE';

const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether this browser can take a fingerprint: where it does not trust the connection, it does not. */
export const canTakeFingerprints = (): boolean => 'crypto' in window && 'subtle' in window.crypto;

/** The fingerprint of a file, taken where the file is. */
export const fingerprintOf = async (file: File): Promise<Fingerprint | Unchecked> => {
  if (file.size > largestMegabytes * 1024 * 1024) return 'TOO_LARGE';
  if (file.size === 0) return 'EMPTY';
  try {
    const bytes = await file.arrayBuffer();
    const sha256 = hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    return { sha256, claim: claimOf(new TextDecoder('latin1').decode(bytes)) };
  } catch {
    return 'UNREADABLE';
  }
};
