import type { ReactNode } from 'react';

/** What a state means everywhere: done and standing, moving, waiting for someone, being prepared, stopped. */
export type Tone = 'settled' | 'moving' | 'waiting' | 'draft' | 'stopped';

const colours: Record<Tone, string> = {
  settled: 'text-adopted',
  moving: 'text-river',
  waiting: 'text-waiting',
  draft: 'text-draft',
  stopped: 'text-stopped',
};

const shapes: Record<Tone, ReactNode> = {
  settled: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  moving: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="6" cy="6" r="2" fill="currentColor" />
    </>
  ),
  waiting: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  draft: <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.2" />,
  stopped: <path d="M6 1l5 5-5 5-5-5z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />,
};

/** A state as shape, word and colour together, never colour alone. */
export const State = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`inline-flex items-baseline gap-1.5 text-fine font-semibold ${colours[tone]}`}>
    <svg
      viewBox="0 0 12 12"
      className="h-[0.7rem] w-[0.7rem] shrink-0 translate-y-px overflow-visible"
      aria-hidden="true"
    >
      {shapes[tone]}
    </svg>
    {children}
  </span>
);
