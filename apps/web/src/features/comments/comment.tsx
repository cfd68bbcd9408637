import { useState } from 'react';
import type { CommentParts_CommentFragment } from '../../generated/graphql.js';
import { useAct } from '../../lib/act.js';
import { formatDate } from '../../lib/format.js';
import { useIsEnhanced, useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { editComment, withdrawComment } from './comment-acts.js';
import { CommentForm } from './comment-form.js';

interface CommentProps {
  readonly comment: CommentParts_CommentFragment;
  /** The wording that the conclusion has now. */
  readonly wording: number;
  readonly onAnswer: (() => void) | undefined;
}

/** One comment: who, when, what it says, and its marks; with what the reader can do with it. */
export const Comment = ({ comment, wording, onAnswer }: CommentProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const isEnhanced = useIsEnhanced();
  const [open, setOpen] = useState<'edit' | 'withdraw' | null>(null);
  const editing = useAct(editComment);
  const withdrawing = useAct(withdrawComment);
  const { id, version, text, author, at, editedAt, withdrawnAt, viewerCan } = comment;
  const name = author?.name ?? words('comments.unnamed');
  const close = (): void => setOpen(null);
  const edit = async (typed: string): Promise<boolean> => {
    const data = await editing.perform({ id, version, input: { text: typed, locale } });
    if (data) close();
    return data !== undefined;
  };
  const withdraw = async (): Promise<void> => {
    if (await withdrawing.perform({ id })) close();
  };
  return (
    <article aria-label={words('comments.thread', { name })}>
      <p className="flex flex-wrap gap-x-2.5 text-small">
        {!withdrawnAt && <span className="font-semibold">{name}</span>}
        <time dateTime={at} className="text-soft">
          {formatDate(speech, at, zone)}
        </time>
        {editedAt && !withdrawnAt && <span className="text-soft">· {words('comments.edited')}</span>}
        {comment.wording < wording && <span className="text-soft">· {words('comments.earlier')}</span>}
      </p>
      {withdrawnAt ? (
        <p className="mt-1 text-small text-soft italic">{words('comments.withdrawn')}</p>
      ) : open === 'edit' ? (
        <CommentForm
          label={words('comments.write')}
          confirm={words('comments.save')}
          text={text ?? ''}
          isBusy={editing.isBusy}
          error={editing.errorAt('text')}
          sentence={editing.sentence(['text'])}
          onSend={edit}
          onLeave={close}
        />
      ) : (
        <p
          {...(comment.locale === locale ? {} : { lang: comment.locale })}
          className="mt-1 max-w-measure whitespace-pre-line font-serif text-read"
        >
          {text}
        </p>
      )}
      {isEnhanced && open !== 'edit' && [onAnswer !== undefined, viewerCan.edit, viewerCan.withdraw].includes(true) && (
        <div className="mt-1 flex flex-wrap gap-2 print:hidden">
          {onAnswer && !withdrawnAt && (
            <Button look="quiet" onClick={onAnswer} aria-label={words('comments.answerTo', { name })}>
              {words('comments.answer')}
            </Button>
          )}
          {viewerCan.edit && (
            <Button look="quiet" onClick={() => setOpen('edit')}>
              {words('comments.edit')}
            </Button>
          )}
          {viewerCan.withdraw && (
            <Button look="quiet" onClick={() => setOpen('withdraw')}>
              {words('comments.withdraw')}
            </Button>
          )}
        </div>
      )}
      <Dialog title={words('comments.withdrawTitle')} isOpen={open === 'withdraw'} onClose={close}>
        <ActForm
          confirm={words('comments.withdraw')}
          look="danger"
          isBusy={withdrawing.isBusy}
          sentence={withdrawing.sentence([])}
          onConfirm={withdraw}
          onLeave={close}
        >
          <p>{words('comments.withdrawText')}</p>
        </ActForm>
      </Dialog>
    </article>
  );
};
