import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatCalendarDay, formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { useSpeech } from '../../lib/words.js';
import { State } from '../../ui/state.js';

const ConsultationStanding_consultation = graphql(/* GraphQL */ `
  fragment ConsultationStanding_consultation on Consultation {
    id
    openedAt
    closesOn
    lastDay
    isOver
    closedAt
    countries {
      isReached
      extendedTo
      country {
        code
        name(locale: $locale)
      }
    }
  }
`);

/** Until when countries can speak, and what follows. */
export const ConsultationStanding = ({
  consultation,
}: {
  consultation: FragmentType<typeof ConsultationStanding_consultation>;
}) => {
  const speech = useSpeech();
  const { words } = speech;
  const data = usePart(ConsultationStanding_consultation, consultation);
  const { openedAt, closesOn, lastDay, isOver, closedAt, countries } = data;
  const extended = countries.filter(({ extendedTo }) => extendedTo);
  const state = closedAt ? 'closed' : isOver ? 'over' : 'open';
  return (
    <div className="mt-4 grid gap-2 text-small">
      <p>
        <span className="mr-3">
          <State tone={closedAt ? 'settled' : 'waiting'}>{words(`consultations.state.${state}`)}</State>
        </span>
        <span className="text-soft">
          {words('consultations.opened', {
            date: formatDate(speech, openedAt, 'UTC'),
            count: countries.length,
          })}
        </span>
      </p>
      {!closedAt && (
        <p>
          {isOver
            ? words('consultations.over', { date: formatCalendarDay(speech, lastDay) })
            : words('conclusions.adoptsUnless', { date: formatCalendarDay(speech, closesOn) })}
        </p>
      )}
      {!closedAt &&
        extended.map(({ country, extendedTo }) => (
          <p key={country.code} className="text-soft">
            {words('consultations.extended', {
              country: country.name,
              date: formatCalendarDay(speech, extendedTo ?? closesOn),
            })}
          </p>
        ))}
    </div>
  );
};
