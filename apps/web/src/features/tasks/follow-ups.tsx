import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatDate } from '../../lib/format.js';
import { useParts } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Reading } from '../../ui/reading.js';

const FollowUps_followUp = graphql(/* GraphQL */ `
  fragment FollowUps_followUp on FollowUp {
    id
    at
    session {
      id
      code
      title {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      group {
        id
        slug
      }
    }
    statements {
      conclusion {
        id
        number
        citation
        text {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
      }
      outcomes {
        outcome
        country {
          code
          name(locale: $locale)
        }
      }
    }
  }
`);

/** What the reader’s groups adopted lately, with what became of the countries that the reader acts for. */
export const FollowUps = ({ followUps }: { followUps: readonly FragmentType<typeof FollowUps_followUp>[] }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  return (
    <ul className="grid gap-6">
      {useParts(FollowUps_followUp, followUps).map(({ id, at, session, statements }) => (
        <li key={id}>
          <p className="text-small text-soft">
            {words('tasks.of', { session: session?.code ?? '', title: session?.title.in.text ?? '' })}
            {' · '}
            {words('tasks.adopted.lead', { count: statements.length, day: formatDate(speech, at, zone) })}
          </p>
          <ul className="mt-2 grid gap-3">
            {statements.map(({ conclusion, outcomes }) =>
              conclusion && session ? (
                <li key={conclusion.id} className="border-l-2 border-hair pl-4">
                  <p className="font-serif">
                    <Link href={paths.conclusion(locale, session.group.slug, session.code, conclusion.number ?? 0)}>
                      {conclusion.citation}
                    </Link>{' '}
                    <Reading of={conclusion.text.in} isQuiet />
                  </p>
                  {outcomes.map(({ outcome, country }) => (
                    <p key={country.code} className="text-small text-soft">
                      {words('tasks.adopted.outcome', {
                        country: country.name,
                        outcome: words(`conclusions.outcome.${outcome}`),
                      })}
                    </p>
                  ))}
                </li>
              ) : null,
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
};
