import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import type { TranslationState } from '../../generated/graphql.js';
import { usePart } from '../../lib/part.js';
import { useSpeech } from '../../lib/words.js';
import { Paragraphs, ReadingMarks, type ReadingText } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';

const ConclusionTexts_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionTexts_conclusion on Conclusion {
    id
    text {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
      readings {
        ...Reading_reading @unmask
      }
    }
  }
`);

const origins: Record<
  TranslationState,
  'conclusions.other.original' | 'conclusions.other.human' | 'conclusions.other.validated' | null
> = {
  ORIGINAL: 'conclusions.other.original',
  HUMAN: 'conclusions.other.human',
  VALIDATED: 'conclusions.other.validated',
  // The marks of a reading say it, with what it means.
  MACHINE: null,
};

/** How a text came into its language, and whether it is behind. */
const Origin = ({ of: reading }: { of: ReadingText }) => {
  const { words } = useSpeech();
  const origin = origins[reading.state];
  return (
    <p className="mb-2 flex flex-wrap items-baseline gap-x-2 text-fine text-soft">
      {origin && <span>{words(origin)}</span>}
      <ReadingMarks of={[{ ...reading, isFallback: false }]} />
    </p>
  );
};

interface ConclusionTextsProps {
  readonly conclusion: FragmentType<typeof ConclusionTexts_conclusion>;
  readonly isBeside: boolean;
}

/** The text in its other languages: under the reader's, or the two side by side. */
export const ConclusionTexts = ({ conclusion, isBeside }: ConclusionTextsProps) => {
  const { words } = useSpeech();
  const { text } = usePart(ConclusionTexts_conclusion, conclusion);
  const others = text.readings.filter(({ locale }) => locale !== text.in.locale);
  const beside = isBeside ? [text.in, ...others.slice(0, 1)] : [];
  const under = isBeside ? others.slice(1) : others;
  return (
    <>
      {beside.length > 0 && (
        <div className="mt-6 grid gap-x-10 gap-y-6 tablet:grid-cols-2">
          {beside.map((reading) => (
            <section key={reading.locale} className="border-t-2 border-ink pt-3">
              <h2 className="text-small font-semibold">{words(`interface.language.${reading.locale}`)}</h2>
              <Origin of={reading} />
              <Paragraphs of={reading} />
            </section>
          ))}
        </div>
      )}
      {under.map((reading) => (
        <Section
          key={reading.locale}
          title={words('conclusions.other.title', { language: words(`interface.languageName.${reading.locale}`) })}
        >
          <Origin of={reading} />
          <Paragraphs of={reading} />
        </Section>
      ))}
    </>
  );
};
