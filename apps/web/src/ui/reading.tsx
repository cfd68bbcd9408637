import type { Locale } from '@cauce/domain/locale';
import type { TranslationState } from '@cauce/domain/localized';
import { graphql } from '../generated/gql.js';
import { useSpeech, type Speech } from '../lib/words.js';

graphql(/* GraphQL */ `
  fragment Reading_reading on Reading {
    text
    locale
    state
    isFallback
    isStale
  }
`);

/** A text as this reader gets it: its language, how it came into it, and whether it stands in for another. */
export interface ReadingText {
  readonly text: string;
  readonly locale: Locale;
  readonly state: TranslationState;
  readonly isFallback: boolean;
  readonly isStale: boolean;
}

interface Remark {
  readonly key: string;
  readonly word: string;
  readonly meaning: string;
}

const remarksOn = ({ locale, words }: Speech, reading: ReadingText): Remark[] => {
  const language = words(`interface.languageName.${reading.locale}`);
  const wanted = words(`interface.languageName.${locale}`);
  return [
    ...(reading.isFallback
      ? [
          {
            key: `fallback-${reading.locale}`,
            word: words('interface.reading.fallback', { language }),
            meaning: words('interface.reading.fallbackMeaning', { language, wanted }),
          },
        ]
      : []),
    ...(reading.state === 'MACHINE'
      ? [
          {
            key: 'machine',
            word: words('interface.reading.machine'),
            meaning: words('interface.reading.machineMeaning'),
          },
        ]
      : []),
    ...(reading.isStale
      ? [{ key: 'stale', word: words('interface.reading.stale'), meaning: words('interface.reading.staleMeaning') }]
      : []),
  ];
};

/** What a reader must know of texts in another language, or not yet checked, or behind: each remark said once. */
export const ReadingMarks = ({ of: readings }: { of: readonly (ReadingText | null | undefined)[] }) => {
  const speech = useSpeech();
  const remarks = new Map(
    readings.flatMap((reading) => (reading ? remarksOn(speech, reading) : [])).map((remark) => [remark.key, remark]),
  );
  if (remarks.size === 0) return null;
  return (
    <span className="inline-flex flex-wrap gap-1.5 align-middle">
      {[...remarks.values()].map(({ key, word, meaning }) => (
        <span
          key={key}
          title={meaning}
          className="rounded-mark border border-dashed border-edge px-1.5 font-sans text-fine font-normal tracking-normal text-soft"
        >
          {word}
        </span>
      ))}
    </span>
  );
};

interface ReadingProps {
  readonly of: ReadingText;
  /** Leaves the remarks to a heading that says them for several texts. */
  readonly isQuiet?: boolean;
}

/** A text that people read, marked with its language for those who listen to it. */
export const Reading = ({ of: reading, isQuiet = false }: ReadingProps) => {
  const { locale } = useSpeech();
  return (
    <>
      <span {...(reading.locale === locale ? {} : { lang: reading.locale })}>{reading.text}</span>
      {!isQuiet && (
        <>
          {' '}
          <ReadingMarks of={[reading]} />
        </>
      )}
    </>
  );
};

const blocksOf = (text: string): string[][] => text.split(/\n\s*\n/).map((block) => block.split('\n'));

/** A text of several paragraphs, split where its writer left a line; short lines one under the other are a list. */
export const Paragraphs = ({ of: reading }: { of: ReadingText }) => {
  const { locale } = useSpeech();
  return (
    <div
      {...(reading.locale === locale ? {} : { lang: reading.locale })}
      className="grid max-w-measure gap-4 font-serif text-read"
    >
      {blocksOf(reading.text).map((lines, position) =>
        lines.length === 1 ? (
          <p key={position}>{lines[0]}</p>
        ) : (
          <ul key={position} className="grid list-disc gap-1.5 pl-5 marker:text-river">
            {lines.map((line, number) => (
              <li key={number}>{line}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
};
