import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { AnswerDesk } from './answer-desk.js';
import { originalText, type EditedAnswer } from './edited-answer.js';
import { WithdrawDialog } from './withdraw-dialog.js';

const OwnUnattributedDocument = graphql(/* GraphQL */ `
  query OwnUnattributed($session: ID!) {
    myUnattributedResponses(session: $session) {
      id
      questionId
      version
      text {
        original
        readings {
          ...Reading_reading @unmask
        }
      }
      summary {
        original
        readings {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

interface OwnUnattributedProps {
  readonly sessionId: string;
  readonly questions: readonly { readonly id: string }[];
  readonly onDone: (said: string) => void;
}

/** The reader's own answers without attribution: brought when they ask, and kept nowhere in the browser. */
export const OwnUnattributed = ({ sessionId, questions, onDone }: OwnUnattributedProps) => {
  const { words } = useSpeech();
  const [bring, { data, loading }] = useLazyQuery(OwnUnattributedDocument, { fetchPolicy: 'no-cache' });
  const [edited, setEdited] = useState<EditedAnswer | null>(null);
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const load = () => bring({ variables: { session: sessionId } });
  const finish = (said: string): void => {
    setEdited(null);
    setWithdrawn(null);
    void load();
    onDone(said);
  };
  const own = data?.myUnattributedResponses;
  return (
    <section className="mt-6 print:hidden">
      {!own && (
        <Button isBusy={loading} onClick={() => void load()}>
          {words('responses.own.show')}
        </Button>
      )}
      {own && (
        <>
          <h3 className="text-item font-semibold">{words('responses.own.title')}</h3>
          <p className="text-fine text-soft">{words(own.length === 0 ? 'responses.own.none' : 'responses.own.note')}</p>
          <ul className="mt-3 grid gap-4 empty:hidden">
            {own.map(({ id, questionId, version, text, summary }) => {
              const number = questions.findIndex((question) => question.id === questionId) + 1;
              return (
                <li key={id} className="border-l-2 border-line pl-4">
                  <p className="text-fine text-soft">{words('responses.question', { number })}</p>
                  <p lang={text.original} className="max-w-measure font-serif text-read whitespace-pre-line">
                    {originalText(text)}
                  </p>
                  <div className="mt-1 -ml-2 flex flex-wrap gap-1">
                    <Button
                      look="quiet"
                      onClick={() => setEdited({ id, version, text, summary, isUnattributed: true })}
                    >
                      {words('responses.edit')}
                    </Button>
                    <Button look="quiet" onClick={() => setWithdrawn(id)}>
                      {words('responses.withdraw')}
                    </Button>
                  </div>
                  {edited?.id === id && (
                    <AnswerDesk
                      desk={{ kind: 'edit', questionId, edited }}
                      group=""
                      code=""
                      moment="BEFORE"
                      number={number}
                      onDone={finish}
                      onLeave={() => setEdited(null)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
          <WithdrawDialog
            id={withdrawn ?? ''}
            kind="unattributed"
            isOpen={withdrawn !== null}
            onClose={() => setWithdrawn(null)}
            onDone={finish}
          />
        </>
      )}
    </section>
  );
};
