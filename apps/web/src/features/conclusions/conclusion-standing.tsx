import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatCalendarDay, formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Mark } from '../../ui/mark.js';
import { ConclusionStatus, ConclusionStatusMeaning } from './conclusion-status.js';

const ConclusionStanding_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionStanding_conclusion on Conclusion {
    id
    standing
    isProvisional
    isFictitious
    adoptedAt
    releasedAt
    adoption {
      consulted
    }
    consultation {
      id
      closesOn
    }
    supersedes {
      id
      number
      citation
      session {
        id
        code
        group {
          id
          slug
        }
      }
    }
    supersededBy {
      id
      number
      citation
      session {
        id
        code
        group {
          id
          slug
        }
      }
    }
  }
`);

/** Another conclusion, as one refers to it. */
interface Referred {
  readonly number?: number | null;
  readonly citation?: string | null;
  readonly session?: { readonly code: string; readonly group: { readonly slug: string } } | null;
}

const Reference = ({ to: { number, citation, session } }: { to: Referred }) => {
  const { locale } = useSpeech();
  if (!number || !session) return <span>{citation}</span>;
  return (
    <Link href={paths.conclusion(locale, session.group.slug, session.code, number)} className="whitespace-nowrap">
      {citation}
    </Link>
  );
};

/** How a conclusion stands: the marks that a reader must not miss, its state with what that means, what replaces what. */
export const ConclusionStanding = ({
  conclusion,
}: {
  conclusion: FragmentType<typeof ConclusionStanding_conclusion>;
}) => {
  const speech = useSpeech();
  const { words } = speech;
  const data = usePart(ConclusionStanding_conclusion, conclusion);
  const { standing, isProvisional, isFictitious, adoptedAt, releasedAt, adoption, consultation } = data;
  const isAdopted = standing === 'ADOPTED' || standing === 'SUPERSEDED';
  return (
    <div className="mt-4 grid justify-items-start gap-2.5">
      {(isFictitious || isProvisional) && (
        <div className="flex flex-wrap gap-2.5">
          {isProvisional && (
            <Mark>
              <strong className="font-semibold">{words('conclusions.mark.provisional')}</strong>
              {' · '}
              {words('conclusions.mark.provisionalMeaning')}
            </Mark>
          )}
          {isFictitious && (
            <Mark>
              <strong className="font-semibold">{words('interface.mark.fictitious')}</strong>
              {' · '}
              {words('interface.mark.fictitiousMeaning')}
            </Mark>
          )}
        </div>
      )}
      <p className="text-small text-soft">
        <span className="mr-3">
          <ConclusionStatus standing={standing} />
        </span>
        {adoptedAt && adoption && (
          <span>
            {words('conclusions.adoptedOn', {
              date: formatDate(speech, adoptedAt, 'UTC'),
              count: adoption.consulted,
            })}
          </span>
        )}
        {isProvisional && consultation && (
          <span>{words('conclusions.adoptsUnless', { date: formatCalendarDay(speech, consultation.closesOn) })}</span>
        )}
      </p>
      <p className="text-small text-soft">
        <ConclusionStatusMeaning standing={standing} />
        {isAdopted && !releasedAt && <> {words('conclusions.mark.unreleased')}</>}
      </p>
      {data.supersededBy.map((later) => (
        <p key={later.id} className="text-small">
          {words('conclusions.supersededBy')} <Reference to={later} />
        </p>
      ))}
      {data.supersedes && (
        <p className="text-small">
          {words(isAdopted ? 'conclusions.supersedes' : 'conclusions.willSupersede')} <Reference to={data.supersedes} />
        </p>
      )}
    </div>
  );
};
