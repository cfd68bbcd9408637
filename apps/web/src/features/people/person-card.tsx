import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { calendarDayOf } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useNow } from '../../lib/settings.js';
import { standingOf } from '../../lib/term.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';

const PersonCard_person = graphql(/* GraphQL */ `
  fragment PersonCard_person on Person {
    id
    name
    honorific
    isListed
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
        name {
          in(locale: $locale) {
            text
          }
        }
        country {
          code
          name(locale: $locale)
        }
      }
    }
    roles {
      id
      role
      isCurrent
      group {
        id
        slug
      }
      institution {
        id
        name {
          in(locale: $locale) {
            text
          }
        }
        country {
          code
          name(locale: $locale)
        }
      }
    }
  }
`);

/** A person in a list: where they are, and what they are today. */
export const PersonCard = ({ person }: { person: FragmentType<typeof PersonCard_person> }) => {
  const { locale, words } = useSpeech();
  const today = calendarDayOf(useNow());
  const { id, name, honorific, isListed, affiliations, roles } = usePart(PersonCard_person, person);
  const current = affiliations.filter((one) => standingOf(one, today) === 'now');
  const held = roles.filter(({ isCurrent }) => isCurrent);
  const named = new Set(current.map(({ institution }) => institution?.id));
  const spokenFor = held.flatMap(({ institution }) => (institution && !named.has(institution.id) ? [institution] : []));
  const places = [
    ...current.map(({ id: key, function: title, institution }) => ({
      key,
      text: [title?.in.text, institution?.name.in.text].filter(Boolean).join(', '),
      country: institution?.country?.name,
    })),
    ...new Map(
      spokenFor.map((one) => [one.id, { key: one.id, text: one.name.in.text, country: one.country?.name }]),
    ).values(),
  ];
  const kinds = [
    ...new Set(
      held.map(({ role, group }) =>
        [words(`institutions.role.${role}`), group && words('sessions.group', { slug: group.slug })]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
  ];
  return (
    <article className="grid gap-x-8 gap-y-0.5 py-3.5 tablet:grid-cols-[1fr_15rem]">
      <div className="min-w-0">
        <h3 className="font-serif text-item font-semibold">
          <Link href={paths.person(locale, id)} className="no-underline hover:underline">
            {[honorific, name].filter(Boolean).join(' ')}
          </Link>
        </h3>
        {places.map(({ key, text, country }) => (
          <p key={key} className="text-small text-soft">
            {[text, country].filter(Boolean).join(' · ')}
          </p>
        ))}
      </div>
      <ul className="min-w-0 content-start text-small tablet:pt-0.5">
        {kinds.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
        {isListed === false && <li className="text-fine text-soft">{words('people.mark.unlisted')}</li>}
      </ul>
    </article>
  );
};
