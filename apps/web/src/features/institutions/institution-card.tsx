import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Reading } from '../../ui/reading.js';
import { State } from '../../ui/state.js';

const InstitutionCard_institution = graphql(/* GraphQL */ `
  fragment InstitutionCard_institution on Institution {
    id
    kind
    region
    name {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    country {
      code
      name(locale: $locale)
    }
    formerNames {
      id
      name {
        in(locale: $locale) {
          text
        }
      }
    }
    vacancies
  }
`);

/** An institution in a list: its name and the last one before, what it is, where. */
export const InstitutionCard = ({ institution }: { institution: FragmentType<typeof InstitutionCard_institution> }) => {
  const { locale, words } = useSpeech();
  const { id, kind, region, name, country, formerNames, vacancies } = usePart(InstitutionCard_institution, institution);
  const [former] = formerNames;
  const place = country?.name ?? (region ? words(`institutions.region.${region}`) : undefined);
  return (
    <article className="grid gap-x-8 gap-y-0.5 py-3.5 tablet:grid-cols-[1fr_15rem]">
      <div className="min-w-0">
        <h3 className="font-serif text-item font-semibold">
          <Link href={paths.institution(locale, id)} className="no-underline hover:underline">
            <Reading of={name.in} isQuiet />
          </Link>
        </h3>
        {former && <p className="text-small text-soft">{words('people.formerly', { name: former.name.in.text })}</p>}
        {vacancies.length > 0 && (
          <State tone="waiting">{words('people.institution.vacant', { count: vacancies.length })}</State>
        )}
      </div>
      <div className="min-w-0 text-small tablet:pt-0.5">
        {place && <p>{place}</p>}
        <p className="text-soft">{words(`institutions.kind.${kind}`)}</p>
      </div>
    </article>
  );
};
