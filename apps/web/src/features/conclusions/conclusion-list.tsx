import type { FragmentType } from '@apollo/client';
import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import { formatCalendarDay } from '../../lib/format.js';
import { useParts } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Reading } from '../../ui/reading.js';
import { ConclusionStatus } from './conclusion-status.js';

const ConclusionList_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionList_conclusion on Conclusion {
    id
    number
    standing
    isFictitious
    lacking
    kind
    text {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    consultation {
      id
      closesOn
    }
  }
`);

interface ConclusionListProps {
  readonly conclusions: readonly FragmentType<typeof ConclusionList_conclusion>[];
  readonly group: string;
  readonly code: string;
  /** What stands under one of them. */
  readonly under?: (id: string) => ReactNode;
}

/** The conclusions of a session in their order: number, text, how each stands. */
export const ConclusionList = ({ conclusions, group, code, under }: ConclusionListProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const shown = useParts(ConclusionList_conclusion, conclusions);
  return (
    <ol className="grid">
      {shown.map(({ id, number, standing, isFictitious, lacking, kind, text, consultation }) => {
        const isOver = standing === 'WITHDRAWN' || standing === 'SUPERSEDED';
        const look = isOver ? 'line-through decoration-edge decoration-1' : '';
        return (
          <li
            key={id}
            className="grid grid-cols-[3rem_1fr] gap-x-3 border-b border-hair py-5 first:pt-2 tablet:grid-cols-[3.75rem_1fr]"
          >
            <span className="font-serif text-section text-river" aria-hidden={number ? undefined : true}>
              {number ? String(number).padStart(2, '0') : '–'}
            </span>
            <div>
              <p className={`font-serif text-item ${look}`}>
                {number ? (
                  <Link href={paths.conclusion(locale, group, code, number)} className="no-underline hover:underline">
                    <Reading of={text.in} isQuiet />
                  </Link>
                ) : (
                  <Reading of={text.in} isQuiet />
                )}
              </p>
              <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-fine text-soft">
                <ConclusionStatus standing={standing} />
                <span>{words(`conclusions.kind.${kind}`)}</span>
                {!number && <span>{words('conclusions.list.draft')}</span>}
                {standing === 'IN_CONSULTATION' && consultation && (
                  <span>
                    {words('conclusions.adoptsUnless', { date: formatCalendarDay(speech, consultation.closesOn) })}
                  </span>
                )}
                {lacking.length > 0 && (
                  <span className="text-waiting">
                    {words('conclusions.list.lacking', {
                      languages: lacking.map((one) => words(`interface.languageName.${one}`)).join(', '),
                    })}
                  </span>
                )}
                {isFictitious && <span>{words('interface.mark.fictitious')}</span>}
              </p>
              <div className="mt-3 empty:hidden">{under?.(id)}</div>
            </div>
          </li>
        );
      })}
    </ol>
  );
};
