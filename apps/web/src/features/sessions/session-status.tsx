import type { SessionStatus as Status } from '../../generated/graphql.js';
import { useWords } from '../../lib/words.js';
import { State, type Tone } from '../../ui/state.js';

const tones: Record<Status, Tone> = {
  DRAFT: 'draft',
  CONVENED: 'waiting',
  LIVE: 'moving',
  HELD: 'settled',
  CLOSED: 'settled',
  CANCELLED: 'stopped',
};

/** Where a session is in its life, in shape, word and colour. */
export const SessionStatus = ({ status }: { status: Status }) => {
  const words = useWords();
  return <State tone={tones[status]}>{words(`sessions.status.${status}`)}</State>;
};

/** What that state means, and what it does not, in one sentence. */
export const SessionStatusMeaning = ({ status }: { status: Status }) => {
  const words = useWords();
  return <span>{words(`sessions.statusMeaning.${status}`)}</span>;
};
