import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const PackageList_consultation = graphql(/* GraphQL */ `
  fragment PackageList_consultation on Consultation {
    id
    session {
      id
      code
      group {
        id
        slug
      }
    }
    conclusions {
      id
      number
      standing
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      objections {
        id
        state
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
      approvedBy {
        id
        name {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
      }
    }
  }
`);

/** The conclusions of a package, each with what holds it up. */
export const PackageList = ({ consultation }: { consultation: FragmentType<typeof PackageList_consultation> }) => {
  const { locale, words } = useSpeech();
  const { session, conclusions } = usePart(PackageList_consultation, consultation);
  return (
    <Section title={words('consultations.package.title')}>
      <ol className="grid">
        {conclusions.map(({ id, number, standing, text, objections, approvedBy }) => (
          <li key={id} className="grid grid-cols-[3rem_1fr] gap-x-3 border-b border-hair py-4">
            <span className="font-serif text-section text-river">{String(number ?? '').padStart(2, '0')}</span>
            <div>
              <p className="font-serif text-item">
                {number && session ? (
                  <Link
                    href={paths.conclusion(locale, session.group.slug, session.code, number)}
                    className="no-underline hover:underline"
                  >
                    <Reading of={text.in} />
                  </Link>
                ) : (
                  <Reading of={text.in} />
                )}
              </p>
              <p className="mt-1 text-fine text-soft">{words(`conclusions.standing.${standing}`)}</p>
              {objections
                .filter(({ state }) => state === 'RAISED' || state === 'CONFIRMED')
                .map((objection) => (
                  <div key={objection.id} className="mt-2 border-l-2 border-stopped pl-3 text-small">
                    <p>
                      <strong className="font-semibold">{objection.country.name}</strong>
                      {' · '}
                      <span className="text-soft">{words(`conclusions.objection.${objection.state}`)}</span>
                    </p>
                    <p className="font-serif">
                      <Reading of={objection.text.in} />
                    </p>
                  </div>
                ))}
              {standing === 'IN_CONSULTATION' && approvedBy.length > 0 && (
                <p className="mt-1 text-fine">
                  {words('consultations.package.approved', {
                    institutions: approvedBy.map(({ name }) => name.in.text).join(', '),
                  })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
};
