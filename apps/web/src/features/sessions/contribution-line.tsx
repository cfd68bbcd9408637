import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { Reading } from '../../ui/reading.js';

const ContributionLine_contribution = graphql(/* GraphQL */ `
  fragment ContributionLine_contribution on Contribution {
    id
    role
    name
    honorific
    function {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    institution {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    country {
      code
      name(locale: $locale)
    }
  }
`);

/** A person in a role, with function, institution and country as they were that day. */
export const ContributionLine = ({
  contribution,
}: {
  contribution: FragmentType<typeof ContributionLine_contribution>;
}) => {
  const words = useWords();
  const data = usePart(ContributionLine_contribution, contribution);
  const { role, name, honorific, function: post, institution, country } = data;
  const isRolePlain = role === 'SPEAKER' || role === 'PANELLIST' || role === 'OPENING' || role === 'CLOSING';
  return (
    <li className="text-small">
      {!isRolePlain && <span className="text-soft">{words(`sessions.role.${role}`)} · </span>}
      <span className="font-semibold">
        {honorific && `${honorific} `}
        {name}
      </span>{' '}
      <span className="text-soft">
        {post && <Reading of={post.in} isQuiet />}
        {post && institution && ', '}
        {institution && <Reading of={institution.in} isQuiet />}
        {country && (
          <span>
            {'\u00a0· '}
            {country.name}
          </span>
        )}
      </span>
    </li>
  );
};
