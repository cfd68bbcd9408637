import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { PersonPlaces_PersonFragment } from '../../generated/graphql.js';
import { calendarDayOf } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useNow } from '../../lib/settings.js';
import { formatTerm, standingOf } from '../../lib/term.js';
import { useSpeech } from '../../lib/words.js';
import { Dialog } from '../../ui/dialog.js';
import { EndForm } from '../../ui/end-form.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';
import { useEndAffiliation } from './person-acts.js';

const PersonPlaces_person = graphql(/* GraphQL */ `
  fragment PersonPlaces_person on Person {
    id
    affiliations {
      id
      fromOn
      toOn
      function {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      institution {
        id
        name {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
        country {
          code
          name(locale: $locale)
        }
      }
    }
    viewerCan {
      edit
    }
  }
`);

type Place = PersonPlaces_PersonFragment['affiliations'][number];

/** The institutions that a person belongs, or belonged, to: since when, until when, as what. */
export const PersonPlaces = ({ person }: { person: FragmentType<typeof PersonPlaces_person> }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const today = calendarDayOf(useNow());
  const { affiliations, viewerCan } = usePart(PersonPlaces_person, person);
  const [ending, setEnding] = useState<Place | null>(null);
  const [isDone, setIsDone] = useState(false);
  const nameOf = ({ institution }: Place): string => institution?.name.in.text ?? words('people.person.hiddenPlace');
  const close = (): void => setEnding(null);
  return (
    <Section title={words('people.person.places')}>
      {isDone && (
        <Notice tone="done" className="mb-3">
          {words('manage.affiliation.ended')}
        </Notice>
      )}
      {affiliations.length === 0 && <p className="text-soft">{words('people.person.placesNone')}</p>}
      <ul className="border-t border-hair empty:hidden">
        {affiliations.map((place) => (
          <li key={place.id} className="grid grid-cols-[1fr_auto] items-baseline gap-x-5 border-b border-hair py-2.5">
            <div className="min-w-0">
              <p>
                {place.institution ? (
                  <Link href={paths.institution(locale, place.institution.id)}>
                    <Reading of={place.institution.name.in} isQuiet />
                  </Link>
                ) : (
                  <span className="text-soft">{words('people.person.hiddenPlace')}</span>
                )}
                {place.institution?.country && <span className="text-soft"> · {place.institution.country.name}</span>}
              </p>
              {place.function && (
                <p className="text-small">
                  <Reading of={place.function.in} />
                </p>
              )}
              <p className="text-fine text-soft tabular-nums">{formatTerm(speech, place, today)}</p>
            </div>
            {viewerCan.edit && standingOf(place, today) !== 'past' && (
              <button
                type="button"
                className="min-h-6 cursor-pointer text-small text-river underline underline-offset-3 print:hidden"
                aria-label={words('manage.affiliation.endOf', { institution: nameOf(place) })}
                onClick={() => setEnding(place)}
              >
                {words('manage.end.action')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Dialog title={ending ? words('manage.affiliation.endTitle') : ''} isOpen={ending !== null} onClose={close}>
        {ending && (
          <EndForm
            useEnding={useEndAffiliation}
            id={ending.id}
            confirm={words('manage.end.action')}
            text={words('manage.affiliation.endText', { institution: nameOf(ending) })}
            onLeave={close}
            onDone={() => {
              close();
              setIsDone(true);
            }}
          />
        )}
      </Dialog>
    </Section>
  );
};
