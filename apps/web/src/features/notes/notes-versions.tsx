import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';
import { formatDay, formatTime } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech, type Speech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { NoteBlocks } from './notes-blocks.js';

const NotesVersions_notes = graphql(/* GraphQL */ `
  fragment NotesVersions_notes on SessionNotes {
    id
    versions(first: 100) {
      nodes {
        id
        number
        madeAt
        restoredNumber
        writers {
          id
          name
        }
      }
    }
  }
`);

const NotesVersion_version = graphql(/* GraphQL */ `
  fragment NotesVersion_version on NoteVersion {
    id
    number
    madeAt
    blocks {
      ...NoteBlocks_block @unmask
      writers {
        id
        name
      }
    }
  }
`);

const RestoreNotesDocument = graphql(/* GraphQL */ `
  mutation RestoreNotes($session: ID!, $number: Int!) {
    restoreNotes(session: $session, number: $number) {
      id
    }
  }
`);

type Names = readonly ({ readonly name: string } | null)[];

/** Names as they may be read; whoever did not agree to be listed is somebody of the group. */
const namesIn = ({ words }: Speech, names: Names): string =>
  [...new Set(names.map((person) => person?.name ?? words('notes.someone')))].join(', ');

/** When a version was made, on the reader's clock. */
const useMoment = (): ((instant: string) => string) => {
  const speech = useSpeech();
  const zone = useReaderZone() ?? 'UTC';
  return (instant) => `${formatDay(speech, instant, zone)}, ${formatTime(instant, zone)}`;
};

interface NotesVersionsProps {
  readonly notes: FragmentType<typeof NotesVersions_notes>;
  readonly group: string;
  readonly code: string;
  /** The version that is shown beside the list. */
  readonly shown: number | undefined;
}

/** Every version of notes: when, and who wrote since the one before. */
export const NotesVersions = ({ notes, group, code, shown }: NotesVersionsProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const data = usePart(NotesVersions_notes, notes);
  const moment = useMoment();
  const { nodes } = data.versions;
  if (nodes.length === 0) return <p className="text-soft">{words('notes.history.none')}</p>;
  return (
    <ol className="border-t border-hair">
      {nodes.map(({ id, number, madeAt, restoredNumber, writers }) => (
        <li key={id} className="border-b border-hair py-3 text-small">
          <Link
            href={paths.sessionNotes(locale, group, code, number)}
            className="font-semibold"
            {...(shown === number ? { 'aria-current': 'true' as const } : {})}
          >
            {words('notes.history.version', { number })}
          </Link>{' '}
          <time dateTime={madeAt} className="text-soft">
            {moment(madeAt)}
          </time>
          {writers.length > 0 && (
            <p className="text-soft">{words('notes.history.writers', { names: namesIn(speech, writers) })}</p>
          )}
          {restoredNumber !== null && (
            <p className="text-soft">{words('notes.history.restored', { number: restoredNumber })}</p>
          )}
        </li>
      ))}
    </ol>
  );
};

interface NotesVersionProps {
  readonly version: FragmentType<typeof NotesVersion_version>;
  readonly sessionId: string;
  readonly language: string | undefined;
  readonly canRestore: boolean;
  readonly onRestored: () => void;
}

/** One version to be read, with who wrote each paragraph, and the way back to it. */
export const NotesVersion = ({ version, sessionId, language, canRestore, onRestored }: NotesVersionProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const { number, madeAt, blocks } = usePart(NotesVersion_version, version);
  const moment = useMoment();
  const client = useApolloClient();
  const restore = useAct(RestoreNotesDocument);
  const writersOf = new Map(blocks.map((block) => [block.id, block.writers]));
  const refusal = restore.sentence([]);
  const bringBack = async (): Promise<void> => {
    if (!(await restore.perform({ session: sessionId, number }))) return;
    await client.refetchQueries({ include: 'active' });
    onRestored();
  };
  return (
    <div>
      <p className="mb-4 text-small text-soft">{moment(madeAt)}</p>
      <NoteBlocks
        blocks={blocks}
        language={language}
        aside={({ id }) => {
          const writers = writersOf.get(id) ?? [];
          return writers.length === 0 ? null : (
            <span className="mt-0.5 block font-sans text-fine font-normal text-soft">
              {words('notes.history.writers', { names: namesIn(speech, writers) })}
            </span>
          );
        }}
      />
      {canRestore && (
        <div className="mt-6 print:hidden">
          {refusal && (
            <Notice tone="failed" className="mb-3">
              {refusal}
            </Notice>
          )}
          <p className="mb-3 text-small text-soft">{words('notes.history.restoreMeaning')}</p>
          <Button isBusy={restore.isBusy} onClick={() => void bringBack()}>
            {words('notes.history.restore')}
          </Button>
        </div>
      )}
    </div>
  );
};
