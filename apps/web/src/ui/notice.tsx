import type { ReactNode } from 'react';
import { classes } from './classes.js';

/** What a notice is about: something worth knowing, something done, something to look at, something that failed. */
export type NoticeTone = 'plain' | 'done' | 'waiting' | 'failed';

const edges: Record<NoticeTone, string> = {
  plain: 'border-river',
  done: 'border-adopted',
  waiting: 'border-waiting',
  failed: 'border-stopped',
};

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A few words beside the text, said aloud when they appear: at once where something failed. */
export const Notice = ({ tone = 'plain', title, children, className }: NoticeProps) => (
  <div
    role={tone === 'failed' ? 'alert' : 'status'}
    className={classes('border-l-2 py-0.5 pl-4 text-small', edges[tone], className)}
  >
    {title && <p className="font-semibold">{title}</p>}
    {children}
  </div>
);
