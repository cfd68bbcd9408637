import type { AgendaItemKind, ContributionRole } from '@cauce/domain/concept-note';
import type { Duration } from './durations.js';
import type { TextPlace } from './findings.js';
import type { Person } from './people.js';
import type { ZonedRange } from './slots.js';

/** A person of the agenda and where they are printed. */
export type PlacedPerson = Person & { readonly place: TextPlace; readonly printed: string };

/** An entry of the agenda as read, before its times are settled. */
export type DraftItem = {
  clocks: ZonedRange[];
  stated: Duration | null;
  statedPlace: TextPlace | null;
  statedPrinted: string;
  /** Where it begins. */
  readonly place: TextPlace;
  readonly printed: string;
  timePrinted: string;
  title: string;
  titleEnded: boolean;
  kind: AgendaItemKind;
  readonly people: PlacedPerson[];
  readonly details: string[];
  /** People whom the text announces without a name. */
  readonly unnamed: { readonly text: string; readonly place: TextPlace }[];
  role: ContributionRole | null;
};
