import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import type { Moment } from '../../generated/graphql.js';
import { usePart } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const SessionSteps_session = graphql(/* GraphQL */ `
  fragment SessionSteps_session on Session {
    id
    steps {
      id
      moment
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

interface SessionStepsProps {
  readonly session: FragmentType<typeof SessionSteps_session>;
  readonly moment: Moment;
}

/** What is done in one stage of a session. */
export const SessionSteps = ({ session, moment }: SessionStepsProps) => {
  const words = useWords();
  const data = usePart(SessionSteps_session, session);
  const steps = data.steps.filter((step) => step.moment === moment);
  if (steps.length === 0) return null;
  return (
    <Section title={words(`sessions.page.steps.${moment}`)} readings={steps.map(({ text }) => text.in)}>
      <ul className="grid max-w-measure list-disc gap-3 pl-5 font-serif text-read marker:text-river">
        {steps.map(({ id, text }) => (
          <li key={id}>
            <Reading of={text.in} isQuiet />
          </li>
        ))}
      </ul>
    </Section>
  );
};
