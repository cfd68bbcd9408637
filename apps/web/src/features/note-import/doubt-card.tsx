import { useSpeech } from '../../lib/words.js';
import { doubtId, useDesk } from './desk.js';
import type { Doubt } from './doubts.js';
import { DoubtWays } from './doubt-ways.js';
import { sayFinding } from './say.js';
import { isSettled, Severity } from './severity.js';
import { SettledDoubt } from './settled-doubt.js';
import { textAt } from './texts.js';

const edges = { ERROR: 'border-stopped', WARNING: 'border-waiting', NOTICE: 'border-line' } as const;

/** A doubt in the margin of the fact that it is about: what it is, where it stands in the text, how to settle it. */
export const DoubtCard = ({ doubt }: { doubt: Doubt }) => {
  const speech = useSpeech();
  const { words } = speech;
  const { draft, showInText } = useDesk();
  const { index, finding, anchor } = doubt;
  if (isSettled(doubt)) return <SettledDoubt doubt={doubt} />;
  const { excerpt, line, severity } = finding;
  const isWrittenBeside = textAt(draft, anchor)?.text.includes(excerpt.trim()) ?? false;
  const titleId = `${doubtId(index)}-title`;
  return (
    <article
      id={doubtId(index)}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={`grid scroll-mt-8 scroll-mb-40 gap-1.5 border-l-2 pl-4 text-small ${edges[severity]}`}
    >
      <div id={titleId} className="grid gap-0.5">
        <Severity doubt={doubt} />
        <p>{sayFinding(speech, finding)}</p>
      </div>
      {excerpt && !isWrittenBeside && <blockquote className="line-clamp-2 font-serif text-soft">{excerpt}</blockquote>}
      <DoubtWays doubt={doubt} />
      <button
        type="button"
        className="min-h-6 cursor-pointer justify-self-start text-left text-fine text-soft underline decoration-river underline-offset-3 hover:text-ink"
        onClick={() => showInText(index)}
      >
        {words('note-import.doubt.showInTextOf', { line })}
      </button>
    </article>
  );
};
