import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Paragraphs, Reading, ReadingMarks } from '../../ui/reading.js';

const ConclusionTitle_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionTitle_conclusion on Conclusion {
    id
    number
    citation
    kind
    text {
      in(locale: $locale) {
        ...Reading_reading @unmask
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
  }
`);

// Longer than this, or of several paragraphs, a text is read as one and not as a heading.
const headingLength = 280;

interface ConclusionTitleProps {
  readonly conclusion: FragmentType<typeof ConclusionTitle_conclusion>;
  /** The text stands below, in two languages. */
  readonly isTextBelow: boolean;
}

/** Where a conclusion belongs, under what it is cited, and what it says. */
export const ConclusionTitle = ({ conclusion, isTextBelow }: ConclusionTitleProps) => {
  const { locale, words } = useSpeech();
  const { number, citation, kind, text, session } = usePart(ConclusionTitle_conclusion, conclusion);
  const isHeading = !isTextBelow && text.in.text.length <= headingLength && !text.in.text.includes('\n');
  return (
    <header>
      <p className="mb-2.5 text-small text-soft">
        {session && (
          <>
            <Link
              href={paths.session(locale, session.group.slug, session.code, 'AFTER')}
              className="no-underline hover:underline"
            >
              {words('sessions.session', { code: session.code })}
            </Link>
            {'\u00a0· '}
          </>
        )}
        <span className="whitespace-nowrap">{citation}</span>
        {'\u00a0· '}
        {words(`conclusions.kind.${kind}`)}
      </p>
      <h1
        className={
          isHeading
            ? 'font-serif text-[1.6875rem] leading-[1.28] font-medium hyphens-none tablet:text-[1.9375rem]'
            : 'font-serif text-title-narrow font-semibold tracking-[-0.016em]'
        }
      >
        {isHeading ? (
          <Reading of={text.in} isQuiet />
        ) : (
          words('conclusions.number', { number: String(number ?? '').padStart(2, '0') })
        )}
      </h1>
      {!isHeading && !isTextBelow && (
        <div className="mt-4">
          <Paragraphs of={text.in} />
        </div>
      )}
      <div className="mt-2 empty:hidden">
        <ReadingMarks of={[text.in]} />
      </div>
    </header>
  );
};
