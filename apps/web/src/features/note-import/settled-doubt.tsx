import type { WordKey } from '@cauce/i18n/catalog';
import { useSpeech } from '../../lib/words.js';
import { State } from '../../ui/state.js';
import { doubtId, useDesk } from './desk.js';
import type { Doubt } from './doubts.js';
import { sayFinding } from './say.js';

const answers: Record<'KEPT' | 'MENDED' | 'ANSWERED', WordKey> = {
  KEPT: 'note-import.doubt.KEPT',
  MENDED: 'note-import.doubt.MENDED',
  ANSWERED: 'note-import.doubt.ANSWERED',
};

const link = 'min-h-6 cursor-pointer text-fine underline decoration-river underline-offset-3 hover:text-ink';

/** A doubt that has its answer: one quiet line, from which the next one is a key away. */
export const SettledDoubt = ({ doubt: { index, finding, state } }: { doubt: Doubt }) => {
  const speech = useSpeech();
  const { words } = speech;
  const { settle, goToNext, doubts } = useDesk();
  const answer = state === 'KEPT' || state === 'MENDED' ? state : 'ANSWERED';
  const hasNext = doubts.some((doubt) => doubt.state === 'OPEN' || doubt.state === 'NOTICE');
  return (
    <article
      id={doubtId(index)}
      tabIndex={-1}
      aria-label={sayFinding(speech, finding)}
      className="scroll-mt-8 scroll-mb-40 border-l-2 border-adopted py-0.5 pl-4 text-small text-soft"
    >
      <State tone="settled">{words(answers[answer])}</State>
      <p className="line-clamp-2 text-fine" title={sayFinding(speech, finding)}>
        {sayFinding(speech, finding)}
      </p>
      <div className="flex flex-wrap gap-x-4">
        {hasNext && (
          <button
            type="button"
            data-next
            className={`${link} font-semibold text-river`}
            onClick={() => goToNext(index)}
          >
            {words('note-import.list.next')}
          </button>
        )}
        {answer !== 'ANSWERED' && (
          <button type="button" className={link} onClick={() => settle(index, null)}>
            {words('note-import.doubt.reopen')}
          </button>
        )}
      </div>
    </article>
  );
};
