import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { Paragraphs } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const SessionClosing_session = graphql(/* GraphQL */ `
  fragment SessionClosing_session on Session {
    id
    closing {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
  }
`);

/** How a session is closed. */
export const SessionClosing = ({ session }: { session: FragmentType<typeof SessionClosing_session> }) => {
  const words = useWords();
  const data = usePart(SessionClosing_session, session);
  if (!data.closing) return null;
  return (
    <Section title={words('sessions.page.closing')} readings={[data.closing.in]}>
      <Paragraphs of={data.closing.in} />
    </Section>
  );
};
