import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useSpeech } from '../../lib/words.js';
import { Paragraphs, ReadingMarks } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const ConclusionRecord_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionRecord_conclusion on Conclusion {
    id
    adoption {
      at
      reason
      countries {
        outcome
        country {
          code
          name(locale: $locale)
        }
        reservation {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
      }
      adopters {
        person {
          id
          name
        }
        institution {
          id
          name {
            in(locale: $locale) {
              ...Reading_reading @unmask
            }
          }
        }
      }
    }
  }
`);

interface ConclusionRecordProps {
  readonly conclusion: FragmentType<typeof ConclusionRecord_conclusion>;
  /** The group itself reads what every country said, others the reservations that were made public. */
  readonly isMember: boolean;
}

/** The record of an adoption: reservations that are to be read beside the text; for the group, every country. */
export const ConclusionRecord = ({ conclusion, isMember }: ConclusionRecordProps) => {
  const { words } = useSpeech();
  const { adoption } = usePart(ConclusionRecord_conclusion, conclusion);
  if (!adoption) return null;
  const reservations = adoption.countries.flatMap(({ country, reservation }) =>
    reservation ? [{ country, reading: reservation.in }] : [],
  );
  const adopters = adoption.adopters.map(({ person, institution }) => ({
    person: person?.name ?? words('conclusions.record.someone'),
    institution: institution?.name.in.text ?? '',
  }));
  return (
    <>
      {reservations.length > 0 && (
        <Section title={words('conclusions.reservation.title')}>
          <p className="mb-4 text-small text-soft">{words('conclusions.reservation.text')}</p>
          <ul className="grid gap-5">
            {reservations.map(({ country, reading }) => (
              <li key={country.code} className="border-l-2 border-waiting pl-4">
                <p className="mb-1 text-small font-semibold">
                  {country.name} <ReadingMarks of={[reading]} />
                </p>
                <Paragraphs of={reading} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isMember && (
        <Section title={words('conclusions.record.title')}>
          <p className="text-small">
            <span className="text-soft">{words('conclusions.record.adopters')} </span>
            {adopters
              .map(({ person, institution }) =>
                institution ? words('conclusions.record.for', { person, institution }) : person,
              )
              .join(' · ')}
          </p>
          {adoption.reason && (
            <p className="mt-1 text-small">
              <span className="text-soft">{words('conclusions.record.reason')}: </span>
              {adoption.reason}
            </p>
          )}
          <table className="mt-4 w-full text-small">
            <caption className="sr-only">{words('conclusions.record.caption')}</caption>
            <thead>
              <tr className="border-b border-line text-left text-fine text-soft">
                <th scope="col" className="py-1.5 pr-4 font-semibold">
                  {words('conclusions.record.country')}
                </th>
                <th scope="col" className="py-1.5 font-semibold">
                  {words('conclusions.record.outcome')}
                </th>
              </tr>
            </thead>
            <tbody>
              {adoption.countries.map(({ country, outcome }) => (
                <tr key={country.code} className="border-b border-hair">
                  <th scope="row" className="py-2 pr-4 text-left font-normal">
                    {country.name}
                  </th>
                  <td className={`py-2 ${outcome === 'NOT_REACHED' ? 'text-waiting' : ''}`}>
                    {words(`conclusions.outcome.${outcome}`)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </>
  );
};
