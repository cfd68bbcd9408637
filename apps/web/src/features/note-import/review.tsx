import { useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Finding } from '@cauce/domain/concept-note';
import { useSpeech } from '../../lib/words.js';
import { wallTimeIn } from '../../lib/zones.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { DeskContext, doubtId, type DeskTools } from './desk.js';
import { DeskBar } from './desk-bar.js';
import { DoubtList } from './doubt-list.js';
import { countOpen, doubtsOf, missingIn } from './doubts.js';
import type { Draft } from './draft.js';
import { inTurn, settle as settleIn, type Edit } from './edits.js';
import type { NoteKeeper } from './keeper.js';
import { MissingSummary } from './missing-summary.js';
import { NoteClash } from './note-clash.js';
import type { GroupChoice } from './origin-facts.js';
import { ReviewedNote } from './reviewed-note.js';
import { SourceText } from './source-text.js';

interface ReviewProps {
  readonly keeper: NoteKeeper;
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly createdAt: string;
  readonly groups: readonly GroupChoice[];
  /** Makes the draft session; what stands in the way comes back as a sentence. */
  readonly onMake: () => Promise<string | null>;
  readonly head: React.ReactNode;
}

const focusOn = (element: Element | null | undefined): void => {
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
};

/** A note beside its doubts: one reading column to correct, the doubts in its margin, the text as printed at hand. */
export const Review = ({ keeper, findings, text, createdAt, groups, onMake, head }: ReviewProps) => {
  const { words } = useSpeech();
  const { draft, keeping, clashes, hasJoined } = useSyncExternalStore(keeper.subscribe, keeper.desk, keeper.desk);
  const [shown, setShown] = useState<{ index: number | null; asked: number } | null>(null);
  const [undo, setUndo] = useState<{ before: Draft; after: Draft; index: number } | null>(null);
  const [announced, setAnnounced] = useState('');
  const [attempt, setAttempt] = useState<'none' | 'making' | 'held-back' | 'not-kept'>('none');
  const [refusal, setRefusal] = useState<string | null>(null);
  const cameFrom = useRef<Element | null>(null);

  const doubts = doubtsOf(draft, findings);
  const { date, localStart } = draft.session;
  const wall = wallTimeIn(date, localStart ?? '12:00', draft.timeZone ?? 'UTC');

  const edit = (change: Edit): void => flushSync(() => keeper.edit(change));

  const goToNext = (after: number): void => {
    const now = doubtsOf(keeper.desk().draft, findings).filter(({ anchor }) => anchor !== 'gone');
    const waiting = (state: 'OPEN' | 'NOTICE') => now.filter((doubt) => doubt.state === state);
    const next = [waiting('OPEN'), waiting('NOTICE')]
      .map((some) => some.find(({ index }) => index > after) ?? some[0])
      .find((doubt) => doubt !== undefined);
    focusOn(next ? document.getElementById(doubtId(next.index)) : document.querySelector('[data-make]'));
  };

  const settle: DeskTools['settle'] = (index, how, change) => {
    const before = keeper.desk().draft;
    edit(inTurn(...(change ? [change] : []), settleIn(index, how)));
    const after = keeper.desk().draft;
    const count = countOpen(after, findings);
    flushSync(() => {
      setUndo(how === null ? null : { before, after, index });
      setAnnounced(
        words(how === null ? 'note-import.doubt.announceReopened' : 'note-import.doubt.announce', { count }),
      );
    });
    const card = document.getElementById(doubtId(index));
    if (card) focusOn(card.querySelector('[data-next]') ?? card);
    else goToNext(index);
  };

  const takeBack = (): void => {
    if (!undo) return;
    const { before, index } = undo;
    flushSync(() => {
      keeper.edit(() => before);
      setUndo(null);
    });
    focusOn(document.getElementById(doubtId(index)));
  };

  const showInText = (index: number | null): void => {
    cameFrom.current = document.activeElement;
    setShown((now) => ({ index, asked: (now?.asked ?? 0) + 1 }));
  };

  const make = async (): Promise<void> => {
    setRefusal(null);
    setAttempt('making');
    const isKept = await keeper.keepNow();
    const isHeldBack = missingIn(draft).length > 0 || countOpen(draft, findings) > 0 || !isKept;
    const sentence = isHeldBack ? null : await onMake();
    flushSync(() => {
      setRefusal(sentence);
      setAttempt(!isHeldBack ? 'none' : isKept ? 'held-back' : 'not-kept');
    });
    if (isHeldBack || sentence) focusOn(document.getElementById(headId));
  };

  const tools: DeskTools = {
    draft,
    findings,
    doubts,
    edit,
    settle,
    showInText,
    goToNext,
    instant: wall.kind === 'at' ? wall.instant : createdAt,
  };
  const finding = shown?.index === null || shown === null ? null : (findings[shown.index] ?? null);

  return (
    <DeskContext value={tools}>
      <div
        className={`mx-auto grid max-w-page gap-x-12 px-4 pt-6 tablet:px-8 tablet:pt-10 max-wide:max-w-[46rem] ${
          shown ? 'wide:grid-cols-[minmax(18rem,26rem)_minmax(0,1fr)]' : 'wide:grid-cols-[14.75rem_minmax(0,1fr)]'
        }`}
      >
        {shown ? (
          <SourceText
            text={text}
            shown={finding}
            asked={shown.asked}
            onClose={() => {
              flushSync(() => setShown(null));
              focusOn(cameFrom.current);
            }}
          />
        ) : (
          <nav
            aria-label={words('note-import.list.title')}
            className="max-wide:hidden wide:sticky wide:top-6 wide:max-h-[calc(100dvh-8rem)] wide:self-start wide:overflow-y-auto"
          >
            <DoubtList />
          </nav>
        )}
        <div className="min-w-0">
          <div id={headId} tabIndex={-1} data-focus-place>
            {head}
            {refusal && (
              <Notice tone="failed" title={words('note-import.make.failed')} className="mt-6">
                {refusal}
              </Notice>
            )}
            {(attempt === 'held-back' || attempt === 'not-kept') && (
              // What is typed from now on is kept by and by; only what could not be kept stands in the way.
              <MissingSummary isKept={attempt === 'held-back' || keeping === 'kept'} />
            )}
            {hasJoined && clashes.length === 0 && <Notice className="mt-6">{words('editing.clash.joined')}</Notice>}
          </div>
          {clashes.length > 0 && (
            <div className="mt-6">
              <NoteClash clashes={clashes} onChoose={keeper.choose} />
            </div>
          )}
          {!shown && (
            <Button look="quiet" className="mt-3 -ml-2 tablet:hidden" onClick={() => showInText(null)}>
              {words('note-import.text.open')}
            </Button>
          )}
          <details className="mt-6 border-y border-line py-3 wide:hidden max-wide:[&+section]:mt-4 max-wide:[&+section]:border-t-0">
            <summary className="min-h-6 font-semibold">
              {words('note-import.count.open', { count: countOpen(draft, findings) })}
            </summary>
            <nav aria-label={words('note-import.list.title')} className="pt-4">
              <DoubtList />
            </nav>
          </details>
          <ReviewedNote groups={groups} />
        </div>
      </div>
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
      <DeskBar
        keeping={keeping}
        isTextOpen={shown !== null}
        onOpenText={() => showInText(null)}
        onUndo={undo?.after === draft ? takeBack : null}
        isMaking={attempt === 'making'}
        onMake={() => void make()}
      />
    </DeskContext>
  );
};

const headId = 'review-head';
