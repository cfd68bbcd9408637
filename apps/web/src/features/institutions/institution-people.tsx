import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { calendarDayOf } from '../../lib/format.js';
import { useParts } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useNow } from '../../lib/settings.js';
import { formatTerm, standingOf } from '../../lib/term.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Section } from '../../ui/section.js';

const InstitutionPeople_person = graphql(/* GraphQL */ `
  fragment InstitutionPeople_person on Person {
    id
    name
    honorific
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
      }
    }
  }
`);

interface InstitutionPeopleProps {
  readonly institution: string;
  readonly people: readonly FragmentType<typeof InstitutionPeople_person>[];
}

/** Those who belong to the institution today, as far as the reader may read their names. */
export const InstitutionPeople = ({ institution, people }: InstitutionPeopleProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const today = calendarDayOf(useNow());
  const rows = useParts(InstitutionPeople_person, people).flatMap((person) => {
    const place = person.affiliations.find(
      (one) => one.institution?.id === institution && standingOf(one, today) === 'now',
    );
    return place ? [{ ...person, place }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Section title={words('people.institution.affiliated')}>
      <ul className="border-t border-hair">
        {rows.map(({ id, name, honorific, place }) => (
          <li key={id} className="border-b border-hair py-2.5">
            <p>
              <Link href={paths.person(locale, id)}>{[honorific, name].filter(Boolean).join(' ')}</Link>
              {place.function && <span className="text-soft"> · {place.function.in.text}</span>}
            </p>
            <p className="text-fine text-soft tabular-nums">{formatTerm(speech, place, today)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
};
