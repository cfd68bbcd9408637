import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const SessionQuestions_session = graphql(/* GraphQL */ `
  fragment SessionQuestions_session on Session {
    id
    questions {
      id
      isQuestion
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

/** The place of the questions in the page of a session. */
export const questionsId = 'questions';

/** What countries are asked, numbered; a statement among the questions stands without a number. */
export const SessionQuestions = ({ session }: { session: FragmentType<typeof SessionQuestions_session> }) => {
  const words = useWords();
  const data = usePart(SessionQuestions_session, session);
  const { questions } = data;
  if (questions.length === 0) return null;
  const numbered = questions.filter(({ isQuestion }) => isQuestion);
  return (
    <Section title={words('sessions.page.questions')} id={questionsId} readings={questions.map(({ text }) => text.in)}>
      <p className="mb-2 text-small break-after-avoid text-soft">{words('sessions.page.questionsLede')}</p>
      <ol className="border-t border-hair">
        {questions.map((question) => (
          <li
            key={question.id}
            className="grid grid-cols-[2rem_1fr] gap-x-3 border-b border-hair py-4 tablet:grid-cols-[2.75rem_1fr]"
          >
            <span className="font-serif text-[1.375rem]/tight text-river lining-nums tabular-nums" aria-hidden="true">
              {question.isQuestion ? numbered.indexOf(question) + 1 : '–'}
            </span>
            <div>
              {!question.isQuestion && <p className="text-fine text-soft">{words('sessions.page.statement')}</p>}
              <p className="max-w-measure font-serif text-read">
                <Reading of={question.text.in} isQuiet />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
};
