import { useSpeech } from '../../lib/words.js';
import { Paragraphs, ReadingMarks, type ReadingText } from '../../ui/reading.js';

interface AnswerTextProps {
  readonly text: ReadingText;
  readonly summary: ReadingText | null | undefined;
}

/** What an answer says; for a reader of the other language its two lines first. */
export const AnswerText = ({ text, summary }: AnswerTextProps) => {
  const { locale, words } = useSpeech();
  const short = summary && (
    <p className="max-w-measure text-small">
      <span className="font-semibold">
        {words('responses.inShort', { language: words(`interface.languageName.${summary.locale}`) })}:
      </span>{' '}
      <span {...(summary.locale === locale ? {} : { lang: summary.locale })}>{summary.text}</span>
    </p>
  );
  const isShortFirst = text.isFallback && summary?.locale === locale;
  return (
    <div className="mt-1.5 grid gap-2">
      {isShortFirst && short}
      <div>
        <ReadingMarks of={[text]} />
        <Paragraphs of={text} />
      </div>
      {!isShortFirst && short}
    </div>
  );
};
