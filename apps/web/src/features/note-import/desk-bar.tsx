import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { useDesk } from './desk.js';
import { countOpen } from './doubts.js';
import { KeepingState } from './keeping-state.js';
import type { Keeping } from './keeper.js';

interface DeskBarProps {
  readonly keeping: Keeping;
  readonly isTextOpen: boolean;
  readonly onOpenText: () => void;
  /** Takes the latest settling back, as long as nothing came after it. */
  readonly onUndo: (() => void) | null;
  readonly isMaking: boolean;
  readonly onMake: () => void;
}

/** What is always in reach while a note is looked through: what is left, what is kept, what comes next. */
export const DeskBar = ({ keeping, isTextOpen, onOpenText, onUndo, isMaking, onMake }: DeskBarProps) => {
  const words = useWords();
  const { draft, findings, doubts, goToNext } = useDesk();
  const open = countOpen(draft, findings);
  const notices = doubts.filter(({ state }) => state === 'NOTICE').length;
  return (
    <div
      role="region"
      aria-label={words('note-import.list.title')}
      className="sticky bottom-0 z-10 mt-16 border-t border-line bg-paper print:hidden"
    >
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 gap-y-1.5 px-4 py-2.5 tablet:px-8">
        <p className="text-small font-semibold tabular-nums">{words('note-import.count.open', { count: open })}</p>
        <KeepingState keeping={keeping} />
        <div className="flex flex-wrap items-center gap-1.5 tablet:ml-auto">
          {onUndo && (
            <Button look="quiet" onClick={onUndo}>
              {words('note-import.doubt.undo')}
            </Button>
          )}
          {!isTextOpen && (
            <Button look="quiet" className="max-tablet:hidden" onClick={onOpenText}>
              {words('note-import.text.open')}
            </Button>
          )}
          {(open > 0 || notices > 0) && (
            <Button look={open > 0 ? 'main' : 'plain'} onClick={() => goToNext(-1)}>
              {words(open > 0 ? 'note-import.list.next' : 'note-import.list.nextNotice')}
            </Button>
          )}
          <Button look={open === 0 ? 'main' : 'plain'} isBusy={isMaking} onClick={onMake} data-make>
            {words(isMaking ? 'note-import.make.working' : 'note-import.make.action')}
          </Button>
        </div>
      </div>
    </div>
  );
};
