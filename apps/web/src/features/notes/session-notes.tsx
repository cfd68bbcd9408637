import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { SessionNotesQuery } from '../../generated/graphql.js';
import { formatDay, formatTime } from '../../lib/format.js';
import { paths } from '../../lib/paths.js';
import { useReaderZone } from '../../lib/settings.js';
import { Speaking, useSpeech, useWords, type Speech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { Section } from '../../ui/section.js';
import { NoteBlocks } from './notes-blocks.js';

const SessionNotesDocument = graphql(/* GraphQL */ `
  query SessionNotes($group: String!, $code: String!) {
    session(group: $group, code: $code) {
      id
      code
      timeZone
      group {
        id
        slug
      }
      notes {
        id
        locale
        opensAt
        closesAt
        isOpen
        isAroundSession
        viewerCan {
          write
          updateSettings
        }
        blocks {
          ...NoteBlocks_block @unmask
          conclusions {
            id
            status
            number
          }
        }
        versions(first: 1) {
          totalCount
        }
      }
    }
  }
`);

interface Asked {
  readonly group: string;
  readonly code: string;
}

/** Brings the notes of a session to who may read them. */
export const loadSessionNotes = async (client: ApolloClient, asked: Asked): Promise<void> => {
  await client.query({ query: SessionNotesDocument, variables: { ...asked } });
};

type Session = NonNullable<SessionNotesQuery['session']>;
type NotesOfSession = NonNullable<Session['notes']>;
type Block = NotesOfSession['blocks'][number];

// The editor is heavy, and only some of those who read ever write.
const NotesEditor = lazy(async () => ({ default: (await import('./notes-editor.js')).NotesEditor }));
const NotesSettings = lazy(async () => ({ default: (await import('./notes-settings.js')).NotesSettings }));

const textOf = ({ runs }: Block): string => runs.map(({ text }) => text).join('');

/** From when to when notes are written, in words. */
const useTerm = ({ opensAt, closesAt, isOpen }: NotesOfSession): string => {
  const speech = useSpeech();
  const zone = useReaderZone() ?? 'UTC';
  if (!opensAt || !closesAt) return speech.words('notes.noTime');
  const at = (instant: string) => ({ day: formatDay(speech, instant, zone), time: formatTime(instant, zone) });
  if (isOpen) return speech.words('notes.openUntil', at(closesAt));
  return new Date(opensAt) > new Date()
    ? speech.words('notes.opensOn', at(opensAt))
    : speech.words('notes.closedOn', at(closesAt));
};

/** The paragraphs of the notes that became draft conclusions, each with its way there. */
const Candidates = ({ blocks, session }: { blocks: readonly Block[]; session: Session }) => {
  const { locale, words } = useSpeech();
  const { group, code } = session;
  const became = blocks.flatMap((block) => block.conclusions.map((conclusion) => ({ ...conclusion, block })));
  if (became.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="mb-2 text-small font-semibold">{words('notes.candidates')}</h3>
      <ul className="grid gap-2 border-l-2 border-river pl-4 text-small">
        {became.map(({ id, number, block }) => (
          <li key={id}>
            <span className="line-clamp-2">{textOf(block)}</span>{' '}
            <Link
              href={
                number === null
                  ? paths.conclusionEdit(locale, group.slug, code, id)
                  : paths.conclusion(locale, group.slug, code, number)
              }
            >
              {words('notes.candidateOpen')}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What is written together in a session: to be read by members, to be written by whoever may while it is open. */
export const SessionNotes = ({ group, code, speech }: Asked & { speech: Speech }) => {
  const { data } = useSuspenseQuery(SessionNotesDocument, { variables: { group, code } });
  const { session } = data;
  return session?.notes ? (
    <Speaking speech={speech}>
      <Notes session={session} notes={session.notes} />
    </Speaking>
  ) : null;
};

const Notes = ({ session, notes }: { session: Session; notes: NotesOfSession }) => {
  const { locale, words } = useSpeech();
  const client = useApolloClient();
  const [isWriting, setWriting] = useState(false);
  // What is loaded late cannot be drawn on the server: nothing of it is asked for before somebody wants it.
  const [isSetting, setSetting] = useState(false);
  const term = useTerm(notes);
  const { blocks, viewerCan, versions } = notes;
  const isEmpty = blocks.every((block) => textOf(block) === '');
  const candidates = blocks.flatMap(({ id, conclusions }) => (id && conclusions.length > 0 ? [id] : []));
  const askAnew = (): void => void client.refetchQueries({ include: 'active' });
  const finish = (): void => {
    setWriting(false);
    askAnew();
  };
  return (
    <Section title={words('notes.title')} id="notes" isForScreen={isEmpty}>
      <p className="mb-4 text-small text-soft">
        {words('notes.lede')} {term}
      </p>
      {isWriting && (
        <Suspense fallback={<p className="text-soft">{words('notes.waking')}</p>}>
          <NotesEditor
            sessionId={session.id}
            language={notes.locale}
            candidates={candidates}
            onCandidateMade={askAnew}
          />
        </Suspense>
      )}
      {!isWriting && isEmpty && <p className="max-w-measure font-serif text-read text-soft">{words('notes.empty')}</p>}
      {!isWriting && !isEmpty && (
        <NoteBlocks
          blocks={blocks}
          language={notes.locale === locale ? undefined : notes.locale}
          aside={({ id }) => id && candidates.includes(id) && <CandidateMark />}
        />
      )}
      <Candidates blocks={blocks} session={session} />
      <p className="mt-5 flex flex-wrap items-center gap-3 print:hidden">
        {isWriting && <Button onClick={finish}>{words('notes.leave')}</Button>}
        {!isWriting && viewerCan.write && (
          <Button look="main" onClick={() => setWriting(true)}>
            {words('notes.write')}
          </Button>
        )}
        {versions.totalCount > 0 && (
          <Link href={paths.sessionNotes(locale, session.group.slug, session.code)}>{words('notes.earlier')}</Link>
        )}
      </p>
      {viewerCan.updateSettings && (
        <details
          className="mt-6 text-small print:hidden"
          onToggle={({ currentTarget }) => setSetting(currentTarget.open)}
        >
          <summary className="cursor-pointer text-river">{words('notes.settings')}</summary>
          {isSetting && (
            <Suspense fallback={null}>
              <NotesSettings notes={notes} timeZone={session.timeZone ?? 'UTC'} onSaved={askAnew} />
            </Suspense>
          )}
        </details>
      )}
    </Section>
  );
};

const CandidateMark = () => {
  const words = useWords();
  return (
    <span className="ml-2 rounded-mark border border-river px-1.5 font-sans text-fine font-normal whitespace-nowrap text-river">
      {words('notes.candidateMark')}
    </span>
  );
};
