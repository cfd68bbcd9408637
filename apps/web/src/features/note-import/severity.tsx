import type { WordKey } from '@cauce/i18n/catalog';
import { useWords } from '../../lib/words.js';
import { State, type Tone } from '../../ui/state.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
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

/** How much a doubt weighs, or that it is settled: a shape, a word, a tone; in a list whose heading has the word, the shape. */
export const Severity = ({ doubt, isShapeOnly = false }: { doubt: Doubt; isShapeOnly?: boolean }) => {
  const words = useWords();
  const weight = isSettled(doubt) ? 'SETTLED' : doubt.finding.severity;
  const word = words(wordsOf[weight]);
  return <State tone={tones[weight]}>{isShapeOnly ? <VisuallyHidden>{word}</VisuallyHidden> : word}</State>;
};
