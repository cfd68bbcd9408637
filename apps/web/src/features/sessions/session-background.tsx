import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { Paragraphs } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const SessionBackground_session = graphql(/* GraphQL */ `
  fragment SessionBackground_session on Session {
    id
    context {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    invited {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    approach {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    methodology {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
  }
`);

/** What a session comes out of: its context, who is invited, how the group works. */
export const SessionBackground = ({ session }: { session: FragmentType<typeof SessionBackground_session> }) => {
  const words = useWords();
  const data = usePart(SessionBackground_session, session);
  const parts = [
    { key: 'context', title: words('sessions.page.context'), text: data.context },
    { key: 'invited', title: words('sessions.page.invited'), text: data.invited },
    { key: 'approach', title: words('sessions.page.approach'), text: data.approach },
    { key: 'methodology', title: words('sessions.page.methodology'), text: data.methodology },
  ];
  return parts.map(
    ({ key, title, text }) =>
      text && (
        <Section key={key} title={title} readings={[text.in]}>
          <Paragraphs of={text.in} />
        </Section>
      ),
  );
};
