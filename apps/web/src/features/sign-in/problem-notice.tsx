import { sentenceOf, type Problem } from '../../lib/errors.js';
import { useWords } from '../../lib/words.js';
import { Notice } from '../../ui/notice.js';

/** Why a way in did not open. */
export const ProblemNotice = ({ problem }: { problem: Problem | null }) => {
  const words = useWords();
  return problem && <Notice tone="failed">{sentenceOf(words, problem)}</Notice>;
};
