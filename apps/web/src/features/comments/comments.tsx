import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';
import { usePart } from '../../lib/part.js';
import { useIsEnhanced } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Section } from '../../ui/section.js';
import { addComment } from './comment-acts.js';
import { CommentForm } from './comment-form.js';
import { Comment } from './comment.js';

const Comments_conclusion = graphql(/* GraphQL */ `
  fragment Comments_conclusion on Conclusion {
    id
    wording
    viewerCan {
      comment
    }
    comments {
      id
      ...CommentParts_comment @unmask
    }
  }
`);

/** What members say on a conclusion that is before the countries, in threads; nothing for who does not belong to the group. */
export const Comments = ({ conclusion }: { conclusion: FragmentType<typeof Comments_conclusion> }) => {
  const { locale, words } = useSpeech();
  const client = useApolloClient();
  const isEnhanced = useIsEnhanced();
  const { id, wording, comments, viewerCan } = usePart(Comments_conclusion, conclusion);
  const [answered, setAnswered] = useState<string | null>(null);
  const { perform, isBusy, errorAt, sentence } = useAct(addComment);
  if (comments.length === 0 && !viewerCan.comment) return null;
  const canWrite = viewerCan.comment && isEnhanced;
  const threads = comments.filter(({ threadId }) => !threadId);
  const send =
    (answers: string | null) =>
    async (text: string): Promise<boolean> => {
      const data = await perform({ conclusion: id, input: { text, locale }, answers });
      if (!data) return false;
      await client.refetchQueries({ include: 'active' });
      setAnswered(null);
      return true;
    };
  const form = { isBusy, error: errorAt('text'), sentence: sentence(['text']) };
  return (
    <Section title={words('comments.title')} id="comments">
      <p className="max-w-measure text-small text-soft">{words('comments.help')}</p>
      {threads.length === 0 ? (
        <p className="mt-4 text-small text-soft">{words('comments.none')}</p>
      ) : (
        <ol className="mt-5 grid gap-6">
          {threads.map((thread) => (
            <li key={thread.id}>
              <Comment
                comment={thread}
                wording={wording}
                onAnswer={viewerCan.comment ? () => setAnswered(thread.id) : undefined}
              />
              <ol className="mt-4 grid gap-4 border-l-2 border-hair pl-5 empty:hidden">
                {comments
                  .filter(({ threadId }) => threadId === thread.id)
                  .map((answer) => (
                    <li key={answer.id}>
                      <Comment comment={answer} wording={wording} onAnswer={undefined} />
                    </li>
                  ))}
              </ol>
              {canWrite && answered === thread.id && (
                <CommentForm
                  {...form}
                  label={words('comments.yourAnswer')}
                  confirm={words('comments.answer')}
                  onSend={send(thread.id)}
                  onLeave={() => setAnswered(null)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {canWrite && answered === null && (
        <div className="mt-6 print:hidden">
          <CommentForm {...form} label={words('comments.write')} confirm={words('comments.send')} onSend={send(null)} />
        </div>
      )}
      {!viewerCan.comment && <p className="mt-4 text-small text-soft">{words('comments.over')}</p>}
    </Section>
  );
};
