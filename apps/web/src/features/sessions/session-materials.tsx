import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const SessionMaterials_session = graphql(/* GraphQL */ `
  fragment SessionMaterials_session on Session {
    id
    materials {
      id
      url
      label {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

/** The links that belong to a session. */
export const SessionMaterials = ({ session }: { session: FragmentType<typeof SessionMaterials_session> }) => {
  const words = useWords();
  const data = usePart(SessionMaterials_session, session);
  const { materials } = data;
  return (
    <Section
      title={words('sessions.page.materials')}
      readings={materials.map(({ label }) => label.in)}
      isForScreen={materials.length === 0}
    >
      {materials.length === 0 ? (
        <p className="max-w-measure font-serif text-read text-soft">{words('sessions.page.noMaterials')}</p>
      ) : (
        <ul className="grid gap-2.5">
          {materials.map(({ id, url, label }) => (
            <li key={id}>
              <a href={url} rel="noreferrer">
                <Reading of={label.in} isQuiet />
              </a>{' '}
              <span className="text-fine text-soft">{new URL(url).hostname}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
