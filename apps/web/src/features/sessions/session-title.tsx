import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Reading, ReadingMarks } from '../../ui/reading.js';
import { Title } from '../../ui/title.js';

const SessionTitle_session = graphql(/* GraphQL */ `
  fragment SessionTitle_session on Session {
    id
    code
    ordinal
    title {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    subtitle {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    group {
      id
      slug
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

/** What a session is called, which one it is, and of which group. */
export const SessionTitle = ({ session }: { session: FragmentType<typeof SessionTitle_session> }) => {
  const { locale, words } = useSpeech();
  const { code, ordinal, title, subtitle, group } = usePart(SessionTitle_session, session);
  const name = ordinal
    ? words('sessions.sessionOrdinal', { code, ordinal: words('sessions.ordinal', { ordinal }) })
    : words('sessions.session', { code });
  return (
    <>
      <Title
        eyebrow={
          <>
            <Link href={paths.sessions(locale, { group: group.slug })} className="no-underline hover:underline">
              <Reading of={group.name.in} isQuiet />
            </Link>
            {'\u00a0· '}
            {name}
          </>
        }
        title={<Reading of={title.in} isQuiet />}
        lede={subtitle && <Reading of={subtitle.in} isQuiet />}
      />
      <div className="mt-2 empty:hidden">
        <ReadingMarks of={[title.in, subtitle?.in]} />
      </div>
    </>
  );
};
