import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton.js';
import type { AnswerDeskProps } from './desk.js';

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
