import { lazy, Suspense } from 'react';
import type { Moment } from '../../generated/graphql.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { EditedAnswer } from './edited-answer.js';

/** What the reader is doing: answering a question, writing down what somebody else answered, or editing. */
export type Desk =
  | { readonly kind: 'answer' | 'record'; readonly questionId: string }
  | { readonly kind: 'edit'; readonly questionId: string; readonly edited: EditedAnswer };

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

const [NewAnswerForm, EditAnswerForm] = [
  lazy(async () => ({ default: (await import('./answer-forms.js')).NewAnswerForm })),
  lazy(async () => ({ default: (await import('./answer-forms.js')).EditAnswerForm })),
];

/** Where one answers; the form comes when it is asked for. */
export const AnswerDesk = ({ desk, ...rest }: AnswerDeskProps) => (
  <Suspense fallback={<Skeleton />}>
    {desk.kind === 'edit' ? (
      <EditAnswerForm edited={desk.edited} moment={rest.moment} onDone={rest.onDone} onLeave={rest.onLeave} />
    ) : (
      <NewAnswerForm isRecord={desk.kind === 'record'} questionId={desk.questionId} {...rest} />
    )}
  </Suspense>
);
