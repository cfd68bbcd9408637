import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useSpeech } from '../../lib/words.js';

const CoverageTable_session = graphql(/* GraphQL */ `
  fragment CoverageTable_session on Session {
    id
    questions {
      id
      isQuestion
    }
    coverage {
      rows {
        country {
          code
          name(locale: $locale)
        }
        cells {
          questionId
          moments
          count
        }
      }
    }
  }
`);

/** Who answered what: in words, and as a table of countries and questions that scrolls within itself. */
export const CoverageTable = ({ session }: { session: FragmentType<typeof CoverageTable_session> }) => {
  const { locale, words } = useSpeech();
  const { questions, coverage } = usePart(CoverageTable_session, session);
  const asked = questions.filter(({ isQuestion }) => isQuestion);
  if (!coverage || coverage.rows.length === 0) return null;
  const rows = coverage.rows.toSorted((one, other) => one.country.name.localeCompare(other.country.name, locale));
  const answering = rows.filter(({ cells }) => cells.some(({ count }) => count > 0)).length;
  const answered = (id: string): number =>
    rows.filter(({ cells }) => cells.some(({ questionId, count }) => questionId === id && count > 0)).length;
  return (
    <div>
      <h3 className="text-item font-semibold">{words('responses.coverage.title')}</h3>
      <p className="mt-1 max-w-measure text-small">
        {words('responses.coverage.countries', { answering, count: rows.length })}{' '}
        {asked
          .map(
            ({ id }, index) =>
              `${words('responses.question', { number: index + 1 })}: ${words('responses.coverage.ofQuestion', { count: answered(id) })}`,
          )
          .join('; ')}
        .
      </p>
      <div
        role="region"
        aria-label={words('responses.coverage.scroll')}
        tabIndex={0}
        className="relative mt-3 overflow-x-auto border-y border-line"
      >
        <table className="w-full border-collapse text-left text-small">
          <caption className="sr-only">{words('responses.coverage.title')}</caption>
          <thead>
            <tr className="border-b border-line align-bottom">
              <th scope="col" className="sticky left-0 bg-paper py-2 pr-4 font-semibold">
                {words('responses.coverage.country')}
              </th>
              {asked.map(({ id }, index) => (
                <th key={id} scope="col" className="px-3 py-2 font-semibold whitespace-nowrap tabular-nums">
                  {words('responses.question', { number: index + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ country, cells }) => (
              <tr key={country.code} className="border-b border-hair last:border-b-0">
                <th scope="row" className="sticky left-0 bg-paper py-2 pr-4 font-normal">
                  {country.name}
                </th>
                {asked.map(({ id }) => {
                  const cell = cells.find(({ questionId }) => questionId === id);
                  return (
                    <td key={id} className="px-3 py-2 align-top">
                      {cell && cell.count > 0 ? (
                        cell.moments.map((moment) => words(`sessions.moment.${moment}`)).join(', ')
                      ) : (
                        <>
                          <span aria-hidden="true" className="text-soft">
                            –
                          </span>
                          <span className="sr-only">{words('responses.coverage.none')}</span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-fine text-soft">{words('responses.coverage.apart')}</p>
    </div>
  );
};
