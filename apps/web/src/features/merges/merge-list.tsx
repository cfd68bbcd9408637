import { useState } from 'react';
import type { MergeSheet_MergeFragment } from '../../generated/graphql.js';
import { useAct } from '../../lib/act.js';
import { formatDate } from '../../lib/format.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { undoMerge } from './merge-acts.js';
import { MergeSheet } from './merge-sheet.js';

interface UndoFormProps {
  readonly merge: MergeSheet_MergeFragment;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

const UndoForm = ({ merge, onLeave, onDone }: UndoFormProps) => {
  const { locale, words } = useSpeech();
  const { perform, isBusy, sentence } = useAct(undoMerge);
  return (
    <ActForm
      confirm={words('manage.merges.undo')}
      isBusy={isBusy}
      sentence={sentence([])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ id: merge.id ?? '', locale })) onDone();
      }}
    >
      <p>{words('manage.merges.undoText', { name: merge.keptName })}</p>
      <MergeSheet merge={merge} />
    </ActForm>
  );
};

interface MergeListProps {
  readonly merges: readonly MergeSheet_MergeFragment[];
  /** How many days a merge can be undone. */
  readonly days: number;
}

const aDay = 86_400_000;

/** The merges that can still be undone, each with its last day. */
export const MergeList = ({ merges, days }: MergeListProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const [undoing, setUndoing] = useState<MergeSheet_MergeFragment | null>(null);
  const [isDone, setIsDone] = useState(false);
  const close = (): void => setUndoing(null);
  return (
    <Section title={words('manage.merges.recent')}>
      {isDone && (
        <Notice tone="done" className="mb-3">
          {words('manage.merges.undone')}
        </Notice>
      )}
      {merges.length === 0 && <p className="text-soft">{words('manage.merges.none')}</p>}
      <ul className="border-t border-hair empty:hidden">
        {merges.map((merge) => {
          const { id, keptName, goneName, mergedAt } = merge;
          const until = mergedAt && new Date(Date.parse(mergedAt) + days * aDay).toISOString();
          return (
            <li key={id} className="grid grid-cols-[1fr_auto] items-baseline gap-x-5 border-b border-hair py-2.5">
              <div className="min-w-0">
                <p>{words('manage.merges.summary', { gone: goneName, kept: keptName })}</p>
                {mergedAt && until && (
                  <p className="text-fine text-soft tabular-nums">
                    {words('manage.merges.on', {
                      day: formatDate(speech, mergedAt, zone),
                      until: formatDate(speech, until, zone),
                    })}
                  </p>
                )}
              </div>
              <button
                type="button"
                className="min-h-6 cursor-pointer text-small text-river underline underline-offset-3"
                aria-label={words('manage.merges.undoOf', { name: goneName })}
                onClick={() => setUndoing(merge)}
              >
                {words('manage.merges.undo')}
              </button>
            </li>
          );
        })}
      </ul>
      <Dialog title={undoing ? words('manage.merges.undoTitle') : ''} isOpen={undoing !== null} onClose={close}>
        {undoing && (
          <UndoForm
            merge={undoing}
            onLeave={close}
            onDone={() => {
              close();
              setIsDone(true);
            }}
          />
        )}
      </Dialog>
    </Section>
  );
};
