import type { ConclusionStanding as Standing } from '../../generated/graphql.js';
import { useWords } from '../../lib/words.js';
import { State, type Tone } from '../../ui/state.js';

const tones: Record<Standing, Tone> = {
  DRAFT: 'draft',
  IN_CONSULTATION: 'waiting',
  PAUSED: 'stopped',
  ADOPTED: 'settled',
  SUPERSEDED: 'moving',
  WITHDRAWN: 'stopped',
};

/** How a conclusion stands, in shape, word and colour. */
export const ConclusionStatus = ({ standing }: { standing: Standing }) => {
  const words = useWords();
  return <State tone={tones[standing]}>{words(`conclusions.standing.${standing}`)}</State>;
};

/** What that means, and what it does not, in one sentence. */
export const ConclusionStatusMeaning = ({ standing }: { standing: Standing }) => {
  const words = useWords();
  return <span>{words(`conclusions.standingMeaning.${standing}`)}</span>;
};
