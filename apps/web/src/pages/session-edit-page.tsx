import { useApolloClient } from '@apollo/client/react';
import { getRouteApi, notFound, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { SessionFormFragment } from '../generated/graphql.js';
import { openedFrom, SessionKeeper } from '../features/session-form/keeper.js';
import { PreviewLinks } from '../features/session-form/preview-links.js';
import { openSession, saveSession } from '../features/session-form/save-session.js';
import { SessionForm } from '../features/session-form/session-form.js';
import { deviceText } from '../lib/device-text.js';
import { withEditingWords } from '../lib/editing-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { useIsEnhanced } from '../lib/settings.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Skeleton } from '../ui/skeleton.js';
import { Title } from '../ui/title.js';

const route = getRouteApi('/$locale/groups/$group/sessions/$code/edit');

interface Loaded {
  readonly speech: Speech;
  readonly session: SessionFormFragment;
}

/** Brings a session as it stands now; there is no page where the reader may not edit it. */
export const loadSessionEditPage = async (
  { client, speech }: PageContext,
  address: { group: string; code: string },
): Promise<Loaded> => {
  const session = await openSession(client, address);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!session?.viewerCan.edit) throw notFound();
  return { speech: await withEditingWords(speech), session };
};

const Desk = ({ session, group }: { session: SessionFormFragment; group: string }) => {
  const { locale } = useSpeech();
  const client = useApolloClient();
  const router = useRouter();
  const { id, code } = session;
  const [keeper] = useState(
    () =>
      new SessionKeeper({
        opened: openedFrom(session),
        device: deviceText(`session.${id}`),
      }),
  );
  const follow = ({ code: saved }: SessionFormFragment): void => {
    if (saved !== code) void router.navigate({ href: paths.sessionEdit(locale, group, saved), replace: true });
  };
  return (
    <SessionForm
      keeper={keeper}
      send={saveSession(client, group, id)}
      onSaved={follow}
      head={<PreviewLinks group={group} code={code} />}
    />
  );
};

/** A session as it is written by those who prepare it. */
export const SessionEditPage = () => {
  const { speech, session } = route.useLoaderData();
  const { group } = route.useParams();
  const isEnhanced = useIsEnhanced();
  const { locale, words } = speech;
  const { id, code } = session;
  return (
    <Speaking speech={speech}>
      <WidePage>
        <PageHead
          title={words('session-form.edit.title', { code })}
          description={words('session-form.edit.description')}
          path={paths.sessionEdit(locale, group, code)}
          isPrivate
        />
        <Title
          eyebrow={<Link href={paths.session(locale, group, code)}>{words('session-form.back')}</Link>}
          title={words('session-form.edit.title', { code })}
        />
        {isEnhanced ? <Desk key={id} {...{ session, group }} /> : <Skeleton lines={8} />}
      </WidePage>
    </Speaking>
  );
};
