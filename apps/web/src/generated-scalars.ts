import type { Finding } from '@cauce/domain/concept-note';

/** The doubts about a note, as the contract's scalar of the same name carries them. */
export type Findings = readonly Finding[];
