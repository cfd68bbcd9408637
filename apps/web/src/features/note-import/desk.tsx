import { createContext, use } from 'react';
import type { Finding } from '@cauce/domain/concept-note';
import type { Doubt } from './doubts.js';
import type { Draft } from './draft.js';
import type { Edit } from './edits.js';

/** What every part of the page that looks a note through has at hand. */
export interface DeskTools {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  readonly edit: (edit: Edit) => void;
  /** Settles a doubt, with what settling it changes, and moves focus on. */
  readonly settle: (index: number, how: 'KEPT' | 'MENDED' | null, change?: Edit) => void;
  /** Opens the text of the note at the place of a doubt. */
  readonly showInText: (index: number) => void;
  /** Goes to the next doubt that waits, or else to the next that is worth knowing. */
  readonly goToNext: (after: number) => void;
  /** When the session takes place, as far as is known; ISO 8601. */
  readonly instant: string;
}

export const DeskContext = createContext<DeskTools | null>(null);

/** The tools of the page that looks a note through. */
export const useDesk = (): DeskTools => {
  const desk = use(DeskContext);
  if (!desk) throw new Error('A part of the review stands outside of its desk.');
  return desk;
};

/** The id of a doubt on the page. */
export const doubtId = (index: number): string => `doubt-${index}`;

/** The id of the first control of a fact on the page. */
export const factId = (anchor: string): string => `fact-${anchor.replaceAll('.', '-')}`;
