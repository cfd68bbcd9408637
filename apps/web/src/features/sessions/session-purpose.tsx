import type { FragmentType } from '@apollo/client';
import type { ObjectiveOutcome } from '@cauce/domain/session';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { Paragraphs, Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';
import { State, type Tone } from '../../ui/state.js';

const SessionPurpose_session = graphql(/* GraphQL */ `
  fragment SessionPurpose_session on Session {
    id
    outcome {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    objectives {
      id
      outcome
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

const tones: Record<ObjectiveOutcome, Tone> = { MET: 'settled', PARTLY_MET: 'moving', NOT_MET: 'stopped' };

/** What a session is for: the outcome that is sought, and the objectives on the way to it. */
export const SessionPurpose = ({ session }: { session: FragmentType<typeof SessionPurpose_session> }) => {
  const words = useWords();
  const data = usePart(SessionPurpose_session, session);
  const { outcome, objectives } = data;
  return (
    <>
      {outcome && (
        <Section title={words('sessions.page.outcome')} readings={[outcome.in]}>
          <Paragraphs of={outcome.in} />
        </Section>
      )}
      {objectives.length > 0 && (
        <Section title={words('sessions.page.objectives')} readings={objectives.map(({ text }) => text.in)}>
          <ol className="grid max-w-measure list-decimal gap-3 pl-6 font-serif text-read marker:text-river marker:tabular-nums">
            {objectives.map(({ id, outcome, text }) => (
              <li key={id} className="pl-1">
                <Reading of={text.in} isQuiet />
                {outcome && (
                  <span className="ml-2 whitespace-nowrap font-sans">
                    <State tone={tones[outcome]}>{words(`sessions.objective.${outcome}`)}</State>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
};
