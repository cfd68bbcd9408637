import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useSpeech } from '../../lib/words.js';
import { Notice } from '../../ui/notice.js';
import { Reading } from '../../ui/reading.js';
import { Title } from '../../ui/title.js';

const InstitutionTitle_institution = graphql(/* GraphQL */ `
  fragment InstitutionTitle_institution on Institution {
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
    vacancies
  }
`);

/** What the institution is, and, to who manages it, what it lacks. */
export const InstitutionTitle = ({
  institution,
}: {
  institution: FragmentType<typeof InstitutionTitle_institution>;
}) => {
  const { words } = useSpeech();
  const { kind, region, name, country, vacancies } = usePart(InstitutionTitle_institution, institution);
  const place = country?.name ?? (region ? words(`institutions.region.${region}`) : undefined);
  return (
    <>
      <Title
        eyebrow={[words(`institutions.kind.${kind}`), place].filter(Boolean).join(' · ')}
        title={<Reading of={name.in} />}
      />
      {vacancies.length > 0 && (
        <Notice tone="waiting" className="mt-6" title={words('people.institution.vacant', { count: vacancies.length })}>
          <p>{vacancies.map((role) => words(`institutions.role.${role}`)).join(' · ')}</p>
          <p className="text-soft">{words('people.institution.vacantText')}</p>
        </Notice>
      )}
    </>
  );
};
