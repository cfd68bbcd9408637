import type { WordKey } from '@cauce/i18n/catalog';
import { useIsOffline } from '../../lib/settings.js';
import { useWords } from '../../lib/words.js';
import { State, type Tone } from '../../ui/state.js';
import type { Keeping } from './keeper.js';

const said: Record<Keeping, { readonly tone: Tone; readonly key: WordKey }> = {
  kept: { tone: 'settled', key: 'editing.keeping.kept' },
  waiting: { tone: 'draft', key: 'editing.keeping.waiting' },
  keeping: { tone: 'moving', key: 'editing.keeping.keeping' },
  failed: { tone: 'waiting', key: 'editing.keeping.failed' },
  clashing: { tone: 'waiting', key: 'editing.keeping.clashing' },
};

/** Whether what was typed has been kept. */
export const KeepingState = ({ keeping }: { keeping: Keeping }) => {
  const words = useWords();
  const isOffline = useIsOffline();
  const { tone, key } = said[keeping];
  const isWaitingForConnection = isOffline && keeping !== 'kept';
  return (
    <State tone={isWaitingForConnection ? 'waiting' : tone}>
      <span role="status">{words(isWaitingForConnection ? 'editing.keeping.offline' : key)}</span>
    </State>
  );
};
