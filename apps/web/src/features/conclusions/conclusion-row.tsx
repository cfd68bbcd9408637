import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import type { ConclusionRow_ConclusionFragment } from '../../generated/graphql.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Link } from '../../ui/link.js';
import { Reading } from '../../ui/reading.js';
import { ConclusionStatus, ConclusionStatusMeaning } from './conclusion-status.js';

const ConclusionRow_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionRow_conclusion on Conclusion {
    id
    number
    citation
    kind
    lenses
    standing
    isProvisional
    isFictitious
    adoptedAt
    text {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    themes {
      id
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    session {
      id
      code
      group {
        id
        slug
      }
    }
    positions {
      id
      isGiven
      stance
      isStale
      country {
        code
      }
    }
    responses {
      id
      country {
        code
      }
      summary {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

/** The reader's country, by its code and its name. */
export interface OwnCountry {
  readonly code: string;
  readonly name: string;
}

/** What a country has to do with a conclusion: what it answered that led to it, and its position. */
const Mine = ({ of, country }: { of: ConclusionRow_ConclusionFragment; country: OwnCountry }) => {
  const { words } = useSpeech();
  const position = of.positions.find(({ isGiven, country: { code } }) => isGiven && code === country.code);
  const answers = of.responses.filter((response) => response.country?.code === country.code);
  const isAsked = of.number !== null;
  if (!isAsked && answers.length === 0) return null;
  return (
    <div className="mt-2 grid gap-1 border-l-2 border-river pl-3 text-small">
      {answers.map(({ id, text, summary }) => (
        <p key={id}>
          {words('conclusion-list.mine.answered', { country: country.name })}{' '}
          <Reading of={text.in.isFallback && summary ? summary.in : text.in} isQuiet />
        </p>
      ))}
      {isAsked && (
        <p>
          {position
            ? words('conclusion-list.mine.position', {
                country: country.name,
                stance: words(`conclusions.stance.${position.stance}`),
              })
            : words('conclusion-list.mine.noPosition', { country: country.name })}
          {position?.isStale && ` (${words('conclusion-list.mine.stale')})`}
        </p>
      )}
    </div>
  );
};

/** Whether a conclusion is among those to take along, and how that is changed. */
export interface Picking {
  readonly isPicked: boolean;
  readonly isPossible: boolean;
  readonly onPick: (isPicked: boolean) => void;
}

interface ConclusionRowProps {
  readonly conclusion: FragmentType<typeof ConclusionRow_conclusion>;
  readonly country: OwnCountry | null;
  /** Nothing, where there is nothing to take along yet. */
  readonly picking: Picking | null;
}

/** A conclusion in the list of all: its number and text, what it is, how it stands and what that means. */
export const ConclusionRow = ({ conclusion, country, picking }: ConclusionRowProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const data = usePart(ConclusionRow_conclusion, conclusion);
  const { number, citation, kind, lenses, standing, isProvisional, isFictitious, adoptedAt, text, themes, session } =
    data;
  const facts = [
    words(`conclusions.kind.${kind}`),
    ...themes.map(({ name }) => name.in.text),
    ...lenses.map((lens) => words(`conclusions.lens.${lens}`)),
    ...(adoptedAt ? [words('conclusion-list.adopted', { day: formatDate(speech, adoptedAt, zone) })] : []),
  ];
  return (
    <article className="py-5">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-fine text-soft">
        <span className="font-semibold text-river tabular-nums">{citation ?? words('conclusion-list.unnumbered')}</span>
        {session && (
          <Link href={paths.session(locale, session.group.slug, session.code, 'AFTER')}>
            {words('conclusion-list.session', { code: session.code })}
          </Link>
        )}
        {isProvisional && (
          <span className="rounded-mark border border-dashed border-waiting px-1.5 text-waiting">
            {words('conclusion-list.provisional')}
          </span>
        )}
        {isFictitious && <span>{words('interface.mark.fictitious')}</span>}
      </p>
      {picking && (
        <Checkbox
          className="max-tablet:my-2 tablet:float-right tablet:ml-4 print:hidden"
          label={words('conclusion-list.pick.action')}
          aria-label={`${words('conclusion-list.pick.action')} ${citation ?? text.in.text}`}
          checked={picking.isPicked}
          disabled={!picking.isPossible}
          onChange={({ target }) => picking.onPick(target.checked)}
        />
      )}
      <h2 className="mt-1 max-w-measure font-serif text-read font-semibold">
        {session && number ? (
          <Link
            href={paths.conclusion(locale, session.group.slug, session.code, number)}
            className="no-underline hover:underline"
          >
            <Reading of={text.in} isQuiet />
          </Link>
        ) : (
          <Reading of={text.in} isQuiet />
        )}
      </h2>
      <p className="mt-1.5 text-fine text-soft">{facts.join(' · ')}</p>
      <p className="mt-1.5 flex max-w-measure flex-wrap gap-x-3 text-fine text-soft">
        <ConclusionStatus standing={standing} />
        <ConclusionStatusMeaning standing={standing} />
      </p>
      {country && <Mine of={data} country={country} />}
    </article>
  );
};
