import { skipToken, useSuspenseQuery } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import type { HistorySubject } from '@cauce/domain/history';
import type { Locale } from '@cauce/domain/locale';
import { graphql } from '../../generated/gql.js';
import { formatDate } from '../../lib/format.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Section } from '../../ui/section.js';

const HistoryDocument = graphql(/* GraphQL */ `
  query History($subject: HistorySubject!, $id: ID!, $first: Int!, $locale: Locale!) {
    history(subject: $subject, id: $id, first: $first) {
      totalCount
      nodes {
        id
        occurredAt
        sentence(locale: $locale)
      }
    }
  }
`);

const [few, many] = [6, 100];

/** Whose history, and how much of it: all, or the latest. */
export interface HistoryOf {
  readonly subject: HistorySubject;
  /** Nothing where the reader is not known and can read none. */
  readonly id: string | null;
  readonly isWhole: boolean;
}

const variablesFor = ({ subject, isWhole }: HistoryOf, id: string, locale: Locale) => ({
  subject,
  id,
  first: isWhole ? many : few,
  locale,
});

/** Brings the history that a page will show. */
export const loadHistory = async (client: ApolloClient, of: HistoryOf, locale: Locale): Promise<void> => {
  if (of.id !== null) await client.query({ query: HistoryDocument, variables: variablesFor(of, of.id, locale) });
};

interface HistoryProps extends HistoryOf {
  /** The address that shows all of it. */
  readonly wholePath: string;
}

/** What was done to a thing, in sentences, the latest first; nothing for those who may not read it. */
export const History = ({ wholePath, ...of }: HistoryProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const { data } = useSuspenseQuery(
    HistoryDocument,
    of.id === null ? skipToken : { variables: variablesFor(of, of.id, locale) },
  );
  const history = data?.history;
  if (!history) return null;
  const { nodes, totalCount } = history;
  return (
    <Section title={words('interface.history.title')} id="history">
      {nodes.length === 0 && <p className="text-soft">{words('interface.history.none')}</p>}
      <ol className="river-line grid gap-3 text-small empty:hidden">
        {nodes.map(({ id, occurredAt, sentence }) => (
          <li key={id} className="river-stone">
            <p>{sentence}</p>
            <p className="text-fine text-soft tabular-nums">
              <time dateTime={occurredAt}>{formatDate(speech, occurredAt, zone)}</time>
            </p>
          </li>
        ))}
      </ol>
      {!of.isWhole && totalCount > nodes.length && (
        <p className="mt-4 text-small print:hidden">
          <Link href={wholePath} keepsPlace>
            {words('interface.history.all')} ({totalCount})
          </Link>
        </p>
      )}
    </Section>
  );
};
