import type { Moment } from '../../generated/graphql.js';
import type { EditedAnswer } from './edited-answer.js';

/** What the reader is doing: answering a question, writing down what somebody else answered, or editing. */
export type Desk =
  | { readonly kind: 'answer' | 'record'; readonly questionId: string }
  | { readonly kind: 'edit'; readonly questionId: string; readonly edited: EditedAnswer };

/** What a place to answer is given. */
export interface AnswerDeskProps {
  readonly desk: Desk;
  readonly group: string;
  readonly code: string;
  /** The stage in which the session is. */
  readonly moment: Moment;
  /** The number of the question. */
  readonly number: number;
  readonly onDone: (said: string) => void;
  readonly onLeave: () => void;
}
