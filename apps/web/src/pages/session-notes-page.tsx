import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound, useNavigate } from '@tanstack/react-router';
import { NotesVersion, NotesVersions } from '../features/notes/notes-versions.js';
import { graphql } from '../generated/gql.js';
import { withNotesWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { Speaking } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Title } from '../ui/title.js';

const SessionNotesPageDocument = graphql(/* GraphQL */ `
  query SessionNotesPage($group: String!, $code: String!) {
    session(group: $group, code: $code) {
      id
      code
      group {
        id
        slug
      }
      notes {
        id
        locale
        viewerCan {
          restore
        }
        ...NotesVersions_notes
      }
    }
  }
`);

const NoteVersionPageDocument = graphql(/* GraphQL */ `
  query NoteVersionPage($session: ID!, $number: Int!) {
    noteVersion(session: $session, number: $number) {
      id
      number
      ...NotesVersion_version
    }
  }
`);

const route = getRouteApi('/$locale/groups/$group/sessions/$code/notes');

/** The version that an address asks for. */
const numberFrom = (asked: string | undefined): number | undefined =>
  asked !== undefined && /^\d{1,6}$/.test(asked) ? Number(asked) : undefined;

/** Brings the versions of a session's notes, and the one that is read; there is no page where there is none to see. */
export const loadSessionNotesPage = async (
  { client, speech }: PageContext,
  { group, code }: { group: string; code: string },
  { version: asked }: { version?: string | undefined },
) => {
  const { data } = await client.query({ query: SessionNotesPageDocument, variables: { group, code } });
  const session = data?.session;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!session?.notes) throw notFound();
  const version = numberFrom(asked);
  if (version !== undefined) {
    const found = await client.query({
      query: NoteVersionPageDocument,
      variables: { session: session.id, number: version },
    });
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the same
    if (!found.data?.noteVersion) throw notFound();
  }
  return { speech: await withNotesWords(speech) };
};

const Version = ({
  sessionId,
  number,
  language,
  canRestore,
}: {
  sessionId: string;
  number: number;
  language: string | undefined;
  canRestore: boolean;
}) => {
  const navigate = useNavigate();
  const { group, code, locale } = route.useParams();
  const { data } = useSuspenseQuery(NoteVersionPageDocument, { variables: { session: sessionId, number } });
  const { noteVersion } = data;
  const { speech } = route.useLoaderData();
  if (!noteVersion) return null;
  return (
    <Section title={speech.words('notes.history.version', { number })}>
      <NotesVersion
        key={noteVersion.id}
        version={noteVersion}
        sessionId={sessionId}
        language={language === locale ? undefined : language}
        canRestore={canRestore}
        onRestored={() => void navigate({ href: paths.sessionNotes(speech.locale, group, code) })}
      />
    </Section>
  );
};

/** The versions of a session's notes: who wrote what and when, each to be read and brought back. */
export const SessionNotesPage = () => {
  const { group, code } = route.useParams();
  const version = numberFrom(route.useSearch().version);
  const { speech } = route.useLoaderData();
  const { locale, words } = speech;
  const { data } = useSuspenseQuery(SessionNotesPageDocument, { variables: { group, code } });
  const { session } = data;
  if (!session?.notes) return null;
  const { notes } = session;
  return (
    <Speaking speech={speech}>
      <Page>
        <PageHead
          title={words('notes.history.title')}
          description={words('notes.history.lede')}
          path={paths.sessionNotes(locale, group, code)}
          isPrivate
        />
        <Title title={words('notes.history.title')} lede={words('notes.history.lede')} />
        <p className="mt-3">
          <Link href={`${paths.session(locale, group, code, 'DURING')}#notes`}>{words('notes.history.back')}</Link>
        </p>
        {version !== undefined && (
          <Version
            sessionId={session.id}
            number={version}
            language={notes.locale}
            canRestore={notes.viewerCan.restore}
          />
        )}
        <Section title={words('notes.earlier')}>
          <NotesVersions notes={notes} group={group} code={code} shown={version} />
        </Section>
      </Page>
    </Speaking>
  );
};
