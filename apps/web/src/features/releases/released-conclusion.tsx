import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatCalendarDay } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Paragraphs, ReadingMarks } from '../../ui/reading.js';

const ReleasedConclusion_conclusion = graphql(/* GraphQL */ `
  fragment ReleasedConclusion_conclusion on ReleasedConclusion {
    id
    citation
    kind
    adoptedOn
    supersedes
    in(locale: $locale) {
      ...Reading_reading @unmask
    }
    conclusion {
      id
      number
      supersededBy {
        id
        citation
      }
    }
  }
`);

interface ReleasedConclusionProps {
  readonly of: FragmentType<typeof ReleasedConclusion_conclusion>;
  /** Where its own page lies. */
  readonly group: string;
  readonly code: string;
}

/** A conclusion as it was published, and what replaced it since. */
export const ReleasedConclusion = ({ of, group, code }: ReleasedConclusionProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { citation, kind, adoptedOn, supersedes, in: text, conclusion } = usePart(ReleasedConclusion_conclusion, of);
  const later = (conclusion?.supersededBy ?? []).flatMap((one) => (one.citation ? [one.citation] : []));
  const facts = [
    words(`conclusions.kind.${kind}`),
    ...(adoptedOn ? [words('releases.adoptedOn', { day: formatCalendarDay(speech, adoptedOn) })] : []),
    ...(supersedes ? [words('releases.supersedes', { citation: supersedes })] : []),
  ];
  return (
    <li id={citation} className="grid gap-x-8 gap-y-2 border-t border-line pt-5 break-inside-avoid">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="text-body font-semibold tabular-nums">
          {conclusion?.number ? (
            <Link href={paths.conclusion(locale, group, code, conclusion.number)}>{citation}</Link>
          ) : (
            citation
          )}
        </h3>
        <p className="text-fine text-soft">{facts.join(' · ')}</p>
        <ReadingMarks of={[text]} />
      </div>
      <Paragraphs of={text} />
      {later.map((one) => (
        <p key={one} className="text-small text-waiting">
          {words('releases.supersededBy', { citation: one })}
        </p>
      ))}
    </li>
  );
};
