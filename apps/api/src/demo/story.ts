import type { AgendaItemKind, ContributionRole, Modality } from '@cauce/domain/concept-note';
import type { Moment, ObjectiveOutcome, SessionStatus } from '@cauce/domain/session';

/** A text of the story in both of its languages. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}

export interface StoryContribution {
  readonly role: ContributionRole;
  readonly name: string;
  readonly honorific?: string;
  readonly function?: Bilingual;
  readonly institution?: Bilingual;
  readonly countryCode?: string;
}

export interface StoryAgendaItem {
  readonly kind: AgendaItemKind;
  /** Clock times of the session's day, `HH:MM`. */
  readonly start: string;
  readonly end: string;
  readonly statedMinutes?: number;
  readonly title: Bilingual;
  readonly details?: Bilingual;
  readonly contributions?: readonly StoryContribution[];
}

/** A session of the demo, as its concept note would tell it, and what became of it. */
export interface StorySession {
  readonly key: string;
  readonly isFictitious: boolean;
  readonly madeAt: string;
  readonly publishedAt?: string;
  readonly moves: readonly {
    readonly to: Exclude<SessionStatus, 'DRAFT'>;
    readonly at: string;
    readonly reason?: string;
  }[];
  readonly code: string;
  readonly ordinal: number;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly statedDuration?: string;
  readonly modality: Modality;
  readonly title: Bilingual;
  readonly subtitle?: Bilingual;
  readonly context: Bilingual;
  readonly outcome: Bilingual;
  readonly approach: Bilingual;
  readonly invited: Bilingual;
  readonly closing?: Bilingual;
  /** What the session sets out to reach, and whether it did where that is known. */
  readonly objectives: readonly (Bilingual & { readonly outcome?: ObjectiveOutcome })[];
  readonly steps: readonly { readonly moment: Moment; readonly text: Bilingual }[];
  readonly questions: readonly { readonly text: Bilingual; readonly isQuestion: boolean }[];
  readonly agenda: readonly StoryAgendaItem[];
  readonly materials: readonly { readonly label: Bilingual; readonly url: string }[];
}
