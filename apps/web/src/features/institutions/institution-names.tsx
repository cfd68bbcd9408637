import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { calendarDayOf } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { useNow } from '../../lib/settings.js';
import { formatTerm } from '../../lib/term.js';
import { useSpeech } from '../../lib/words.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const InstitutionNames_institution = graphql(/* GraphQL */ `
  fragment InstitutionNames_institution on Institution {
    id
    nameFromOn
    name {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
      readings {
        ...Reading_reading @unmask
      }
    }
    formerNames {
      id
      fromOn
      toOn
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

/** The name in its languages, and those that it had, with their days. */
export const InstitutionNames = ({
  institution,
}: {
  institution: FragmentType<typeof InstitutionNames_institution>;
}) => {
  const speech = useSpeech();
  const { words } = speech;
  const today = calendarDayOf(useNow());
  const { name, nameFromOn, formerNames } = usePart(InstitutionNames_institution, institution);
  const others = name.readings.filter(({ locale }) => locale !== name.in.locale);
  if (others.length === 0 && formerNames.length === 0 && nameFromOn === null) return null;
  return (
    <Section title={words('people.institution.names')}>
      <ol className="river-line grid gap-4">
        <li className="river-stone" data-here>
          <p className="font-serif text-item font-semibold">
            <Reading of={name.in} isQuiet />
          </p>
          {others.map((reading) => (
            <p key={reading.locale} lang={reading.locale} className="font-serif text-soft">
              {reading.text}
            </p>
          ))}
          <p className="text-fine text-soft tabular-nums">
            {nameFromOn === null
              ? words('people.institution.currentName')
              : formatTerm(speech, { fromOn: nameFromOn, toOn: null }, today)}
          </p>
        </li>
        {formerNames.map(({ id, fromOn, toOn, name: former }) => (
          <li key={id} className="river-stone" data-moved>
            <p className="font-serif">
              <Reading of={former.in} />
            </p>
            <p className="text-fine text-soft tabular-nums">{formatTerm(speech, { fromOn, toOn }, today)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
};
