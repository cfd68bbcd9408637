import { useApolloClient, useMutation, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound, useRouter } from '@tanstack/react-router';
import { useState, useSyncExternalStore } from 'react';
import { NoteKeeper } from '../features/note-import/keeper.js';
import { keepNote } from '../features/note-import/keep-note.js';
import { MadeNotice } from '../features/note-import/made-notice.js';
import { Review } from '../features/note-import/review.js';
import { graphql } from '../generated/gql.js';
import type { ImportNotePageQuery } from '../generated/graphql.js';
import { deviceText } from '../lib/device-text.js';
import { withEditingWords } from '../lib/editing-words.js';
import { problemOf, sentenceOf } from '../lib/errors.js';
import { formatDate } from '../lib/format.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { useIsEnhanced } from '../lib/settings.js';
import { Speaking, type Speech } from '../lib/words.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Skeleton } from '../ui/skeleton.js';
import { Title } from '../ui/title.js';

const ImportNotePageDocument = graphql(/* GraphQL */ `
  query ImportNotePage($id: ID!, $locale: Locale!) {
    deletion(subject: $id) {
      on
      isOnSchedule
    }
    noteImport(id: $id) {
      id
      fileName
      createdAt
      text
      note
      findings
      settled
      timeZone
      version
      group {
        id
        slug
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
    groups {
      id
      slug
      name {
        in(locale: $locale) {
          text
        }
      }
    }
  }
`);

const ImportConceptNoteDocument = graphql(/* GraphQL */ `
  mutation ImportConceptNote($id: ID!) {
    importConceptNote(id: $id) {
      id
      code
      group {
        id
        slug
      }
    }
  }
`);

const route = getRouteApi('/$locale/import/$id');

/** Brings a note on its way in; there is no page where there is none to see. */
export const loadImportNotePage = async (
  { client, speech }: PageContext,
  { id }: { id: string },
): Promise<{ speech: Speech }> => {
  const variables = { id, locale: speech.locale };
  const { data } = await client.query({ query: ImportNotePageDocument, variables, fetchPolicy: 'network-only' });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.noteImport && !data?.deletion?.isOnSchedule) throw notFound();
  return { speech: await withEditingWords(speech) };
};

type ShownNote = NonNullable<ImportNotePageQuery['noteImport']>;

interface DeskProps {
  readonly speech: Speech;
  readonly kept: ShownNote;
  readonly groups: ImportNotePageQuery['groups'];
}

const Desk = ({ speech, kept, groups }: DeskProps) => {
  const { locale, words } = speech;
  const { id, note, settled, timeZone, group, version, findings, text, fileName, createdAt } = kept;
  const client = useApolloClient();
  const router = useRouter();
  const [importNote] = useMutation(ImportConceptNoteDocument);
  const [keeper] = useState(
    () =>
      new NoteKeeper({
        opened: { revision: { note, settled, timeZone: timeZone ?? null, group: group?.slug ?? null }, version },
        findings,
        keep: keepNote(client, id),
        device: deviceText(`note-import.${id}`),
      }),
  );
  const title = useSyncExternalStore(
    keeper.subscribe,
    () => keeper.desk().draft.session.title,
    () => note.session.title,
  );
  const make = async (): Promise<string | null> => {
    try {
      const { data } = await importNote({ variables: { id } });
      const session = data?.importConceptNote;
      if (session) await router.navigate({ href: paths.session(locale, session.group.slug, session.code) });
      return null;
    } catch (error) {
      return sentenceOf(words, problemOf(error));
    }
  };
  const name = words('note-import.review.from', { name: fileName, date: formatDate(speech, createdAt, 'UTC') });
  return (
    <Review
      {...{ keeper, findings, text, createdAt }}
      groups={groups.map(({ slug, name: groupName }) => ({ slug, name: groupName.in.text }))}
      onMake={make}
      head={
        <Title
          eyebrow={
            <>
              {words('note-import.review.title')} · {name}
            </>
          }
          title={title ?? words('note-import.review.untitled')}
          lede={words('note-import.review.lede')}
        />
      }
    />
  );
};

/** What stands in the place of a note whose time was over. */
const Gone = ({ speech, on }: { speech: Speech; on: string }) => {
  const { locale, words } = speech;
  const title = words('note-import.review.deleted', { day: formatDate(speech, `${on}T00:00:00Z`, 'UTC') });
  return (
    <Speaking speech={speech}>
      <WidePage>
        <PageHead
          title={title}
          description={words('note-import.review.deletedText')}
          path={paths.importNote(locale)}
          isPrivate
        />
        <Title title={title} lede={words('note-import.review.deletedText')} />
      </WidePage>
    </Speaking>
  );
};

/** A note that was handed in, beside its doubts, until it becomes a draft session. */
export const ImportNotePage = () => {
  const { speech } = route.useLoaderData();
  const { id } = route.useParams();
  const { locale, words } = speech;
  const { data } = useSuspenseQuery(ImportNotePageDocument, { variables: { id, locale } });
  const isEnhanced = useIsEnhanced();
  const { noteImport: kept, groups, deletion } = data;
  if (!kept) return deletion ? <Gone speech={speech} on={deletion.on} /> : null;
  const { session } = kept;
  return (
    <Speaking speech={speech}>
      <PageHead
        title={words('note-import.review.title')}
        description={words('note-import.review.description')}
        path={paths.importNote(locale, id)}
        isPrivate
      />
      {session && <MadeNotice group={session.group.slug} code={session.code} />}
      {!session && isEnhanced && <Desk key={id} {...{ speech, kept, groups }} />}
      {!session && !isEnhanced && (
        <WidePage>
          <Title title={words('note-import.review.title')} />
          <Skeleton lines={8} />
        </WidePage>
      )}
    </Speaking>
  );
};
