import type { WordKey } from '@cauce/i18n/catalog';
import { useWords } from '../../lib/words.js';
import { State, type Tone } from '../../ui/state.js';
import type { Doubt } from './doubts.js';

type Weight = 'ERROR' | 'WARNING' | 'NOTICE' | 'SETTLED';

const tones: Record<Weight, Tone> = { ERROR: 'stopped', WARNING: 'waiting', NOTICE: 'draft', SETTLED: 'settled' };
const wordsOf: Record<Weight, WordKey> = {
  ERROR: 'concept-note.severity.ERROR',
  WARNING: 'concept-note.severity.WARNING',
  NOTICE: 'concept-note.severity.NOTICE',
  SETTLED: 'note-import.doubt.settled',
};

/** Whether a doubt has been answered, in whatever way. */
export const isSettled = ({ state }: Doubt): boolean => state !== 'OPEN' && state !== 'NOTICE';

/** How much a doubt weighs, or that it is settled: a shape, a word, a tone. */
export const Severity = ({ doubt }: { doubt: Doubt }) => {
  const words = useWords();
  const weight = isSettled(doubt) ? 'SETTLED' : doubt.finding.severity;
  return <State tone={tones[weight]}>{words(wordsOf[weight])}</State>;
};
