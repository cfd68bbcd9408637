import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { calendarDayOf } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { useNow } from '../../lib/settings.js';
import { standingOf } from '../../lib/term.js';
import { useSpeech } from '../../lib/words.js';
import { Title } from '../../ui/title.js';

const PersonTitle_person = graphql(/* GraphQL */ `
  fragment PersonTitle_person on Person {
    id
    name
    honorific
    isListed
    affiliations {
      id
      fromOn
      toOn
      function {
        in(locale: $locale) {
          text
        }
      }
      institution {
        id
        country {
          code
          name(locale: $locale)
        }
      }
    }
  }
`);

/** Who it is: the name, what they are today, and from where. */
export const PersonTitle = ({ person }: { person: FragmentType<typeof PersonTitle_person> }) => {
  const { words } = useSpeech();
  const today = calendarDayOf(useNow());
  const { name, honorific, isListed, affiliations } = usePart(PersonTitle_person, person);
  const current = affiliations.filter((one) => standingOf(one, today) === 'now');
  const countries = [...new Set(current.flatMap(({ institution }) => institution?.country?.name ?? []))];
  const functions = [...new Set(current.flatMap(({ function: title }) => title?.in.text ?? []))];
  return (
    <>
      <Title
        eyebrow={countries.join(' · ')}
        title={[honorific, name].filter(Boolean).join(' ')}
        lede={functions.join(' · ')}
      />
      {isListed === false && (
        <p className="mt-3 max-w-measure text-small text-soft">{words('people.person.unlisted')}</p>
      )}
    </>
  );
};
