import type { ApolloClient } from '@apollo/client';
import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { SessionAnswersQuery } from '../../generated/graphql.js';
import { Speaking, type Speech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';
import { AnswerCard } from './answer-card.js';
import { AnswerDesk } from './answer-desk.js';
import type { Desk } from './desk.js';
import { CoverageTable } from './coverage-table.js';
import { OwnUnattributed } from './own-unattributed.js';
import { UnattributedGroup } from './unattributed-group.js';

const SessionAnswersDocument = graphql(/* GraphQL */ `
  query SessionAnswers($group: String!, $code: String!, $locale: Locale!) {
    session(group: $group, code: $code) {
      id
      moment
      answering {
        answer
        record
        answerWithoutAttribution
      }
      ...CoverageTable_session
      questions {
        id
        isQuestion
        text {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
        responses {
          id
          country {
            code
            name(locale: $locale)
          }
          ...AnswerCard_response
        }
        unattributed {
          id
          ...UnattributedGroup_response
        }
      }
    }
  }
`);

interface Asked {
  readonly group: string;
  readonly code: string;
}

/** Brings the answers of a session to who may read them. */
export const loadSessionAnswers = async (
  client: ApolloClient,
  { group, code }: Asked,
  { locale }: Speech,
): Promise<void> => {
  await client.query({ query: SessionAnswersDocument, variables: { group, code, locale } });
};

/** The place of the answers in the page of a session. */
const answersId = 'answers';

type Question = NonNullable<SessionAnswersQuery['session']>['questions'][number];

const byCountry =
  (locale: string) =>
  (one: Question['responses'][number], other: Question['responses'][number]): number =>
    (one.country?.name ?? '').localeCompare(other.country?.name ?? '', locale);

interface SessionAnswersProps extends Asked {
  /** The language of the page, with the words of answers. */
  readonly speech: Speech;
}

/** What was answered, question by question, with who stands behind it; and where one answers. */
export const SessionAnswers = ({ group, code, speech }: SessionAnswersProps) => {
  const { locale, words } = speech;
  const { data, refetch } = useSuspenseQuery(SessionAnswersDocument, { variables: { group, code, locale } });
  const [desk, setDesk] = useState<Desk | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { session } = data;
  if (!session) return null;
  const { answering, moment } = session;
  const asked = session.questions.filter(({ isQuestion }) => isQuestion);
  if (asked.length === 0) return null;
  const open = (next: Desk): void => {
    setDone(null);
    setDesk(next);
  };
  const finish = (said: string): void => {
    setDesk(null);
    setDone(said);
    void refetch();
  };
  const canAnswer = answering.answer || answering.answerWithoutAttribution;
  const ofQuestion = (id: string) => (desk?.questionId === id ? desk : null);
  return (
    <Speaking speech={speech}>
      <Section title={words('responses.title')} id={answersId}>
        <p className="mb-4 max-w-measure text-small text-soft">{words('responses.lede')}</p>
        {done && (
          <Notice tone="done" className="mb-4">
            {done}
          </Notice>
        )}
        <CoverageTable session={session} />
        <ol className="mt-8 border-t border-hair">
          {asked.map((question, index) => (
            <li key={question.id} className="border-b border-hair py-6">
              <h3 className="grid grid-cols-[2rem_1fr] gap-x-3 font-serif text-read tablet:grid-cols-[2.75rem_1fr]">
                <span className="text-[1.375rem]/tight text-river lining-nums tabular-nums" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="max-w-measure font-semibold">
                  <Reading of={question.text.in} />
                </span>
              </h3>
              <div className="mt-3 grid gap-5 tablet:pl-14">
                {question.responses.length === 0 && question.unattributed.length === 0 && (
                  <p className="text-small text-soft">{words('responses.none')}</p>
                )}
                <ul className="grid gap-5 empty:hidden">
                  {question.responses.toSorted(byCountry(locale)).map((response) => (
                    <li key={response.id}>
                      <AnswerCard
                        response={response}
                        onDone={finish}
                        onEdit={(edited) => open({ kind: 'edit', questionId: question.id, edited })}
                      />
                      {desk?.kind === 'edit' && desk.edited.id === response.id && (
                        <AnswerDesk
                          {...{ desk, moment, group, code }}
                          number={index + 1}
                          onDone={finish}
                          onLeave={() => setDesk(null)}
                        />
                      )}
                    </li>
                  ))}
                </ul>
                <UnattributedGroup responses={question.unattributed} onDone={finish} />
                {ofQuestion(question.id) && desk && desk.kind !== 'edit' && (
                  <AnswerDesk
                    {...{ desk, moment, group, code }}
                    number={index + 1}
                    onDone={finish}
                    onLeave={() => setDesk(null)}
                  />
                )}
                {!ofQuestion(question.id) && (canAnswer || answering.record) && (
                  <div className="flex flex-wrap gap-3">
                    {answering.answer && (
                      <Button
                        aria-label={`${words('responses.answer')}: ${words('responses.question', { number: index + 1 })}`}
                        onClick={() => open({ kind: 'answer', questionId: question.id })}
                      >
                        {words('responses.answer')}
                      </Button>
                    )}
                    {answering.record && (
                      <Button
                        aria-label={`${words('responses.record')}: ${words('responses.question', { number: index + 1 })}`}
                        onClick={() => open({ kind: 'record', questionId: question.id })}
                      >
                        {words('responses.record')}
                      </Button>
                    )}
                  </div>
                )}
              </div>
            </li>
          ))}
        </ol>
        {answering.answerWithoutAttribution && (
          <OwnUnattributed sessionId={session.id} questions={asked} onDone={finish} />
        )}
      </Section>
    </Speaking>
  );
};
