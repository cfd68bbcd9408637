import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatCalendarDay } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { ButtonLink } from '../../ui/button.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const ConclusionPositions_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionPositions_conclusion on Conclusion {
    id
    session {
      id
      code
      group {
        id
        slug
      }
    }
    consultation {
      id
      closedAt
    }
    positions {
      id
      isGiven
      stance
      isPublic
      isStale
      country {
        code
        name(locale: $locale)
      }
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    objections {
      id
      state
      confirmBy
      country {
        code
        name(locale: $locale)
      }
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

/** What countries say of a conclusion, for the group: positions, and objections with their text. */
export const ConclusionPositions = ({
  conclusion,
}: {
  conclusion: FragmentType<typeof ConclusionPositions_conclusion>;
}) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { session, consultation, positions, objections } = usePart(ConclusionPositions_conclusion, conclusion);
  if (!consultation || !session) return null;
  const unsettled = objections.filter(({ state }) => state !== 'CONFIRMED' || positions.length === 0);
  return (
    <Section title={words('conclusions.positions.title')}>
      {positions.length + objections.length === 0 && (
        <p className="text-small text-soft">{words('conclusions.positions.none')}</p>
      )}
      <ul className="grid gap-4 text-small empty:hidden">
        {unsettled.map(({ id, state, confirmBy, country, text }) => (
          <li key={id} className="border-l-2 border-stopped pl-4">
            <p>
              <strong className="font-semibold">{country.name}</strong>
              {' · '}
              {words('conclusions.stance.OBJECTION')}
              {' · '}
              <span className="text-soft">
                {state === 'RAISED'
                  ? words('conclusions.objections.confirmBy', { date: formatCalendarDay(speech, confirmBy) })
                  : words(`conclusions.objection.${state}`)}
              </span>
            </p>
            <p className="mt-1 font-serif text-read">
              <Reading of={text.in} />
            </p>
          </li>
        ))}
        {positions.map(({ id, isGiven, stance, isPublic, isStale, country, text }) => (
          <li key={id} className={`border-l-2 pl-4 ${stance === 'OBJECTION' ? 'border-stopped' : 'border-line'}`}>
            <p>
              <strong className="font-semibold">{country.name}</strong>
              {' · '}
              {words(`conclusions.stance.${stance}`)}
              {!isGiven && <span className="text-soft"> · {words('conclusions.positions.draft')}</span>}
              {isPublic && <span className="text-soft"> · {words('conclusions.positions.isPublic')}</span>}
              {isStale && <span className="text-waiting"> · {words('conclusions.positions.stale')}</span>}
            </p>
            {text && (
              <p className="mt-1 font-serif text-read">
                <Reading of={text.in} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4 print:hidden">
        <ButtonLink href={paths.consultation(locale, session.group.slug, session.code, consultation.id)}>
          {words('conclusions.consultation.link')}
        </ButtonLink>
      </p>
    </Section>
  );
};
