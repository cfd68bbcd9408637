import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import type { ConsultationTable_ConsultationFragment } from '../../generated/graphql.js';
import { useFreshAct } from '../../lib/fresh-act.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech, type Speech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { recordReach } from './consultation-acts.js';

const ConsultationTable_consultation = graphql(/* GraphQL */ `
  fragment ConsultationTable_consultation on Consultation {
    id
    closedAt
    viewerCan {
      recordReach
    }
    session {
      id
      code
      group {
        id
        slug
      }
    }
    countries {
      isReached
      country {
        code
        name(locale: $locale)
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
    conclusions {
      id
      number
      citation
      positions {
        id
        isGiven
        isStale
        stance
        country {
          code
        }
      }
      objections {
        id
        state
        country {
          code
        }
      }
    }
  }
`);

type Conclusion = ConsultationTable_ConsultationFragment['conclusions'][number];

interface Cell {
  readonly word: string;
  readonly tone: string;
}

const cellOf = ({ words }: Speech, conclusion: Conclusion, code: string): Cell | null => {
  const objection = conclusion.objections.find(({ country, state }) => country.code === code && state === 'RAISED');
  if (objection) return { word: words('consultations.table.objects'), tone: 'text-stopped font-semibold' };
  const position = conclusion.positions.find(({ country, isGiven }) => isGiven && country.code === code);
  if (!position) return null;
  if (position.isStale) return { word: words('consultations.table.stale'), tone: 'text-waiting' };
  const tones = { NO_OBJECTION: 'text-adopted', RESERVATION: 'text-waiting', OBJECTION: 'text-stopped font-semibold' };
  return { word: words(`conclusions.stance.${position.stance}`), tone: tones[position.stance] };
};

/** Every country that is consulted, and what it says of each conclusion. */
export const ConsultationTable = ({
  consultation,
}: {
  consultation: FragmentType<typeof ConsultationTable_consultation>;
}) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { id, session, countries, conclusions, viewerCan } = usePart(ConsultationTable_consultation, consultation);
  const reach = useFreshAct(recordReach);
  const problem = reach.sentence([]);
  return (
    <Section title={words('consultations.table.title')}>
      {problem && (
        <Notice tone="failed" className="mb-3">
          {problem}
        </Notice>
      )}
      {/* A table wider than a phone is moved inside its own frame, by the keyboard too. */}
      <div className="overflow-x-auto" role="region" aria-label={words('consultations.table.title')} tabIndex={0}>
        <table className="w-full text-small tablet:min-w-max">
          <thead>
            <tr className="border-b border-line text-left text-fine text-soft">
              <th scope="col" className="py-1.5 pr-5 font-semibold max-tablet:w-1/2">
                {words('conclusions.record.country')}
              </th>
              {conclusions.map(({ id: conclusionId, number, citation }) => (
                <th key={conclusionId} scope="col" className="py-1.5 pr-5 font-semibold">
                  {number && session ? (
                    <Link
                      href={paths.conclusion(locale, session.group.slug, session.code, number)}
                      title={citation ?? ''}
                    >
                      {String(number).padStart(2, '0')}
                    </Link>
                  ) : (
                    citation
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map(({ country, institution, isReached }) => (
              <tr key={country.code} className="border-b border-hair align-top">
                <th scope="row" className="py-2.5 pr-5 text-left font-semibold">
                  {country.name}
                  <span className="block max-w-60 text-fine font-normal text-soft">{institution?.name.in.text}</span>
                  {!isReached && (
                    <span className="block text-fine font-normal text-waiting">
                      {words('conclusions.outcome.NOT_REACHED')}
                    </span>
                  )}
                  {viewerCan.recordReach && (
                    <button
                      type="button"
                      className="min-h-6 cursor-pointer text-left text-fine font-normal text-river underline underline-offset-3 print:hidden"
                      aria-busy={reach.isBusy || undefined}
                      onClick={() => void reach.perform({ id, country: country.code, isReached: !isReached })}
                    >
                      {words(isReached ? 'consultations.reach.not' : 'consultations.reach.yes')}
                      <span className="sr-only">: {country.name}</span>
                    </button>
                  )}
                </th>
                {conclusions.map((conclusion) => {
                  const cell = cellOf(speech, conclusion, country.code);
                  return (
                    <td key={conclusion.id} className={`py-2.5 pr-5 ${cell?.tone ?? 'text-soft'}`}>
                      {cell?.word ?? words('consultations.table.nothing')}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
};
