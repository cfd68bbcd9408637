import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { useSpeech } from '../../lib/words.js';
import { Section } from '../../ui/section.js';
import { WordChange } from '../../ui/word-change.js';

const ConclusionWordings_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionWordings_conclusion on Conclusion {
    id
    wordings {
      id
      wording
      isMend
      writtenAt
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

/** Every text that was circulated, each beside the one before it; nothing where it never changed. */
export const ConclusionWordings = ({
  conclusion,
}: {
  conclusion: FragmentType<typeof ConclusionWordings_conclusion>;
}) => {
  const speech = useSpeech();
  const { words } = speech;
  const { wordings } = usePart(ConclusionWordings_conclusion, conclusion);
  if (wordings.length < 2) return null;
  return (
    <Section title={words('conclusions.wordings.title')}>
      <ol className="grid gap-6">
        {wordings.map(({ id, wording, isMend, writtenAt, text }, index) => (
          <li key={id}>
            <p className="mb-1 text-fine text-soft">
              {words('conclusions.wordings.of', { number: wording, date: formatDate(speech, writtenAt, 'UTC') })}
              {isMend && ` · ${words('conclusions.wordings.mend')}`}
            </p>
            <WordChange before={wordings[index - 1]?.text.in.text ?? text.in.text} after={text.in.text} />
          </li>
        ))}
      </ol>
    </Section>
  );
};
